import fc from "fast-check";
import { expect, it } from "vitest";
import { sum } from "../numbers/sum.ts";
import { spreadCount } from "./spread-count.ts";

const computers = new Map([
  ["39", 0.5],
  ["65", 0.5],
]);
const circuits = new Map([["39", 1]]);

it("spreadCount(count, groups) divides by groups, then by shares", () => {
  const { parts, unassigned } = spreadCount(3, [computers, circuits]);
  expect([...parts]).toEqual([
    ["39", 2.25],
    ["65", 0.75],
  ]);
  expect(unassigned).toBe(0);
});
it("spreadCount(count, groups) leaves the part of an unknown group unassigned", () => {
  const { parts, unassigned } = spreadCount(1, [circuits, null]);
  expect([...parts]).toEqual([["39", 0.5]]);
  expect(unassigned).toBe(0.5);
});
it("spreadCount(count, []) leaves all unassigned", () =>
  expect(spreadCount(2, [])).toEqual({ parts: new Map(), unassigned: 2 }));
it("spreadCount(0, groups) gives nothing to each", () =>
  expect([...spreadCount(0, [computers]).parts]).toEqual([
    ["39", 0],
    ["65", 0],
  ]));
it("spreadCount(count, groups) refuses a count that is none", () => {
  for (const count of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => spreadCount(count, [circuits])).toThrow(RangeError);
  }
});

/** Shares of some divisions, adding up to 1. */
const group = fc
  .uniqueArray(fc.tuple(fc.constantFrom("26", "27", "35", "36", "39", "65"), fc.integer({ min: 1, max: 100 })), {
    minLength: 1,
    selector: ([division]) => division,
  })
  .map((cells) => {
    const total = cells.reduce((before, [, size]) => before + size, 0);
    return new Map(cells.map(([division, size]) => [division, size / total]));
  });

it("spreadCount(count, groups) preserves the count", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.array(fc.option(group, { nil: null }), { maxLength: 6 }),
      (count, groups) => {
        const { parts, unassigned } = spreadCount(count, groups);
        const total = sum([...parts.values(), unassigned])!;
        expect(Math.abs(total - count)).toBeLessThanOrEqual(1e-12 * count + Number.MIN_VALUE * 100);
      },
    ),
  ));
