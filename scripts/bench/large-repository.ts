import { openGenerator } from "../../src/methods/numbers/generator.ts";
import type { Edition } from "../../src/schema/edition.ts";
import type { Indicator } from "../../src/schema/model.ts";
import type { RawRow } from "../../src/schema/raw.ts";
import type { ModelFiles, Placed, Repository } from "../../src/schema/repository.ts";
import type { SensitivityPlan } from "../../src/schema/sensitivity-plan.ts";

export interface Size {
  readonly entities: number;
  readonly indicators: number;
  readonly years: number;
}

/** A made-up repository of any size, for timing only: ratios of one field a indicator to a common denominator. */
export interface LargeRepository {
  readonly repository: Repository;
  readonly rows: readonly Placed<RawRow>[];
  readonly edition: Edition;
}

const lastYear = 2023;
const place = { file: "made-up", line: 1 };
const bilingual = { zh: "", en: "" };
const capabilities = ["P", "C", "U", "D"];
/** The factors of the nation editions. */
const sensitivity: SensitivityPlan = {
  draws: 1000,
  interval: [0.05, 0.95],
  weight_noise: 0.2,
  schemes: ["equal"],
  bases: ["2018-2020", "2019-2023"],
  rules: ["min-95", "5-95", "2.5-97.5"],
  logarithms: ["with", "without"],
  drop_probability: 0.5,
  lags: [0, 1, 2],
  means: ["arithmetic", "geometric"],
  mean_floor: 1,
  top: [5],
  sobol_points: 512,
  sobol_resamples: 1000,
};

/** Makes up a repository: random figures, the same ones at every call, every hundredth missing. */
export function largeRepository({ entities, indicators, years }: Size): LargeRepository {
  const random = openGenerator(1);
  const codes = Array.from({ length: entities }, (_, at) => String(100_001 + at));
  const fields = Array.from({ length: indicators }, (_, at) => `field_${at}`);
  const observed = Array.from({ length: years }, (_, at) => lastYear - years + 1 + at);
  const row = (entity_id: string, year: number, field: string): Placed<RawRow> => {
    const value = random() < 0.01 ? null : 1 + 99 * random();
    return { entity_id, year, field, value, unit: "件", status: "final", note: null, place };
  };
  const rows = codes.flatMap((code) =>
    observed.flatMap((year) => ["whole", ...fields].map((field) => row(code, year, field))),
  );
  return { repository: repositoryOf(codes, fields), rows, edition };
}

const edition: Edition = {
  id: "nation-2023",
  scope: "nation",
  year: lastYear,
  model: "large-1",
  weights: "equal",
  goalposts: "all",
  base_years: [lastYear, lastYear],
  state: "sample",
  published: null,
  seed: 1,
  home: null,
  neighbours: null,
  title: bilingual,
} as Edition;

function repositoryOf(codes: readonly string[], fields: readonly string[]): Repository {
  const entity = (entity_id: string) => ({
    entity_id,
    kind: "province" as const,
    valid_from: null,
    valid_to: null,
    place,
  });
  return {
    datasets: [],
    revisions: [],
    entities: codes.map(entity) as unknown as Repository["entities"],
    members: [],
    successors: [],
    profiles: [],
    scopes: [],
    aliases: [],
    breaks: [],
    tiles: [],
    units: [],
    synonyms: [],
    questionWords: [],
    readings: [],
    searchQueries: [],
    models: [modelOf(fields)],
    editions: [edition],
  } as unknown as Repository;
}

function modelOf(fields: readonly string[]): ModelFiles {
  const indicators = fields.map((field, at) => ({ id: `I${at}`, group: capabilities[at % 4]!, field }));
  const children = indicators.map(({ id, group }) => ({ parent: group, child: id, weight: 1, place }));
  const top = capabilities.map((child) => ({ parent: "level", child, weight: 1, place }));
  return {
    model: {
      ...{ id: "large-1", evaluated: "province", nation: "100000", groups: [], sensitivity },
      ...{ max_missing: "1/3", min_pool_years: 2 },
    },
    bounds: indicators.flatMap(({ id: indicator }) =>
      sensitivity.bases.flatMap((base) =>
        sensitivity.rules.map((rule, at) => ({ indicator, base, rule, low: 0.1 + at / 10, high: 20 - at, place })),
      ),
    ),
    indicators: indicators.map(({ id, group, field }) => card(id, group, field)),
    nodes: [...capabilities, "level"].map((id) => ({ id, kind: id === "level" ? "composite" : "capability", place })),
    weights: new Map([["equal", [...children, ...top]]]),
    goalposts: new Map([["all", indicators.map(({ id }) => ({ indicator: id, low: 0.1, high: 20, place }))]]),
    pairs: [],
    shares: [],
  } as unknown as ModelFiles;
}

function card(id: string, group: string, field: string): Placed<Indicator> {
  return {
    id,
    group,
    kind: "ratio",
    numerator: field,
    denominator: "whole",
    scale: 1,
    published: null,
    span: null,
    pool_years: 1,
    transform: "log1p",
    direction: 1,
    small_field: null,
    small_below: null,
    place,
  } as unknown as Placed<Indicator>;
}
