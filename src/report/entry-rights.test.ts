import { expect, it } from "vitest";
import type { CubeResult } from "../schema/industry-results.ts";
import { openRights } from "./entry-rights.ts";

const row = (entity_id: string, industry_id: string | null, right: string, count: number | null): CubeResult => ({
  ...{ entity_id, industry_id, right, count, hidden: count === null ? "yes" : null },
  ...{ status: "sample", reason: count === null ? "suppressed" : null },
});
const rights = openRights({
  whole: "500000",
  cube: [
    row("500000", null, "patent", 100),
    row("500000", null, "trademark", 300),
    row("500000", "I6-AUTO", "patent", 50),
    row("500000", "I6-AUTO", "trademark", 50),
    row("500101", "I6-AUTO", "patent", 1),
    row("500101", "I6-AUTO", "trademark", 3),
    row("500102", "I6-AUTO", "patent", null),
    row("500102", "I6-AUTO", "trademark", null),
    row("500101", null, "patent", 10),
    row("500101", null, "trademark", 90),
  ],
});

it("an industry is about the rights with a location quotient of at least 1", () =>
  // half of its rights are patents, a quarter of all are
  expect(rights({ kind: "I", region: null, industry: "I6-AUTO" })).toEqual(["patent"]));
it("a cell as heavy as the whole is about both", () =>
  expect(rights({ kind: "X", region: "500101", industry: "I6-AUTO" })).toEqual(["patent", "trademark"]));
it("a cell that is not shown goes by its industry", () =>
  expect(rights({ kind: "X", region: "500102", industry: "I6-AUTO" })).toEqual(["patent"]));
it("a region goes by all its rights; one that is not counted is about none", () => {
  expect(rights({ kind: "R", region: "500101", industry: null })).toEqual(["trademark"]);
  expect(rights({ kind: "R", region: "500103", industry: null })).toEqual([]);
});
