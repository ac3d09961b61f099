import { expect, it } from "vitest";
import { poolIndustryGoalposts } from "./pool-goalposts.ts";
import { openCity, plan } from "./small-city.ts";

const poolOf = (goalposts: string, base: readonly [number, number] = [2023, 2023]) => {
  const { repository, rows, files } = openCity({ plan: { goalposts } });
  return poolIndustryGoalposts(repository, rows, { files, base });
};

it("poolIndustryGoalposts pools the scored values of all industries but the rest, rounded outward", () => {
  // R&D over revenue: 100 of 100 and 160 of 100. Quotient of patents: 0.5 and 1.5. Share of revenue: a quarter each.
  expect(poolOf("min-max").slice(0, 2)).toEqual([
    { indicator: "IP01", low: 100, high: 160 },
    { indicator: "IC03", low: 0.5, high: 1.5 },
  ]);
});
it("poolIndustryGoalposts takes the quantiles that the model names", () =>
  // Between 100 and 160, a quarter and three quarters of the way: 115 and 145, outward to two digits.
  expect(poolOf("25-75")[0]).toEqual({ indicator: "IP01", low: 110, high: 150 }));
it("poolIndustryGoalposts leaves an indicator without a value out, and a model without industries alone", () => {
  expect(poolOf("min-max", [2021, 2022])).toEqual([]);
  const { repository, rows, files } = openCity();
  const { industries: _, ...model } = files.model;
  expect(poolIndustryGoalposts(repository, rows, { files: { ...files, model }, base: [2023, 2023] })).toEqual([]);
  expect(plan.goalposts).toBe("min-95");
});
