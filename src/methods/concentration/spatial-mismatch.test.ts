import { expect, it } from "vitest";
import { spatialMismatch } from "./spatial-mismatch.ts";

it("spatialMismatch(property, economy) is the part that would have to move", () => {
  expect(spatialMismatch([8, 2], [5, 5]).value).toBeCloseTo(0.3, 15);
  expect(spatialMismatch([8, 2], [80, 20]).value).toBe(0);
});
it("spatialMismatch(property, economy) says why it can't be formed", () => {
  expect(spatialMismatch([0, 0], [1, 1]).reason).toBe("zero-denominator");
  expect(spatialMismatch([1, null], [1, 1]).reason).toBe("missing-input");
  expect(() => spatialMismatch([1], [1, 1])).toThrow("got 2");
});
