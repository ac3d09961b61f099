import {
  type IndustryCounts,
  type IntensityVerdicts,
  intensiveIndustries,
  meanIntensity,
} from "./intensive-industries.ts";

/** The industries' figures for one kind of right, always in the same order of industries. */
export interface RightCounts {
  readonly right: string;
  readonly industries: readonly IndustryCounts[];
}

/** The verdicts on each kind of right, and for each industry the kinds it is intensive in. */
export interface RightVerdicts {
  readonly rights: readonly (IntensityVerdicts & { readonly right: string })[];
  readonly intensiveIn: readonly (readonly string[])[];
}

/**
 * Industries that are intensive in any kind of right (任一类知识产权密集型产业), by the rule of the European offices: for each
 * right the mean intensity is that of the industries which hold any of it; intensive in one right is enough.
 * Verdicts and reasons as in `intensiveIndustries`. Throws RangeError when the rights differ in the number of industries.
 * Source: EPO and EUIPO 2022, IPR-intensive industries and economic performance in the European Union.
 * @example intensiveRights([{ right: "patents", industries: [{ count: 3, size: 1 }, { count: 1, size: 1 }] }]).intensiveIn; // => [["patents"], []]
 */
export function intensiveRights(counts: readonly RightCounts[]): RightVerdicts {
  const length = counts[0]?.industries.length ?? 0;
  const uneven = counts.find(({ industries }) => industries.length !== length);
  if (uneven !== undefined) {
    throw new RangeError(
      `intensiveRights: expected ${length} industries for ${uneven.right}, got ${uneven.industries.length}`,
    );
  }
  const rights = counts.map(({ right, industries }) => {
    const users = industries.filter(({ count }) => count !== null && count > 0);
    return { right, ...intensiveIndustries(industries, meanIntensity(users)) };
  });
  const intensiveIn = Array.from({ length }, (_, industry) =>
    rights.filter(({ verdicts }) => verdicts[industry]!.intensive).map(({ right }) => right),
  );
  return { rights, intensiveIn };
}
