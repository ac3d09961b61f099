import { expect, it } from "vitest";
import { timedPoints } from "./timed-points.ts";

it("timedPoints(values) leaves missing ones out, but not their time", () =>
  expect(timedPoints([5, null, 7])).toEqual([
    { time: 0, value: 5 },
    { time: 2, value: 7 },
  ]));
it("timedPoints(values, times) takes the times given", () =>
  expect(timedPoints([null, 1], [2018, 2022])).toEqual([{ time: 2022, value: 1 }]));
it("timedPoints(values, times) throws for uneven lists and times that don't rise", () => {
  expect(() => timedPoints([1, 2], [1])).toThrow("expected 2 times, got 1");
  expect(() => timedPoints([1, 2], [2022, 2018])).toThrow("got 2022, 2018");
  expect(() => timedPoints([1, 2], [1, 1])).toThrow("must rise");
  expect(() => timedPoints([1, 2], [1, Number.NaN])).toThrow("must rise");
});
