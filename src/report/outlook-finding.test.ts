import { expect, it } from "vitest";
import type { OutlookResult } from "../schema/outlook.ts";
import type { EditionView } from "./edition-view.ts";
import { nationalOutlook, tellNationalOutlook } from "./national-outlook.ts";
import { formatError, outlookFinding, outlookLimits, outlookMeaning, rangeText } from "./outlook-finding.ts";
import { formatValue } from "./round.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyOutlook } from "./tiny-rows.ts";

const row = (year: number, given: Partial<OutlookResult>) => tinyOutlook({ year, ...given });
const basis = { method: "drift", from: 2019, to: 2023, points: 5, begins: "break" } as const;
const observed = [2018, 2019, 2023].map((year, at) =>
  row(year, { part: year < 2019 ? "earlier" : "observed", value: at + 1 }),
);
const ahead = [
  row(2024, {
    ...basis,
    value: 3.5,
    low: 3.25,
    high: 3.75,
    tested: 2,
    mae: 0.0058,
    naive_mae: 0.114,
    inside: 2,
    intervals: 2,
  }),
  row(2025, { ...basis, value: 4, low: 3.5, high: 4.5, tested: 1, mae: 0.25, naive_mae: 0.5, inside: 0, intervals: 1 }),
  row(2026, { ...basis, value: 4.5, low: 3.5, high: 5.5, tested: 0, inside: 0, intervals: 0 }),
];
const open = (outlook: readonly OutlookResult[]) => tinyEdition({ outlook });
const tell = (view: EditionView, lang: "zh" | "en" = "zh") => tellNationalOutlook(view, view.indicator("NP01"), lang);
const meaning = (view: EditionView, lang: "zh" | "en" = "zh") => outlookMeaning(tell(view, lang));
const none = (given: Partial<OutlookResult>) => meaning(open([row(2024, given)]))[0];

it("an outlook is told with its interval and as no fact", () => {
  const view = open([...observed, ...ahead]);
  expect(outlookFinding(tell(view))).toMatch(
    /2023 年为 3\.00%；照以往的变动外推，2026 年为 4\.50%（80% 区间 3\.50—5\.50）：外推，不是事实$/,
  );
  expect(outlookFinding(tell(view, "en"))).toMatch(/: extrapolated, not a fact$/);
  expect(nationalOutlook(view, "NP01").known.map(({ year }) => year)).toEqual([2018, 2019, 2023]);
});
it("its past error stands beside that of no change, distance by distance, untested ones left out", () => {
  const [method, past] = meaning(open([...observed, ...ahead]));
  expect(method).toBe(
    "做法：漂移法，把平均每年的变动照样延续下去。只据本序列 2019—2023 年的数：2019 年有断点，更早的不用。",
  );
  expect(past).toContain(
    "外推 1 年 2 次，平均差 0.0058（说“不变”差 0.11）；外推 2 年 1 次，平均差 0.25（说“不变”差 0.50）。",
  );
  expect(past).toContain("回测的 3 次中有 2 次落在里面");
  expect(past).not.toContain("外推 3 年");
  expect(outlookLimits(tell(open(ahead)))).toMatch(/^它不说的：这不是事实.*不推各省/);
});
it("its past error in English counts years and trials in their number", () =>
  expect(meaning(open([...observed, ...ahead]), "en")[1]).toContain(
    "0.0058 off on average 1 year ahead in 2 trials (no change: 0.11); 0.25 off on average 2 years ahead in 1 trial (no change: 0.50).",
  ));
it("an interval that held a whole trial less than it should is called narrow", () => {
  const tested = (inside: number) => ahead.map((each) => ({ ...each, inside, intervals: 5 }));
  // 80 % of 15 trials are 12.
  expect(meaning(open([...observed, ...tested(4)]))[1]).toContain("回测的 15 次中有 12 次落在里面。");
  expect(meaning(open([...observed, ...tested(3)]))[1]).toContain("有 9 次落在里面，不到 80%，所以还是偏窄。");
});
it("where no change is the method, it is not set against itself", () => {
  const still = ahead.map((each) => ({ ...each, method: "naive" as const }));
  const [method, past] = meaning(open([...observed, ...still]));
  expect(method).toContain("所以说“不变”");
  const view = open([...observed, ...still]);
  expect(outlookFinding(tell(view))).toContain("以往没有比“不变”更准的做法");
  expect(past).not.toContain("（说“不变”");
});
it("an interval that is missing or ends at a bound says so", () => {
  const flat = ahead.map((each) => ({ ...each, low: null, high: null, reason: "no-variance" as const }));
  expect(meaning(open([...observed, ...flat]))[1]).toContain("没有区间可言");
  const held = ahead.map((each) => ({ ...each, clipped: "low" as const }));
  expect(meaning(open([...observed, ...held]))[1]).toContain("到不了的界限");
});
it("where there is no outlook, one sentence says why", () => {
  const view = open([row(2024, { reason: "missing-input", points: 0 })]);
  expect(outlookFinding(tell(view))).toBeNull();
  expect(meaning(view)).toEqual(["没有展望：全国 2023 年没有数，无从外推。"]);
  const short = { reason: "too-short", from: 2021, to: 2023, points: 3 } as const;
  expect(none({ ...short, begins: "break" })).toMatch(
    /^没有展望：2021 年有断点，其后到 2023 年只有 3 年的数，少于展望所需的 5 年/,
  );
  expect(none({ ...short, begins: "gap" })).toContain("2020 年缺，");
  expect(none({ ...short, begins: "start" })).toContain("数据自 2021 年起，");
  expect(none({ reason: "out-of-domain", ...basis, method: null })).toContain("取不了对数");
  expect(meaning(open([]))).toEqual([]);
});
it("formatError(value) prints small errors until two digits tell, up to four decimals", () => {
  expect([0.00581, 0.0186, 0.114, 2.5, 0, 0.00001, 1234.5, null].map(formatError)).toEqual([
    ...["0.0058", "0.019", "0.11", "2.50", "0.00", "0.0000", "1235", "—"],
  ]);
});
it("rangeText() joins ends by a word where one is negative", () => {
  expect(rangeText({ low: -1, high: 2 }, { lang: "zh", print: formatValue })).toBe("−1.00 至 2.00");
  expect(rangeText({ low: 1, high: 2 }, { lang: "en", print: formatValue })).toBe("1.00–2.00");
  expect(rangeText({ low: null, high: null }, { lang: "en", print: formatValue })).toBeNull();
});
