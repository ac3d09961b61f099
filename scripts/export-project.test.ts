import { beforeAll, describe, expect, it } from "vitest";
import { repository, rows } from "../fixtures/committed.ts";
import { enteredFiles } from "../fixtures/committed-files.ts";
import { openEditionYears } from "../src/evaluation/edition-years.ts";
import { evaluateProject } from "./evaluate-project.ts";
import { exportProject } from "./export-project.ts";
import { memoryEffects } from "./lib/effects.ts";

const rowsOf = (files: ReadonlyMap<string, string | Uint8Array>, path: string) => {
  const [header = [], ...rows] = String(files.get(path))
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at]!, cell])));
};

describe("an edition exported as a COINr project", () => {
  const files: Map<string, string | Uint8Array> = enteredFiles();
  const effects = memoryEffects(files);
  beforeAll(async () => {
    await exportProject({ edition: "nation-2023", out: "coin", lang: "en" }, "1", effects);
    const project = {
      data: "coin/iData.csv",
      meta: "coin/iMeta.csv",
      plan: "coin/plan.json",
      out: "back",
      lang: "en",
    } as const;
    await evaluateProject(project, "1", effects);
  });
  it("gives the scores and ranks of the edition back, for every province and node", () => {
    const edition = repository.editions.find(({ id }) => id === "nation-2023")!;
    const { year, provinces } = openEditionYears(repository, rows, edition);
    const [scores, ranks] = [rowsOf(files, "back/aggregated.csv"), rowsOf(files, "back/ranks.csv")];
    const official = year(2023).scores.filter(({ entity_id }) => provinces.includes(entity_id));
    expect(official.length).toBe(31 * 8);
    for (const { entity_id, node, value, rank } of official) {
      const at = scores.findIndex(({ uCode }) => uCode === `R${entity_id}`);
      const found = scores[at]![node]!;
      expect(found === "" ? null : Number(found), `${entity_id} ${node}`).toBe(value);
      expect(ranks[at]![node]).toBe(String(rank ?? ""));
    }
  });
  it("has one parent a code, two or more aggregates only where they are needed, and unit codes that R takes", () => {
    const meta = rowsOf(files, "coin/iMeta.csv");
    expect(new Set(meta.map(({ iCode }) => iCode)).size).toBe(meta.length);
    expect(meta.filter(({ Parent }) => Parent === "NA").map(({ iCode }) => iCode)).toEqual(["level", "rest3"]);
    expect(meta.find(({ iCode }) => iCode === "NP01.N")).toMatchObject({ Parent: "N", goalpost_lower: "0.23" });
    const data = rowsOf(files, "coin/iData.csv");
    expect(data.length).toBe(31);
    expect(data.every(({ uCode }) => /^R\d{6}$/.test(uCode!))).toBe(true);
    expect(data[0]!["uName"]).toBe("Beijing");
  });
  it("is refused for an edition that is not there, with those that are", () =>
    expect(exportProject({ edition: "nation-1999", out: "x", lang: "en" }, "1", effects)).rejects.toThrow(
      /nation-1999.*nation-2019/,
    ));
  it("never replaces a folder that holds another's files", async () => {
    files.set("mine/iData.csv", "mine");
    await expect(exportProject({ edition: "nation-2023", out: "mine", lang: "en" }, "1", effects)).rejects.toThrow(
      "mine/iData.csv",
    );
    expect(files.get("mine/iData.csv")).toBe("mine");
  });
});
