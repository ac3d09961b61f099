import { expect, it } from "vitest";
import { type IndustryNames, industryName } from "./industry-names.ts";
import { tinyClassifications } from "./tiny-industries.ts";

const names = tinyClassifications as IndustryNames;

it("industryName is that of an industry or of a family, in either language", () => {
  expect([industryName(names, "I6-AUTO", "zh"), industryName(names, "I6-AUTO", "en")]).toEqual(["汽车", "Cars"]);
  expect([industryName(names, "I6", "zh"), industryName(names, "I6", "en")]).toEqual(["重点", "Key"]);
});
it("industryName names a code that is neither", () =>
  expect(() => industryName(names, "I9-X", "zh")).toThrow("no industry or family I9-X"));
