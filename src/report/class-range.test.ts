import fc from "fast-check";
import { expect, it } from "vitest";
import type { StabilityResult } from "../schema/sensitivity.ts";
import { classRange, sayRange } from "./class-range.ts";

const bands = [
  { id: "fragile", from: 0, name: { zh: "敏感", en: "fragile" } },
  { id: "robust", from: 0.8, name: { zh: "稳健", en: "robust" } },
];
const classes = (probabilities: readonly number[], published: number): StabilityResult[] =>
  probabilities.map((probability, at) => ({
    ...{ entity_id: "500000", scale: "tier", item: "level", class: `c${at}`, probability },
    ...{ published: at === published ? "yes" : null, stability: null },
  }));

it("a class that is sure stands by itself", () => {
  expect(classRange(classes([0.15, 0.85], 1), bands)).toMatchObject({ from: "c1", to: "c1", probability: 0.85 });
});
it("one that is not is widened by its likelier neighbour: 0.45 with 0.4 below, not with 0.15 above", () => {
  const range = classRange(classes([0.4, 0.45, 0.15], 1), bands);
  expect(range).toMatchObject({ from: "c0", to: "c1", probability: 0.45 });
  expect(range!.together).toBeCloseTo(0.85, 12);
});
it("and again where two are not enough, to the ends at most", () => {
  expect(classRange(classes([0.1, 0.3, 0.3, 0.3], 0), bands)).toMatchObject({ from: "c0", to: "c3" });
  expect(classRange(classes([0.3, 0.3], 0), bands)).toMatchObject({ from: "c0", to: "c1" });
});
it("without a published class there is no range", () => {
  expect(classRange(classes([0.5, 0.5], -1), bands)).toBeNull();
  expect(classRange([], bands)).toBeNull();
});
it("the range holds the published class and reaches 0.8 whenever all together do", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(weights, fc.nat(), (parts, seed) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const published = seed % parts.length;
      const range = classRange(
        classes(
          parts.map((part) => part / total),
          published,
        ),
        bands,
      )!;
      expect(range.together).toBeGreaterThanOrEqual(0.8 - 1e-9);
      expect(Number(range.from.slice(1))).toBeLessThanOrEqual(published);
      expect(Number(range.to.slice(1))).toBeGreaterThanOrEqual(published);
    }),
  );
});
it("a range tells how many classes it covers, 1 where the class is sure", () => {
  expect(classRange(classes([0.15, 0.85], 1), bands)!.classes).toBe(1);
  expect(classRange(classes([0.4, 0.45, 0.15], 1), bands)!.classes).toBe(2);
  expect(classRange(classes([0.1, 0.3, 0.3, 0.3], 0), bands)!.classes).toBe(4);
});
it("sayRange(ends, classes) names the one class, or the two between which it lies", () => {
  expect(sayRange(["fair", "fair"], 1, "en")).toBe("fair");
  expect(sayRange(["中", "良"], 2, "zh")).toBe("介于中与良之间");
  expect(sayRange(["third tier", "second tier"], 2, "en")).toBe("between third tier and second tier");
});
it("sayRange(ends, classes) says a range of more than two classes, and what both ends end with but once", () => {
  expect(sayRange(["第三梯队", "第一梯队"], 3, "zh")).toBe("第三至第一梯队");
  expect(sayRange(["the third tier", "the first tier"], 3, "en")).toBe("from the third to the first tier");
  expect(sayRange(["基本协调", "优质协调"], 3, "zh")).toBe("基本至优质协调");
  expect(sayRange(["barely coordinated", "well coordinated"], 3, "en")).toBe("from barely to well coordinated");
  expect(sayRange(["低", "高"], 3, "zh")).toBe("低至高");
  expect(sayRange(["low", "high"], 3, "en")).toBe("from low to high");
});
