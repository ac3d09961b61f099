import { expect, it } from "vitest";
import { bounded, checkLevel, unbounded } from "./interval.ts";

it("bounded(low, high) holds both ends", () => expect(bounded(1, 2)).toEqual({ low: 1, high: 2, reason: "" }));
it("bounded(low, high) is out-of-domain when no double holds an end", () => {
  expect(bounded(Number.NaN, 1)).toEqual(unbounded("out-of-domain"));
  expect(bounded(0, Number.POSITIVE_INFINITY).reason).toBe("out-of-domain");
});
it("unbounded(reason) has neither end", () =>
  expect(unbounded("missing-input")).toEqual({ low: null, high: null, reason: "missing-input" }));
it("checkLevel(caller, level) throws outside 0 to 1, and names the caller", () => {
  expect(() => checkLevel("f", 1)).toThrow("f: level must lie between 0 and 1, got 1");
  expect(() => checkLevel("f", 0)).toThrow(RangeError);
  expect(() => checkLevel("f", Number.NaN)).toThrow(RangeError);
  expect(() => checkLevel("f", 0.95)).not.toThrow();
});
