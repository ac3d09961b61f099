import { describe, expect, it } from "vitest";
import { decimalsOf, fromUnits, toUnits } from "./decimals.ts";
import { byYear, interpolate } from "./interpolate.ts";
import { exactSum } from "./series.ts";

describe("interpolate", () => {
  it("grows at the same rate between two years", () => {
    expect(interpolate(byYear({ 2014: 100, 2016: 400 }), 2015)).toBeCloseTo(200, 9);
  });

  it("is the value itself in a known year, and that of the nearest beyond the ends", () => {
    const known = byYear({ 2016: 400, 2014: 100 });
    expect([2013, 2014, 2016, 2020].map((year) => interpolate(known, year))).toEqual([100, 100, 400, 400]);
  });

  it("throws where nothing is known, or a value is not above 0", () => {
    expect(() => interpolate(new Map(), 2014)).toThrow(RangeError);
    expect(() => interpolate(byYear({ 2014: 0 }), 2014)).toThrow(RangeError);
  });
});

describe("figures in units of their last place", () => {
  it("come back as they were written", () => {
    expect(decimalsOf(572366.30633)).toBe(5);
    expect(toUnits(572366.30633, 5)).toBe(57236630633);
    expect(fromUnits(57236630633, 5)).toBe(572366.30633);
  });

  it("add up without the noise of decimals", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([])).toBe(0);
  });
});
