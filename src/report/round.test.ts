import { expect, it } from "vitest";
import { formatChange, formatDegree, formatRank, formatScore, formatValue } from "./round.ts";

it("scores print with one decimal, degrees with two, missing as —", () => {
  expect([formatScore(49.7183), formatScore(0.04), formatScore(null)]).toEqual(["49.7", "0.0", "—"]);
  expect([formatDegree(0.625), formatDegree(null)]).toEqual(["0.63", "—"]);
});
it("changes carry a sign, a true minus, and none where they round to nothing", () =>
  expect([formatChange(0.2048, 2), formatChange(-0.0911, 2), formatChange(-0.001, 2), formatChange(null, 2)]).toEqual([
    "+0.20",
    "−0.09",
    "0.00",
    "—",
  ]));
it("values print with two decimals below a thousand and in groups above ten thousand", () =>
  expect([formatValue(23), formatValue(1234.5), formatValue(20178.4), formatValue(-3.456), formatValue(null)]).toEqual([
    "23.00",
    "1235",
    "20\u2009178",
    "−3.46",
    "—",
  ]));
it("ranks print with the number of ranked units", () => {
  expect(formatRank(15, 31, "zh")).toBe("第 15 位 / 31");
  expect(formatRank(15, 31, "en")).toBe("15 of 31");
  expect(formatRank(null, null, "en")).toBe("—");
});
