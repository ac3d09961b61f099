import { expect, it } from "vitest";
import {
  formatAmount,
  formatChange,
  formatCount,
  formatDegree,
  formatEnds,
  formatPlaces,
  formatProbability,
  formatRange,
  formatRank,
  formatScore,
  formatValue,
} from "./round.ts";

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
it("intervals print once where both ends print alike, and with a word where one end is negative", () => {
  const zh = { digits: 1, lang: "zh" } as const;
  expect([
    formatRange(26.33, 53.7, zh),
    formatRange(100, 99.99, zh),
    formatRange(-0.12, 0.18, { ...zh, digits: 2 }),
  ]).toEqual(["26.3—53.7", "100.0", "−0.12 至 0.18"]);
  expect(formatEnds(757.984, 1255.27, { print: formatValue, lang: "en" })).toBe("757.98–1255");
  expect(formatEnds(-0.12, 0.12, { print: formatValue, lang: "zh" })).toBe("−0.12 至 0.12");
  expect(formatRange(-0.2, -0.1, { digits: 1, lang: "en" })).toBe("−0.2 to −0.1");
});
it("probabilities print as whole per cent, and never as certain or impossible unless they are", () => {
  expect([0.579, 0.9963, 1, 0.0004, 0, 0.994].map(formatProbability)).toEqual([
    "58%",
    ">99%",
    "100%",
    "<1%",
    "0%",
    "99%",
  ]);
  expect(formatProbability(null)).toBe("—");
});
it("an interval of places prints whole places, once where both ends are one place", () => {
  expect([formatPlaces(14, 18, "zh"), formatPlaces(14, 18, "en"), formatPlaces(21, 21, "en")]).toEqual([
    "14—18",
    "14–18",
    "21",
  ]);
  expect(formatPlaces(2.4, 3.2, "en")).toBe("2–4");
  expect(formatPlaces(null, 3, "en")).toBe("—");
});
it("formatCount sets groups apart from five digits on", () => {
  expect(formatCount(9999)).toBe("9999");
  expect(formatCount(1234567)).toBe("1\u2009234\u2009567");
  expect(formatCount(null)).toBe("—");
});
it("formatAmount prints what is whole without decimals, in groups of three, and keeps them where it is not", () =>
  expect([64200, 20, 0, -3, 7.5, 9.9987, null].map(formatAmount)).toEqual([
    ...["64\u2009200", "20", "0", "−3", "7.50", "10.00", "—"],
  ]));
