import fc from "fast-check";
import { expect, it } from "vitest";
import { kendallW } from "./kendall-w.ts";

const scores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 });

it("kendallW(judges) is 1 when all agree and 0 when two contradict each other", () => {
  expect(
    kendallW([
      [1, 2, 3],
      [1, 2, 3],
    ]).value,
  ).toBe(1);
  expect(
    kendallW([
      [1, 2, 3],
      [3, 2, 1],
    ]).value,
  ).toBe(0);
});
it("kendallW(judges) by hand for three judges and three items", () => {
  // Ranks 1 2 3, 1 3 2 and 2 1 3 add up to 4, 6, 8: S = 4 + 0 + 4 = 8, and 12 * 8 / (9 * 24) = 4/9.
  expect(
    kendallW([
      [3, 2, 1],
      [3, 1, 2],
      [2, 3, 1],
    ]).value,
  ).toBeCloseTo(4 / 9, 15);
});
it("kendallW(judges) corrects for ties", () => {
  // Ranks 1.5 1.5 3 and 1 2 3: sums 2.5, 3.5, 6; S = 6.5; 12·6.5 / (4·24 − 2·6) = 78/84.
  expect(
    kendallW([
      [2, 2, 1],
      [3, 2, 1],
    ]).value,
  ).toBeCloseTo(78 / 84, 15);
});
it("kendallW(judges) carries chi-squared m(n − 1)W and its probability", () => {
  const found = kendallW([
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(found.chiSquared).toBe(4);
  expect(found.probability).toBeCloseTo(Math.exp(-2), 12);
});
it("kendallW(judges) says why it can't be formed, and then has no test", () => {
  expect(
    kendallW([
      [1, null],
      [1, 2],
    ]),
  ).toEqual({ value: null, reason: "missing-input", chiSquared: null, probability: null });
  expect(kendallW([[1, 2]]).reason).toBe("single-unit");
  expect(kendallW([]).reason).toBe("single-unit");
  expect(
    kendallW([
      [1, 1],
      [2, 2],
    ]).reason,
  ).toBe("no-variance");
});
it("kendallW(judges) throws when the lists differ in length", () =>
  expect(() => kendallW([[1, 2], [1]])).toThrow("expected 2 scores a judge, got 1"));
it("kendallW(judges) lies between 0 and 1 and does not depend on the order of judges or items", () =>
  fc.assert(
    fc.property(fc.array(scores, { minLength: 2, maxLength: 5 }), (judges) => {
      const { value } = kendallW(judges);
      expect((value ?? 0) >= 0 && (value ?? 0) <= 1).toBe(true);
      expect(kendallW(judges.toReversed()).value ?? 0).toBeCloseTo(value ?? 0, 12);
      expect(kendallW(judges.map((judge) => judge.toReversed())).value ?? 0).toBeCloseTo(value ?? 0, 12);
    }),
  ));
