import { expect, it } from "vitest";
import { firstComponentShares } from "./first-component-shares.ts";
import { principalComponents } from "./principal-components.ts";

it("firstComponentShares(components) by hand: two columns that correlate by ½ have halves", () => {
  const shares = firstComponentShares(
    principalComponents([
      [1, 2, 3],
      [1, 3, 2],
    ]),
  )!;
  expect(shares[0]).toEqual({
    direction: expect.closeTo(Math.SQRT1_2, 14),
    ofSizes: expect.closeTo(0.5, 14),
    ofSquares: expect.closeTo(0.5, 14),
    negative: false,
  });
});
it("firstComponentShares(components) marks the column that runs against the others", () => {
  const shares = firstComponentShares(
    principalComponents([
      [1, 2, 3, 4],
      [1, 3, 2, 4],
      [4, 3, 2, 1],
    ]),
  )!;
  expect(shares.map(({ negative }) => negative)).toEqual([false, false, true]);
  expect(shares.reduce((total, { ofSizes }) => total + ofSizes!, 0)).toBeCloseTo(1, 14);
  expect(shares.reduce((total, { ofSquares }) => total + ofSquares!, 0)).toBeCloseTo(1, 14);
});
it("firstComponentShares(components) has no share for a column left out, and none at all without components", () => {
  const shares = firstComponentShares(
    principalComponents([
      [1, 2, 3],
      [5, 5, 5],
    ]),
  )!;
  expect(shares[0]!.ofSizes).toBe(1);
  expect(shares[1]).toEqual({ direction: null, ofSizes: null, ofSquares: null, negative: false });
  expect(firstComponentShares(principalComponents([[1], [2]]))).toBeNull();
});
