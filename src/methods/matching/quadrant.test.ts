import fc from "fast-check";
import { expect, it } from "vitest";
import { quadrantSides } from "../../schema/analyses.ts";
import { quadrant } from "./quadrant.ts";

const cuts = { x: 0.6, y: 0.5, band: 0.02 };
const score = fc.double({ min: 0, max: 1, noNaN: true });
const distance = fc.oneof(
  fc.double({ min: 1e-6, max: 1, noNaN: true }),
  fc.double({ min: -1, max: -1e-6, noNaN: true }),
);

it("quadrant(x, y, cuts) names the side of x first, then that of y", () => {
  expect(quadrant(0.7, 0.7, cuts).quadrant).toBe("high-high");
  expect(quadrant(0.4, 0.7, cuts).quadrant).toBe("low-high");
  expect(quadrant(0.4, 0.3, cuts).quadrant).toBe("low-low");
  expect(quadrant(0.7, 0.3, cuts).quadrant).toBe("high-low");
});
it("quadrant(x, y, cuts) gives the signed distance to both cuts", () => {
  const place = quadrant(0.75, 0.25, { x: 0.5, y: 0.5, band: 0 });
  expect([place.distanceX, place.distanceY]).toEqual([0.25, -0.25]);
});
it("quadrant(x, y, cuts) counts a score that reaches the cut as high, rounding aside", () => {
  expect(quadrant(0.1 + 0.7, 0.5, { x: 0.8, y: 0.5, band: 0 }).quadrant).toBe("high-high");
});
it("quadrant(x, y, cuts) marks the cuts within the band and keeps the quadrant", () => {
  expect(quadrant(0.61, 0.3, cuts)).toMatchObject({ quadrant: "high-low", line: "x" });
  expect(quadrant(0.9, 0.49, cuts)).toMatchObject({ quadrant: "high-low", line: "y" });
  expect(quadrant(0.59, 0.51, cuts)).toMatchObject({ quadrant: "low-high", line: "xy" });
  expect(quadrant(0.9, 0.9, cuts).line).toBeNull();
});
it("quadrant(x, y, cuts) has the edge of the band on the line", () => {
  expect(quadrant(0.62, 0.9, cuts).line).toBe("x");
  expect(quadrant(0.6201, 0.9, cuts).line).toBeNull();
});
it("quadrant(x, y, cuts) is empty with its reason for a missing score or cut", () => {
  const empty = { quadrant: null, line: null, distanceX: null, distanceY: null, reason: "missing-input" };
  expect(quadrant(null, 0.5, cuts)).toEqual(empty);
  expect(quadrant(0.5, null, cuts)).toEqual(empty);
  expect(quadrant(0.5, 0.5, { ...cuts, x: null })).toEqual(empty);
  expect(quadrant(0.5, 0.5, { ...cuts, y: null })).toEqual(empty);
});
it("quadrant(x, y, cuts) is out of domain where no distance can be told", () => {
  expect(quadrant(1e308, 0, { x: -1e308, y: 0, band: 0 }).reason).toBe("out-of-domain");
  expect(quadrant(Number.NaN, 0, cuts).reason).toBe("out-of-domain");
});
it("quadrant(x, y, cuts) throws for a band below 0 or without end", () => {
  expect(() => quadrant(0, 0, { ...cuts, band: -0.01 })).toThrow("got -0.01");
  expect(() => quadrant(0, 0, { ...cuts, band: Number.POSITIVE_INFINITY })).toThrow("got Infinity");
});
it("quadrant(x, y, cuts) mirrors to the opposite quadrant through the cuts", () =>
  fc.assert(
    fc.property(distance, distance, (x, y) => {
      const here = quadrant(x, y, { x: 0, y: 0, band: 0 }).quadrant!;
      const there = quadrant(-x, -y, { x: 0, y: 0, band: 0 }).quadrant!;
      expect((quadrantSides.indexOf(here) + 2) % 4).toBe(quadrantSides.indexOf(there));
    }),
  ));
it("quadrant(x, y, cuts) with x and y swapped swaps the sides", () =>
  fc.assert(
    fc.property(score, score, (x, y) => {
      const here = quadrant(x, y, cuts).quadrant!.split("-");
      const there = quadrant(y, x, { ...cuts, x: cuts.y, y: cuts.x }).quadrant!.split("-");
      expect(there).toEqual(here.reverse());
    }),
  ));
