import { expect, it } from "vitest";
import type { SensitivityResult } from "../schema/sensitivity.ts";
import { balanceEnds, listPairs, overlapNote } from "./balance-ends.ts";
import { plainText } from "./segment.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyInterval } from "./tiny-rows.ts";

const home = "500000";
const interval = (item: string, low: number | null, high: number | null) =>
  tinyInterval({ quantity: "matching", item, low, high });
/** Matching degrees by pair, and the intervals that are known. */
const ends = (degrees: Readonly<Record<string, number>>, ...sensitivity: readonly SensitivityResult[]) => {
  const matches = Object.fromEntries(
    Object.entries(degrees).map(([pair, matching]) => [`${home} ${pair}`, { matching }] as const),
  );
  return balanceEnds(tinyEdition({ pairs: Object.keys(degrees), matches, sensitivity }), home);
};
const four = { "A-B": 0.9, "A-C": 0.7, "B-C": 0.72, "B-D": 0.8 };

it("balanceEnds(view, entity) names the pair at either end of the order", () =>
  expect(ends(four)).toEqual({ worst: ["A-C"], best: ["A-B"] }));
it("balanceEnds(view, entity) names the next pair too where its interval holds the value of the end", () => {
  expect(ends(four, interval("B-C", 0.7, 0.8))?.worst).toEqual(["A-C", "B-C"]);
  expect(ends(four, interval("B-C", 0.7001, 0.8))?.worst).toEqual(["A-C"]);
  expect(ends(four, interval("B-D", 0.75, 0.9))?.best).toEqual(["A-B", "B-D"]);
  expect(ends(four, interval("B-D", 0.75, 0.8999))?.best).toEqual(["A-B"]);
});
it("balanceEnds(view, entity) asks for the interval of the next pair, not of the end, and for both its bounds", () => {
  expect(ends(four, interval("A-C", 0.6, 0.9))?.worst).toEqual(["A-C"]);
  expect(ends(four, interval("B-C", null, 0.8))?.worst).toEqual(["A-C"]);
});
it("balanceEnds(view, entity) of two pairs names one each, and of fewer nothing", () => {
  expect(ends({ "A-B": 0.9, "A-C": 0.7 }, interval("A-B", 0.6, 1))).toEqual({ worst: ["A-C"], best: ["A-B"] });
  expect(ends({ "A-B": 0.9 })).toBeNull();
  expect(ends({})).toBeNull();
});
it("balanceEnds(view, entity) is null where one pair would be called worst and best", () =>
  expect(ends({ "A-B": 0.9, "A-C": 0.7, "B-C": 0.8 }, interval("B-C", 0.7, 0.9))).toBeNull());
it("listPairs and overlapNote join two pairs and say why two are named; one needs no reason", () => {
  const put = (pair: string) => [pair, " (x)"];
  expect(plainText(listPairs(["A", "B"], put, "en"))).toBe("A (x) and B (x)");
  expect(plainText(listPairs(["A", "B"], (pair) => [pair], "zh"))).toBe("A与B");
  expect(plainText(listPairs(["A"], put, "en"))).toBe("A (x)");
  expect(overlapNote(["A", "B"], "zh")).toBe("（区间重叠，不分先后）");
  expect(overlapNote(["A"], "zh")).toBe("");
});
