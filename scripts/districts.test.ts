import { describe, expect, it } from "vitest";
import { repository, rows } from "../fixtures/committed.ts";
import type { Entity } from "../src/schema/reference.ts";
import { holdsIn } from "../src/schema/validity.ts";

const city = "500000";
const cells = new Map(rows.map((row) => [`${row.entity_id} ${row.field} ${row.year}`, row.value]));
const value = (entity: string, field: string, year: number) => cells.get(`${entity} ${field} ${year}`) ?? null;
const regions = (year: number): Entity[] =>
  repository.entities.filter((entity) => entity.kind === "region" && holdsIn(entity, year));
const sumOf = (field: string, year: number) =>
  regions(year).reduce((total, { entity_id }) => total + (value(entity_id, field, year) ?? Number.NaN), 0);
const membersIn = (group: string, year: number) =>
  repository.members.filter((row) => row.group_id === group && holdsIn(row, year)).map((row) => row.entity_id);

describe("the districts of Chongqing", () => {
  it("were 40 at the census of 2010, are 38 from 2016, and lose two on 6 November 2025", () => {
    expect([2010, 2016, 2024].map((year) => regions(year).length)).toEqual([40, 38, 38]);
    const gone = regions(2024).filter((entity) => !holdsIn(entity, 2025));
    expect(gone.map(({ short_en, valid_to }) => [short_en, valid_to])).toEqual([
      ["Jiangbei", "2025-11-05"],
      ["Yubei", "2025-11-05"],
    ]);
  });
  it("have one code at a time: a code that passed on carries a year for the unit that had it before", () => {
    const codes = (year: number) => regions(year).map(({ entity_id }) => entity_id.slice(0, 6));
    for (const year of [2010, 2012, 2014, 2015, 2016, 2024]) expect(new Set(codes(year)).size).toBe(codes(year).length);
  });
  it("stand in groups whose members are those districts, each once", () => {
    const sizes = (groups: readonly string[], year: number) => groups.map((group) => membersIn(group, year).length);
    expect(sizes(["G12-CORE", "G12-NEW", "G12-METRO", "G12-NE", "G12-SE"], 2023)).toEqual([9, 12, 21, 11, 6]);
    expect(sizes(["G5-METRO", "G5-GROWTH", "G5-NE", "G5-SE"], 2014)).toEqual([9, 12, 11, 6]);
    expect(sizes(["G24-CORE", "G24-WEST", "G24-EAST", "G24-METRO", "G24-NE", "G24-SE"], 2024)).toEqual([
      ...[9, 8, 5, 22, 10, 6],
    ]);
    for (const [groups, year] of [
      [["G12-CORE", "G12-NEW", "G12-NE", "G12-SE"], 2023],
      [["G5-METRO", "G5-GROWTH", "G5-NE", "G5-SE"], 2014],
      [["G5-METRO", "G5-GROWTH", "G5-NE", "G5-SE"], 2020],
      [["G24-METRO", "G24-NE", "G24-SE"], 2024],
    ] as const) {
      const members = groups.flatMap((group) => membersIn(group, year)).sort();
      const all = regions(year).map(({ entity_id }) => entity_id);
      expect(members).toEqual(all.sort());
    }
  });
  it("touch in 83 places, each district at least one other", () => {
    const pairs = repository.neighbours.filter(({ entity_id }) =>
      regions(2024).some((row) => row.entity_id === entity_id),
    );
    expect(pairs).toHaveLength(83);
    expect(new Set(pairs.flatMap((row) => [row.entity_id, row.neighbour_id])).size).toBe(38);
  });
});

