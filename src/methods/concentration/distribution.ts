import type { Reason } from "../../schema/reason.ts";
import { type Shares, shares } from "./shares.ts";

/** Who has how much: shares of the people and of the total value, unit by unit; or why there are none. */
export type Distribution =
  | { readonly people: readonly number[]; readonly incomes: readonly number[]; readonly reason: "" }
  | { readonly people: null; readonly incomes: null; readonly reason: Reason };

/**
 * Distribution of a value a head over units (分布): each unit counts as one, or by its population; what a unit has in all is
 * its value times its population. The ratio of income share to people share is the value over the mean.
 * A missing value or population is `missing-input`, fewer than two units `single-unit`, a negative figure `out-of-domain`,
 * nothing or nobody at all `zero-denominator`. Throws RangeError when values and population differ in number.
 * @example distribution([1, 3]).incomes; // => [0.25, 0.75]
 */
export function distribution(
  values: readonly (number | null)[],
  population: readonly (number | null)[] = values.map(() => 1),
): Distribution {
  if (population.length !== values.length) {
    throw new RangeError(`distribution: expected ${values.length} populations, got ${population.length}`);
  }
  const [heads, amounts] = [shares(population), shares(values)];
  if (heads.values === null) return none(heads.reason);
  if (amounts.values === null) return none(amounts.reason);
  if (values.length < 2) return none("single-unit");
  const { values: people } = heads;
  const incomes: Shares = shares(amounts.values.map((amount, index) => amount * people[index]!));
  return incomes.values === null ? none(incomes.reason) : { people, incomes: incomes.values, reason: "" };
}

function none(reason: Reason): Distribution {
  return { people: null, incomes: null, reason };
}
