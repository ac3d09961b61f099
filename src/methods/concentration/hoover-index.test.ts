import { expect, it } from "vitest";
import { hooverIndex } from "./hoover-index.ts";

it("hooverIndex(amounts, base) is the part that would have to move", () => {
  expect(hooverIndex([8, 2], [1, 1]).value).toBeCloseTo(0.3, 15);
  expect(hooverIndex([8, 2], [4, 1]).value).toBeCloseTo(0, 15);
});
it("hooverIndex(amounts, base) says why it can't be formed", () => {
  expect(hooverIndex([0, 0], [1, 1]).reason).toBe("zero-denominator");
  expect(hooverIndex([1, null], [1, 1]).reason).toBe("missing-input");
});
