import { expect, it } from "vitest";
import { gradeCounts } from "./grade-counts.ts";
import { tinyEdition } from "./tiny-edition.ts";

it("gradeCounts counts provinces a grade, the nation not among them, and who has none", () => {
  const view = tinyEdition({
    matches: { "100000 C-U": { grade: "basic" }, "110000 C-U": { grade: "basic" }, "500000 C-U": { grade: "severe" } },
  });
  const [row] = gradeCounts(view);
  expect(row?.counts.map(({ grade, count }) => [grade.id, count])).toEqual([
    ["severe", 1],
    ["basic", 1],
  ]);
  expect(row?.missing).toBe(1);
});
