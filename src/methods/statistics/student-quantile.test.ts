import fc from "fast-check";
import { expect, it } from "vitest";
import { studentQuantile } from "./student-quantile.ts";
import { studentTail } from "./student-tail.ts";

it("studentQuantile(probability, 1) is the Cauchy quantile, tan(π(1 − p)/2)", () => {
  expect(studentQuantile(0.5, 1)).toBeCloseTo(1, 12);
  expect(studentQuantile(0.2, 1)).toBeCloseTo(Math.tan(0.4 * Math.PI), 11);
});
it("studentQuantile(0.2, degrees) is what tables print for 80 % intervals", () => {
  for (const [degrees, printed] of [
    [2, 1.886],
    [3, 1.638],
    [5, 1.476],
    [7, 1.415],
  ] as const)
    expect(studentQuantile(0.2, degrees)).toBeCloseTo(printed, 3);
});
it("studentQuantile() throws for a probability that is none, and for no degrees", () => {
  for (const wrong of [0, 1, Number.NaN]) expect(() => studentQuantile(wrong, 3)).toThrow(`got ${wrong}`);
  expect(() => studentQuantile(0.2, 0)).toThrow("got 0");
});
it("studentQuantile(probability, degrees) has that tail", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 60 }), (p, degrees) => {
      expect(studentTail(studentQuantile(p, degrees), degrees)).toBeCloseTo(p, 9);
    }),
  ));
