import fc from "fast-check";
import { expect, it } from "vitest";
import { coordinationDegree } from "../matching/coordination-degree.ts";
import { developmentIndex } from "../matching/development-index.ts";
import { modifiedCoupling } from "../matching/modified-coupling.ts";
import { rank } from "../statistics/rank.ts";
import { dasGupta } from "./das-gupta.ts";

const factor = fc.double({ min: -10, max: 10, noNaN: true });
const change = fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 5 });

function valuesOf(effects: ReturnType<typeof dasGupta>): (number | null)[] {
  return effects.map((effect) => effect.value);
}
function total(effects: ReturnType<typeof dasGupta>): number {
  return valuesOf(effects).reduce<number>((all, each) => all + each!, 0);
}
function product(factors: readonly number[]): number {
  return factors.reduce((a, b) => a * b);
}

it("dasGupta(before, after, rate) of a product of two is the change of each times the mean of the other", () =>
  expect(valuesOf(dasGupta([10, 2], [20, 5], product))).toEqual([35, 45]));
it("dasGupta(before, after, rate) switches a vector as a whole", () => {
  const rate = ([shares, rates]: readonly (readonly number[])[]) =>
    shares!.reduce((all, share, index) => all + share * rates![index]!, 0);
  const [mix, within] = dasGupta(
    [
      [0.5, 0.5],
      [10, 20],
    ],
    [
      [0.25, 0.75],
      [12, 24],
    ],
    rate,
  ).map((effect) => effect.value!);
  expect(mix).toBeCloseTo(2.75, 12);
  expect(within).toBeCloseTo(3.25, 12);
});
it("dasGupta(before, after, rate) explains a rank by the own score, half a place gained, and those of the others, half a place lost", () => {
  const placeOfFirst = ([own, others]: readonly (readonly number[])[]) => rank([...own!, ...others!])[0]!;
  const effects = dasGupta<readonly number[]>([[50], [60, 40]], [[55], [70, 52]], placeOfFirst);
  expect(valuesOf(effects)).toEqual([-0.5, 0.5]);
});
it("dasGupta(before, after, rate) attributes a coordination degree to its scores, exactly", () => {
  const degree = (scores: readonly number[]) => coordinationDegree(modifiedCoupling(scores), developmentIndex(scores));
  const [before, after] = [
    [0.2, 0.5, 0.4],
    [0.4, 0.5, 0.3],
  ];
  const effects = dasGupta(before!, after!, degree);
  expect(Math.abs(total(effects) - (degree(after!)! - degree(before!)!))).toBeLessThan(1e-10);
  expect(effects[1]!.value).toBe(0);
});
it("dasGupta(before, after, rate) has no effects when a rate is missing", () =>
  expect(dasGupta([1, 2], [3, 4], ([a]) => (a === 3 ? null : a!)).map((effect) => effect.reason)).toEqual([
    "missing-input",
    "missing-input",
  ]));
it("dasGupta(before, after, rate) throws when before and after differ in number", () =>
  expect(() => dasGupta([1, 2], [3], product)).toThrow("got 1 and 2"));
it("dasGupta(before, after, rate) adds up to the change", () =>
  fc.assert(
    fc.property(change, (pairs) => {
      const [before, after] = [pairs.map(([x]) => x), pairs.map(([, x]) => x)];
      const gap = product(after) - product(before);
      expect(Math.abs(total(dasGupta(before, after, product)) - gap)).toBeLessThan(1e-8);
    }),
  ));
it("dasGupta(before, after, rate) turns every sign when before and after are reversed", () =>
  fc.assert(
    fc.property(change, (pairs) => {
      const [before, after] = [pairs.map(([x]) => x), pairs.map(([, x]) => x)];
      const reversed = valuesOf(dasGupta(after, before, product));
      for (const [index, effect] of valuesOf(dasGupta(before, after, product)).entries()) {
        expect(reversed[index]! + effect!).toBeCloseTo(0, 8);
      }
    }),
  ));
it("dasGupta(before, after, rate) gives a factor that stays the same exactly 0", () =>
  fc.assert(
    fc.property(change, factor, (pairs, same) => {
      const [before, after] = [pairs.map(([x]) => x), pairs.map(([, x]) => x)];
      expect(dasGupta([same, ...before], [same, ...after], product)[0]!.value).toBe(0);
    }),
  ));
