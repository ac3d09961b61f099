import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { distribution } from "./distribution.ts";

/** What is unequal inside one group. */
export interface TheilGroup extends Outcome {
  readonly group: string;
  /** Of the total value; 0 to 1. */
  readonly incomeShare: number | null;
  /** Its income share times its own Theil index: the contributions of all groups add up to `within`. */
  readonly contribution: number | null;
}

/** A Theil index, what of it lies between the groups and what within them; the two add up to it. */
export interface TheilDecomposition extends Outcome {
  readonly between: number | null;
  readonly within: number | null;
  /** In the order in which they first occur. */
  readonly groups: readonly TheilGroup[];
}

interface Unit {
  readonly people: number;
  readonly income: number;
}

/**
 * Theil's index T (泰尔指数) of a value a head, Σ s·ln(s/w) with s the shares of income and w of people, 0 ln 0 being 0:
 * 0 when all have the same, at most ln n when each unit counts as one. With a population each unit counts by its people.
 * Reasons and errors as for `distribution`.
 * Source: Theil 1967, Economics and Information Theory.
 * @example theil([1, 3]).value; // => 0.1308…
 */
export function theil(values: readonly (number | null)[], population?: readonly (number | null)[]): Outcome {
  const { people, incomes, reason } = distribution(values, population);
  return people === null ? unformed(reason) : formed(entropyOf(unitsOf(people, incomes)));
}

/**
 * Theil's index split into what lies between groups of units and what lies within them (泰尔指数组间、组内分解), exactly:
 * T = Σ S_g·ln(S_g/W_g) + Σ S_g·T_g, with S_g and W_g the group's shares of income and of people.
 * A group of one unit is `single-unit`, one that has nothing `zero-denominator`; either adds 0 to what lies within.
 * Other reasons and errors as for `distribution`; throws RangeError, too, when values and groups differ in number.
 * @example theilByGroup([1, 3, 2, 2], ["a", "a", "b", "b"]).between; // => 0
 */
export function theilByGroup(
  values: readonly (number | null)[],
  groups: readonly string[],
  population?: readonly (number | null)[],
): TheilDecomposition {
  if (groups.length !== values.length) {
    throw new RangeError(`theilByGroup: expected ${values.length} groups, got ${groups.length}`);
  }
  const { people, incomes, reason } = distribution(values, population);
  if (people === null) return { ...unformed(reason), between: null, within: null, groups: [] };
  const units = unitsOf(people, incomes);
  const members = [...Map.groupBy(units, (_, index) => groups[index]!)];
  const parts = members.map(([group, each]) => withinGroup(group, each));
  return {
    ...formed(entropyOf(units)),
    between: entropyOf(members.map(([, each]) => totalOf(each))),
    within: sum(parts.map(({ contribution }) => contribution ?? 0)),
    groups: parts,
  };
}

function withinGroup(group: string, units: readonly Unit[]): TheilGroup {
  const total = totalOf(units);
  const rest = { group, incomeShare: total.income, contribution: 0 };
  if (total.income === 0) return { ...unformed("zero-denominator"), ...rest };
  if (units.length < 2) return { ...unformed("single-unit"), ...rest };
  const own = formed(
    entropyOf(units.map(({ people, income }) => ({ people: people / total.people, income: income / total.income }))),
  );
  return { ...own, ...rest, contribution: own.value === null ? null : total.income * own.value };
}

/** Σ s·ln(s/w); null when no double can hold it. */
function entropyOf(units: readonly Unit[]): number | null {
  const total = sum(units.map(({ people, income }) => (income === 0 ? 0 : income * Math.log(income / people))));
  return total === null ? null : Math.max(0, total);
}

function unitsOf(people: readonly number[], incomes: readonly number[]): Unit[] {
  return people.map((share, index) => ({ people: share, income: incomes[index]! }));
}

function totalOf(units: readonly Unit[]): Unit {
  return { people: sum(units.map(({ people }) => people))!, income: sum(units.map(({ income }) => income))! };
}
