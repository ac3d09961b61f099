import type { Grading } from "../schema/catalogue-plan.ts";

/** An entry after hysteresis. */
export interface Held {
  readonly id: string;
  readonly region: string;
  readonly industry: string;
  /** V; without one it comes last */
  readonly value: number | null;
  /** the grade after rule and quota */
  readonly decided: string;
  /** the grade after hysteresis: another one where the grade before is kept */
  readonly after: string;
}

/**
 * The entries whose grade of the year before cannot be kept for want of room (名额已满): where a region would have more of a
 * grade than its quota, those kept at it give way, the least V first, and take the grade decided now. After rule and quota
 * every grade has room, so that what is given back is always enough. By id.
 */
export function releaseHolds(entries: readonly Held[], { grades }: Pick<Grading, "grades">): ReadonlySet<string> {
  const regions = Map.groupBy(entries, ({ region }) => region);
  return new Set([...regions.values()].flatMap((inside) => [...releaseInside(inside, grades)]));
}

function releaseInside(inside: readonly Held[], grades: Grading["grades"]): Set<string> {
  const released = new Set<string>();
  const gradeOf = (each: Held) => (released.has(each.id) ? each.decided : each.after);
  const weakest = inside.toSorted(byValue);
  const next = () => {
    for (const { id: grade, quota = Number.POSITIVE_INFINITY } of grades) {
      const there = weakest.filter((each) => gradeOf(each) === grade);
      if (there.length > quota) return there.find((each) => each.decided !== grade);
    }
    return undefined;
  };
  for (let found = next(); found !== undefined; found = next()) released.add(found.id);
  return released;
}

/** The least V first, equals the other way round than a quota takes them. */
function byValue(a: Held, b: Held): number {
  const [first, second] = [a.value ?? Number.NEGATIVE_INFINITY, b.value ?? Number.NEGATIVE_INFINITY];
  if (first !== second) return first < second ? -1 : 1;
  return a.industry > b.industry ? -1 : a.industry < b.industry ? 1 : 0;
}
