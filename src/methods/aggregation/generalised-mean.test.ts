import fc from "fast-check";
import { expect, it } from "vitest";
import { aggregate } from "./aggregate.ts";
import { generalisedMean } from "./generalised-mean.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const rows = fc.array(fc.tuple(cell, fc.double({ min: 0.001, max: 1000, noNaN: true })), { minLength: 1 });
const positive = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 });
const order = fc.oneof(fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(-1, 0, 1, 2, 1e-9, -1e-9));

it("generalisedMean(values, weights, { order }) by hand: the square mean of 3 and 4, the root mean of 1 and 9", () => {
  expect(generalisedMean([3, 4], [1, 1], { order: 2 }).value).toBeCloseTo(Math.sqrt(12.5), 14);
  expect(generalisedMean([1, 9], [1, 1], { order: 0.5 }).value).toBeCloseTo(4, 14);
  expect(generalisedMean([0.6, 1], [1, 1], { order: 2 }).value).toBeCloseTo(Math.sqrt(0.68), 14);
  expect(generalisedMean([1, 2], [1, 3], { order: -2 }).value).toBeCloseTo((1 / 4 + 3 / 16) ** -0.5, 14);
});
it("generalisedMean(values, weights, { order }) is the arithmetic, geometric and harmonic mean at 1, 0 and −1", () => {
  const [values, weights] = [
    [1, 4, null, 16],
    [1, 2, 1, 1],
  ];
  for (const [power, kind] of [
    [1, "arithmetic"],
    [0, "geometric"],
    [-1, "harmonic"],
  ] as const) {
    expect(generalisedMean(values, weights, { order: power })).toEqual(aggregate(values, weights, { kind }));
  }
  expect(generalisedMean([-4, 8], [1, 1], { order: 1 }).value).toBe(2);
});
it("generalisedMean(values, weights, { order }) nears the geometric mean without losing digits", () =>
  expect(generalisedMean([1, 4], [1, 1], { order: 1e-12 }).value).toBeCloseTo(2, 11));
it("generalisedMean(values, weights, { order }) of a 0 is 0 up to order 0, and of a negative child nothing", () => {
  expect(generalisedMean([0, 4], [1, 1], { order: -2 }).value).toBe(0);
  expect(generalisedMean([0, 4], [1, 1], { order: 0.5 }).value).toBe(1);
  expect(generalisedMean([0, 0], [1, 1], { order: 2 }).value).toBe(0);
  expect(generalisedMean([-1, 4], [1, 1], { order: 2 })).toMatchObject({ value: null, reason: "non-positive-value" });
});
it("generalisedMean(values, weights, { order }) rescales for missing children down to the availability", () => {
  expect(generalisedMean([3, 4, null], [1, 1, 1], { order: 2 })).toEqual({
    value: expect.closeTo(Math.sqrt(12.5), 14),
    reason: "",
    missingWeight: expect.closeTo(1 / 3, 15),
  });
  expect(generalisedMean([3, null, null], [1, 1, 1], { order: 2 }).reason).toBe("below-availability");
  expect(generalisedMean([null], [1], { order: 2 }).reason).toBe("missing-input");
});
it("generalisedMean(values, weights, { floor }) counts no child lower than the floor", () =>
  expect(generalisedMean([0, 2], [1, 1], { order: -2, floor: 1 }).value).toBeCloseTo((0.5 + 0.125) ** -0.5, 14));
it("generalisedMean(values, weights, { order }) does not see a child of weight 0", () =>
  expect(generalisedMean([3, 4, 1e308, 0], [1, 1, 0, 0], { order: 2 }).value).toBeCloseTo(Math.sqrt(12.5), 14));
it("generalisedMean(values, weights, { order }) throws for malformed weights and an order that is not finite", () => {
  expect(() => generalisedMean([1], [1, 1], { order: 2 })).toThrow(RangeError);
  expect(() => generalisedMean([1], [1], { order: Number.POSITIVE_INFINITY })).toThrow("got Infinity");
  expect(() => generalisedMean([1], [1], { order: Number.NaN })).toThrow("got NaN");
  expect(() => generalisedMean([1], [1], { order: 2, availability: 2 })).toThrow("got 2");
});
it("generalisedMean(values, weights, { order }) lies between its children, or says why not", () =>
  fc.assert(
    fc.property(rows, order, (pairs, power) => {
      const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)];
      const { value, reason } = generalisedMean(values, weights, { order: power, availability: 0 });
      expect(value === null).toBe(reason !== "");
      const present = values.filter((each) => each !== null);
      if (value !== null) expect(value >= Math.min(...present) && value <= Math.max(...present)).toBe(true);
    }),
  ));
it("generalisedMean(values, weights, { order }) grows with the order", () =>
  fc.assert(
    fc.property(positive, order, order, (values, a, b) => {
      const mean = (power: number) =>
        generalisedMean(
          values,
          values.map(() => 1),
          { order: power },
        ).value!;
      expect(mean(Math.max(a, b))).toBeGreaterThanOrEqual(mean(Math.min(a, b)) * (1 - 1e-9));
    }),
  ));
