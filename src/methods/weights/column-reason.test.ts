import { expect, it } from "vitest";
import { columnReason, rowsOf } from "./column-reason.ts";

it("columnReason(column) is empty for a column that varies", () => expect(columnReason([1, null, 2])).toBe(""));
it("columnReason(column) says why a column does not", () => {
  expect(columnReason([])).toBe("missing-input");
  expect(columnReason([null, null])).toBe("missing-input");
  expect(columnReason([1, null])).toBe("single-unit");
  expect(columnReason([2, null, 2])).toBe("constant-column");
  expect(columnReason([1.5e308, 1.7e308])).toBe("out-of-domain");
});
it("columnReason(column) calls a column constant when its spread vanishes in a double", () =>
  expect(columnReason([0, 0, 0, 0, 5e-324])).toBe("constant-column"));
it("rowsOf(columns) counts rows, and throws for no column and for uneven ones", () => {
  expect(
    rowsOf([
      [1, 2],
      [3, null],
    ]),
  ).toBe(2);
  expect(rowsOf([[]])).toBe(0);
  expect(() => rowsOf([])).toThrow("got none");
  expect(() => rowsOf([[1, 2], [1]])).toThrow("expected 2 rows, got 1");
});
