import fc from "fast-check";
import { expect, it } from "vitest";
import { openGenerator } from "../numbers/generator.ts";
import { studentQuantile } from "../statistics/student-quantile.ts";
import { drift } from "./drift.ts";

const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 12 });

it("drift(values, horizon) carries the mean change on", () => {
  // c = (18 − 10)/4 = 2; what is left of 2, 1, 4, 1 is 0, −1, 2, −1: σ̂² = 6/3 = 2.
  const found = drift([10, 12, 13, 17, 18], 3);
  expect(found.values).toEqual([20, 22, 24]);
  expect(found.degrees).toBe(3);
  // h(1 + h/4): 1.25, 3, 5.25.
  for (const [index, part] of [1.25, 3, 5.25].entries()) {
    expect(found.errors[index]).toBeCloseTo(Math.sqrt(2 * part), 12);
  }
  // 80 %: t with 3 degrees is 1.638, so 20 ± 2.59.
  expect(studentQuantile(0.2, 3) * found.errors[0]!).toBeCloseTo(2.59, 2);
});
it("drift(values, horizon) of three values rests on one degree of freedom", () => {
  expect(drift([1, 2, 5], 1)).toEqual({ values: [7], errors: [Math.sqrt(2 * 1.5)], degrees: 1 });
});
it("drift(values, horizon) of a straight line has no error", () =>
  expect(drift([0.1, 0.2, 0.3, 0.4], 1).errors).toEqual([0]));
it("drift() throws for fewer than three values", () => expect(() => drift([1, 2], 1)).toThrow("got 2"));
it("drift(values, horizon) scales and shifts with the values", () =>
  fc.assert(
    fc.property(series, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (values, shift, scale) => {
      const [plain, moved] = [
        drift(values, 3),
        drift(
          values.map((value) => scale * value + shift),
          3,
        ),
      ];
      for (const at of [0, 1, 2]) {
        expect(moved.values[at]).toBeCloseTo(scale * plain.values[at]! + shift, 8);
        expect(moved.errors[at]).toBeCloseTo(scale * plain.errors[at]!, 8);
      }
    }),
  ));
it("drift(values, 3) holds four of five outcomes of five-year random walks with drift", () => {
  const next = openGenerator(20);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const runs = 2000;
  const held = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const walk = [10];
    while (walk.length < 8) walk.push(walk.at(-1)! + 1 + normal());
    const { values, errors, degrees } = drift(walk.slice(0, 5), 3);
    const reach = studentQuantile(0.2, degrees);
    for (const at of [0, 1, 2]) if (Math.abs(walk[5 + at]! - values[at]!) <= reach * errors[at]!) held[at]! += 1;
  }
  for (const count of held) expect(Math.abs(count / runs - 0.8)).toBeLessThan(0.03);
});
