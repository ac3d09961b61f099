import { describe, expect, it } from "vitest";
import { basisOf } from "../../fixtures/catalogue/basis.ts";
import type { DynamicsResult } from "../schema/dynamics.ts";
import type { IndicatorResult, InputResult, ScoreResult } from "../schema/results.ts";
import type { SensitivityResult } from "../schema/sensitivity.ts";
import { openDisputes } from "./disputes.ts";
import { regionDrafts } from "./region-drafts.ts";
import { regionGrowth } from "./region-growth.ts";

const regions = ["500101", "500102", "500103"];

function indicator(region: string, id: string, scored: number | null, score: number | null = scored): IndicatorResult {
  const reason = scored === null ? ("missing-input" as const) : null;
  return { entity_id: region, indicator: id, raw: scored, scored, score, clipped: null, status: "final", reason };
}
const growthOf = (region: string, growth: number | null) =>
  ({ entity_id: region, field: "patent_inforce_invention", growth, reason: null, status: "derived" }) as DynamicsResult;

describe("G", () => {
  it("of percentiles is the percentile of the mean of two percentiles", () => {
    // percentiles 100, 50, 0 and 0, 100, 50: means 50, 75, 25, of which the percentiles are 50, 100, 0
    const results = {
      indicators: [
        indicator(regions[0]!, "ND03", 9),
        indicator(regions[1]!, "ND03", 5),
        indicator(regions[2]!, "ND03", 1),
      ],
      dynamics: [growthOf(regions[0]!, 1), growthOf(regions[1]!, 3), growthOf(regions[2]!, 2)],
    };
    const basis = basisOf("nation-1", results);
    const found = regionGrowth(regions, basis.plan.regions!, basis);
    expect(found.map(({ value }) => value)).toEqual([50, 100, 0]);
    expect(found[0]).toMatchObject({
      ...{ status: "derived", reason: null },
      source: "indicators.csv:500101:ND03:scored dynamics.csv:500101:patent_inforce_invention:growth",
    });
  });
  it("goes by the measure that is there, and says that it was rescaled", () => {
    const results = {
      indicators: regions.map((region) => indicator(region, "ND03", null)),
      dynamics: [growthOf(regions[0]!, 1), growthOf(regions[1]!, 3), growthOf(regions[2]!, null)],
    };
    const basis = basisOf("nation-1", results);
    const found = regionGrowth(regions, basis.plan.regions!, basis);
    expect(found.map(({ value, reason }) => [value, reason])).toEqual([
      [0, "rescaled"],
      [100, "rescaled"],
      [null, "missing-input"],
    ]);
  });
  it("of scores is the score of the indicator", () => {
    const results = { indicators: regions.map((region, at) => indicator(region, "D04", 3, 10 * at)) };
    const basis = basisOf("city-1", results);
    expect(regionGrowth(regions, basis.plan.regions!, basis).map(({ value }) => value)).toEqual([0, 10, 20]);
  });
});

describe("disputes", () => {
  const input = (year: number, value: number | null) =>
    ({ entity_id: "500101", field: "dispute", year, value, status: "sample" }) as InputResult;
  const grown = (before: InputResult[] | null, now: InputResult[]) => {
    const earlier = before && { edition: "city-2020", inputs: before, cells: [], industries: [] };
    return openDisputes(basisOf("city-1", { inputs: now }, { earlier })).of("500101");
  };
  it("grow in per cent a year between the two editions", () => {
    const found = grown([input(2020, 100)], [input(2023, 219.7)]);
    expect(found!.value).toBeCloseTo(30, 10);
    expect(found!.source).toBe("city-2020/inputs.csv:500101:2020:dispute:value inputs.csv:500101:2023:dispute:value");
  });
  it("say why they are not known", () => {
    expect(grown(null, [input(2023, 5)])).toMatchObject({ value: null, reason: "no-base-year" });
    expect(grown([input(2020, null)], [input(2023, 5)])).toMatchObject({ value: null, reason: "missing-input" });
    expect(grown([input(2020, 0)], [input(2023, 5)])).toMatchObject({ value: null, reason: "non-positive-value" });
    expect(openDisputes(basisOf("nation-1", {})).of("500101")).toBeNull();
  });
});

describe("entries of regions", () => {
  const node = (id: string, kind: "capability" | "resource" | "composite") =>
    ({ id, kind, name_zh: id, name_en: id, definition_zh: id, definition_en: id }) as const;
  const nodes = [
    ...["P", "C", "U", "D"].map((id) => node(id, "capability")),
    ...["N", "K", "E"].map((id) => node(id, "resource")),
    node("level", "composite"),
  ];
  const score = (region: string, id: string, value: number, place: number): ScoreResult => ({
    ...{ entity_id: region, node: id, value, rank: place, ranked: 3, status: "derived", reason: null },
  });
  const scores = regions.flatMap((region, at) => nodes.map(({ id }) => score(region, id, 10 + at, 3 - at)));

  it("are judged by percentiles of their ranks, in whole places", () => {
    const features = regions.map((region, at) => indicator(region, "NC06", at));
    const drafts = regionDrafts(basisOf("nation-1", { scores, indicators: features }, { nodes }));
    expect(drafts.map(({ amounts }) => [amounts["K"], amounts["NC06"]])).toEqual([
      [0, 0],
      [50, 50],
      [100, 100],
    ]);
    expect(drafts[0]!.inputs.find(({ name }) => name === "K")).toEqual({ name: "K", low: 0, high: 100, steps: 2 });
    expect(drafts[0]!.amounts).not.toHaveProperty("level");
    expect(drafts[0]).toMatchObject({ kind: "R", industry: null, status: "derived" });
  });
  it("of a city are judged by scores, and leave out who is not evaluated", () => {
    const all = [...scores, ...nodes.map(({ id }) => score("500000", id, 90, 1))];
    const drafts = regionDrafts(basisOf("city-1", { scores: all }, { nodes }));
    expect(drafts.map(({ region, amounts }) => [region, amounts["K"]])).toEqual([
      ["500101", 10],
      ["500102", 11],
      ["500103", 12],
    ]);
  });
  it("have the interval of the joint rebuilds, of percentiles the other way round", () => {
    const drawn: SensitivityResult = {
      ...{ run: "joint", entity_id: "500101", quantity: "rank", item: "K", published: 3, median: 2, low: 1, high: 3 },
      ...{ low_error: 0, high_error: 0, outside: null, draws: 10, reason: null },
    };
    const [draft] = regionDrafts(basisOf("nation-1", { scores, sensitivity: [drawn] }, { nodes }));
    expect(draft!.evidence.find(({ quantity }) => quantity === "K")).toMatchObject({ value: 0, low: 0, high: 100 });
  });
});
