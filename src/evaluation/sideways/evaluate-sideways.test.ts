import { expect, it } from "vitest";
import type { RawRow } from "../../schema/raw.ts";
import type { Placed } from "../../schema/repository.ts";
import type { Side, SidewaysPlan, SidewaysQuantity, SidewaysSide } from "../../schema/sideways.ts";
import type { EditionYears } from "../edition-years.ts";
import { evaluateSideways } from "./evaluate-sideways.ts";
import type { SideRows } from "./side-figures.ts";

// Home 500000 with two neighbours and the nation; the nation again as AAA, the world and BBB.

const words = { zh: "词", en: "words" };

/** Cells by `entity year field`, with `/part` behind the field where it is of one technology field. */
function cells(values: Readonly<Record<string, number | null>>): SideRows["byField"] {
  const rows = Object.entries(values).map(([key, value], index) => {
    const [entity_id = "", year, name = ""] = key.split(" ");
    const [field = "", part] = name.split("/");
    const row = { entity_id, year: Number(year), field, value, unit: "件", status: "final" as const, note: null };
    return {
      ...row,
      ...(part && { field_id: part }),
      place: { file: "data/raw/x/2019.csv", line: index + 2 },
    } satisfies Placed<RawRow>;
  });
  return Map.groupBy(rows, ({ field }) => field);
}

const regional = {
  ...{ "500000 2019 apps": 30, "510000 2019 apps": 40, "520000 2019 apps": 10, "100000 2019 apps": 100 },
  ...{ "500000 2020 people": 10, "510000 2020 people": 20, "520000 2020 people": 20 },
  // Later than the economies have it.
  ...{ "500000 2020 apps": 99, "510000 2020 apps": 99, "520000 2020 apps": 99, "100000 2020 apps": 99 },
};
const abroad = {
  ...{ "AAA 2019 filed": 104, "WLD 2019 filed": 400, "BBB 2018 filed": 7 },
  ...{ "AAA 2020 heads": 52, "WLD 2020 heads": 400, "BBB 2020 heads": 4 },
  ...{
    "AAA 2018 families/T00": 20,
    "AAA 2018 families/T01": 5,
    "BBB 2018 families/T00": 0,
    "WLD 2018 families/T00": 80,
  },
};
const sources = ({ year = 2020, more = {} } = {}) => {
  const entities = new Map([
    ["100000", ["100000"]],
    ...["500000", "510000", "520000"].map((id): [string, string[]] => [id, [id]]),
    ["G-WEST", ["520000", "510000"]],
  ]);
  const indicator = (entity_id: string, scored: number | null, reason: string | null = null) => ({
    ...{ entity_id, indicator: "NP01", raw: 1, scored, status: "derived", reason },
  });
  const years = {
    edition: { id: `nation-${year}`, year, home: "500000", neighbours: "G-WEST" },
    files: { model: { nation: "100000" } },
    entities,
    year: () => ({
      indicators: [
        ...[indicator("500000", 6), indicator("510000", 3), indicator("520000", 0), indicator("G-WEST", 4)],
        indicator("100000", null, "missing-input"),
      ],
    }),
  } as unknown as EditionYears;
  const alone = { whole: "", parts: [], membersOf: (entity: string) => [entity] };
  const rows: Record<Side, SideRows> = {
    regions: {
      ...{ byField: cells({ ...regional, ...more }), whole: "100000", parts: ["500000", "510000", "520000"] },
      membersOf: (entity) => entities.get(entity)!,
    },
    economies: { ...alone, byField: cells(abroad) },
    city: { ...alone, byField: cells({ "500000 2018 fact": 10.8, "500000 2021 fact": 12 }) },
  };
  return { years, rows };
};
const formula = (numerator: string, denominator?: string, given: Partial<SidewaysSide> = {}) =>
  ({
    kind: "formula",
    numerator,
    ...(denominator && { denominator }),
    scale: 1,
    means: words,
    ...given,
  }) as SidewaysSide;
const apart: SidewaysSide = { kind: "apart", because: "none-there" };
const plan = (quantity: Partial<SidewaysQuantity>): SidewaysPlan => ({
  ...{ id: "small", title: words, scope: "nation", years: [2020], world: "WLD", nearest: "510000" },
  economies: ["AAA", "WLD", "BBB"],
  topics: [{ id: "all", name: words }],
  reasons: [{ id: "none-there", kind: "none", words }],
  quantities: [{ id: "row", topic: "all", basis: "regions", regions: apart, economies: apart, ...quantity }],
});
const alike = plan({
  regions: formula("apps", "people[2020]"),
  economies: formula("filed", "heads[2020]", { alike: words }),
});
const compare = (of: SidewaysPlan, given = {}) => evaluateSideways(of, sources(given));
const shown = (of: SidewaysPlan, given = {}) =>
  compare(of, given).rows.map(({ entity_id, value, ratio }) => [entity_id, value, ratio]);

