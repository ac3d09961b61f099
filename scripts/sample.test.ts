import { beforeAll, describe, expect, it } from "vitest";
import { repository, rows } from "../fixtures/committed.ts";
import { cities, datasets, entered, open, plan, rowsOf, textOf, total } from "../fixtures/sample-figures.ts";
import { openEditionYears } from "../src/evaluation/edition-years.ts";
import type { RawRow } from "../src/schema/raw.ts";
import type { Placed } from "../src/schema/repository.ts";
import { applyRevisions } from "../src/tables/apply-revisions.ts";
import { DataError } from "../src/tables/problem.ts";
import { memoryEffects } from "./lib/effects.ts";
import { sample } from "./sample.ts";

describe("an edition on sample figures", () => {
  const edition = (year: number) => repository.editions.find(({ id }) => id === `city-${year}`)!;

  it("turns real where a file of the same name brings real figures, and nowhere else", () => {
    const path = "data/raw/district-ip/2023.csv";
    const replaced = open(new Map(entered).set(path, textOf(entered, path).replaceAll(",sample,", ",final,")));
    const statuses = (from: typeof repository) => {
      const years = openEditionYears(from, applyRevisions(from).rows, edition(2023));
      const rows = years.year(2023).indicators.filter(({ entity_id }) => entity_id === "500112");
      return new Map(rows.map(({ indicator, status }) => [indicator, status]));
    };
    // C04 rests on the grants of 2023 alone, C08 on the indications of 2023, C03 on grants of three years and on R&D
    const [before, after] = [statuses(repository), statuses(replaced)];
    expect(["C04", "C08", "C03", "U01"].map((id) => before.get(id))).toEqual(["sample", "sample", "sample", "sample"]);
    expect(["C04", "C08", "C03", "U01"].map((id) => after.get(id))).toEqual(["final", "final", "sample", "sample"]);
  });

  it("has no growth before its base year, and no change of matching before 2021", () => {
    const years = openEditionYears(repository, rows, edition(2019));
    const growth = (year: number) =>
      years.year(year).indicators.filter(({ entity_id, indicator }) => entity_id === "500112" && indicator === "D04");
    expect(growth(2016)).toMatchObject([{ raw: null, reason: "missing-input" }]);
    expect(growth(2017)[0]?.raw).not.toBeNull();
  });
});

describe("npm run sample", () => {
  const real = "data/raw/district-rd/2021.csv";
  const own = textOf(entered, real).replaceAll(",sample,", ",final,");
  const other = new Map(entered).set(real, own);
  const told = memoryEffects(other);
  beforeAll(() => sample({ seed: 7 }, told), 180_000);

  it("writes the same bytes for the same seed: those that are committed", async () => {
    const files = new Map(entered);
    const effects = memoryEffects(files);
    await sample({ seed: 2023 }, effects);
    for (const [path, content] of entered)
      expect(textOf(files, path) === textOf(new Map([[path, content]]), path), path).toBe(true);
    expect(files.size).toBe(entered.size);
    expect(effects.lines.log.length).toBe(datasets.length);
  }, 180_000);

  it("writes other figures for another seed that add up to the same", () => {
    const isRead = (path: string) => !path.startsWith("data/raw/") || path.startsWith("data/raw/district-ip/");
    const [again] = open(new Map([...other].filter(([path]) => isRead(path)))).datasets;
    if (!again) throw new RangeError("there is no district-ip");
    expect(again.dataset.source).toBe("npm run sample -- --seed 7");
    const cell = (rows: readonly Placed<RawRow>[]) =>
      rows.find((row) => row.entity_id === "500112" && row.field === "inv_valid" && row.year === 2023)!.value;
    expect(cell(again.rows)).not.toBe(cell(rowsOf("district-ip")));
    expect(total(again.rows, plan.whole, "inv_valid", 2023)).toBe(cities.get("patent_inforce_invention 2023"));
  });

  it("keeps a year's file that holds real figures, and writes no constraints of it", () => {
    expect(textOf(other, real)).toBe(own);
    expect(textOf(other, "data/raw/district-rd/constraints.csv")).not.toMatch(/,2021,/);
    expect(told.lines.log).toContainEqual(expect.stringMatching(/district-rd, \d+ rows; kept 2021\.csv$/));
  });

  it("tells what is wrong with its plan, in both languages, and writes nothing", async () => {
    const plan = "data/reference/sample-plan.yml";
    const files = new Map(entered).set(plan, textOf(entered, plan).replace("kind: region", "kind: town"));
    const run = (lang: "zh" | "en") => sample({ seed: 1, lang }, memoryEffects(files));
    await expect(run("en")).rejects.toThrow(DataError);
    await expect(run("en")).rejects.toThrow(/sample-plan\.yml:\d+ kind: expected one of province, region, got "town"/);
    await expect(run("zh")).rejects.toThrow(/sample-plan\.yml:\d+ kind：应为/);
  });

  it.each([
    ["like: { employed: 1 }", "like: { staff: 1 }", "like.staff: expected one of drivers or a field made before"],
    ["within: rev", "within: revenue", "within: expected a field made before"],
    ["field: emp,", "field: workers,", "field: expected a field that data/raw/district-economy/dataset.yml declares"],
    ["id: I6-AUTO", "id: I6-CARS", "id: expected an industry, a remainder"],
    ["base: output }", "base: size }", 'shares: expected shares of every industry, found none of "size" for I6-AUTO'],
    ["by: i_rev\n", "by: i_size\n", "listings.by: expected a field made before"],
    ["[I6-ENERGY, I10", "[I6-FUEL, I10", "listings.restricted.industries.0: expected an industry, a remainder"],
    ["of: i_rd,", "of: i_research,", "of: expected a field made before"],
    ["total: inv_valid\n", "total: patents\n", "patents.total: expected a field made before"],
  ])("tells a name that stands for nothing: %s → %s", async (from, to, said) => {
    const plan = "data/reference/sample-plan.yml";
    expect(textOf(entered, plan)).toContain(from);
    const files = new Map(entered).set(plan, textOf(entered, plan).replace(from, to));
    await expect(sample({ seed: 1, lang: "en" }, memoryEffects(files))).rejects.toThrow(said);
  });
});
