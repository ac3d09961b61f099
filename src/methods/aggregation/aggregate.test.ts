import fc from "fast-check";
import { expect, it } from "vitest";
import { aggregate } from "./aggregate.ts";
import type { MeanKind } from "./aggregate-columns.ts";

const score = fc.double({ min: 0, max: 100, noNaN: true });
const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
const kinds = fc.constantFrom<MeanKind>("arithmetic", "geometric", "harmonic");
const children = fc.array(fc.record({ score: fc.option(score), weight }), { minLength: 1 });
const of = (list: readonly { score: number | null; weight: number }[], options: Parameters<typeof aggregate>[2]) =>
  aggregate(
    list.map((child) => child.score),
    list.map((child) => child.weight),
    options,
  );

it("aggregate(values, weights) is the weighted arithmetic mean unless told", () =>
  expect(aggregate([40, 70], [2, 1])).toEqual({ value: 50, reason: "", missingWeight: 0 }));
it("aggregate(values, weights) can be geometric or harmonic", () => {
  expect(aggregate([20, 80], [1, 1], { kind: "geometric" }).value).toBeCloseTo(40, 12);
  expect(aggregate([20, 80], [1, 1], { kind: "harmonic" }).value).toBeCloseTo(32, 12);
});
it("aggregate(values, weights) shares out a missing weight and says how much it was", () => {
  const found = aggregate([40, null, 70], [1, 1, 1]);
  expect(found.value).toBe(55);
  expect(found.missingWeight).toBeCloseTo(1 / 3, 15);
});
it("aggregate(values, weights) is evaluated with exactly two thirds present, and below-availability under it", () => {
  expect(aggregate([40, 70, null], [0.1, 0.1, 0.1]).value).toBe(55);
  expect(aggregate([40, null, null], [1, 1, 1])).toMatchObject({ value: null, reason: "below-availability" });
  expect(aggregate([40, null], [1, 1], { availability: 1 }).reason).toBe("below-availability");
  expect(aggregate([40, null, null], [1, 1, 1], { availability: 0 }).value).toBe(40);
});
it("aggregate(values, weights) is missing-input when every child that counts is missing", () => {
  const missing = { value: null, reason: "missing-input", missingWeight: 1 };
  expect(aggregate([null, null], [1, 1])).toEqual(missing);
  expect(aggregate([null, null], [1, 1], { availability: 0 })).toEqual(missing);
  expect(aggregate([null, 50], [1, 0], { availability: 0 })).toEqual(missing);
});
it("aggregate(values, weights) lets a zero make a geometric or harmonic mean zero, unless it is floored", () => {
  expect(aggregate([0, 80], [1, 1], { kind: "geometric" }).value).toBe(0);
  expect(aggregate([0, 80], [1, 1], { kind: "harmonic" }).value).toBe(0);
  expect(aggregate([0, 100], [1, 1], { kind: "geometric", floor: 1 }).value).toBeCloseTo(10, 12);
});
it("aggregate(values, weights) has a non-positive-value when a geometric or harmonic mean meets a negative child", () => {
  expect(aggregate([-1, 80], [1, 1], { kind: "geometric" }).reason).toBe("non-positive-value");
  expect(aggregate([-1, 80], [1, 1], { kind: "harmonic" }).reason).toBe("non-positive-value");
  expect(aggregate([-1, 81], [1, 1]).value).toBe(40);
});
it("aggregate(values, weights) ignores a child of weight 0", () =>
  expect(aggregate([0, 80], [0, 1], { kind: "geometric" }).value).toBe(80));
it("aggregate(values, weights) throws for malformed weights and availability", () => {
  expect(() => aggregate([1, 2], [1])).toThrow("expected 2, got 1");
  expect(() => aggregate([1], [-1])).toThrow("got -1");
  expect(() => aggregate([1], [1], { availability: 1.5 })).toThrow("got 1.5");
});
it("aggregate(values, weights) lies between its smallest and largest child present", () =>
  fc.assert(
    fc.property(children, kinds, (list, kind) => {
      const present = list.flatMap((child) => child.score ?? []);
      const { value } = of(list, { kind, availability: 0 });
      if (present.length === 0) expect(value).toBeNull();
      else expect(value! >= Math.min(...present) && value! <= Math.max(...present)).toBe(true);
    }),
  ));
it("aggregate(values, weights) orders the three means: harmonic, geometric, arithmetic", () =>
  fc.assert(
    fc.property(children, (list) => {
      const [harmonic, geometric, arithmetic] = (["harmonic", "geometric", "arithmetic"] as const).map(
        (kind) => of(list, { kind, availability: 0 }).value ?? 0,
      );
      expect(harmonic!).toBeLessThanOrEqual(geometric! + 1e-9);
      expect(geometric!).toBeLessThanOrEqual(arithmetic! + 1e-9);
    }),
  ));
it("aggregate(values, weights) does not depend on the order of the children", () =>
  fc.assert(
    fc.property(children, kinds, (list, kind) => {
      const turned = of(list.toReversed(), { kind });
      const found = of(list, { kind });
      expect(turned.reason).toBe(found.reason);
      expect(turned.value ?? 0).toBeCloseTo(found.value ?? 0, 9);
    }),
  ));
it("aggregate(values, weights) never takes a missing child for 0: leaving it out altogether gives the same", () =>
  fc.assert(
    fc.property(children, kinds, (list, kind) => {
      const present = list.filter((child) => child.score !== null);
      if (present.length === 0) return;
      const options = { kind, availability: 0 };
      expect(of(list, options).value!).toBeCloseTo(of(present, options).value!, 9);
    }),
  ));
it("aggregate(values, weights) does not fall when a child rises", () =>
  fc.assert(
    fc.property(fc.array(fc.record({ score, weight }), { minLength: 1 }), score, kinds, (list, rise, kind) => {
      const risen = list.map((child, index) => (index === 0 ? { ...child, score: child.score + rise } : child));
      expect(of(risen, { kind }).value!).toBeGreaterThanOrEqual(of(list, { kind }).value! - 1e-9);
    }),
  ));
it("aggregate(values, weights) is never NaN or infinite, and null exactly when it has a reason", () =>
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }),
      kinds,
      (values, kind) => {
        const { value, reason } = aggregate(
          values,
          values.map(() => 1),
          { kind },
        );
        expect(Number.isFinite(value ?? 0)).toBe(true);
        expect(value === null).toBe(reason !== "");
      },
    ),
  ));
