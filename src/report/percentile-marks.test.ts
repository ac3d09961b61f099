import { expect, it } from "vitest";
import { planOf } from "../../fixtures/catalogue/sketch.ts";
import { amountHead, isPercentile } from "./percentile-marks.ts";

const [city, nation, world] = ["city-1", "nation-1", "world-1"].map(planOf);

it("isPercentile is what is scored of provinces, their growth and features; degrees and qualities are not", () => {
  for (const quantity of ["P", "C", "U", "D", "N", "K", "E", "G", "level", "NC06"])
    expect([quantity, isPercentile(quantity, nation!)]).toEqual([quantity, true]);
  for (const quantity of ["M.K-E", "D.K-E", "change.K-E", "quality", "stability.K", "planned"])
    expect([quantity, isPercentile(quantity, nation!)]).toEqual([quantity, false]);
});
it("isPercentile is of technology fields their growth alone, and of districts nothing", () => {
  expect(["K", "G", "share_change"].map((quantity) => isPercentile(quantity, world!))).toEqual([false, true, false]);
  expect(["K", "E", "G"].some((quantity) => isPercentile(quantity, city!))).toBe(false);
});
it("amountHead(letter) says that it is a percentile where it is one", () => {
  expect(amountHead("K", true)).toEqual({ zh: "K（百分位）", en: "K (percentile)" });
  expect(amountHead("K", false)).toEqual({ zh: "K", en: "K" });
});
