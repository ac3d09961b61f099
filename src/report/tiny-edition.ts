import type { AnalysesPlan, PlaneQuadrant } from "../schema/analyses.ts";
import type { ChangeResult } from "../schema/changes.ts";
import type { Indicator } from "../schema/model.ts";
import type { OutlookResult } from "../schema/outlook.ts";
import type { QuadrantResult } from "../schema/quadrants.ts";
import type { Entity } from "../schema/reference.ts";
import type { IndicatorResult, MatchingResult, ScoreResult } from "../schema/results.ts";
import type { SensitivityResult, StabilityResult } from "../schema/sensitivity.ts";
import type { SensitivityPlan } from "../schema/sensitivity-plan.ts";
import { type EditionData, type EditionView, openEdition } from "./edition-view.ts";

/** An edition of three provinces and the nation for tests: NP01 is scored under P, NE01 is only described. */
export function tinyEdition({ year = 2023, ...given }: TinyOptions = {}): EditionView {
  const indicators = given.indicators ?? [tinyIndicator({ id: "NP01" }), tinyIndicator({ id: "NE01", direction: 0 })];
  const data: EditionData = {
    edition: {
      id: `nation-${year}`,
      scope: "nation",
      year,
      model: "nation-1",
      weights: "equal",
      goalposts: "2019-2023",
      base_years: [2019, 2023],
      seed: 1,
      state: "draft",
      published: null,
      home: "500000",
      neighbours: "G-NEAR",
      title: { zh: "试", en: "Test" },
    },
    model: {
      id: "nation-1",
      title: { zh: "试", en: "Test" },
      evaluated: "province",
      nation: "100000",
      groups: ["G-NEAR"],
      max_missing: "1/3",
      min_pool_years: 2,
      change_years: 3,
      first_change_year: 2021,
      max_clipped: 0.15,
      change_threshold: 0.1,
      relative_match: { above: "a", below: "b" },
      coordination_grades: [
        { id: "severe", from: 0, name: { zh: "失调", en: "uncoordinated" } },
        { id: "basic", from: 0.5, name: { zh: "协调", en: "coordinated" } },
      ],
      level_tiers: [
        { id: "second", from: 0, name: { zh: "第二梯队", en: "second tier" } },
        { id: "first", from: 50, name: { zh: "第一梯队", en: "first tier" } },
      ],
      stability_classes: [
        { id: "fragile", from: 0, name: { zh: "敏感", en: "fragile" } },
        { id: "robust", from: 0.8, name: { zh: "稳健", en: "robust" } },
      ],
      sensitivity: tinyPlan,
      analyses: tinyAnalyses,
    },
    indicators,
    nodes: nodeIds.map((id) => tinyNode(id)),
    weights: given.weights ?? [{ parent: "P", child: "NP01", weight: 1 }],
    goalposts: [{ indicator: "NP01", low: 0, high: 10 }],
    pairs: ["C-U", "N-K-E"].map((pair) => ({
      pair,
      systems: pair.replaceAll("-", " "),
      lag: 0,
      name_zh: pair,
      name_en: pair,
    })),
    shares: [],
    planes: [{ plane: "creation", x: "P", y: "C", name_zh: "创造面", name_en: "creation" }],
    planeQuadrants: tinyQuadrants,
    faces: [],
    qualityGoalposts: [],
    results: {
      indicators: entities.flatMap(({ entity_id }) =>
        indicators.map(({ id }) => ({ ...emptyValue(entity_id, id), ...given.values?.[`${entity_id} ${id}`] })),
      ),
      scores: entities.flatMap(({ entity_id }) =>
        nodeIds.map((node) => ({ ...emptyScore(entity_id, node), ...given.scores?.[`${entity_id} ${node}`] })),
      ),
      matching: entities.flatMap(({ entity_id }) =>
        ["C-U", "N-K-E"].map((pair) => ({
          ...emptyMatch(entity_id, pair),
          ...given.matches?.[`${entity_id} ${pair}`],
        })),
      ),
      situation: [],
      dynamics: [],
      quality: [],
      quadrants: given.quadrants ?? [],
      changes: given.changes ?? [],
      outlook: given.outlook ?? [],
      sensitivity: given.sensitivity ?? [],
      stability: given.stability ?? [],
      sobol: [],
      inputs: [],
    },
    manifest: { edition: `nation-${year}`, engine: "0", drawn: "", inputs: {}, outputs: {} },
  };
  return openEdition(data, { entities, members, neighbours: [] });
}

const nodeIds = ["P", "C", "level"];

