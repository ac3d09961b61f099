import { describe, expect, it } from "vitest";
import { openEditionYears } from "../src/evaluation/edition-years.ts";
import { exactSum } from "../src/sample/series.ts";
import type { RawRow } from "../src/schema/raw.ts";
import type { Placed } from "../src/schema/repository.ts";
import { constraintRow, samplePlan } from "../src/schema/sample-plan.ts";
import { applyRevisions } from "../src/tables/apply-revisions.ts";
import { DataError } from "../src/tables/problem.ts";
import { enteredFolders, readRepository } from "../src/tables/read-repository.ts";
import { readTable } from "../src/tables/read-table.ts";
import { readYaml } from "../src/tables/read-yaml.ts";
import { diskEffects, memoryEffects } from "./lib/effects.ts";
import { sample } from "./sample.ts";

const disk = diskEffects(".");
const paths = (await Promise.all(enteredFolders.map((folder) => disk.list(folder)))).flat();
const entered = new Map<string, string | Uint8Array>(
  await Promise.all(paths.map(async (path) => [path, await disk.read(path)] as const)),
);
const textOf = (files: ReadonlyMap<string, string | Uint8Array>, path: string) => {
  const content = files.get(path)!;
  return typeof content === "string" ? content : new TextDecoder().decode(content);
};
const plan = readYaml("", textOf(entered, "data/reference/sample-plan.yml"), samplePlan).value!;
const datasets = [
  ...Object.keys(plan.datasets),
  ...[plan.industries.cells, plan.industries.city, plan.patents.dataset, plan.listings.dataset],
];

/** The repository as the files of a map have it. */
function open(files: ReadonlyMap<string, string | Uint8Array>) {
  const encoder = new TextEncoder();
  const bytes = [...files].map(([path, content]) => [
    path,
    typeof content === "string" ? encoder.encode(content) : content,
  ]);
  return readRepository(new Map(bytes as [string, Uint8Array][])).repository;
}

const repository = open(entered);
const rowsOf = (dataset: string) => repository.datasets.find((each) => each.dataset.id === dataset)!.rows;
const cities = new Map(
  repository.datasets
    .filter(({ dataset }) => !datasets.includes(dataset.id))
    .flatMap(({ rows }) => rows.filter((row) => row.entity_id === plan.whole && !row.industry_id))
    .map((row) => [`${row.field} ${row.year}`, row.value]),
);

/** Sum of a field over the districts, or over the members of a group, as the written files have it. */
function total(rows: readonly Placed<RawRow>[], entity: string, field: string, year: number): number {
  const members = repository.members.filter(({ group_id }) => group_id === entity).map(({ entity_id }) => entity_id);
  const inside = rows.filter((row) => row.field === field && row.year === year && row.entity_id !== plan.whole);
  const chosen = entity === plan.whole ? inside : inside.filter(({ entity_id }) => members.includes(entity_id));
  return exactSum(chosen.map(({ value }) => value!));
}

