import { expect, it } from "vitest";
import { type OutlookRow, outlookLines } from "./outlook-lines.ts";
import { renderChart } from "./render.ts";
import { textWidth } from "./text.ts";

const zh = { id: "f", lang: "zh", title: "题" } as const;
const row = (year: number, value: number, part: OutlookRow["part"], half: number | null = null): OutlookRow => ({
  ...{ year, value, part },
  low: half === null ? null : value - half,
  high: half === null ? null : value + half,
});
const rows = [
  row(2016, 9, "earlier"),
  row(2018, 8, "earlier"),
  ...[2019, 2020, 2021].map((year, index) => row(year, 1 + index, "observed")),
  row(2022, 4, "outlook", 1),
  row(2023, 5, "outlook", 2),
];
const draw = (given: readonly OutlookRow[], width = 640) =>
  renderChart(
    outlookLines,
    given,
    { ...zh, width, label: "全国", begins: { year: 2019, label: "2019 年起口径不同" } },
    new Map(),
  );
const count = (svg: string, what: RegExp) => svg.match(what)?.length ?? 0;

it("outlookLines says on the drawing that what follows is no fact, and where the years before part", () => {
  const svg = draw(rows);
  for (const text of ["外推，不是事实", "2019 年起口径不同", "全国 5.00", "3.00—7.00"])
    expect(svg).toContain(`>${text}</text>`);
  expect(svg).toContain(
    "全国：2019 年 1.00，2021 年 3.00。外推到 2023 年为 5.00，不是事实。区间 3.00 至 7.00。</desc>",
  );
  expect(count(svg, /class="break-line"/g)).toBe(2);
});
it("outlookLines dashes what is extrapolated and leaves its dots open; earlier years are not joined to it", () => {
  const svg = draw(rows);
  expect(count(svg, /class="line line-group dash-2"/g)).toBe(1);
  expect(count(svg, /class="line line-group"/g)).toBe(1);
  // 2016 and 2018 are not joined either: 2017 is missing.
  expect(count(svg, /class="line line-other"/g)).toBe(2);
  const open = /<g[^>]*class="dot dot-open open-group"[^>]*>(.*?)<\/g>/.exec(svg)![1]!;
  expect(count(open, /<circle/g)).toBe(2);
});
it("outlookLines draws no band where there is no interval, and nothing ahead where nothing is carried on", () => {
  expect(count(draw(rows), /class="line-band"/g)).toBe(1);
  expect(draw([row(2020, 1, "observed"), row(2021, 1, "outlook")])).not.toContain("line-band");
  expect(draw(rows.filter(({ part }) => part !== "outlook"))).not.toContain("外推");
});
it("outlookLines can be drawn narrow, and from no rows", () => {
  for (const svg of [draw(rows, 350), draw([])]) expect(svg).not.toMatch(/NaN|Infinity/);
});
it("outlookLines keeps room for the figures of the scale, however many digits they have", () => {
  const svg = draw(rows.map((each) => ({ ...each, value: 1e6 * each.value, low: null, high: null })));
  const ticks = [...svg.matchAll(/<text[^>]*transform="translate\(([\d.]+),[\d.]+\)"[^>]*>([\d\u2009]+000)<\/text>/g)];
  expect(ticks.length).toBeGreaterThan(2);
  for (const [, x, text] of ticks) expect(Number(x) - textWidth(text!, 11)).toBeGreaterThanOrEqual(0);
});
it("outlookLines breaks a long name at the end of the line, so that all of it stands on a narrow drawing", () => {
  const label = "Revenue of new energy and intelligent vehicles";
  const svg = renderChart(outlookLines, rows, { id: "f", lang: "en", title: "T", width: 350, label }, new Map());
  const strong = /<g[^>]*class="text-group strong"[^>]*>.*?translate\(([\d.]+),([\d.]+)\)"[^>]*>([^<]+)</g;
  const ends = [...svg.matchAll(strong)].map(([, x, y, text]) => ({ x: Number(x), y, text: text! }));
  expect(ends.map(({ text }) => text).join(" ")).toBe(`${label} 5.00`);
  expect(new Set(ends.map(({ y }) => y)).size).toBe(ends.length);
  for (const { x, text } of ends) expect(x + textWidth(text, 12, { bold: true })).toBeLessThanOrEqual(350);
});
