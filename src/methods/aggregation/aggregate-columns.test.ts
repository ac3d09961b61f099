import fc from "fast-check";
import { expect, it } from "vitest";
import { aggregate } from "./aggregate.ts";
import { aggregateColumns, aggregateReasons, type MeanKind } from "./aggregate-columns.ts";

const gap = Number.NaN;
const kinds = fc.constantFrom<MeanKind>("arithmetic", "geometric", "harmonic");
const cell = fc.option(fc.double({ min: -5, max: 100, noNaN: true }));
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([children, rows]) =>
    fc.tuple(
      fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: children, maxLength: children }),
      fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: children, maxLength: children }),
    ),
  );

it("aggregateColumns(columns, weights) is the weighted mean of every row", () => {
  const found = aggregateColumns([Float64Array.of(40, 10, gap), Float64Array.of(70, gap, gap)], [2, 1]);
  expect([...found.values]).toEqual([50, 10, gap]);
  expect(found.missingWeight[1]).toBeCloseTo(1 / 3, 15);
  expect([...found.reasons].map((code) => aggregateReasons[code])).toEqual(["", "", "missing-input"]);
});
it("aggregateColumns(columns, weights) says row by row what aggregate says of the row alone, to the last bit", () =>
  fc.assert(
    fc.property(table, kinds, fc.constantFrom(0, 2 / 3, 1), ([columns, weights], kind, availability) => {
      const typed = columns.map((column) => Float64Array.from(column, (value) => value ?? gap));
      const found = aggregateColumns(typed, weights, { kind, availability });
      columns[0]!.forEach((_, row) => {
        const alone = aggregate(
          columns.map((column) => column[row]!),
          weights,
          { kind, availability },
        );
        expect(found.values[row]).toBe(alone.value ?? gap);
        expect(found.missingWeight[row]).toBe(alone.missingWeight);
        expect(aggregateReasons[found.reasons[row]!]).toBe(alone.reason);
      });
    }),
  ));
it("aggregateColumns(columns, weights) judges what is missing by other weights where told", () => {
  const columns = [Float64Array.of(gap), Float64Array.of(60), Float64Array.of(30)];
  expect(aggregateColumns(columns, [1.2, 1, 1]).reasons[0]).toBe(2);
  const { values, missingWeight } = aggregateColumns(columns, [1.2, 1, 1], { presence: [1, 1, 1] });
  expect(values[0]).toBe(45);
  expect(missingWeight[0]).toBeCloseTo(1 / 3, 15);
});
it("aggregateColumns(columns, weights) refuses columns of different lengths", () =>
  expect(() => aggregateColumns([Float64Array.of(1), Float64Array.of(1, 2)], [1, 1])).toThrow("got one of 2"));
