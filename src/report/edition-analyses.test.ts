import { expect, it } from "vitest";
import type { SensitivityResult, StabilityResult } from "../schema/sensitivity.ts";
import { openAnalyses } from "./edition-analyses.ts";
import { tinyEdition } from "./tiny-edition.ts";

const interval = (given: Partial<SensitivityResult>): SensitivityResult => ({
  ...{ run: "joint", entity_id: "500000", quantity: "rank", item: "level", published: 2, median: 2 },
  ...{ low: 1, high: 3, low_error: 0, high_error: 0, outside: null, draws: 10, reason: null },
  ...given,
});
const tier = (name: string): StabilityResult => ({
  ...{ entity_id: "500000", scale: "tier", item: "level", class: name },
  ...{ probability: 0.5, published: name === "first" ? "yes" : null, stability: null },
});
const change = { node: "level", measure: "score", block: "total", indicator: null } as const;
const analyses = openAnalyses({
  ...tinyEdition().results,
  sensitivity: [interval({}), interval({ run: "weights", low: 2, high: 2 })],
  stability: [tier("second"), tier("first")],
  changes: [{ entity_id: "500000", ...change, before: 1, after: 2, contribution: 1, reason: null }],
});

it("an interval is that of everything jointly unless another run is asked for", () => {
  expect(analyses.interval("500000", "rank", "level")).toMatchObject({ low: 1, high: 3 });
  expect(analyses.interval("500000", "rank", "level", "weights")).toMatchObject({ low: 2, high: 2 });
});
it("classes come in the order of the file", () =>
  expect(analyses.stability("500000", "tier", "level").map((row) => row.class)).toEqual(["second", "first"]));
it("the changes of an entity are its own", () => {
  expect(analyses.changes("500000")).toHaveLength(1);
  expect(analyses.changes("510000")).toEqual([]);
});
it("what an edition does not have is null or empty", () => {
  expect(analyses.interval("500000", "score", "level")).toBeNull();
  expect(analyses.stability("500000", "grade", "C-U")).toEqual([]);
  expect(analyses.quality("500000", "composite")).toBeNull();
  expect(analyses.quadrant("500000", "creation")).toBeNull();
  expect(analyses.growth("500000", "gdp")).toBeNull();
  expect(analyses.sobol("level")).toEqual([]);
});
