import { gini } from "../methods/concentration/gini.ts";
import { concentrationRatio, herfindahl, normalisedHerfindahl } from "../methods/concentration/herfindahl.ts";
import { theil } from "../methods/concentration/theil.ts";
import type { Outcome } from "../methods/numbers/outcome.ts";
import type { SituationResult } from "../schema/results.ts";
import { worstStatus } from "../schema/status.ts";
import type { Total } from "./totals.ts";

/** A quantity of the situation before it is given to an entity. */
export type Quantity = Omit<SituationResult, "entity_id">;

/**
 * How concentrated a stock is over the provinces (集中度): HHI and its normalised form, the share of the `largest`, Gini
 * and Theil. One province without the figure leaves all of them missing, since a total with a gap is no total.
 */
export function concentrationOf(field: string, amounts: readonly Total[], largest: number): Quantity[] {
  const values = amounts.map(({ value }) => value);
  const measures: readonly (readonly [string, Outcome])[] = [
    ["hhi", herfindahl(values)],
    ["hhi_normalised", normalisedHerfindahl(values)],
    [`cr${largest}`, concentrationRatio(values, largest)],
    ["gini", gini(values)],
    ["theil", theil(values)],
  ];
  const status = worstStatus(amounts.map((amount) => amount.status));
  return measures.map(([measure, { value, reason }]) => ({
    quantity: `${measure}.${field}`,
    value,
    grade: null,
    status,
    reason: reason || null,
  }));
}
