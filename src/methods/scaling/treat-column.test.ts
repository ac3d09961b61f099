import fc from "fast-check";
import { expect, it } from "vitest";
import { type TreatOptions, treatColumn, treatMarks } from "./treat-column.ts";

const gap = Number.NaN;
const rule: TreatOptions = { winmax: 5, limits: { skewness: 2, kurtosis: 3.5 }, log: "log-ct" };
const treat = (values: readonly number[], options: Partial<TreatOptions> = {}) =>
  treatColumn(Float64Array.from(values), { ...rule, ...options });
const marks = (values: readonly number[], options?: Partial<TreatOptions>) =>
  [...treat(values, options).marks].map((mark) => treatMarks[mark]);

const even = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

it("treatColumn() leaves a column within the limits as it is", () => {
  const found = treat(even);
  expect([...found.values]).toEqual(even);
  expect(found).toMatchObject({ untreated: "", clipped: null, logged: null, passes: true });
});
it("treatColumn() clips one cell after another at the long tail, until the column passes", () => {
  const found = treat([...even, 30, 100, gap]);
  expect([...found.values]).toEqual([...even, 30, 30, gap]);
  expect(found.clipped?.cells).toBe(1);
  expect(found.passes).toBe(true);
  expect(marks([...even, 1000, 300])).toEqual([...even.map(() => ""), "winhi", ""]);
});
it("treatColumn() clips at the lower end where the column is skewed downwards", () => {
  const found = treat([...even, -100]);
  expect([...found.values]).toEqual([...even, 1]);
  expect(marks([...even, -100]).at(-1)).toBe("winlo");
});
it("treatColumn() counts ties, and so may clip more cells than winmax in its last step", () => {
  const found = treat([...even, ...even, ...even, 900, 900, 900], { winmax: 1 });
  expect(found.clipped?.cells).toBe(3);
  expect([...found.values.slice(-3)]).toEqual([10, 10, 10]);
});
it("treatColumn() goes back to the column as given for the logarithm, where clipping does not do", () => {
  const doubling = Array.from({ length: 20 }, (_, step) => 2 ** step);
  const found = treat(doubling, { winmax: 1 });
  expect(found.values[0]).toBeCloseTo(Math.log(0.01 * (2 ** 19 - 1)), 12);
  expect(found.clipped?.cells).toBe(1);
  expect(found.logged?.skewness).not.toBeNull();
  expect(marks(doubling, { winmax: 1 })).toEqual(doubling.map(() => "log"));
});
it("treatColumn() without a logarithm keeps what clipping gave, and says that it does not pass", () => {
  const doubling = Array.from({ length: 20 }, (_, step) => 2 ** step);
  const found = treat(doubling, { winmax: 1, log: "none" });
  expect(found.passes).toBe(false);
  expect(found.values.at(-1)).toBe(2 ** 18);
});
it("treatColumn() with winmax 0 clips nothing, and without limit as much as it takes", () => {
  expect(treat([...even, 1000], { winmax: 0 }).clipped?.cells).toBe(0);
  const doubling = Array.from({ length: 20 }, (_, step) => 2 ** step);
  expect(treat(doubling, { winmax: Number.POSITIVE_INFINITY }).clipped?.cells).toBe(2);
});
it("treatColumn() never clips a column until it is constant", () => {
  const found = treat([...even.map(() => 0), 1], { log: "none" });
  expect([...found.values]).toEqual([...even.map(() => 0), 1]);
  expect(found.clipped?.cells).toBe(0);
});
it("treatColumn() looks at no column of few distinct values or many zeros, if told so, and at none without moments", () => {
  const zeros = [...even.map(() => 0), 1, 2, 3, 4, 900];
  expect(treat(zeros).untreated).toBe("");
  expect(treat(zeros, { maxZeros: 0.5 })).toMatchObject({ untreated: "many-zeros", passes: false, clipped: null });
  expect(treat(zeros, { minDistinct: 7 }).untreated).toBe("few-distinct");
  expect(treat(zeros, { minDistinct: 6 }).untreated).toBe("");
  for (const column of [[], [gap], [1, 2, 90], [4, 4, 4, 4, 4]]) expect(treat(column).untreated).toBe("no-moments");
});
it("treatColumn() refuses a negative winmax and limits that are no numbers", () => {
  expect(() => treat(even, { winmax: -1 })).toThrow("got -1");
  expect(() => treat(even, { limits: { skewness: gap, kurtosis: 3.5 } })).toThrow("got NaN");
});
it("treatColumn() keeps order, missing cells and finite values for any column, and marks what it changed", () => {
  const cell = fc.oneof(
    fc.constant(gap),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: 0, max: 3 }),
  );
  const options = fc.record({
    winmax: fc.integer({ min: 0, max: 8 }),
    log: fc.constantFrom<TreatOptions["log"]>("log-ct", "log-ct-plus", "none"),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), options, (given, chosen) => {
      const { values, marks: found } = treat(given, chosen);
      const byGiven = given.map((_, row) => row).sort((a, b) => given[a]! - given[b]!);
      values.forEach((value, row) => {
        expect(Number.isFinite(value)).toBe(!Number.isNaN(given[row]!));
        if (found[row] === 0) expect(value).toBe(given[row]);
      });
      const present = byGiven.filter((row) => !Number.isNaN(given[row]!)).map((row) => values[row]!);
      const sorted = given.flatMap((value, row) => (Number.isNaN(value) ? [] : [{ value, after: values[row]! }]));
      sorted.sort((a, b) => a.value - b.value);
      expect(sorted.every(({ after }, place) => place === 0 || after >= sorted[place - 1]!.after)).toBe(true);
      expect(present.length).toBe(sorted.length);
    }),
  );
});
