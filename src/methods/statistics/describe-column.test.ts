import fc from "fast-check";
import { expect, it } from "vitest";
import { describeColumn } from "./describe-column.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));

it("describeColumn(column) counts cells filled, not 0, different and alike", () =>
  expect(describeColumn([0, 2, 2, null, 4])).toEqual({
    count: 4,
    rows: 5,
    min: 0,
    max: 4,
    mean: 2,
    median: 2,
    deviation: expect.closeTo(Math.sqrt(8 / 3), 14),
    skewness: expect.closeTo(0, 14),
    kurtosis: expect.closeTo(1.5, 12),
    nonZero: 3,
    distinct: 3,
    commonest: 2,
    availability: 0.8,
    nonZeroShare: 0.75,
    distinctShare: 0.75,
    commonestShare: 0.5,
  }));
it("describeColumn(column) of no value has counts, and no figures", () => {
  expect(describeColumn([null])).toMatchObject({ rows: 1, count: 0, distinct: 0, commonest: 0, availability: 0 });
  expect(describeColumn([null])).toMatchObject({ min: null, median: null, mean: null, nonZeroShare: null });
  expect(describeColumn([])).toMatchObject({ rows: 0, availability: null });
});
it("describeColumn(column) counts no zero where there is none", () =>
  expect(describeColumn([1, 2])).toMatchObject({ nonZero: 2, nonZeroShare: 1 }));
it("describeColumn(column) takes −0 for 0", () =>
  expect(describeColumn([0, -0, 1])).toMatchObject({ nonZero: 1, distinct: 2, commonest: 2 }));
it("describeColumn(column) is finite or null, its shares from 0 to 1, whatever the values", () =>
  fc.assert(
    fc.property(fc.array(cell), (column) => {
      const found = describeColumn(column);
      for (const figure of Object.values(found)) expect(Number.isFinite(figure ?? 0)).toBe(true);
      for (const share of [found.availability, found.nonZeroShare, found.distinctShare, found.commonestShare]) {
        expect((share ?? 0) >= 0 && (share ?? 0) <= 1).toBe(true);
      }
      expect(found.distinct <= found.count && found.commonest <= found.count).toBe(true);
    }),
  ));
