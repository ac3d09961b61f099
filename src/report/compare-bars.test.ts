import { expect, it } from "vitest";
import { layOutBars } from "./compare-bars.ts";

const bar = (label: string, value: number | null) => ({ label, value, home: false });

it("layOutBars gives a score of 50 half the room, and a missing one none", () => {
  const { left, right, bars } = layOutBars([bar("重庆", 50), bar("西藏", null)], 332);
  expect(left).toBe(32);
  expect(bars.map(({ width }) => width)).toEqual([(right - left) / 2, 0]);
});
it("layOutBars clamps what lies outside 0 to 100", () => {
  const { left, right, bars } = layOutBars([bar("a", 120), bar("b", -5)], 300);
  expect(bars.map(({ width }) => width)).toEqual([Math.round((right - left) * 100) / 100, 0]);
});
it("layOutBars never gives names more than half of the width", () =>
  expect(layOutBars([bar("长".repeat(40), 1)], 300).left).toBeLessThan(150));
it("layOutBars of nothing has no bars", () => expect(layOutBars([], 300).bars).toEqual([]));