it("every side that counts alike is of the last year that home and the first economy both have", () => {
  const { rows } = compare(alike);
  expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2019]));
  // 30 over 10; 40 over 20; 10 over 20; the group 50 over 40; the nation 100 over 50, which its parts add up to
  expect(shown(alike)).toEqual([
    ["500000", 3, null],
    ["510000", 2, 1.5],
    ["520000", 0.5, 6],
    ["G-WEST", 1.25, 2.4],
    ["100000", 2, 1.5],
    ["AAA", 2, 1.5],
    ["WLD", 1, 3],
    ["BBB", null, null],
  ]);
  expect(rows.at(-1)).toMatchObject({ entity_id: "BBB", reason: "missing-input", apart: null, base: null });
  expect(rows.find(({ entity_id }) => entity_id === "WLD")).toMatchObject({ side: "economies", base: "500000" });
  expect(rows.find(({ entity_id }) => entity_id === "100000")!.status).toBe("derived");
});
it("lists every cell of the year compared, with its source, and none that was only asked for its year", () => {
  const { inputs } = compare(alike);
  expect(inputs.filter(({ field }) => field === "apps").map(({ year }) => year)).toEqual([2019, 2019, 2019, 2019]);
  expect(inputs[0]).toEqual({
    ...{ quantity: "row", side: "regions", entity_id: "100000", field_id: null, year: 2019, field: "apps" },
    ...{ value: 100, unit: "件", status: "final", source: "data/raw/x/2019.csv:5" },
  });
  expect(inputs.find(({ entity_id, field }) => entity_id === "100000" && field === "people")!.source).toBe(
    "sum of 3 cells",
  );
});
it("nothing after the edition's year is looked at, but for a year that a formula names", () => {
  const earlier = { "500000 2018 apps": 20, "510000 2018 apps": 20 };
  const { rows } = compare(plan({ regions: formula("apps", "people[2020]") }), { year: 2018, more: earlier });
  expect(rows[0]).toMatchObject({ year: 2018, value: 2 });
  expect(rows[1]).toMatchObject({ value: 1, ratio: 2 });
});
it("a quantity that no year has on both sides is missing, not apart", () => {
  const { rows } = compare(
    plan({ ...alike.quantities[0], economies: formula("nothing", "heads[2020]", { alike: words }) }),
  );
  for (const row of rows) expect(row).toMatchObject({ year: null, value: null, apart: null, reason: "missing-input" });
});
it("indicators are those of the edition, and a side that is apart names its reason instead of a value", () => {
  const { rows } = compare(plan({ regions: { kind: "indicator", id: "NP01" } }));
  expect(rows.map(({ entity_id, year, value, ratio, apart }) => [entity_id, year, value, ratio, apart])).toEqual([
    ["500000", 2020, 6, null, null],
    ["510000", 2020, 3, 2, null],
    ["520000", 2020, 0, null, null],
    ["G-WEST", 2020, 4, 1.5, null],
    ["100000", 2020, null, null, null],
    ...["AAA", "WLD", "BBB"].map((entity) => [entity, null, null, null, "none-there"]),
  ]);
  expect(rows[4]).toMatchObject({ reason: "missing-input" });
  expect(rows[0]!.status).toBe("derived");
});
it("measured by economies, multiples are of the nation among them, and regions stand apart", () => {
  const { rows, inputs } = compare(
    plan({ basis: "economies", economies: formula("families", "heads[2020]", { part: "T00" }) }),
  );
  expect(rows.slice(0, 5).every(({ apart, value }) => apart === "none-there" && value === null)).toBe(true);
  // 20 over 52, 80 over 400, 0 over 4
  expect(rows[6]!.ratio).toBeCloseTo(20 / 52 / 0.2, 12);
  expect(rows[6]!.base).toBe("AAA");
  expect(rows[7]).toMatchObject({ value: 0, ratio: null });
  expect(inputs.find(({ field }) => field === "families")!.field_id).toBe("T00");
  expect(inputs.find(({ field }) => field === "heads")!.field_id).toBeNull();
});
it("a figure of the city alone is home's, of the last year up to the edition's", () => {
  const { rows } = compare(plan({ basis: "city", city: formula("fact") }));
  expect(rows[0]).toMatchObject({ entity_id: "500000", side: "city", year: 2018, value: 10.8 });
  expect(rows.slice(1).every(({ apart, side }) => apart === "none-there" && side !== "city")).toBe(true);
});
it("what is printed for one entity is not added up for a group", () => {
  const { rows } = compare(plan({ regions: formula("apps") }));
  expect(rows.find(({ entity_id }) => entity_id === "G-WEST")).toMatchObject({ value: null, reason: "not-applicable" });
  expect(rows[0]!.value).toBe(99);
});
it("an edition without a home entity has nothing to compare", () => {
  const { years, rows } = sources();
  const homeless = { ...years, edition: { ...years.edition, home: null } };
  expect(() => evaluateSideways(alike, { years: homeless, rows })).toThrow(RangeError);
});