describe("the census", () => {
  it.each([
    ["census_residents", 32_054_159],
    ["census_male", 16_202_133],
    ["census_urban", 22_264_028],
    ["census_rural", 9_790_131],
    ["census_households", 12_040_234],
    ["longform_employed", 1_526_217],
    ["longform_professional", 157_004],
  ])("of 2020 adds up over the districts to the city: %s", (field, total) => {
    expect(value(city, field, 2020)).toBe(total);
    expect(sumOf(field, 2020)).toBe(total);
  });
  it.each([
    ["census_residents", 28_846_170],
    ["census_registered", 33_149_845],
    ["longform_employed", 1_374_581],
    ["longform_professional", 93_326],
  ])("of 2010 adds up over the units of then to the city: %s", (field, total) => {
    expect(value(city, field, 2010)).toBe(total);
    expect(sumOf(field, 2010)).toBe(total);
  });
  it("of 2010 compares with 2020 by what became of its units", () => {
    const before = new Map<string, number>();
    const successorOf = new Map(repository.successors.map((row) => [row.entity_id, row.successor_id]));
    for (const { entity_id } of regions(2010)) {
      const now = successorOf.get(entity_id) ?? entity_id;
      before.set(now, (before.get(now) ?? 0) + value(entity_id, "census_residents", 2010)!);
    }
    expect([...before.keys()].sort()).toEqual(
      regions(2020)
        .map(({ entity_id }) => entity_id)
        .sort(),
    );
    // Wansheng 255,776 and Qijiang County 801,041; Shuangqiao 50,116 and Dazu County 671,243.
    expect([before.get("500110"), before.get("500111")]).toEqual([1_056_817, 721_359]);
    expect(before.get("500154")).toBe(1_160_336);
  });
});

describe("employment by section, in the long form", () => {
  const sections = repository.datasets.find(({ dataset }) => dataset.id === "census-employment")!.rows;
  const addUp = (of: (row: (typeof sections)[number]) => boolean) =>
    sections.filter(of).reduce((total, row) => total + row.value!, 0);
  it("has 20 sections of 38 districts and the city", () => expect(sections).toHaveLength(39 * 20));
  it.each([city, "500103", "500243"])("adds up over the sections to all employed: %s", (entity) =>
    expect(addUp((row) => row.entity_id === entity)).toBe(value(entity, "longform_employed", 2020)),
  );
  it.each(["A", "C", "M", "T"])("adds up over the districts to the city: section %s", (section) => {
    const of = (isCity: boolean) => addUp((row) => row.industry_id === section && (row.entity_id === city) === isCity);
    expect(of(false)).toBe(of(true));
  });
});

it("district GDP is there for 22 districts and the city, 2018 to 2022, and empty for the other 16", () => {
  for (const year of [2018, 2019, 2020, 2021, 2022]) {
    const known = regions(year).filter(({ entity_id }) => value(entity_id, "district_gdp", year) !== null);
    expect(known).toHaveLength(22);
  }
  expect([value("500102", "district_gdp", 2022), value(city, "district_gdp", 2020)]).toEqual([1504.37, 25041.43]);
  expect(value("500101", "district_gdp", 2022)).toBe(1118.43);
});

describe("the scattered facts", () => {
  const facts = repository.datasets.find(({ dataset }) => dataset.id === "city-facts")!.rows;
  it("are 126, each with the page where it was seen", () => {
    expect(facts).toHaveLength(126);
    for (const { note, place } of facts) expect(note, `${place.file}:${place.line}`).toMatch(/；https?:\/\/\S+$/);
  });
  it("say how far a rounded figure may be off: half of its last digit", () => {
    const noteOf = (field: string, year: number) =>
      facts.find((row) => row.field === field && row.year === year && row.entity_id === city)!;
    expect(noteOf("fact_grants", 2023)).toMatchObject({ value: 54_100, unit: "件" });
    expect(noteOf("fact_grants", 2023).note).toContain("原文 5.41 万件；约数，±50 件");
    expect(noteOf("fact_grants", 2012).note).toContain("原文 2 万件；约数，±5000 件");
    expect(noteOf("fact_contract_value", 2023).note).toContain("约数，±0.05 亿元");
  });
  it("of groups and zones stand under their own entity", () =>
    expect([...new Set(facts.map((row) => row.entity_id))].filter((id) => !/^\d{6}$/.test(id)).sort()).toEqual([
      ...["G12-CORE", "G12-METRO", "Z-HIGHTECH"],
    ]));
});
