import { ofRows } from "../../i18n/validation-rows.ts";
import { dimensionKey } from "../../schema/dimensions.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { DatasetFiles, Placed, Repository } from "../../schema/repository.ts";
import { holdsIn } from "../../schema/validity.ts";
import { type Problem, warningAt } from "../problem.ts";
import { sumTolerance } from "./additive-totals.ts";
import { datasetFile } from "./lookups.ts";

/** Fields whose provinces do not add up to the nation: one warning a field, with the year of the largest gap. */
export function checkNationalSums({ datasets, entities }: Repository): Problem[] {
  const nations = new Set(entities.filter(({ kind }) => kind === "nation").map(({ entity_id }) => entity_id));
  const provinces = entities.filter(({ kind }) => kind === "province");
  const isWhole = (cells: readonly Placed<RawRow>[], year: number) => {
    const seen = new Set(cells.filter(({ value }) => value !== null).map(({ entity_id }) => entity_id));
    return provinces.every((entity) => !holdsIn(entity, year) || seen.has(entity.entity_id));
  };
  const national = datasets.filter(({ rows }) => rows.some(({ entity_id }) => nations.has(entity_id)));
  return national.flatMap((each) => {
    const codes = new Set(provinces.map(({ entity_id }) => entity_id));
    const byField = Map.groupBy(each.rows, ({ field }) => field);
    return each.dataset.fields.flatMap(({ id, unit }, index) => {
      if (isRatio(unit)) return [];
      const gaps = [
        ...Map.groupBy(byField.get(id) ?? [], (row) => `${row.year} ${dimensionKey(row)}`).values(),
      ].flatMap((cells) => {
        const { year } = cells[0]!;
        const nation = cells.find(({ entity_id }) => nations.has(entity_id))?.value ?? null;
        const parts = cells.filter(({ entity_id }) => codes.has(entity_id));
        if (nation === null || !isWhole(parts, year)) return [];
        const sum = parts.reduce((before, { value }) => before + (value ?? 0), 0);
        return Math.abs(nation - sum) > sumTolerance * Math.abs(nation) ? { year, nation, sum } : [];
      });
      return describeGaps(each, { id, index }, gaps);
    });
  });
}

interface Gap {
  readonly year: number;
  readonly nation: number;
  readonly sum: number;
}

function describeGaps(
  { dataset }: DatasetFiles,
  field: { id: string; index: number },
  gaps: readonly Gap[],
): Problem[] {
  const [worst] = gaps.toSorted((a, b) => sizeOf(b) - sizeOf(a) || b.year - a.year);
  if (!worst) return [];
  const shown = { ...worst, sum: tidy(worst.sum), count: gaps.length };
  const spot = { file: datasetFile(dataset), column: `fields.${field.index}.id`, value: field.id };
  return [warningAt(spot, ofRows.nationalSum(field.id, tidy(worst.nation - worst.sum), shown))];
}

function sizeOf({ nation, sum }: Gap): number {
  return Math.abs(nation - sum);
}

/** Without the noise of adding floats. */
function tidy(value: number): number {
  return Number(value.toPrecision(10));
}

/** Shares and rates do not add up. */
function isRatio(unit: string): boolean {
  return /[%‰/]/.test(unit);
}
