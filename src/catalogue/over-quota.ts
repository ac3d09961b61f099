import type { EntryResult } from "../schema/catalogue.ts";
import type { Grading } from "../schema/catalogue-plan.ts";

/** A region that has more entries of a grade than its quota. */
export interface OverQuota {
  readonly region: string;
  readonly grade: string;
  readonly count: number;
  readonly quota: number;
}

/**
 * Regions with more published entries of a grade than the quota (超出名额): only experts can bring that about, since
 * quota and hysteresis keep to it.
 */
export function overQuota(
  entries: readonly Pick<EntryResult, "kind" | "region" | "published_grade">[],
  grading: Grading | undefined,
): OverQuota[] {
  const regions = Map.groupBy(
    entries.filter(({ kind }) => kind === "X"),
    ({ region }) => region!,
  );
  return [...regions].flatMap(([region, inside]) =>
    (grading?.grades ?? []).flatMap(({ id: grade, quota }) => {
      const count = inside.filter(({ published_grade }) => published_grade === grade).length;
      return quota !== undefined && count > quota ? [{ region, grade, count, quota }] : [];
    }),
  );
}