describe("the sample figures add up to the real ones", () => {
  it.each(Object.keys(plan.datasets))("%s meets every row of its constraints.csv", (dataset) => {
    const path = `data/raw/${dataset}/constraints.csv`;
    const { rows } = readTable(path, textOf(entered, path), { schema: constraintRow });
    expect(rows.length).toBeGreaterThan(0);
    for (const { entity_id, year, field, value, tolerance, precision } of rows) {
      const found = total(rowsOf(dataset), entity_id, field, year);
      expect(precision, `${field} ${year}`).toBe(tolerance === 0 ? "exact" : "rounded");
      if (precision === "exact") expect(found, `${field} ${year}`).toBe(value);
      else expect(Math.abs(found - value), `${field} ${year}`).toBeLessThanOrEqual(tolerance);
    }
  });

  it.each([
    ["district-ip", "inv_grant", "patent_grant_invention", 9],
    ["district-ip", "um_grant", "patent_grant_utility", 9],
    ["district-ip", "des_grant", "patent_grant_design", 9],
    ["district-ip", "inv_valid", "patent_inforce_invention", 9],
    ["district-ip", "um_valid", "patent_inforce_utility", 9],
    ["district-ip", "des_valid", "patent_inforce_design", 9],
    ["district-ip", "pat_valid", "patent_inforce_total", 9],
    ["district-ip", "pv_grant", "plant_variety_grant", 8],
    ["district-ip", "pct", "pct_app", 3],
    ["district-ip", "gi", "fact_gi", 2],
    ["district-rd", "district_rd_exp", "rd_exp", 9],
    ["district-rd", "district_rd_fte", "rd_fte", 9],
    ["district-ip-use", "district_tech_out", "tech_out", 9],
    ["district-ip-use", "district_tech_in", "tech_in", 9],
    ["district-economy", "district_hi_revenue", "hi_revenue", 8],
  ])("%s: %s is %s of the city in every year that has it", (dataset, field, real, years) => {
    const known = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].flatMap((year) => {
      const value = cities.get(`${real} ${year}`) ?? null;
      return value === null ? [] : [[total(rowsOf(dataset), plan.whole, field, year), value]];
    });
    expect(known.length).toBe(years);
    for (const [found, value] of known) expect(found).toBe(value);
  });

  it("trade marks and works of 2022 and 2023 stay within half of the last digit printed", () => {
    const off = (field: string, year: number, real: number) =>
      Math.abs(total(rowsOf("district-ip"), plan.whole, field, year) - real);
    // 80.66, 86.66, 17.02 and 15.09 × 10,000
    const gaps = [off("tm_valid", 2022, 806600), off("tm_valid", 2023, 866600), off("cr_work", 2022, 170200)];
    for (const gap of [...gaps, off("cr_work", 2023, 150900)]) expect(gap).toBeLessThanOrEqual(50);
  });

  it("industries of each family with its remainder add up to the district, and districts to the city row", () => {
    const districts = new Map(
      Object.keys(plan.datasets)
        .flatMap(rowsOf)
        .map((row) => [`${row.entity_id} ${row.year} ${row.field}`, row.value]),
    );
    const cells = rowsOf(plan.industries.cells).filter(
      (row) => /^I/.test(row.industry_id!) && !/^I\d\d$/.test(row.industry_id!),
    );
    const family = (row: RawRow) => row.industry_id!.split("-")[0];
    const sums = Map.groupBy(cells, (row) => `${row.entity_id} ${row.year} ${row.field} ${family(row)}`);
    let compared = 0;
    for (const [key, parts] of sums) {
      const [entity, year, field] = key.split(" ");
      const { total: whole } = plan.industries.fields.find((each) => each.field === field)!;
      if (entity === plan.whole) continue;
      expect(exactSum(parts.map(({ value }) => value!)), key).toBe(districts.get(`${entity} ${year} ${whole}`));
      compared += 1;
    }
    expect(compared).toBe(38 * 10 * 13 * 3);
    for (const [key, same] of Map.groupBy(cells, (row) => `${row.industry_id} ${row.year} ${row.field}`)) {
      const [whole] = same.filter(({ entity_id }) => entity_id === plan.whole);
      expect(exactSum(same.filter((row) => row !== whole).map(({ value }) => value!)), key).toBe(whole!.value);
    }
  });

  it("technology fields and kinds of innovator add up to the inventions in force of the district", () => {
    const wholes = new Map<string, number | null>(
      rowsOf("district-ip").flatMap((row) =>
        row.field === plan.patents.total ? [[`${row.entity_id} ${row.year}`, row.value] as const] : [],
      ),
    );
    const sums = Map.groupBy(rowsOf(plan.patents.dataset), ({ entity_id, year }) => `${entity_id} ${year}`);
    expect(sums.size).toBe(38 * 5);
    for (const [key, parts] of sums) {
      expect(parts.length).toBe(35 * 5);
      expect(exactSum(parts.map(({ value }) => value!)), key).toBe(wholes.get(key));
    }
  });
});

describe("the sample figures are plausible", () => {
  const fields = Object.values(plan.datasets).flat();
  const all = Object.keys(plan.datasets).flatMap(rowsOf);
  const values = new Map(all.map((row) => [`${row.entity_id} ${row.year} ${row.field}`, row.value]));

  it("no part exceeds its whole", () => {
    const parts = fields.flatMap((field) => {
      if (field.how === "part") return [[field.field, field.of]];
      return field.how === "total" && field.within ? [[field.field, field.within]] : [];
    });
    expect(parts.length).toBeGreaterThan(10);
    for (const [part, whole] of parts) {
      for (const row of all.filter(({ field, value }) => field === part && value !== null)) {
        expect(row.value!, `${row.entity_id} ${row.year} ${part}`).toBeLessThanOrEqual(
          values.get(`${row.entity_id} ${row.year} ${whole}`)!,
        );
      }
    }
  });

  it("no field is the same everywhere, and none is negative", () => {
    for (const cells of Map.groupBy(all, ({ field, year }) => `${field} ${year}`).values()) {
      expect(new Set(cells.map(({ value }) => value)).size).toBeGreaterThan(1);
      expect(cells.every(({ value }) => value === null || value >= 0)).toBe(true);
    }
  });

  it("cells are empty where the plan leaves a gap, never in a field that must add up", () => {
    const empty = all.filter(({ value }) => value === null).map((row) => `${row.entity_id} ${row.year} ${row.field}`);
    expect(empty.sort()).toEqual(plan.gaps.map(({ entity, year, field }) => `${entity} ${year} ${field}`).sort());
  });

  it("every cell is sample, but for the GDP that districts have published", () => {
    const real = all.filter(({ status }) => status !== "sample");
    expect(new Set(real.map(({ field }) => field))).toEqual(new Set(["gdp_filled"]));
    const published = rowsOf("district-gdp").filter(
      ({ entity_id, value }) => entity_id !== plan.whole && value !== null,
    );
    expect(real.map((row) => [row.entity_id, row.year, row.value, row.status])).toEqual(
      published.map((row) => [row.entity_id, row.year, row.value, row.status]),
    );
    for (const id of datasets.slice(4)) expect(rowsOf(id).every(({ status }) => status === "sample")).toBe(true);
  });
});

