import { expect, it } from "vitest";
import { dotStrip } from "./dot-strip.ts";
import { matchingQuadrant } from "./matching-quadrant.ts";
import { plane } from "./plane.ts";
import { rankedBars } from "./ranked-bars.ts";
import { ratioBars } from "./ratio-bars.ts";
import { renderChart } from "./render.ts";
import { slope } from "./slope.ts";
import { splitWord, tileGrid } from "./tile-grid.ts";
import { trendLines } from "./trend-lines.ts";

const zh = { id: "f", lang: "zh", title: "题" } as const;
const missing = { id: "540000", label: "西藏", value: null, role: "other", note: "缺少所需数据" } as const;
const there = { id: "500000", label: "重庆", value: 0, role: "home" } as const;
const count = (svg: string, what: RegExp) => svg.match(what)?.length ?? 0;

it("rankedBars lists who has no value, with the reason, and draws zero as zero", () => {
  const svg = renderChart(rankedBars, [there, missing], zh, new Map());
  expect(svg).toContain(">缺：西藏（缺少所需数据）。</text>");
  expect(svg).toMatch(/>重庆<\/text>.*>0\.0<\/text>/);
});
it("rankedBars gives equal values the same place", () => {
  const rows = [3, 2, 2, 1].map((value, i) => ({ id: `${i}`, label: "某", value, role: "other" as const }));
  const places = renderChart(rankedBars, rows, zh, new Map()).matchAll(/translate\(18,[\d.]+\)">(\d)</g);
  expect([...places].map(([, place]) => place)).toEqual(["1", "2", "2", "4"]);
});
it("dotStrip draws no dot for a missing value and says who it is", () => {
  const svg = renderChart(dotStrip, [there, missing], zh, new Map());
  expect(count(svg, /<circle/g)).toBe(1);
  expect(svg).toContain("缺：西藏（缺少所需数据）。</desc>");
});
it("tileGrid hatches a missing tile and writes —", () => {
  const rows = [
    { ...there, column: 0, row: 0 },
    { ...missing, column: 1, row: 0 },
  ];
  const svg = renderChart(tileGrid, rows, zh, new Map());
  expect(svg).toContain('fill="url(#f-1)" class="missing"');
  expect(svg).toContain(">—</text>");
  expect(svg).toContain("示意，非地图，不表示行政区域界线");
});
it("splitWord breaks between syllables near the middle, and leaves short words and Han alone", () => {
  expect(["Heilongjiang", "Chongqing", "Shanghai", "Zhejiang", "Yuzhong", "Qijiang", "Wulong"].map(splitWord)).toEqual([
    ["Heilong-", "jiang"],
    ["Chong-", "qing"],
    ["Shang-", "hai"],
    ["Zhe-", "jiang"],
    ["Yu-", "zhong"],
    ["Qi-", "jiang"],
    ["Wu-", "long"],
  ]);
  expect(splitWord("黑龙江")).toEqual(["黑龙江"]);
});
it("trendLines leaves a gap for a missing year and cuts the line at a break", () => {
  const rows = [1, 2, null, 4, 5, 6].map((value, i) => ({
    series: "a",
    label: "甲",
    role: "home" as const,
    year: 2018 + i,
    value,
  }));
  const line = (svg: string) => svg.match(/class="line[^>]*>(?:<path d="([^"]*)")?/g)!.join(" ");
  expect(count(line(renderChart(trendLines, rows, zh, new Map())), /M/g)).toBe(2);
  const broken = { ...zh, breaks: [{ year: 2022, label: "口径变化" }] };
  const svg = renderChart(trendLines, rows, broken, new Map());
  expect(count(line(svg), /M/g)).toBe(3);
  expect(svg).toContain(">口径变化</text>");
});
it("trendLines names the year where a line ends early", () => {
  const row = { series: "a", label: "甲", role: "other" as const };
  const rows = [
    { ...row, year: 2020, value: 3 },
    { ...row, year: 2021, value: null },
  ];
  expect(renderChart(trendLines, rows, zh, new Map())).toContain(">甲 3.0 (2020)</text>");
});
it("matchingQuadrant, slope and ratioBars leave out what has no value, and ratioBars says why", () => {
  const dot = { id: "a", label: "甲", role: "other" as const };
  const quadrant = renderChart(
    matchingQuadrant,
    [{ ...dot, matching: 0.5, coordination: null }],
    { ...zh, bands: [] },
    new Map(),
  );
  expect(count(quadrant, /<circle/g)).toBe(0);
  const sides = { ...zh, from: "2019", to: "2023", quantity: "rank" as const };
  expect(renderChart(slope, [{ ...dot, start: 1, end: null }], sides, new Map())).not.toContain(">甲");
  const against = { ...zh, home: "重庆", comparator: "周边" };
  const ratio = renderChart(ratioBars, [{ ...dot, ratio: null, note: "分母为零" }], against, new Map());
  expect(ratio).toContain(">— 分母为零</text>");
});
const quarters = { "high-high": "甲", "low-high": "乙", "low-low": "丙", "high-low": "丁" } as const;
const cutPlane = {
  ...zh,
  axes: { x: "横", y: "纵" },
  band: 2,
  quadrants: quarters,
  cut: { x: 50, y: 50, label: "全国" },
};
const spot = { id: "a", label: "某地", role: "group", x: 60, y: 40, quadrant: "丁", sure: true } as const;
it("plane fills the dot and thickens the name of who is sure of its quadrant, and hollows the others", () => {
  const sure = renderChart(plane, [spot], cutPlane, new Map());
  expect(sure).toMatch(/class="dot tone-group"/);
  expect(sure).toMatch(/class="text-group halo sure"/);
  const unsure = renderChart(plane, [{ ...spot, sure: false }], cutPlane, new Map());
  expect(unsure).toMatch(/class="dot-open open-group"/);
  expect(unsure).toMatch(/class="text-group halo unsure"/);
});
it("plane says where everyone stands, and leaves out who has no score", () => {
  const svg = renderChart(plane, [spot, { ...spot, label: "他处", y: null }], cutPlane, new Map());
  expect(svg).toContain("某地：横 60.0，纵 40.0，丁。</desc>");
  expect(svg).not.toContain("他处");
});
it("plane draws the arrow of home alone, from its earlier place, and none where it did not move", () => {
  const moved = { ...cutPlane, from: { x: 20, y: 20, label: "2020" } };
  expect(renderChart(plane, [{ ...spot, role: "home" }], moved, new Map())).toMatch(/class="move".*>2020<\/text>/);
  expect(renderChart(plane, [spot], moved, new Map())).not.toContain(">2020<");
  const stayed = { ...cutPlane, from: { x: 60, y: 40, label: "2020" } };
  expect(renderChart(plane, [{ ...spot, role: "home" }], stayed, new Map())).not.toContain(">2020<");
});
it("plane has neither cut nor band where the nation has no score", () => {
  const svg = renderChart(plane, [spot], { ...cutPlane, cut: null }, new Map());
  expect(svg).not.toContain("全国");
  expect(count(svg, /class="line-band"[^>]*><rect/g)).toBe(0);
});
it("every chart can be drawn from no rows", () => {
  for (const draw of [
    () => renderChart(dotStrip, [], zh, new Map()),
    () => renderChart(rankedBars, [], zh, new Map()),
    () => renderChart(trendLines, [], zh, new Map()),
    () => renderChart(tileGrid, [], zh, new Map()),
    () => renderChart(matchingQuadrant, [], { ...zh, bands: [] }, new Map()),
    () => renderChart(plane, [], cutPlane, new Map()),
    () => renderChart(slope, [], { ...zh, from: "a", to: "b", quantity: "score" as const }, new Map()),
    () => renderChart(ratioBars, [], { ...zh, home: "a", comparator: "b" }, new Map()),
  ]) {
    expect(draw()).not.toMatch(/NaN|Infinity/);
  }
});
