import type { ConstraintRow, RealFigure, TotalField } from "../schema/sample-plan.ts";
import { decimalsOf, fromUnits, toUnits } from "./decimals.ts";
import type { Facts } from "./facts.ts";
import { byYear, interpolate } from "./interpolate.ts";
import { exactSum, type SeriesByField } from "./series.ts";

/** What the districts of a field must add up to in a year. */
export interface Total {
  readonly value: number;
  /** decimals that the districts' figures are written with */
  readonly decimals: number;
  /** the real figure behind it; null where the total itself is made up */
  readonly constraint: ConstraintRow | null;
}

export interface TotalPlan {
  readonly facts: Facts;
  /** whose real figures bind */
  readonly whole: string;
  readonly years: readonly number[];
  /** fields made before */
  readonly made: SeriesByField;
}

/** The total of every year: the real figure where there is one, else made up between those and the anchors of the plan. */
export function totalsOf(field: TotalField, plan: TotalPlan): ReadonlyMap<number, Total> {
  const real = new Map(plan.years.flatMap((year) => readTotal(field, year, plan)));
  const known = new Map([...byYear(field.anchors), ...[...real].map(([year, { value }]) => [year, value] as const)]);
  const decimals = field.digits ?? 0;
  return new Map(
    plan.years.map((year) => {
      const value = fromUnits(toUnits(interpolate(known, year), decimals), decimals);
      return [year, real.get(year) ?? { value, decimals, constraint: null }] as const;
    }),
  );
}

function readTotal(field: TotalField, year: number, plan: TotalPlan): [number, Total][] {
  for (const figure of field.real ?? []) {
    const found = readFigure(figure, year, plan);
    if (!found) continue;
    const digits = field.digits ?? 0;
    const decimals = found.isDerived ? digits : Math.max(digits, decimalsOf(found.value));
    const value = fromUnits(toUnits(found.value, decimals), decimals);
    const tolerance = found.isDerived ? found.tolerance + fromUnits(1, decimals) : found.tolerance;
    const row = { entity_id: plan.whole, year, field: field.field, value };
    return [[year, { value, decimals, constraint: constrain(row, tolerance, found.source) }]];
  }
  return [];
}

/** A row of constraints.csv. */
export function constrain(
  row: Pick<ConstraintRow, "entity_id" | "year" | "field" | "value">,
  tolerance: number,
  source: string,
): ConstraintRow {
  return {
    ...row,
    tolerance: Number(tolerance.toPrecision(6)),
    precision: tolerance === 0 ? "exact" : "rounded",
    source,
  };
}

export interface RealTotal {
  readonly value: number;
  readonly tolerance: number;
  readonly source: string;
  /** worked out from other figures, so that its own last digit says nothing */
  readonly isDerived: boolean;
}

/** What a real figure comes to in a year, and how far it may be off; null where it is not known then. */
export function readFigure(
  { field, entity, factor = 1, over, per }: RealFigure,
  year: number,
  { facts, whole, made }: Pick<TotalPlan, "facts" | "whole" | "made">,
): RealTotal | null {
  const who = entity ?? whole;
  const row = facts.read(who, field, year);
  const below = over === undefined ? null : facts.read(who, over, year);
  if (row?.value == null || (over !== undefined && below?.value == null)) return null;
  const measured = per === undefined ? 1 : exactSum(made.get(per)!.get(year)!);
  const scale = (factor * measured) / (below?.value ?? 1);
  const value = row.value * scale;
  const parts = [halfDigit(row) / row.value, below?.value ? halfDigit(below) / below.value : 0];
  const formula = [field, factor === 1 ? "" : ` × ${factor}`, over ? ` ÷ ${over}` : "", per ? ` × ${per}` : ""].join(
    "",
  );
  return {
    value: over || per ? value : Number(value.toPrecision(15)),
    tolerance: value * (parts[0]! + parts[1]!),
    source: `${row.place.file} ${who} ${formula}`,
    isDerived: over !== undefined || per !== undefined,
  };
}

/** Half of the last digit of a rounded figure, which its note tells; of a share in per cent, that of the share as printed. */
function halfDigit({
  value,
  unit,
  note,
}: {
  readonly value: number | null;
  readonly unit: string;
  readonly note: string | null;
}): number {
  const told = /±([\d.]+)/.exec(note ?? "")?.[1];
  if (told !== undefined) return Number(told);
  return unit === "%" ? 0.5 * 10 ** -decimalsOf(value ?? 0) : 0;
}
