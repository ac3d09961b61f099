import fc from "fast-check";
import { expect, it } from "vitest";
import { gradeOf } from "./grade.ts";
import type { Band } from "./model.ts";

/** The ten grades of a coordination degree, from 极度失调 to 优质协调: a tenth each. */
const tenths: readonly Band[] = Array.from({ length: 10 }, (_, index) => ({
  id: `grade-${index + 1}`,
  from: index / 10,
  name: { zh: `第${index + 1}级`, en: `grade ${index + 1}` },
}));

function grade(value: number | null): string | null {
  return gradeOf(value, tenths)?.id ?? null;
}

it("gradeOf(value, bands) closes each band below: a value on a bound is in the band that begins there", () => {
  expect(grade(0)).toBe("grade-1");
  expect(grade(0.0999)).toBe("grade-1");
  expect(grade(0.1)).toBe("grade-2");
  expect(grade(0.9)).toBe("grade-10");
});
it("gradeOf(value, bands) closes the last band above", () => expect(grade(1)).toBe("grade-10"));
it("gradeOf(value, bands) is not moved by rounding", () => {
  expect(grade(0.1 + 0.7)).toBe("grade-9");
  expect(grade(1 - 0.9)).toBe("grade-2");
});
it("gradeOf(value, bands) is null when the value is missing or below every band", () => {
  expect(grade(null)).toBeNull();
  expect(grade(-0.1)).toBeNull();
});
it("gradeOf(value, bands) never falls when the value rises", () =>
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      expect(gradeOf(Math.max(a, b), tenths)!.from).toBeGreaterThanOrEqual(gradeOf(Math.min(a, b), tenths)!.from);
    }),
  ));
