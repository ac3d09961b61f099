import { expect, it } from "vitest";
import { formatPlainTable } from "./format-plain-table.ts";

it("formatPlainTable() writes numbers in full, quotes where it must, and leaves missing cells empty", () =>
  expect(
    formatPlainTable({
      columns: ["uCode", "a, b"],
      rows: [
        ["x", 1 / 3],
        ['say "x"', null],
        ["", -0],
      ],
    }),
  ).toBe('uCode,"a, b"\nx,0.3333333333333333\n"say ""x""",\n,0\n'));
it("formatPlainTable() writes the mark given for a missing cell", () =>
  expect(formatPlainTable({ columns: ["a"], rows: [[null], [""]] }, "NA")).toBe("a\nNA\n\n"));
it("formatPlainTable() refuses NaN", () =>
  expect(() => formatPlainTable({ columns: ["a"], rows: [[Number.NaN]] })).toThrow("got NaN"));
