import fc from "fast-check";
import { expect, it } from "vitest";
import { headColumns, nextDirection, orderRows } from "./table-order.ts";

it("orderRows sorts numbers by size, not by their digits", () => {
  expect(orderRows([3, 10, 5], "ascending")).toEqual([0, 2, 1]);
  expect(orderRows([3, 10, 5], "descending")).toEqual([1, 2, 0]);
});
it("orderRows puts missing last in both directions, and keeps equal rows in their order", () => {
  expect(orderRows([null, 2, 2, 1], "ascending")).toEqual([3, 1, 2, 0]);
  expect(orderRows([null, 2, 2, 1], "descending")).toEqual([1, 2, 3, 0]);
});
it("orderRows is a permutation, whatever the keys", () =>
  fc.assert(
    fc.property(fc.array(fc.option(fc.oneof(fc.integer(), fc.string()))), (keys) => {
      const order = orderRows(keys, "ascending");
      expect([...order].sort((a, b) => a - b)).toEqual(keys.map((_, index) => index));
    }),
  ));

it("nextDirection begins with the largest number or the first word, and turns round", () => {
  expect(nextDirection(null, true)).toBe("descending");
  expect(nextDirection(null, false)).toBe("ascending");
  expect(nextDirection("descending", true)).toBe("ascending");
});

it("headColumns sees past heads that span rows and columns", () => {
  const one = { colspan: 1, rowspan: 1 };
  expect(
    headColumns([
      [
        { colspan: 1, rowspan: 2 },
        { colspan: 2, rowspan: 1 },
        { colspan: 1, rowspan: 2 },
      ],
      [one, one],
    ]),
  ).toEqual([
    [0, 1, 3],
    [1, 2],
  ]);
});
