import { expect, it } from "vitest";
import { hasZh } from "./has.ts";

it("hasZh(name) says 有 once", () => {
  expect(["市场优势", "有发展潜力"].map(hasZh)).toEqual(["有市场优势", "有发展潜力"]);
});
