import { expect, it } from "vitest";
import { gradeData } from "./data-grade.ts";
import { evidence } from "./evidence.ts";

const plan = { max_missing: "1/3", state: "draft", essential: ["K", "E"] } as const;
const there = (quantity: string, value: number | null = 1) => evidence(quantity, value, "x", { status: "final" });

it("gradeData is A with all there, B with one missing, marked or incomplete", () => {
  expect(
    gradeData(
      ["K", "E", "N", "G"].map((name) => there(name)),
      plan,
    ),
  ).toBe("A");
  expect(gradeData([there("K"), there("E"), there("N"), there("G", null)], plan)).toBe("B");
  expect(gradeData([there("K"), evidence("E", 1, "x", { status: "final", reason: "rescaled" })], plan)).toBe("B");
  expect(gradeData([there("K"), evidence("E", 1, "x", { status: "partial" })], plan)).toBe("B");
});
it("gradeData is C without an essential quantity, or with more than a third missing", () => {
  expect(gradeData([there("K", null), there("E"), there("N"), there("G")], plan)).toBe("C");
  expect(gradeData([there("K"), there("E"), there("N", null), there("G", null)], plan)).toBe("C");
  expect(gradeData([there("K"), there("N", null), there("G")], plan)).toBe("B");
});
it("gradeData is C for sample figures in a final edition, and not in a sample one", () => {
  const sample = evidence("K", 1, "x", { status: "sample" });
  expect(gradeData([sample], { ...plan, state: "final" })).toBe("C");
  expect(gradeData([sample], { ...plan, state: "sample" })).toBe("A");
});
