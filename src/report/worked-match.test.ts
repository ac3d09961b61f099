import { expect, it } from "vitest";
import type { MatchingResult } from "../schema/results.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { workedMatch } from "./worked-match.ts";

const lines = (own: Partial<MatchingResult>, nation: Partial<MatchingResult> = {}, pairId = "C-U") => {
  const view = tinyEdition({
    matches: { [`500000 ${pairId}`]: own, [`100000 ${pairId}`]: nation },
    scores: { "500000 P": { value: 20 }, "500000 C": { value: 40 }, "500000 level": { value: 80 } },
  });
  const pair = {
    ...view.pairs.find((row) => row.pair === pairId)!,
    ...(pairId === "C-U" ? {} : { systems: "P C level" }),
  };
  const result = view.match("500000", pairId);
  return workedMatch(view, "500000", { pair, result }, "en").map(({ term, text }) => [term, text]);
};

const match = {
  a: 60,
  b: 45,
  matching: 0.75,
  coupling: 0.7984,
  development: 0.525,
  coordination: 0.6474,
  bias: 0.1429,
};

it("every degree of two systems is written with its numbers", () =>
  expect(lines(match).slice(2, 7)).toEqual([
    ["Matching degree M", "min(60, 45) ÷ max(60, 45) = 0.75"],
    ["Modified coupling C*", "√[(1 − |60 − 45| ÷ 100) × 0.75] = 0.7984"],
    ["Development T", "(60 + 45) ÷ 2 ÷ 100 = 0.525"],
    ["Coordination D*", "√(0.7984 × 0.525) = 0.6474"],
    ["Bias g", "(60 − 45) ÷ (60 + 45) = +0.1429"],
  ]));
it("a change starts from M three years before, here 0.75 + 0.09 = 0.84", () =>
  expect(lines({ ...match, change_3y: -0.09, net_change_3y: 0.05 }, { change_3y: -0.14 }).slice(7)).toEqual([
    ["3-year change", "M(2023) − M(2020) = 0.75 − 0.84 = −0.09"],
    ["net of nation", "change − change of China = −0.09 − (−0.14) = +0.05"],
  ]));
it("without a start there is no change", () =>
  expect(lines(match).slice(7)).toEqual([
    ["3-year change", "—"],
    ["net of nation", "—"],
  ]));
it("three systems have their mean difference and product, and no change", () =>
  expect(lines({ coupling: 0.2739, development: 0.4667, coordination: 0.3575 }, {}, "N-K-E").slice(3)).toEqual([
    ["Modified coupling C*", "√[(1 − (|20 − 40| + |20 − 80| + |40 − 80|) ÷ 3 ÷ 100) × √(20 × 40 × 80 ÷ 80³)] = 0.2739"],
    ["Development T", "(20 + 40 + 80) ÷ 3 ÷ 100 = 0.4667"],
    ["Coordination D*", "√(0.2739 × 0.4667) = 0.3575"],
  ]));
