import fc from "fast-check";
import { expect, it } from "vitest";
import { studentTail } from "./student-tail.ts";

it("studentTail(t, 1) is the Cauchy tail, 1 − 2·atan(t)/π", () => {
  expect(studentTail(1, 1)).toBeCloseTo(0.5, 13);
  for (const t of [0.1, 2, 30]) expect(studentTail(t, 1)).toBeCloseTo(1 - (2 * Math.atan(t)) / Math.PI, 12);
});
it("studentTail(t, 2) is 1 − t/√(2 + t²)", () => {
  for (const t of [0.1, 1, 5]) expect(studentTail(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
});
it("studentTail(t, 10) is 5 % at the tabulated value", () =>
  expect(studentTail(2.22813885198627, 10)).toBeCloseTo(0.05, 12));
it("studentTail(0, degrees) is 1, and far out it is 0", () => {
  expect(studentTail(0, 5)).toBe(1);
  expect(studentTail(1e200, 5)).toBe(0);
});
it("studentTail(t, degrees) throws when degrees is not positive", () =>
  expect(() => studentTail(1, 0)).toThrow("got 0"));
it("studentTail(t, degrees) lies between 0 and 1, and does not depend on the side", () =>
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 1, max: 1000 }),
      (t, degrees) => {
        const tail = studentTail(t, degrees);
        expect(tail >= 0 && tail <= 1).toBe(true);
        expect(studentTail(-t, degrees)).toBe(tail);
      },
    ),
  ));
