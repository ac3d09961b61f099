import fc from "fast-check";
import { expect, it } from "vitest";
import { hachmanIndex, krugmanIndex, specialisationCoefficient } from "./specialisation.ts";

const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const rows = fc.array(fc.tuple(amount, amount), { minLength: 1 });

it("specialisationCoefficient, krugmanIndex and hachmanIndex by hand", () => {
  // Shares 3/4 and 1/4 against 1/2 and 1/2; quotients 1.5 and 0.5.
  expect(specialisationCoefficient([3, 1], [1, 1]).value).toBe(0.25);
  expect(krugmanIndex([3, 1], [1, 1]).value).toBe(0.5);
  expect(hachmanIndex([3, 1], [1, 1]).value).toBe(0.8);
});
it("a region with the structure of the reference has 0, 0 and 1", () => {
  expect(specialisationCoefficient([1, 2, 0], [10, 20, 0]).value).toBe(0);
  expect(krugmanIndex([1, 2, 0], [10, 20, 0]).value).toBe(0);
  expect(hachmanIndex([1, 2, 0], [10, 20, 0]).value).toBe(1);
});
it("each says why it can't be formed", () => {
  for (const index of [specialisationCoefficient, krugmanIndex, hachmanIndex]) {
    expect(index([0, 0], [1, 1]).reason).toBe("zero-denominator");
    expect(index([1, 1], [0, 0]).reason).toBe("zero-denominator");
    expect(index([1, null], [1, 1]).reason).toBe("missing-input");
    expect(index([1, 1], [1, -1]).reason).toBe("out-of-domain");
    expect(() => index([1], [1, 1])).toThrow(RangeError);
  }
});
it("hachmanIndex has no figure for an industry that the reference lacks", () =>
  expect(hachmanIndex([1, 1], [1, 0]).reason).toBe("zero-denominator"));
it("each stays in its range at any size, and Krugman's is twice the coefficient", () =>
  fc.assert(
    fc.property(rows, (pairs) => {
      const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
      const [coefficient, krugman, hachman] = [specialisationCoefficient(a, b), krugmanIndex(a, b), hachmanIndex(a, b)];
      expect(krugman.value).toBe(coefficient.value === null ? null : 2 * coefficient.value);
      expect((krugman.value ?? 0) >= 0 && (krugman.value ?? 0) <= 2).toBe(true);
      expect((hachman.value ?? 0) >= 0 && (hachman.value ?? 0) <= 1).toBe(true);
    }),
  ));
