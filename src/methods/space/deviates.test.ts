import fc from "fast-check";
import { expect, it } from "vitest";
import { sum } from "../numbers/sum.ts";
import { deviates } from "./deviates.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

it("deviates(values) have mean 0 and mean square 1", () => {
  expect(deviates([1, 3]).values).toEqual([-1, 1]);
  expect(deviates([0, 0, 3]).values?.[2]).toBeCloseTo(Math.SQRT2, 15);
});
it("deviates(values) says why there are none", () => {
  expect(deviates([1, null]).reason).toBe("missing-input");
  expect(deviates([]).reason).toBe("missing-input");
  expect(deviates([5]).reason).toBe("single-unit");
  expect(deviates([0.3, 0.1 + 0.2]).reason).toBe("no-variance");
  expect(deviates([0, 0]).reason).toBe("no-variance");
  expect(deviates([0, Number.NaN]).reason).toBe("out-of-domain");
});
it("deviates(values) tells tiny values apart, whatever their unit", () =>
  expect(deviates([1e-300, 3e-300]).values?.[1]).toBeCloseTo(1, 12));
it("deviates(values) of any figures have mean 0 and mean square 1", () =>
  fc.assert(
    fc.property(fc.array(finite, { minLength: 2 }), (figures) => {
      const { values } = deviates(figures);
      if (values === null) return;
      expect(sum(values)! / values.length).toBeCloseTo(0, 2);
      expect(sum(values.map((value) => value ** 2))! / values.length).toBeCloseTo(1, 12);
    }),
  ));
