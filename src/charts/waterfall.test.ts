import { expect, it } from "vitest";
import { renderChart } from "./render.ts";
import { type WaterfallRow, waterfall } from "./waterfall.ts";

const zh = { id: "f", lang: "zh", title: "题" } as const;
const total = (id: string, to: number): WaterfallRow => ({ id, label: id, kind: "total", from: 0, to });
const step = (id: string, from: number, to: number): WaterfallRow => ({ id, label: id, kind: "step", from, to });
const draw = (rows: readonly WaterfallRow[], width = 640) => renderChart(waterfall, rows, { ...zh, width }, new Map());
const rows = [total("2022 年版", 40), step("甲", 40, 43), step("乙", 43, 42.5), total("2023 年版", 42.5)];

it("waterfall says every part with its sign, and the ends as they are", () => {
  const svg = draw(rows);
  for (const text of ["2022 年版", "40.0", "甲", "+3.0", "乙", "−0.5", "42.5"])
    expect(svg).toContain(`>${text}</text>`);
  expect(svg).toContain("由 2022 年版 40.0 到 2023 年版 42.5：甲 +3.0、乙 −0.5。</desc>");
});
it("waterfall tells what adds from what takes away by side, and draws the ends as dots", () => {
  const svg = draw(rows);
  expect(svg.match(/class="tone-above"[^>]*><rect/g)).toHaveLength(1);
  expect(svg.match(/class="tone-below"[^>]*><rect/g)).toHaveLength(1);
  expect(svg.match(/<circle/g)).toHaveLength(2);
});
it("every bar of a waterfall begins where the last one ended", () => {
  const sides = [...draw(rows).matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number(x) + Number(width),
  ]);
  const [[, firstEnd], [, secondEnd]] = sides as [[number, number], [number, number]];
  expect(secondEnd).toBeCloseTo(firstEnd, 1);
});
it("waterfall puts names above their bars where there is little room", () => {
  expect(draw(rows, 350)).toContain('text-anchor="start"');
  const height = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1]);
  expect(height(draw(rows, 350))).toBeGreaterThan(height(draw(rows)));
});
it("waterfall can be drawn where nothing moved, and from no rows", () => {
  for (const svg of [draw([total("a", 5), total("b", 5)]), draw([])]) expect(svg).not.toMatch(/NaN|Infinity/);
});
