import fc from "fast-check";
import { expect, it } from "vitest";
import { locationQuotients, revealedAdvantages } from "./location-quotients.ts";

const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const tables = fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

it("locationQuotients(table) compares each region with the whole table", () => {
  const [first, second] = locationQuotients([
    [10, 10],
    [0, 40],
  ]);
  // Shares of the first are 1/2 and 1/2, those of all 1/6 and 5/6.
  expect(first?.map(({ value }) => value)).toEqual([3, 0.6]);
  expect(second?.map(({ value }) => value)).toEqual([0, 1.2]);
});
it("locationQuotients(table, reference) compares with another area, in any unit", () => {
  const [row] = locationQuotients([[1, 3]], [2e9, 2e9]);
  expect(row?.map(({ value }) => value)).toEqual([0.5, 1.5]);
});
it("locationQuotients(table) has no figure for an empty region or industry, rather than 0", () => {
  const reasons = locationQuotients([
    [0, 0, 0],
    [1, 2, 0],
  ]).map((row) => row.map(({ reason }) => reason));
  expect(reasons).toEqual([
    ["zero-denominator", "zero-denominator", "zero-denominator"],
    ["", "", "zero-denominator"],
  ]);
});
it("locationQuotients(table) with a missing cell has no totals; with a reference only that row has none", () => {
  const table = [
    [1, null],
    [1, 1],
  ];
  expect(
    locationQuotients(table)
      .flat()
      .every(({ reason }) => reason === "missing-input"),
  ).toBe(true);
  const [first, second] = locationQuotients(table, [1, 1]);
  expect(first?.map(({ reason }) => reason)).toEqual(["missing-input", "missing-input"]);
  expect(second?.map(({ value }) => value)).toEqual([1, 1]);
});
it("locationQuotients(table) of nothing is nothing", () => expect(locationQuotients([])).toEqual([]));
it("locationQuotients(table, reference) throws for uneven lists", () => {
  expect(() => locationQuotients([[1, 2], [3]])).toThrow("expected 2 cells a row, got 1");
  expect(() => locationQuotients([[1, 2]], [1])).toThrow("expected 2 reference amounts, got 1");
});
it("locationQuotients(table) holds for amounts whose totals no double can hold", () =>
  expect(locationQuotients([[1e308, 1e308, 1e308]])[0]?.map(({ value }) => value)).toEqual([1, 1, 1]));
it("locationQuotients(table) are at least 0 or null, and their mean by share of the reference is 1", () =>
  fc.assert(
    fc.property(tables, (table) => {
      const cells = locationQuotients(table).flat();
      expect(cells.every(({ value, reason }) => (value === null) === (reason !== ""))).toBe(true);
      expect(cells.every(({ value }) => value === null || (value >= 0 && Number.isFinite(value)))).toBe(true);
    }),
  ));
it("locationQuotients(table) of a region average to 1, weighted by the shares of the table", () => {
  const counts = fc.array(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 3 }), { minLength: 2 });
  fc.assert(
    fc.property(counts, (table) => {
      const totals = [0, 1, 2].map((column) => table.reduce((total, row) => total + row[column]!, 0));
      const all = totals.reduce((total, each) => total + each, 0);
      for (const row of locationQuotients(table)) {
        expect(row.reduce((total, { value }, column) => total + value! * (totals[column]! / all), 0)).toBeCloseTo(
          1,
          12,
        );
      }
    }),
  );
});
it("revealedAdvantages(table) is the same formula", () =>
  expect(revealedAdvantages([[1, 2]], [3, 1])).toEqual(locationQuotients([[1, 2]], [3, 1])));
