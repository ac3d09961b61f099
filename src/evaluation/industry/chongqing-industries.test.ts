import { expect, it } from "vitest";
import { committedText, repositoryOf } from "../../../fixtures/committed.ts";
import type { CubeResult, EvaluatedIndustries } from "../../schema/industry-results.ts";
import type { ModelFiles, Repository } from "../../schema/repository.ts";
import { applyRevisions } from "../../tables/apply-revisions.ts";
import { openEditionYears } from "../edition-years.ts";
import { evaluateIndustries } from "./evaluate-industries.ts";
import { familiesOf } from "./families.ts";
import { determined, type Line } from "./suppress-determined.ts";

// The districts of Chongqing as they are published, and as they were before anything was hidden.
const repository = repositoryOf("city");
const { rows } = applyRevisions(repository);
const edition = repository.editions.find(({ id }) => id === "city-2023")!;
const model = repository.models.find(({ model }) => model.id === edition.model)!;
const { industries: plan, nation: whole } = model.model;

function evaluate(files: ModelFiles): EvaluatedIndustries {
  const own: Repository = { ...repository, models: [files] };
  return evaluateIndustries(own, rows, openEditionYears(own, rows, edition))!;
}
const published = evaluate(model);
const open = evaluate({ ...model, model: { ...model.model, industries: { ...plan!, suppression: [] } } });
const families = familiesOf(plan!, repository.classifications.industries);
const regions = [...new Set(published.cells.map(({ entity_id }) => entity_id))];
const byRight = (rows: readonly CubeResult[]) => Map.groupBy(rows, ({ right }) => right);

it("the cube has five kinds of right of 38 districts and the city in all industries", () => {
  expect(regions.length).toBe(38);
  expect([...byRight(open.cube).keys()]).toEqual([
    "patent",
    "trademark",
    "copyright",
    "layout-design",
    "plant-variety",
  ]);
  expect(open.cells.length).toBe(38 * 22);
});
it("before anything is hidden the cube adds up to districts and city, which are the real totals", () => {
  const known = new Map(
    rows.flatMap(({ entity_id, year, field, industry_id, value }) =>
      year === 2023 && !industry_id ? [[`${entity_id} ${field}`, value] as const] : [],
    ),
  );
  const value = (entity: string, field: string) => known.get(`${entity} ${field}`)!;
  const fields: Readonly<Record<string, readonly string[]>> = {
    patent: ["inv_valid"],
    trademark: ["tm_valid"],
    copyright: ["cr_soft", "cr_work"],
    "layout-design": ["icl"],
    "plant-variety": ["pv_valid"],
  };
  const real = committedText("data/raw/district-ip/constraints.csv")
    .split("\n")
    .map((line) => line.split(","))
    .filter(([entity, year]) => entity === whole && year === "2023");
  let compared = 0;
  for (const [right, cube] of byRight(open.cube)) {
    for (const entity of regions) {
      const total = fields[right]!.reduce((sum, field) => sum + value(entity, field), 0);
      for (const family of families) {
        const parts = cube.filter((row) => row.entity_id === entity && family.rows.includes(row.industry_id ?? ""));
        expect(
          parts.reduce((sum, row) => sum + row.count!, 0),
          `${entity} ${right}`,
        ).toBe(total);
      }
    }
    const all = cube.find((row) => row.entity_id === whole && row.industry_id === null)!.count!;
    const districts = cube.filter((row) => row.entity_id !== whole && row.industry_id === null);
    expect(districts.reduce((sum, row) => sum + row.count!, 0)).toBe(all);
    for (const [, , field, bound, tolerance] of real.filter(([, , field]) => fields[right]!.join() === field)) {
      expect(Math.abs(all - Number(bound)), field).toBeLessThanOrEqual(Number(tolerance));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThanOrEqual(2);
});
it("every cell with fewer than ten inventions is hidden, and its figures are nowhere", () => {
  const small = open.cube.filter(
    ({ right, industry_id, count }) => right === "patent" && industry_id !== null && count! < 10,
  );
  expect(small.length).toBeGreaterThan(100);
  for (const { entity_id, industry_id } of small) {
    const same = (row: { entity_id: string | null; industry_id: string | null }) =>
      row.entity_id === entity_id && row.industry_id === industry_id;
    expect(published.cube.filter(same).every(({ count, hidden }) => count === null && hidden === "yes")).toBe(true);
    const inputs = published.industryInputs.filter((row) => same(row) && row.year === 2023);
    expect(inputs.every(({ value, reason }) => value === null && reason === "suppressed")).toBe(true);
    for (const { entity_id: _, industry_id: __, status, reason, ...figures } of published.cells.filter(same)) {
      expect([reason, ...new Set(Object.values(figures))]).toEqual(["suppressed", null]);
    }
  }
});
it("no hidden count follows from the counts and totals that are shown", () => {
  for (const [right, cube] of byRight(published.cube)) {
    for (const { id, rows: ids } of families) {
      const cells = cube.filter(({ industry_id }) => industry_id !== null && ids.includes(industry_id));
      const place = (entity: string, industry: string) =>
        cells.findIndex((row) => row.entity_id === entity && row.industry_id === industry);
      const there = (entity: string) => ids.map((industry) => place(entity, industry)).filter((at) => at >= 0);
      const rows: Line[] = [whole, ...regions].map((entity) => ({ parts: there(entity), total: null }));
      const columns: Line[] = ids.flatMap((industry) => {
        const total = place(whole, industry);
        const parts = regions.map((entity) => place(entity, industry)).filter((at) => at >= 0);
        return total < 0 ? [] : [{ parts, total }];
      });
      const lines = [...rows, ...columns].filter(({ parts }) => parts.length > 1);
      const hidden = cells.map((row) => row.hidden === "yes");
      expect(determined(hidden, lines), `${right} ${id}`).toEqual([]);
    }
  }
});
it("the hidden patents of a district or of an industry are ten or more together, so that none can be told by subtraction", () => {
  const counts = new Map(open.cube.map((row) => [`${row.right} ${row.entity_id} ${row.industry_id}`, row.count!]));
  const cells = published.cube.filter(({ right, industry_id }) => right === "patent" && industry_id !== null);
  const isHidden = new Set(cells.filter(({ hidden }) => hidden).map((row) => `${row.entity_id} ${row.industry_id}`));
  let looked = 0;
  for (const { rows: ids } of families) {
    const byDistrict = [whole, ...regions].map((entity) => ids.map((industry) => [entity, industry] as const));
    const byIndustry = ids
      .filter((industry) => !isHidden.has(`${whole} ${industry}`))
      .map((industry) => regions.map((entity) => [entity, industry] as const));
    for (const line of [...byDistrict, ...byIndustry]) {
      const hidden = line.filter(([entity, industry]) => isHidden.has(`${entity} ${industry}`));
      if (hidden.length === 0) continue;
      const together = hidden.reduce((sum, [entity, industry]) => sum + counts.get(`patent ${entity} ${industry}`)!, 0);
      expect(together, `${line[0]}`).toBeGreaterThanOrEqual(10);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(50);
});
it("a shown cell has the same figures as before anything was hidden, but for its place and partner", () => {
  const before = new Map(open.cells.map((row) => [`${row.entity_id} ${row.industry_id}`, row]));
  const shown = published.cells.filter(({ reason }) => reason !== "suppressed");
  expect(shown.length).toBeGreaterThan(300);
  for (const row of shown) {
    const { rank, ranked, partner } = row;
    expect(row).toEqual({ ...before.get(`${row.entity_id} ${row.industry_id}`)!, rank, ranked, partner });
  }
});
