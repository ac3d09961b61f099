import { describe, expect, it } from "vitest";
import { committedText, repository, rows } from "../../fixtures/committed.ts";
import type { Edition } from "../schema/edition.ts";
import { scoreResult } from "../schema/results.ts";
import { readTable } from "../tables/read-table.ts";
import { openEditionYears } from "./edition-years.ts";
import { trialBase } from "./trial-base.ts";
import { dataSchemesOf, whatIf } from "./what-if.ts";

const open = (edition: Edition) => openEditionYears(repository, rows, edition);

const nation = repository.editions.filter(({ scope }) => scope === "nation");

describe.each(nation.map((edition) => [edition.id, edition] as const))("trialBase of %s", (id, edition) => {
  const years = open(edition);
  const base = trialBase(years);
  const official = whatIf(base, { scheme: "official", mean: "arithmetic", changes: new Map() });

  it("holds what the composite is made of: 31 provinces, 17 indicators, the four capabilities and the level", () => {
    expect(base.entities).toHaveLength(31);
    expect(base.indicators).toHaveLength(17);
    expect(base.nodes.map((node) => node.id)).toEqual(["P", "C", "U", "D", "level"]);
    expect(base.weights.filter(({ parent }) => parent === "level")).toHaveLength(4);
    expect(base).toMatchObject({ range: 20, meanFloor: 1, means: ["arithmetic", "geometric"], maxMissing: 1 / 3 });
  });
  it("at the official setting gives the scores of the build, bit by bit, and its ranks", () => {
    const built = new Map(
      years
        .year(edition.year)
        .scores.filter((row) => row.node === "level")
        .map((row) => [row.entity_id, row]),
    );
    for (const { entity, score, rank } of official) {
      expect(score).toBe(built.get(entity)!.value);
      expect(rank).toBe(built.get(entity)!.rank);
    }
  });
  it("which are the published ones", () => {
    const text = committedText(`data/results/${id}/scores.csv`);
    const { rows: published } = readTable("scores.csv", text, { schema: scoreResult });
    for (const { entity, score, rank } of official) {
      const row = published.find((each) => each.entity_id === entity && each.node === "level")!;
      expect([Number(score!.toFixed(4)), rank]).toEqual([row.value, row.rank]);
    }
  });
  it("survives its way through a page", () => {
    const setting = { scheme: "critic", mean: "geometric", changes: new Map([["NP01", 13]]) } as const;
    expect(whatIf(JSON.parse(JSON.stringify(base)), setting)).toEqual(whatIf(base, setting));
  });
  it("has entropy and CRITIC weights to try", () => expect(dataSchemesOf(base)).toEqual(["entropy", "critic"]));
});

it("a model without a composite has nothing to try", () => {
  const years = open(nation[0]!);
  const files = { ...years.files, nodes: years.files.nodes.filter(({ kind }) => kind !== "composite") };
  expect(() => trialBase({ ...years, files })).toThrow("has no composite");
});
it("the range is the model's noise in whole per cents", () => {
  const years = open(nation[0]!);
  const range = (weight_noise: number) => {
    const model = { ...years.files.model, sensitivity: { ...years.files.model.sensitivity, weight_noise } };
    return trialBase({ ...years, files: { ...years.files, model } }).range;
  };
  expect([range(0.29), range(0.125), range(0)]).toEqual([29, 12, 0]);
});
