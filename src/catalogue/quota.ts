import type { StepCause } from "../schema/catalogue.ts";
import type { Grading } from "../schema/catalogue-plan.ts";

/** What a quota chooses by. */
export interface Candidate {
  readonly id: string;
  readonly region: string;
  readonly industry: string;
  /** by rule */
  readonly grade: string;
  /** V; without one it comes last */
  readonly value: number | null;
}

/** What the quota of a grade made of an entry. */
export interface QuotaStep {
  readonly after: string;
  readonly cause: StepCause;
  /** its place by V among those of its grade in the region, and the quota; null for a grade without one */
  readonly place: number | null;
  readonly limit: number | null;
}

/**
 * The quotas of every region (名额): a grade takes its first so many by V, the rest fall by one and take the places of the next
 * grade first. Equals stand by the code of their industry. Grades without a quota take all. By id.
 */
export function applyQuotas(
  candidates: readonly Candidate[],
  { grades }: Pick<Grading, "grades">,
): ReadonlyMap<string, QuotaStep> {
  const regions = Map.groupBy(candidates, ({ region }) => region);
  return new Map([...regions.values()].flatMap((inside) => [...applyInside(inside, grades)]));
}

function applyInside(inside: readonly Candidate[], grades: Grading["grades"]): Map<string, QuotaStep> {
  const steps = new Map(inside.map(({ id, grade }): [string, QuotaStep] => [id, { after: grade, ...unlimited }]));
  let fallen: readonly Candidate[] = [];
  for (const { id: grade, quota } of grades) {
    const own = inside.filter((each) => each.grade === grade).toSorted(byValue);
    const queue = [...fallen, ...own];
    for (const each of fallen) steps.set(each.id, { ...steps.get(each.id)!, after: grade });
    if (quota !== undefined) {
      for (const [at, { id }] of queue.entries()) {
        const isFirst = steps.get(id)!.cause === "unlimited";
        const cause = at < quota ? "within" : "over";
        if (isFirst) steps.set(id, { after: grade, cause, place: at + 1, limit: quota });
      }
    }
    fallen = quota === undefined ? [] : queue.slice(quota);
  }
  return steps;
}

const unlimited = { cause: "unlimited", place: null, limit: null } as const;

function byValue(a: Candidate, b: Candidate): number {
  const [above, below] = [b.value ?? Number.NEGATIVE_INFINITY, a.value ?? Number.NEGATIVE_INFINITY];
  if (above !== below) return above - below;
  return a.industry < b.industry ? -1 : a.industry > b.industry ? 1 : 0;
}
