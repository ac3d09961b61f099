import { expect, it } from "vitest";
import { openCommitted, repository } from "../../fixtures/committed.ts";
import { openIndustries } from "./industry-view.ts";
import {
  cellPassport,
  formatHeat,
  heatKeys,
  matrixFinding,
  matrixShape,
  topCells,
  topTitle,
  valueCounters,
  valueReasons,
} from "./matrix-finding.ts";
import { plainText } from "./segment.ts";
import { tinyCell, tinyIndustries } from "./tiny-industries.ts";

const cells = [
  tinyCell("110000", "I6-AUTO", {
    relative_match: 2.5,
    relative_low: 2,
    relative_high: 3,
    value: 55,
    rank: 1,
    ranked: 3,
  }),
  tinyCell("110000", "I6-ENERGY", {
    relative_match: 2,
    relative_low: 0.8,
    relative_high: 4,
    relative_open: "yes",
    value: 10,
    rank: 3,
    ranked: 3,
  }),
  tinyCell("500000", "I6-AUTO", {
    relative_match: 0.3,
    relative_low: 0.2,
    relative_high: 0.4,
    value: 20,
    rank: 2,
    ranked: 3,
  }),
  tinyCell("500000", "I6-ENERGY", { reason: "suppressed" }),
];
const view = tinyIndustries({ results: { cells } });
const said = (quantity: "relative" | "value", lang: "zh" | "en") =>
  matrixFinding(view, quantity, lang).map(plainText).join("|");

it("matrixFinding counts cells to either side, those that cannot be told, those hidden, and names the highest", () => {
  expect(said("relative", "zh")).toBe(
    "4 个格子中 3 个有相对匹配 Q：1 个不低于 1.1，0 个在 0.9 与 1.1 之间，1 个不足 0.9，1 个的区间含 1，分不出高低；1 个隐去。|最高的是北京的汽车，2.50。",
  );
  expect(said("relative", "en")).toBe(
    "3 of 4 cells have a relative match Q: 1 are 1.1 or more, 0 between 0.9 and 1.1, 1 under 0.9, 1 cannot be told from 1; 1 are not shown.|The highest is cars in Beijing, 2.50.",
  );
});
it.each(["relative", "property", "economy", "innovation"] as const)(
  "the classes that matrixFinding names add up to the cells that have a value: %s",
  (quantity) => {
    const committed = openIndustries(openCommitted("city-2023", { industries: true }), repository)!;
    const [first] = matrixFinding(committed, quantity, "en").map(plainText);
    const [shown, parts] = first!.split(/;|have a .*?: /);
    const counts = [...parts!.matchAll(/(?:^|, )(\d+) /g)].map(([, count]) => Number(count));
    expect(counts.length).toBe(quantity === "relative" ? 4 : 3);
    expect(counts.reduce((sum, count) => sum + count)).toBe(Number(shown!.split(" ")[0]));
  },
);
it("matrixFinding of values counts those from the highest tiers", () =>
  expect(said("value", "en")).toBe(
    "3 of 4 cells have a layout value V; 1 are 50 or more; 1 are not shown.|The highest is cars in Beijing, 55.0.",
  ));
it("matrixFinding of nothing names no highest", () => {
  const empty = tinyIndustries({ results: { cells: [tinyCell("500000", "I6-AUTO", { reason: "suppressed" })] } });
  expect(matrixFinding(empty, "economy", "zh")).toHaveLength(1);
});
it("matrixShape names the industry and the region with most cells far above 1; of as many the first by code", () => {
  expect(matrixShape(view, "relative", "en")).toBe(
    "Cells of 2 or more are most in cars (1) among industries, and in Beijing (2) among provincial units",
  );
  expect(matrixShape(view, "property", "zh")).toBe("没有不低于 2 的格子");
});
it("heatKeys have the steps from the highest down, each with its bounds", () => {
  expect(heatKeys(view, "economy", "en").map(({ step, text }) => [step, text])).toEqual([
    ["high-2", "≥ 2"],
    ["high-1", "1.1–2"],
    ["even", "0.9–1.1"],
    ["low-1", "0.5–0.9"],
    ["low-2", "< 0.5"],
  ]);
  expect(heatKeys(view, "value", "zh").map(({ text }) => text)).toEqual(["≥ 50", "< 50"]);
  expect(heatKeys(view, "relative", "zh").at(-1)).toEqual({ step: "open", text: "分不出高低" });
});
it("formatHeat prints a value with one decimal and a ratio with two", () =>
  expect([formatHeat("value", 55), formatHeat("relative", 2.5), formatHeat("economy", null)]).toEqual([
    "55.0",
    "2.50",
    "—",
  ]));
it("cellPassport leads to the row of the region on the passport page of the industry", () =>
  expect(cellPassport(view, cells[0]!, "en")).toBe("/en/numbers/nation-2023/I6-AUTO/#r-110000"));
it("topCells are as many as the model lists, the first place first", () => {
  expect(topCells(view).map((row) => row.rank)).toEqual([1, 2]);
  expect(topTitle(view, "zh")).toBe("布局价值最高的 2 格分在 2 个省级单元，第一格在北京");
});
it("valueReasons are the scores that a value is made from", () =>
  expect(valueReasons(view, { ...cells[0]!, economy_score: 60, growth_score: 50.04, gap: -2 }, "zh")).toBe(
    "产业 E 60.0，增长 G 50.0，缺口 E−K −2.0",
  ));
it("valueCounters say what speaks against a cell, and nothing where nothing does", () => {
  const against = (given: object) => valueCounters(view, { ...cells[2]!, gap: 5, ...given }, "en");
  expect(against({})).toEqual([]);
  expect(against({ gap: 0 })).toEqual(["IP does not lag behind industry"]);
  expect(against({ relative_open: "yes" })).toEqual(["Q's interval 0.20–0.40 holds 1"]);
  expect(against({ relative_low: 1.2 })).toEqual(["by Q there is more IP than industry"]);
});
