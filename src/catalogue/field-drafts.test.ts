import { expect, it } from "vitest";
import { advantageScore } from "./field-drafts.ts";

it("advantageScore(advantage) is 50 at par, 50 more for so many doublings, within 0 and 100", () => {
  expect(advantageScore(1, 1.5)).toBe(50);
  expect(advantageScore(2, 1.5)).toBeCloseTo(83.3333, 4);
  expect(advantageScore(0.5, 1.5)).toBeCloseTo(16.6667, 4);
  expect([advantageScore(4, 1.5), advantageScore(0.2, 1.5)]).toEqual([100, 0]);
});
it("advantageScore(1.23) is just below 60, where the strong side begins", () => {
  expect(advantageScore(1.23, 1.5)).toBeCloseTo(59.9553, 4);
  expect(advantageScore(2 ** 0.3, 1.5)).toBeCloseTo(60, 10);
});
it("advantageScore is null without an advantage", () => {
  expect(advantageScore(null, 1.5)).toBeNull();
  expect(advantageScore(0, 1.5)).toBeNull();
});