const tinyPlan: SensitivityPlan = {
  draws: 10,
  interval: [0.05, 0.95],
  weight_noise: 0.2,
  schemes: ["equal"],
  bases: ["2019-2023"],
  rules: ["min-95"],
  logarithms: ["with"],
  drop_probability: 0,
  lags: [0],
  means: ["arithmetic"],
  mean_floor: 1,
  top: [1],
  sobol_points: 2,
  sobol_resamples: 1,
};

const tinyQuadrants = ["high-high", "low-high", "low-low", "high-low"].map(
  (sides): PlaneQuadrant => ({
    plane: "creation",
    sides: sides as PlaneQuadrant["sides"],
    quadrant: sides,
    name_zh: `${sides} 区`,
    name_en: sides,
    reading_zh: sides,
    reading_en: sides,
  }),
);

const tinyAnalyses: AnalysesPlan = {
  situation: { base: "b", largest: 2, small_below: 5, small_fields: ["a"], autocorrelated: ["level"], permutations: 9 },
  dynamics: { trend_years: 5, in_step: 2, elastic_from: 0.5 },
  planes: { band: 2 },
  outlook: {
    ...{ horizon: 3, coverage: 0.8, min_points: 5, training: 3, damping: 0.8 },
    methods: ["naive", "drift", "damped-trend"],
    parts: [],
  },
  quality: {
    min_faces: 2,
    floor: 1,
    grades: [
      { id: "poor", from: 0, name: { zh: "差", en: "poor" } },
      { id: "fine", from: 50, name: { zh: "好", en: "fine" } },
    ],
  },
};

/** What a test sets; values, scores and matches are named by entity and what they are of: `500000 NP01`. */
export interface TinyOptions {
  readonly year?: number;
  readonly indicators?: readonly Indicator[];
  readonly weights?: EditionData["weights"];
  readonly values?: Readonly<Record<string, Partial<IndicatorResult>>>;
  readonly scores?: Readonly<Record<string, Partial<ScoreResult>>>;
  readonly matches?: Readonly<Record<string, Partial<MatchingResult>>>;
  readonly changes?: readonly ChangeResult[];
  readonly outlook?: readonly OutlookResult[];
  readonly quadrants?: readonly QuadrantResult[];
  readonly sensitivity?: readonly SensitivityResult[];
  readonly stability?: readonly StabilityResult[];
}

/** An indicator `rd ÷ gdp` in per cent, but for what is given. */
export function tinyIndicator(given: Partial<Indicator> & { id: string }): Indicator {
  return {
    name_zh: "研发强度",
    name_en: "R&D intensity",
    group: "P",
    kind: "ratio",
    numerator: "rd",
    denominator: "gdp",
    scale: 100,
    published: null,
    span: null,
    pool_years: 1,
    transform: "linear",
    direction: 1,
    unit_zh: "%",
    unit_en: "%",
    small_field: null,
    small_below: null,
    analyses: "S",
    definition_zh: "研发经费与生产总值之比。",
    definition_en: "R&D over GDP.",
    note_zh: null,
    note_en: null,
    ...given,
  };
}

const entity = (entity_id: string, kind: Entity["kind"], zh: string, en: string): Entity => ({
  entity_id,
  kind,
  name_zh: zh,
  name_en: en,
  short_zh: zh,
  short_en: en,
  parent: null,
  valid_from: null,
  valid_to: null,
  note_zh: null,
  note_en: null,
});

const entities: readonly Entity[] = [
  entity("100000", "nation", "全国", "China"),
  entity("110000", "province", "北京", "Beijing"),
  entity("500000", "province", "重庆", "Chongqing"),
  entity("510000", "province", "四川", "Sichuan"),
  entity("G-NEAR", "group", "周边", "Neighbours"),
];

const members = [{ group_id: "G-NEAR", entity_id: "510000", valid_from: null, valid_to: null }];

const tinyNode = (id: string) => ({
  id,
  kind: id === "level" ? ("composite" as const) : ("capability" as const),
  name_zh: id,
  name_en: id,
  definition_zh: id,
  definition_en: id,
});

const emptyValue = (entity_id: string, indicator: string): IndicatorResult => ({
  entity_id,
  indicator,
  raw: null,
  scored: null,
  score: null,
  clipped: null,
  status: "final",
  reason: null,
});

const emptyScore = (entity_id: string, node: string): ScoreResult => ({
  entity_id,
  node,
  value: null,
  rank: null,
  ranked: null,
  status: "final",
  reason: null,
});

const emptyMatch = (entity_id: string, pair: string): MatchingResult => ({
  entity_id,
  pair,
  a: null,
  b: null,
  matching: null,
  coordination: null,
  coupling: null,
  development: null,
  bias: null,
  grade: null,
  change_3y: null,
  net_change_3y: null,
  coordination_change_3y: null,
  reason: null,
});
