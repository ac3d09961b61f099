import { sum } from "../numbers/sum.ts";

/** What a count was spread over, and what is left of it. */
export interface SpreadCount {
  /** in the order in which they are first met */
  readonly parts: ReadonlyMap<string, number>;
  /** the part of groups that nothing is known of; all of it where there is no group */
  readonly unassigned: number;
}

/**
 * Fractional counting (分数计数): a count is divided equally among its groups, such as the technology fields of a patent, and
 * each group's part among its members, such as divisions of industry, by their shares. Nothing is lost: parts and what is
 * unassigned add up to the count as far as the shares of each group add up to 1. A group that is null is not known.
 * Throws RangeError for a count that is negative or not finite.
 * @example spreadCount(1, [new Map([["39", 0.5], ["65", 0.5]]), new Map([["39", 1]])]).parts.get("39"); // => 0.75
 */
export function spreadCount(count: number, groups: readonly (ReadonlyMap<string, number> | null)[]): SpreadCount {
  if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`spreadCount: expected a count from 0, got ${count}`);
  }
  if (groups.length === 0) return { parts: new Map(), unassigned: count };
  const each = count / groups.length;
  const cells = groups.flatMap((group) =>
    [...(group ?? [])].map(([member, share]) => ({ member, part: share * each })),
  );
  const parts = [...Map.groupBy(cells, ({ member }) => member)].map(
    ([member, own]) => [member, sum(own.map(({ part }) => part))!] as const,
  );
  return { parts: new Map(parts), unassigned: each * groups.filter((group) => group === null).length };
}
