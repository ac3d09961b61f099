import { expect, it } from "vitest";
import { tinyEdition } from "./tiny-edition.ts";
import { variedFactors } from "./varied.ts";

const plan = {
  ...tinyEdition().model.sensitivity,
  bases: ["2018-2020", "2019-2023"],
  rules: ["5-95", "min-95"],
  drop_probability: 0.5,
  means: ["arithmetic", "geometric"] as const,
  lags: [0, 1, 2],
};
const levels = (lang: "zh" | "en", of = plan) =>
  Object.fromEntries(variedFactors({ ...of, means: [...of.means] }, lang).map((row) => [row.factor, row.levels]));

it("every factor is told with its levels, in the order in which it is drawn", () => {
  expect(Object.keys(levels("en"))).toEqual([
    ...["indicator-weights", "capability-weights", "scheme", "base", "rule"],
    ...["logarithm", "dropped", "mean", "lag"],
  ]);
  expect(levels("en")).toMatchObject({
    "indicator-weights": "each weight times a random number from 0.8 to 1.2, then made shares",
    base: "2018–2020, 2019–2023",
    rule: "5% to 95%, minimum to 95%",
    mean: "arithmetic, geometric (scores below 1 count as 1)",
    lag: "0, 1, 2 years (of the pairs that have a lag)",
  });
});
it("Chinese lists carry Chinese marks", () => {
  expect(levels("zh")).toMatchObject({
    rule: "5%—95%、最小值—95%",
    dropped: "以 50% 的机会去掉一项指标，去哪一项随机",
  });
});
it("a factor of one level is said not to vary", () => {
  expect(levels("en")["scheme"]).toBe("equal (one level, not varied)");
  expect(
    variedFactors(plan as never, "en")
      .filter((row) => !row.varies)
      .map((row) => row.factor),
  ).toEqual(["scheme", "logarithm"]);
  expect(levels("en", { ...plan, weight_noise: 0, drop_probability: 0 })).toMatchObject({
    "capability-weights": "not varied",
    dropped: "not varied",
  });
});
