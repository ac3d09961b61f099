import type { ChangeResult } from "../schema/changes.ts";
import type { Indicator } from "../schema/model.ts";
import type { OutlookResult } from "../schema/outlook.ts";
import type { QuadrantResult } from "../schema/quadrants.ts";
import type { Break, Entity, Member } from "../schema/reference.ts";
import type { IndicatorResult, MatchingResult, ScoreResult } from "../schema/results.ts";
import type { SensitivityResult, StabilityResult } from "../schema/sensitivity.ts";
import type { EditionSideways } from "../schema/sideways.ts";
import { type EditionData, type EditionView, openEdition } from "./edition-view.ts";
import { tinyModel, tinyQuadrants, tinyWords } from "./tiny-model.ts";

/** An edition of three provinces and the nation for tests: NP01 is scored under P, NE01 is only described. */
export function tinyEdition({ year = 2023, ...given }: TinyOptions = {}): EditionView {
  const indicators = given.indicators ?? [tinyIndicator({ id: "NP01" }), tinyIndicator({ id: "NE01", direction: 0 })];
  const pairs = given.pairs ?? ["C-U", "N-K-E"];
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
    model: tinyModel,
    indicators,
    nodes: nodeIds.map((id) => tinyNode(id)),
    weights: given.weights ?? [{ parent: "P", child: "NP01", weight: 1 }],
    goalposts: [{ indicator: "NP01", low: 0, high: 10 }],
    pairs: pairs.map((pair) => ({
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
    industryIndicators: [],
    industryNumerators: [],
    industryGoalposts: [],
    results: {
      indicators: entities.flatMap(({ entity_id }) =>
        indicators.map(({ id }) => ({ ...emptyValue(entity_id, id), ...given.values?.[`${entity_id} ${id}`] })),
      ),
      scores: entities.flatMap(({ entity_id }) =>
        nodeIds.map((node) => ({ ...emptyScore(entity_id, node), ...given.scores?.[`${entity_id} ${node}`] })),
      ),
      matching: entities.flatMap(({ entity_id }) =>
        pairs.map((pair) => ({
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
      coherence: [],
      sensitivity: given.sensitivity ?? [],
      stability: given.stability ?? [],
      sobol: [],
      inputs: [],
    },
    profile: null,
    industries: null,
    sideways: given.sideways ?? null,
    manifest: { edition: `nation-${year}`, engine: "0", drawn: "", inputs: {}, outputs: {} },
  };
  const { members = [near("510000")], breaks = [] } = given;
  return openEdition(data, { entities, members, neighbours: [], breaks, jumps: [], scopes: [tinyWords] });
}

const nodeIds = ["P", "C", "level"];

/** What a test sets; values, scores and matches are named by entity and what they are of: `500000 NP01`. */
export interface TinyOptions {
  readonly year?: number;
  readonly indicators?: readonly Indicator[];
  readonly weights?: EditionData["weights"];
  /** ids of the pairs, each of its systems joined by hyphens */
  readonly pairs?: readonly string[];
  readonly values?: Readonly<Record<string, Partial<IndicatorResult>>>;
  readonly scores?: Readonly<Record<string, Partial<ScoreResult>>>;
  readonly matches?: Readonly<Record<string, Partial<MatchingResult>>>;
  readonly changes?: readonly ChangeResult[];
  readonly outlook?: readonly OutlookResult[];
  readonly quadrants?: readonly QuadrantResult[];
  readonly sensitivity?: readonly SensitivityResult[];
  readonly stability?: readonly StabilityResult[];
  readonly breaks?: readonly Break[];
  readonly sideways?: EditionSideways;
  /** who belongs to the only group, `G-NEAR`; Sichuan unless given */
  readonly members?: readonly Member[];
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

/** An entity without parent, dates or note, but for what is given. */
export const tinyEntity = (
  entity_id: string,
  kind: Entity["kind"],
  [zh, en]: readonly [zh: string, en: string],
  given: Partial<Entity> = {},
): Entity => ({
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
  ...given,
});

const entities: readonly Entity[] = [
  tinyEntity("100000", "nation", ["全国", "China"]),
  tinyEntity("110000", "province", ["北京", "Beijing"]),
  tinyEntity("500000", "province", ["重庆", "Chongqing"]),
  tinyEntity("510000", "province", ["四川", "Sichuan"]),
  tinyEntity("G-NEAR", "group", ["周边", "Neighbours"]),
];

/** A membership of the group `G-NEAR`, without beginning or end but for what is given. */
export function near(entity_id: string, dates: Partial<Member> = {}): Member {
  return { group_id: "G-NEAR", entity_id, valid_from: null, valid_to: null, ...dates };
}

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
