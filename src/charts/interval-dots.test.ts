import { expect, it } from "vitest";
import { type IntervalDotRow, intervalDots } from "./interval-dots.ts";
import { renderChart } from "./render.ts";

const options = { id: "f", lang: "zh", title: "题", width: 400, sides: { below: "低", above: "高" } } as const;
const draw = (rows: readonly IntervalDotRow[]) => renderChart(intervalDots, rows, options, new Map());
const row = (id: string, value: number | null, low: number | null, high: number | null): IntervalDotRow => ({
  id,
  label: id,
  value,
  low,
  high,
  role: "other",
});

it("intervalDots colours by the side of 1 on which the whole interval lies", () => {
  expect(draw([row("a", 2, 1.5, 2.5)])).toMatch(/dot tone-above/);
  expect(draw([row("a", 0.5, 0.4, 0.7)])).toMatch(/dot tone-below/);
  expect(draw([row("a", 2, 0.9, 4)])).toMatch(/dot tone-other/);
  expect(draw([row("a", 2, 1, 4)])).toMatch(/dot tone-other/);
  expect(draw([row("a", 2, null, null)])).toMatch(/dot tone-other/);
});
it("intervalDots sorts, largest first, and lists who has no value", () => {
  const svg = draw([row("小", 0.5, null, null), row("缺", null, null, null), row("大", 2, null, null)]);
  expect(svg.indexOf(">大</text>")).toBeGreaterThan(0);
  expect(svg.indexOf(">大</text>")).toBeLessThan(svg.indexOf(">小</text>"));
  expect(svg).toContain("缺：缺。</text>");
});
it("intervalDots hollows what rests on few cases and marks the other's value by a diamond", () => {
  expect(draw([{ ...row("a", 2, 1.5, 2.5), small: true }])).toMatch(/dot-open open-above/);
  expect(draw([{ ...row("a", 2, 1.5, 2.5), beside: 0.5 }])).toMatch(/dot tone-group/);
});
it("intervalDots puts twice and half equally far from 1, and zero and rare extremes at the edge", () => {
  const places = [
    ...draw([row("a", 2, null, null), row("b", 0.5, null, null)]).matchAll(/<circle[^>]* cx="([\d.]+)"/g),
  ];
  const [twice, half] = places.map(([, at]) => Number(at));
  const middle = Number(/zero-line[^>]*>(?:<path d="M|.*?x1=")([\d.]+)/.exec(draw([row("a", 2, null, null)]))?.[1]);
  expect(twice! - middle).toBeCloseTo(middle - half!, 0);
  expect(draw([row("a", 0, null, null), row("b", 1000, null, null)])).not.toMatch(/NaN|Infinity/);
});
it("intervalDots says every value with its interval", () =>
  expect(draw([row("甲", 2, 1.5, 2.5)])).toContain("甲 2.00，区间 1.50 至 2.50。</desc>"));
