import fc from "fast-check";
import { expect, it } from "vitest";
import type { SensitivityPlan } from "../schema/sensitivity-plan.ts";
import { factorsOf, scalesOf, settingOf, weightsOnly } from "./factors.ts";
import { published } from "./rebuild.ts";

const plan: SensitivityPlan = {
  draws: 10,
  interval: [0.05, 0.95],
  weight_noise: 0.2,
  schemes: ["equal"],
  bases: ["2018-2020", "2019-2023"],
  rules: ["5-95", "min-95", "2.5-97.5"],
  logarithms: ["with", "without"],
  drop_probability: 0.5,
  lags: [0, 1, 2],
  means: ["arithmetic", "geometric"],
  mean_floor: 1,
  top: [5],
  sobol_points: 8,
  sobol_resamples: 10,
};
const factors = factorsOf(plan);
const still: SensitivityPlan = {
  ...plan,
  weight_noise: 0,
  bases: ["2019-2023"],
  rules: ["min-95"],
  logarithms: ["with"],
  drop_probability: 0,
  lags: [1],
  means: ["arithmetic"],
};

it("factorsOf names what has more than one level", () => {
  expect(factors).toEqual([
    "indicator-weights",
    "capability-weights",
    "base",
    "rule",
    "logarithm",
    "dropped",
    "mean",
    "lag",
  ]);
  expect(factorsOf({ ...plan, schemes: ["equal", "expert"] })).toContain("scheme");
  expect(factorsOf(still)).toEqual([]);
});
it("settingOf reads one number a factor", () => {
  const row = [0.5, 0.25, 0.6, 0.4, 0.9, 0.3, 0.2, 0.99];
  expect(settingOf(row, factors, plan, 18)).toEqual({
    scheme: 1,
    // the second base, the second rule, without logarithms; the published scale comes first
    scale: 1 + (1 * 3 + 1) * 2 + 1,
    indicatorNoise: 2 ** 52,
    nodeNoise: 2 ** 51,
    // 0.3 of a probability of 0.5 is 0.6 of 18
    dropped: 10,
    mean: "arithmetic",
    lag: 2,
  });
  const at = settingOf(row, factors, plan, 18).scale - 1;
  expect(scalesOf(plan)[at]).toEqual({ base: "2019-2023", rule: "min-95", logarithm: "without" });
});
it("settingOf leaves no indicator out where the number is not below the probability", () =>
  expect(settingOf([0, 0, 0, 0, 0, 0.5, 0, 0], factors, plan, 18).dropped).toBeNull());
it("settingOf without factors is the first level of everything", () =>
  expect(settingOf([], [], still, 18)).toEqual({ ...published, scheme: 1, scale: 1, mean: "arithmetic", lag: 1 }));
it("settingOf draws every level for the same share of [0, 1), and an indicator for every number", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.integer({ min: 1, max: 40 }),
      (u, count) => {
        const row = factors.map(() => u);
        const { scale, dropped, lag } = settingOf(row, factors, plan, count);
        expect(lag).toBe(Math.floor(3 * u));
        expect(scale).toBeLessThanOrEqual(scalesOf(plan).length);
        expect(dropped === null).toBe(u >= 0.5);
        expect(dropped ?? 0).toBeLessThan(count);
      },
    ),
  ));
it("weightsOnly keeps the noise and nothing else", () =>
  expect(weightsOnly(settingOf([0.5, 0.25, 0.6, 0.4, 0.9, 0.3, 0.2, 0.99], factors, plan, 18))).toEqual({
    ...published,
    indicatorNoise: 2 ** 52,
    nodeNoise: 2 ** 51,
  }));
