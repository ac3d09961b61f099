import type { Outcome } from "../numbers/outcome.ts";
import { type IndustryCounts, intensiveIndustries, meanIntensity } from "./intensive-industries.ts";

/** What would change if an industry were not there. */
export interface WithoutIndustry {
  /** Mean intensity of the others. */
  readonly threshold: Outcome;
  /** Places of the other industries whose verdict would turn. */
  readonly turned: readonly number[];
}

/**
 * How the verdicts of `intensiveIndustries` depend on single industries (逐一剔除检验): for each industry in turn, the mean
 * intensity without it and who would become intensive, or cease to be, against that. Where few turn, the list is robust.
 * @example leaveOneIndustryOut([{ count: 9, size: 1 }, { count: 1, size: 4 }, { count: 1, size: 1 }])[0]?.turned; // => [2]
 */
export function leaveOneIndustryOut(industries: readonly IndustryCounts[]): WithoutIndustry[] {
  const before = intensiveIndustries(industries).verdicts;
  return industries.map((_, left) => {
    const threshold = meanIntensity(industries.toSpliced(left, 1));
    const after = intensiveIndustries(industries, threshold).verdicts;
    const places = after.map((_, place) => place).filter((place) => place !== left);
    return { threshold, turned: places.filter((place) => after[place]!.intensive !== before[place]!.intensive) };
  });
}
