import fc from "fast-check";
import { expect, it } from "vitest";
import { naturalLog } from "../numbers/natural-log.ts";
import { shiftedLog } from "./shifted-log.ts";

const gap = Number.NaN;
const anyCell = fc.oneof(
  fc.constant(gap),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -9, max: 9 }),
);

it("shiftedLog(values, log-ct) is ln(x − min + 0.01·range), missing cells staying missing", () =>
  expect(shiftedLog(Float64Array.of(10, gap, 110), "log-ct")).toEqual(Float64Array.of(0, gap, naturalLog(101))));
it("shiftedLog(values, log-ct-plus) turns a column round that is not skewed upwards", () => {
  expect(shiftedLog(Float64Array.of(0, 0, 100), "log-ct-plus")).toEqual(
    shiftedLog(Float64Array.of(0, 0, 100), "log-ct"),
  );
  expect(shiftedLog(Float64Array.of(0, 100, 100), "log-ct-plus")).toEqual(Float64Array.of(-naturalLog(101), -0, -0));
  expect(shiftedLog(Float64Array.of(0, 50, 100), "log-ct-plus")![1]).toBeCloseTo(-Math.log(51), 12);
});
it("shiftedLog(values) is null for a column that does not vary, is empty, or has no range in doubles", () => {
  for (const column of [[3, 3], [gap], [], [-1.7e308, 1.7e308], [0, 5e-324]]) {
    expect(shiftedLog(Float64Array.from(column), "log-ct")).toBeNull();
  }
});
it("shiftedLog(values) keeps the order, and is finite where there is a value, for any column", () =>
  fc.assert(
    fc.property(fc.array(anyCell), fc.constantFrom("log-ct", "log-ct-plus" as const), (cells, kind) => {
      const values = Float64Array.from(cells);
      const bent = shiftedLog(values, kind);
      if (bent === null) return;
      bent.forEach((value, row) => {
        expect(Number.isFinite(value)).toBe(!Number.isNaN(values[row]!));
        const above = bent.findIndex((_, other) => values[other]! > values[row]!);
        if (above >= 0) expect(bent[above]!).toBeGreaterThanOrEqual(value);
      });
    }),
  ));
