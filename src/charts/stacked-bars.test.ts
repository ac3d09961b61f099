import { expect, it } from "vitest";
import { heatGrid } from "./heat-grid.ts";
import { renderChart } from "./render.ts";
import { stackedBars } from "./stacked-bars.ts";

const zh = { id: "f", lang: "zh", title: "题", width: 400 } as const;

it("stackedBars gives every part its share of the width, and writes only what finds room", () => {
  const rows = [{ id: "a", label: "专利", parts: [75, 20, 5] }];
  const svg = renderChart(stackedBars, rows, { ...zh, names: ["甲", "乙", "丙"] }, new Map());
  const bar = /<g[^>]*class="tile-5"[^>]*>.*?width="([\d.]+)"/.exec(svg);
  expect(Number(bar![1])).toBe(298.5);
  expect(svg).toContain(">① 75.0</text>");
  expect(svg).toContain(">② 20.0</text>");
  expect(svg).toContain(">③</text>");
  expect(svg).toContain("专利：甲 75.0%、乙 20.0%、丙 5.0%。</desc>");
});
it("stackedBars write a long name of the key as it is", () => {
  const name = "名".repeat(60);
  const svg = renderChart(stackedBars, [{ id: "a", label: "专利", parts: [100] }], { ...zh, names: [name] }, new Map());
  expect(svg).toContain(`>① ${name}</text>`);
});
it("heatGrid shades by class, and writes why a cell has no value", () => {
  const rows = [
    { id: "a", label: "汽车", head: "重点", cells: [{ value: 10 }, { value: null, mark: "隐" }] },
    { id: "b", label: "能源", cells: [{ value: 1 }, { value: 4 }] },
  ];
  const options = { ...zh, columns: ["专利", "商标"], breaks: [2, 5], digits: 0 };
  const svg = renderChart(heatGrid, rows, options, new Map());
  expect(svg).toMatch(/class="on-3"[^>]*>(?:(?!<\/g>).)*>10<\/text>/);
  expect(svg).toMatch(/class="on-1"[^>]*>(?:(?!<\/g>).)*>1<\/text>/);
  expect(svg).toMatch(/class="on-0"[^>]*>(?:(?!<\/g>).)*>隐<\/text>/);
  expect(svg).toContain("汽车：专利 10、商标 隐。能源：专利 1、商标 4。</desc>");
});
