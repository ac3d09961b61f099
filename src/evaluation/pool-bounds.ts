import { roundOutward } from "../methods/numbers/round-outward.ts";
import { quantile } from "../methods/statistics/quantile.ts";
import type { Indicator } from "../schema/model.ts";
import type { RawRow } from "../schema/raw.ts";
import type { ModelFiles, Placed, Repository } from "../schema/repository.ts";
import { type BoundRow, parseBase, parseRule } from "../schema/sensitivity-plan.ts";
import { type CellBook, openCells } from "./cells.ts";
import { evaluated } from "./edition-years.ts";
import { scoredValue } from "./formula.ts";

/**
 * The rows of bounds.csv as the data have them (备选上下限): for every indicator with goalposts, every base and every rule
 * of the model, quantiles of the values that are scored, before any logarithm, over all evaluated entities and base years
 * pooled, rounded outward to two digits. `rows` are the raw observations with revisions laid over.
 * An indicator without a value in a base has no row, which validation then asks for.
 */
export function poolBounds(
  { entities }: Pick<Repository, "entities">,
  rows: readonly Placed<RawRow>[],
  files: Pick<ModelFiles, "model" | "indicators" | "weights">,
): BoundRow[] {
  const { model, indicators, weights } = files;
  const { bases, rules } = model.sensitivity;
  const known = new Map<string, CellBook>();
  const opened = (year: number) => {
    const provinces = evaluated(entities, files, year);
    const key = provinces.join(" ");
    const cells = known.get(key) ?? openCells(rows, { nation: model.nation, provinces });
    known.set(key, cells);
    return { provinces, cells };
  };
  const weighted = new Set([...weights.values()].flat().map(({ child }) => child));
  const poolOf = (indicator: Indicator, base: string): number[] => {
    const [first, last] = parseBase(base);
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return years.flatMap((year) => {
      const { provinces, cells } = opened(year);
      return provinces.flatMap((entity) => {
        const subject = { members: [entity], cells, minYears: model.min_pool_years };
        return scoredValue(indicator, year, subject).value ?? [];
      });
    });
  };
  const scored = indicators.filter(({ id }) => weighted.has(id));
  return scored.flatMap((indicator) =>
    bases.flatMap((base) => {
      const pool = poolOf(indicator, base);
      return pool.length === 0 ? [] : rules.map((rule) => ({ indicator: indicator.id, base, rule, ...at(pool, rule) }));
    }),
  );
}

function at(pool: readonly number[], rule: string): { readonly low: number; readonly high: number } {
  const [low, high] = parseRule(rule);
  return { low: roundOutward(quantile(pool, low)!, "low"), high: roundOutward(quantile(pool, high)!, "high") };
}
