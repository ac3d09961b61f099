import fc from "fast-check";
import { expect, it } from "vitest";
import { bennet } from "./bennet.ts";
import { dasGupta } from "./das-gupta.ts";

const any = fc.double({ noNaN: true, noDefaultInfinity: true });
const term = fc.record({
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
  score: fc.double({ min: 0, max: 100, noNaN: true }),
});

it("bennet(before, after) is mean weight by change of score, and mean score by change of weight", () => {
  const effects = bennet({ weight: 0.4, score: 50 }, { weight: 0.6, score: 70 });
  expect(effects.score.value).toBeCloseTo(10, 12);
  expect(effects.weight.value).toBeCloseTo(12, 12);
});
it("bennet(before, after) is missing-input when a part is missing", () => {
  const effects = bennet({ weight: 0.4, score: null }, { weight: 0.6, score: 70 });
  expect([effects.score.reason, effects.weight.reason]).toEqual(["missing-input", "missing-input"]);
});
it("bennet(before, after) adds up to the change of the product and is the Shapley value of both", () =>
  fc.assert(
    fc.property(term, term, (before, after) => {
      const { score, weight } = bennet(before, after);
      expect(
        Math.abs(score.value! + weight.value! - (after.weight * after.score - before.weight * before.score)),
      ).toBeLessThan(1e-10);
      const shapley = dasGupta([before.weight, before.score], [after.weight, after.score], ([w, z]) => w! * z!);
      expect(weight.value!).toBeCloseTo(shapley[0]!.value!, 10);
      expect(score.value!).toBeCloseTo(shapley[1]!.value!, 10);
    }),
  ));
it("bennet(before, after) turns its signs when the two are reversed", () =>
  fc.assert(
    fc.property(term, term, (before, after) => {
      const [forward, backward] = [bennet(before, after), bennet(after, before)];
      expect(backward.score.value! + forward.score.value!).toBe(0);
      expect(backward.weight.value! + forward.weight.value!).toBe(0);
    }),
  ));
it("bennet(before, after) never yields NaN or Infinity", () =>
  fc.assert(
    fc.property(any, any, any, any, (a, b, c, d) => {
      const { score, weight } = bennet({ weight: a, score: b }, { weight: c, score: d });
      for (const effect of [score, weight]) expect(effect.value === null || Number.isFinite(effect.value)).toBe(true);
    }),
  ));
