import { atLeast } from "../numbers/at-least.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { ipIntensity } from "./ip-intensity.ts";

/** One industry: its intellectual property of one kind over some years, and its mean size in the same years. */
export interface IndustryCounts {
  readonly count: number | null;
  /** Employment in thousands, or what stands for it. */
  readonly size: number | null;
}

/** Intensity of one industry and how it stands against the threshold. */
export interface IntensityVerdict extends Outcome {
  /** Intensity over threshold; from 0. */
  readonly margin: number | null;
  /** Strictly above the threshold. Not so without an intensity. */
  readonly intensive: boolean;
  /** So near the threshold that a small change would turn the verdict. */
  readonly borderline: boolean;
}

/** The threshold and the verdict on every industry, in their order. */
export interface IntensityVerdicts {
  readonly threshold: Outcome;
  readonly verdicts: readonly IntensityVerdict[];
}

/** A margin that is off 1 by less than this is borderline. */
const nearness = 0.1;

/**
 * Industries that are intensive in one kind of right (知识产权密集型产业), by the rule of the US authorities: those with an
 * intensity above the threshold, which is the mean intensity of all unless given. One exactly at it is not intensive.
 * An industry without an intensity has the reason of `ipIntensity`, and is not intensive. A threshold of 0 gives no margin;
 * without a threshold there is no verdict either.
 * Source: US Patent and Trademark Office and Economics and Statistics Administration 2012, Intellectual Property and the
 * U.S. Economy: Industries in Focus.
 * @example intensiveIndustries([{ count: 9, size: 1 }, { count: 1, size: 4 }]).threshold.value; // => 2
 */
export function intensiveIndustries(
  industries: readonly IndustryCounts[],
  threshold: Outcome = meanIntensity(industries),
): IntensityVerdicts {
  return { threshold, verdicts: industries.map((industry) => verdictOn(intensityOf(industry), threshold.value)) };
}

/**
 * Mean intensity of industries weighted by their size (加权平均密集度), which is the total of their counts over the total of
 * their sizes; from 0. Industries without an intensity take no part; when none has one, `missing-input`.
 * The plain mean of the intensities would be several times as high where small industries are the intensive ones.
 * @example meanIntensity([{ count: 9, size: 1 }, { count: 1, size: 4 }]).value; // => 2
 */
export function meanIntensity(industries: readonly IndustryCounts[]): Outcome {
  const measured = industries.filter((industry) => intensityOf(industry).value !== null);
  if (measured.length === 0) return unformed("missing-input");
  const [count, size] = [sum(measured.map((each) => each.count!)), sum(measured.map((each) => each.size!))];
  return formed(count === null || size === null ? null : count / size);
}

function intensityOf({ count, size }: IndustryCounts): Outcome {
  return ipIntensity([count], [size]);
}

function verdictOn(intensity: Outcome, threshold: number | null): IntensityVerdict {
  const ratio = intensity.value === null || !threshold ? null : formed(intensity.value / threshold).value;
  return { ...intensity, margin: ratio, intensive: ratio !== null && isAbove(ratio), borderline: isBorderline(ratio) };
}

/**
 * Whether a margin is strictly above 1, and by more than rounding (高于门槛).
 * @example isAbove(1); // => false
 */
export function isAbove(margin: number): boolean {
  return !atLeast(1, margin);
}

/**
 * Whether a margin is so near 1 that a small change would turn the verdict (临界): off by less than a tenth. Not without one.
 * @example isBorderline(0.95); // => true
 */
export function isBorderline(margin: number | null): boolean {
  return isNear(margin, nearness);
}

/**
 * The same with a distance of one's own.
 * @example isNear(0.95, 0.01); // => false
 */
export function isNear(margin: number | null, within: number): boolean {
  return margin !== null && !atLeast(Math.abs(margin - 1), within);
}
