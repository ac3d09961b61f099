import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitMargins } from "./fit-margins.ts";

const sumOf = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);

describe("fitMargins", () => {
  it("spreads an even seed by the product of the margins", () => {
    expect(
      fitMargins(
        [
          [1, 1],
          [1, 1],
        ],
        { rows: [3, 1], columns: [2, 2] },
      ),
    ).toEqual([
      [1.5, 1.5],
      [0.5, 0.5],
    ]);
  });

  it("keeps the cross ratio of the seed", () => {
    const [[a, b], [c, d]] = fitMargins(
      [
        [4, 1],
        [1, 2],
      ],
      { rows: [30, 70], columns: [60, 40] },
    ) as [[number, number], [number, number]];
    expect((a * d) / (b * c)).toBeCloseTo(8, 6);
    expect(a + b).toBeCloseTo(30, 6);
    expect(a + c).toBeCloseTo(60, 6);
  });

  it("leaves zeros and lines of zeros what they are", () => {
    const fitted = fitMargins(
      [
        [0, 1],
        [1, 1],
        [0, 0],
      ],
      { rows: [2, 3, 0], columns: [1, 4] },
    );
    expect(fitted[0]![0]).toBe(0);
    expect(fitted[2]).toEqual([0, 0]);
    expect(fitted[1]![0]! + fitted[1]![1]!).toBeCloseTo(3, 6);
  });

  it("throws where margins do not fit", () => {
    expect(() => fitMargins([[1, 1]], { rows: [1], columns: [1, 1] })).toThrow(RangeError);
    expect(() => fitMargins([[1]], { rows: [1], columns: [0.5, 0.5] })).toThrow(RangeError);
    expect(() => fitMargins([[-1]], { rows: [1], columns: [1] })).toThrow(RangeError);
    expect(() => fitMargins([[Number.NaN]], { rows: [1], columns: [1] })).toThrow(RangeError);
  });

  it("meets both margins of any table without zeros", () => {
    const cell = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), cell, (seed, extra) => {
        const rows = seed.map((row, at) => sumOf(row) + at * extra);
        const whole = sumOf(rows);
        const columns = [whole / 2, whole / 3, whole - whole / 2 - whole / 3];
        const fitted = fitMargins(seed, { rows, columns });
        for (const [at, row] of fitted.entries()) expect(sumOf(row) / rows[at]!).toBeCloseTo(1, 9);
        for (const [at, column] of columns.entries()) {
          expect(sumOf(fitted.map((row) => row[at]!)) / column).toBeCloseTo(1, 6);
        }
      }),
    );
  });
});
