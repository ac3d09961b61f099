import type { RawRow } from "../schema/raw.ts";
import type { Break, Economy } from "../schema/reference.ts";
import type { Placed } from "../schema/repository.ts";
import type { TechnologyEdition, TechnologyModel } from "../schema/technology-edition.ts";
import type { TechnologyRepository } from "./evaluate-technology.ts";

/** A model of two fields for tests. */
export const smallModel: TechnologyModel = {
  id: "small-1",
  title: { zh: "小", en: "small" },
  evaluated: "economy",
  world: "WLD",
  families: "families",
  total: "T00",
  first_year: 2000,
  growth_years: 3,
  share_years: 5,
  interval: 0.95,
  small_below: 5,
  nearest: { count: 2, least_families: 10 },
  directions: { scale: 1.5 },
  outlook: {
    ...{ horizon: 3, coverage: 0.8, min_points: 5, training: 3, damping: 0.8, transform: "log1p" },
    methods: ["naive", "drift", "damped-trend"],
  },
  totals: [{ quantity: "pct", field: "pct", parts: ["T00", "S1"] }],
  latest: ["gdp"],
};

export const smallEdition: TechnologyEdition = {
  id: "world-2003",
  scope: "world",
  year: 2003,
  model: "small-1",
  state: "draft",
  published: null,
  home: "AAA",
  title: { zh: "小", en: "small" },
};

const place = { file: "data/raw/families/2003.csv", line: 2 };

function economy(entity_id: string, kind: Economy["kind"]): Placed<Economy> {
  const names = { name_zh: entity_id, name_en: entity_id, short_zh: entity_id, short_en: entity_id };
  const rest = { parent: null, valid_from: null, valid_to: null, note_zh: null, note_en: null };
  return { entity_id, kind, ...names, ...rest, place };
}

/** The world, economies AAA, BBB, CCC and an aggregate of the last two, with two fields of one sector. */
export function smallRepository(breaks: readonly Break[] = []): TechnologyRepository {
  const field = (field_id: string, level: "all" | "sector" | "field" | "unassigned", number: number | null) => ({
    ...{ field_id, level, number, parent: null, name_zh: field_id, name_en: field_id, place },
  });
  return {
    economies: [
      economy("WLD", "world"),
      ...["AAA", "BBB", "CCC"].map((code) => economy(code, "economy")),
      economy("A-BC", "aggregate"),
    ],
    technologyFields: [
      field("T00", "all", null),
      field("S1", "sector", null),
      field("T01", "field", 1),
      field("T02", "field", 2),
      field("T99", "unassigned", null),
    ],
    technologyModels: [smallModel],
    breaks: breaks.map((row) => ({ ...row, place })),
  };
}

/** One cell: entity, code of the technology field (none: null), year, field, value. */
export function cell(
  entity_id: string,
  field_id: string | null,
  year: number,
  field: string,
  value: number | null,
): Placed<RawRow> {
  const dimension = field_id === null ? {} : { field_id };
  return { entity_id, ...dimension, year, field, value, unit: "族", status: "final", note: null, place };
}

/** Families of one entity in one year: of both fields, and the total, which has so many more without a field. */
export function families(entity: string, year: number, amounts: readonly [number, number], unassigned = 0) {
  const [first, second] = amounts;
  return [
    cell(entity, "T00", year, "families", first + second + unassigned),
    cell(entity, "T01", year, "families", first),
    cell(entity, "T02", year, "families", second),
  ];
}
