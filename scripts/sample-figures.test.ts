import { describe, expect, it } from "vitest";
import { cities, datasets, entered, plan, rowsOf, textOf, total } from "../fixtures/sample-figures.ts";
import { exactSum } from "../src/sample/series.ts";
import type { RawRow } from "../src/schema/raw.ts";
import { constraintRow } from "../src/schema/sample-plan.ts";
import { readTable } from "../src/tables/read-table.ts";

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