describe("the listings of the sample", () => {
  const { listings, whole } = plan;
  const rows = rowsOf(listings.dataset);
  const cells = rowsOf(plan.industries.cells);

  it("name every industry of the plan for the whole, and the districts that have most of it in its first year", () => {
    for (const year of listings.years) {
      const named = rows.filter((row) => row.year === year && row.field === listings.planned.field);
      for (const industry of listings.planned.industries) {
        const [first, ...districts] = named.filter((row) => row.industry_id === industry).map((row) => row.entity_id);
        const there = cells.filter(
          (row) =>
            row.industry_id === industry && row.year === year && row.field === listings.by && row.entity_id !== whole,
        );
        const largest = there.toSorted((a, b) => b.value! - a.value!).slice(0, listings.planned.districts);
        expect([first, ...districts]).toEqual([whole, ...largest.map((row) => row.entity_id)]);
      }
    }
  });
  it("restrict the industries of the plan alone, some districts of each, and are all sample", () => {
    const restricted = rows.filter((row) => row.field === listings.restricted.field);
    const found = new Set(restricted.map((row) => row.industry_id));
    expect([...found].sort()).toEqual([...listings.restricted.industries].sort());
    expect(restricted.every((row) => row.entity_id !== whole)).toBe(true);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["sample"]));
  });
});

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
    const years = openEditionYears(repository, applyRevisions(repository).rows, edition(2019));
    const growth = (year: number) =>
      years.year(year).indicators.filter(({ entity_id, indicator }) => entity_id === "500112" && indicator === "D04");
    expect(growth(2016)).toMatchObject([{ raw: null, reason: "missing-input" }]);
    expect(growth(2017)[0]?.raw).not.toBeNull();
  });
});

describe("npm run sample", () => {
  it("writes the same bytes for the same seed: those that are committed", async () => {
    const files = new Map(entered);
    const effects = memoryEffects(files);
    await sample({ seed: 2023 }, effects);
    for (const [path, content] of entered)
      expect(textOf(files, path) === textOf(new Map([[path, content]]), path), path).toBe(true);
    expect(files.size).toBe(entered.size);
    expect(effects.lines.log.length).toBe(datasets.length);
  }, 60_000);

  it("writes other figures for another seed that add up to the same", async () => {
    const files = new Map(entered);
    await sample({ seed: 7 }, memoryEffects(files));
    const again = open(files).datasets.find(({ dataset }) => dataset.id === "district-ip")!;
    expect(again.dataset.source).toBe("npm run sample -- --seed 7");
    const cell = (rows: readonly Placed<RawRow>[]) =>
      rows.find((row) => row.entity_id === "500112" && row.field === "inv_valid" && row.year === 2023)!.value;
    expect(cell(again.rows)).not.toBe(cell(rowsOf("district-ip")));
    expect(total(again.rows, plan.whole, "inv_valid", 2023)).toBe(cities.get("patent_inforce_invention 2023"));
  }, 60_000);

  it("keeps a year's file that holds real figures, and writes no constraints of it", async () => {
    const path = "data/raw/district-rd/2021.csv";
    const own = textOf(entered, path).replaceAll(",sample,", ",final,");
    const files = new Map(entered).set(path, own);
    const effects = memoryEffects(files);
    await sample({ seed: 7 }, effects);
    expect(textOf(files, path)).toBe(own);
    expect(textOf(files, "data/raw/district-rd/constraints.csv")).not.toMatch(/,2021,/);
    expect(effects.lines.log).toContainEqual(expect.stringMatching(/district-rd, \d+ rows; kept 2021\.csv$/));
  }, 60_000);

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
