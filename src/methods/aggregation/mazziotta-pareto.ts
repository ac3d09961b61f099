import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { normaliseColumn } from "../scaling/normalise-column.ts";
import { standardDeviation } from "../statistics/moments.ts";
import type { Column } from "../weights/column-reason.ts";
import { equalShares } from "../weights/weight-shares.ts";
import { aggregate } from "./aggregate.ts";

export interface MazziottaParetoOptions {
  /** `minus` (unless given) takes the imbalance off, for what is good; `plus` adds it, for what is bad. */
  readonly penalty?: "minus" | "plus";
  /** Share of the values that must be present, 0 to 1; 2/3 unless given. */
  readonly availability?: number;
}

/**
 * Mazziotta–Pareto index of one unit's standardised values (马齐奥塔–帕累托指数): M(1 ∓ cv²), the mean M of the values, penalised
 * by cv = S/M, S their sample standard deviation: of two units with the same mean, the more even one is better.
 * All values count alike. Missing ones are left out, with `aggregate`'s reasons when too few are present; a single value has
 * no spread, `single-unit`; a mean of 0 or less is `non-positive-value`. May lie below the smallest value.
 * Throws RangeError for no value and for an availability outside 0 to 1.
 * Source: De Muro, Mazziotta and Pareto 2011, Social Indicators Research 104, 1–18.
 * @example mazziottaPareto([90, 110]).value; // => 98
 */
export function mazziottaPareto(
  values: readonly (number | null)[],
  { penalty = "minus", availability = 2 / 3 }: MazziottaParetoOptions = {},
): Outcome {
  const { value: centre, reason } = aggregate(values, equalShares(values.length), { availability });
  if (centre === null) return { value: null, reason };
  if (values.filter((value) => value !== null).length === 1) return unformed("single-unit");
  if (centre <= 0) return unformed("non-positive-value");
  const deviation = standardDeviation(values);
  if (deviation === null) return unformed("out-of-domain");
  const imbalance = deviation * (deviation / centre);
  return formed(penalty === "minus" ? centre - imbalance : centre + imbalance);
}

/**
 * A column on the scale of the index (标准化到均值 100、标准差 10): 100 + 10(x − mean)/s, the other way round where less is better (−1).
 * Reasons as for `normaliseColumn` by z-score.
 * @example mazziottaParetoScale([1, 2, 3]).map((cell) => cell.value); // => [90, 100, 110]
 */
export function mazziottaParetoScale(column: Column, direction: 1 | -1 = 1): Outcome[] {
  return normaliseColumn(column, { kind: "z-score" }, direction).map((cell) =>
    cell.value === null ? cell : formed(100 + 10 * cell.value),
  );
}
