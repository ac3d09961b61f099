import { discreteDraw } from "../methods/numbers/discrete-draw.ts";
import type { FactorId } from "../schema/sensitivity.ts";
import type { SensitivityPlan } from "../schema/sensitivity-plan.ts";
import { published, type Setting } from "./rebuild.ts";

/** The factors that a plan varies, in the order in which random numbers are drawn for them. One with a single level is none. */
export function factorsOf(plan: SensitivityPlan): FactorId[] {
  const isNoisy = plan.weight_noise > 0;
  const varied: readonly (readonly [FactorId, boolean])[] = [
    ["indicator-weights", isNoisy],
    ["capability-weights", isNoisy],
    ["scheme", plan.schemes.length > 1],
    ["base", plan.bases.length > 1],
    ["rule", plan.rules.length > 1],
    ["logarithm", plan.logarithms.length > 1],
    ["dropped", plan.drop_probability > 0],
    ["mean", plan.means.length > 1],
    ["lag", plan.lags.length > 1],
  ];
  return varied.flatMap(([id, isVaried]) => (isVaried ? id : []));
}

/** The way in which goalposts and logarithms are set, in the order of the scales after the published one. */
export function scalesOf({ bases, rules, logarithms }: SensitivityPlan) {
  return bases.flatMap((base) => rules.flatMap((rule) => logarithms.map((logarithm) => ({ base, rule, logarithm }))));
}

/**
 * What a row of random numbers in [0, 1), one a factor, comes to (联合抽样的取值). Factors without a number have their first
 * level. A seed of noise is the number itself as a whole one, so that the weights of a rebuild hang on one number.
 */
export function settingOf(
  row: readonly number[],
  factors: readonly FactorId[],
  plan: SensitivityPlan,
  indicators: number,
): Setting {
  const drawn = (id: FactorId) => row[factors.indexOf(id)];
  const level = (id: FactorId, levels: number) => discreteDraw(drawn(id) ?? 0, levels);
  const seed = (id: FactorId) => {
    const u = drawn(id);
    return u === undefined ? null : Math.floor(u * 2 ** 53);
  };
  const { bases, rules, logarithms, schemes, means, lags, drop_probability: share } = plan;
  const goalposts = level("base", bases.length) * rules.length + level("rule", rules.length);
  const drop = drawn("dropped");
  return {
    // The published scheme and scale stand before those drawn from.
    scheme: 1 + level("scheme", schemes.length),
    scale: 1 + goalposts * logarithms.length + level("logarithm", logarithms.length),
    indicatorNoise: seed("indicator-weights"),
    nodeNoise: seed("capability-weights"),
    dropped: drop !== undefined && drop < share ? discreteDraw(drop / share, indicators) : null,
    mean: means[level("mean", means.length)]!,
    lag: lags[level("lag", lags.length)]!,
  };
}

/** The same rebuild with nothing but its noise on the weights, as a comparison: on its own it is false comfort. */
export function weightsOnly({ indicatorNoise, nodeNoise }: Setting): Setting {
  return { ...published, indicatorNoise, nodeNoise };
}
