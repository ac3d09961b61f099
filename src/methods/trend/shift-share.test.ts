import fc from "fast-check";
import { expect, it } from "vitest";
import { type ShiftShareIndustry, shiftShare } from "./shift-share.ts";

const figure = fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const any = fc.record({ before: figure, after: figure, referenceBefore: figure, referenceAfter: figure });
const count = fc.integer({ min: 0, max: 500 });
const counted = fc.record({
  before: count,
  after: count,
  referenceBefore: fc.integer({ min: 1, max: 500 }),
  referenceAfter: count,
});

function valuesOf({ value, reference, mix, regional }: ReturnType<typeof shiftShare>): (number | null)[] {
  return [value, reference.value, mix.value, regional.value];
}

it("shiftShare(industries) by hand", () => {
  // The area grows by 20 %, its first industry by 50 %, its second by −10 %.
  const found = shiftShare([
    { before: 10, after: 20, referenceBefore: 50, referenceAfter: 75 },
    { before: 20, after: 16, referenceBefore: 50, referenceAfter: 45 },
  ]);
  for (const [index, expected] of [6, 6, 10 * 0.3 - 20 * 0.3, 5 - 2].entries()) {
    expect(valuesOf(found)[index]).toBeCloseTo(expected, 12);
  }
  expect(found.industries[0]?.mix.value).toBeCloseTo(3, 12);
});
it("shiftShare(industries) takes an industry new to both as regional", () => {
  const { industries } = shiftShare([
    { before: 10, after: 10, referenceBefore: 50, referenceAfter: 50 },
    { before: 0, after: 4, referenceBefore: 0, referenceAfter: 9 },
  ]);
  const { reference, mix, regional } = industries[1]!;
  expect([reference.value, mix.value, regional.value]).toEqual([0, 0, 4]);
});
it("shiftShare(industries) says why it can't be formed", () => {
  const industry: ShiftShareIndustry = { before: 1, after: 1, referenceBefore: 1, referenceAfter: 1 };
  const reasons = (change: Partial<ShiftShareIndustry>) => {
    const { reason, mix, industries } = shiftShare([industry, { ...industry, ...change }]);
    return new Set([reason, mix.reason, ...industries.map(({ regional }) => regional.reason)]);
  };
  expect(reasons({ after: null })).toEqual(new Set(["missing-input"]));
  expect(reasons({ after: -1 })).toEqual(new Set(["out-of-domain"]));
  expect(reasons({ referenceBefore: 0 })).toEqual(new Set(["zero-denominator"]));
  expect(shiftShare([{ ...industry, before: 0, referenceBefore: 0 }]).reason).toBe("zero-denominator");
  expect(shiftShare([]).reason).toBe("missing-input");
});
it("shiftShare(industries): the three effects add up to the change", () =>
  fc.assert(
    fc.property(fc.array(counted, { minLength: 1 }), (industries) => {
      const [change, ...effects] = valuesOf(shiftShare(industries));
      expect(effects.reduce<number>((total, effect) => total + effect!, 0)).toBeCloseTo(change!, 6);
    }),
  ));
it("shiftShare(industries) is finite or null at any size", () =>
  fc.assert(
    fc.property(fc.array(any), (industries) => {
      for (const value of valuesOf(shiftShare(industries))) expect(Number.isFinite(value ?? 0)).toBe(true);
    }),
  ));
