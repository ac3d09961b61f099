import fc from "fast-check";
import { expect, it } from "vitest";
import { type FactorCell, type LmdiForm, lmdi } from "./lmdi.ts";

const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const huge = fc.double({ min: 0, minExcluded: true, max: Number.MAX_VALUE, noNaN: true });

function cellsOf(factor: fc.Arbitrary<number>): fc.Arbitrary<FactorCell[]> {
  const three = fc.tuple(factor, factor, factor);
  return fc.array(fc.record({ before: three, after: three }), { minLength: 1, maxLength: 4 });
}
function values(cells: readonly FactorCell[], form: LmdiForm): (number | null)[] {
  return lmdi(cells, form).map((effect) => effect.value);
}
function total(cells: readonly FactorCell[], end: "before" | "after"): number {
  return cells.reduce((all, cell) => all + cell[end].reduce<number>((a, b) => a * b!, 1), 0);
}

it("lmdi(cells, form) of one cell shares the change by the logarithms: a third for doubling, two thirds for fourfold", () => {
  const cells = [{ before: [10, 2], after: [20, 8] }];
  const [first, second] = values(cells, "additive");
  expect(first).toBeCloseTo(140 / 3, 12);
  expect(second).toBeCloseTo(280 / 3, 12);
  expect(values(cells, "multiplicative").map((effect) => effect!.toFixed(12))).toEqual([
    "2.000000000000",
    "4.000000000000",
  ]);
});
it("lmdi(cells, form) gives a factor that stays the same 0, or 1", () => {
  const cells = [
    { before: [10, 2], after: [20, 2] },
    { before: [5, 3], after: [4, 3] },
  ];
  expect(values(cells, "additive")[1]).toBe(0);
  expect(values(cells, "multiplicative")[1]).toBe(1);
});
it("lmdi(cells, form) says why it has no effects", () => {
  const reasons = (cells: readonly FactorCell[]) => lmdi(cells, "additive").map((effect) => effect.reason);
  expect(reasons([{ before: [1, null], after: [1, 0] }])).toEqual(["missing-input", "missing-input"]);
  expect(reasons([{ before: [1, 2], after: [1, 0] }])).toEqual(["non-positive-value", "non-positive-value"]);
  expect(reasons([{ before: [1e200, 1e200], after: [1, 1] }])).toEqual(["out-of-domain", "out-of-domain"]);
});
it("lmdi(cells, form) throws without cells or factors and when cells differ in the number of factors", () => {
  expect(() => lmdi([], "additive")).toThrow(RangeError);
  expect(() => lmdi([{ before: [], after: [] }], "additive")).toThrow(RangeError);
  expect(() => lmdi([{ before: [1, 2], after: [1] }], "additive")).toThrow("got 2 and 1");
});
it("lmdi(cells, additive) adds up to the change of the total", () =>
  fc.assert(
    fc.property(cellsOf(positive), (cells) => {
      const effects = values(cells, "additive").reduce<number>((a, b) => a + b!, 0);
      const [before, after] = [total(cells, "before"), total(cells, "after")];
      expect(Math.abs(effects - (after - before))).toBeLessThan(1e-10 * Math.max(1, before, after));
    }),
  ));
it("lmdi(cells, multiplicative) multiplies to the ratio of the totals", () =>
  fc.assert(
    fc.property(cellsOf(positive), (cells) => {
      const effects = values(cells, "multiplicative").reduce<number>((a, b) => a * b!, 1);
      const ratio = total(cells, "after") / total(cells, "before");
      expect(Math.abs(effects / ratio - 1)).toBeLessThan(1e-10);
    }),
  ));
it("lmdi(cells, form) reversed turns every sign, or inverts every ratio", () =>
  fc.assert(
    fc.property(cellsOf(positive), (cells) => {
      const reversed = cells.map(({ before, after }) => ({ before: after, after: before }));
      for (const [factor, effect] of values(cells, "additive").entries()) {
        expect(Math.abs(values(reversed, "additive")[factor]! + effect!)).toBeLessThan(
          1e-9 * Math.max(1, Math.abs(effect!)),
        );
      }
      for (const [factor, effect] of values(cells, "multiplicative").entries()) {
        expect(values(reversed, "multiplicative")[factor]! * effect!).toBeCloseTo(1, 9);
      }
    }),
  ));
it("lmdi(cells, form) never yields NaN or Infinity, and all effects or none", () =>
  fc.assert(
    fc.property(cellsOf(huge), fc.constantFrom<LmdiForm>("additive", "multiplicative"), (cells, form) => {
      const effects = values(cells, form);
      expect(effects.every((effect) => effect === null) || effects.every(Number.isFinite)).toBe(true);
    }),
  ));
