import { expect, it } from "vitest";
import { parseFraction, parseTerms } from "./term.ts";

it("parseTerms reads sums, lags, fixed years and means", () =>
  expect(parseTerms("rd_exp_basic + rd_exp[t-1]+population[2020] + mean3(hightech_certified)")).toEqual([
    { field: "rd_exp_basic", at: { kind: "offset", years: 0 } },
    { field: "rd_exp", at: { kind: "offset", years: 1 } },
    { field: "population", at: { kind: "year", year: 2020 } },
    { field: "hightech_certified", at: { kind: "mean", years: 3 } },
  ]));
it("parseTerms quotes what it cannot read", () => {
  expect(() => parseTerms("gdp*2")).toThrow('got "gdp*2"');
  expect(() => parseTerms("gdp[t+1]")).toThrow("expected a field");
  expect(() => parseTerms("")).toThrow('got ""');
});
it("parseFraction is exact, and refuses what is no fraction", () => {
  expect(parseFraction("1/3")).toBe(1 / 3);
  expect(() => parseFraction("1/0")).toThrow("fraction");
  expect(() => parseFraction("third")).toThrow("third");
});
