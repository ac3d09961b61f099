import { universeOf } from "../i18n/in-scope.ts";
import type { Words } from "../i18n/lang.ts";
import { rank } from "../methods/statistics/rank.ts";
import type { Face, Plane, PlaneQuadrant } from "../schema/analyses.ts";
import type { Edition } from "../schema/edition.ts";
import { gradeOf } from "../schema/grade.ts";
import type { IndustryResults } from "../schema/industry-results.ts";
import type { IndustryIndicator, IndustryNumerator } from "../schema/industry-tables.ts";
import type { Band, Indicator, Model, Node, Pair, Share } from "../schema/model.ts";
import type { Jump } from "../schema/raw.ts";
import type { Break, Entity, Member, Neighbour } from "../schema/reference.ts";
import type {
  IndicatorResult,
  InputResult,
  Manifest,
  MatchingResult,
  Results,
  ScoreResult,
  SituationResult,
} from "../schema/results.ts";
import type { ScopeWords } from "../schema/scope-words.ts";
import type { EditionSideways } from "../schema/sideways.ts";
import { holdsIn } from "../schema/validity.ts";
import { type Analyses, openAnalyses } from "./edition-analyses.ts";
import type { EditionProfile } from "./observed.ts";

/** The model files that an edition names. */
export interface EditionModel {
  readonly model: Model;
  readonly indicators: readonly Indicator[];
  readonly nodes: readonly Node[];
  readonly weights: readonly { readonly parent: string; readonly child: string; readonly weight: number }[];
  readonly goalposts: readonly { readonly indicator: string; readonly low: number; readonly high: number }[];
  readonly pairs: readonly Pair[];
  readonly shares: readonly Share[];
  readonly planes: readonly Plane[];
  readonly planeQuadrants: readonly PlaneQuadrant[];
  readonly faces: readonly Face[];
  /** goalposts of the indicators that only quality scores */
  readonly qualityGoalposts: readonly { readonly indicator: string; readonly low: number; readonly high: number }[];
  readonly industryIndicators: readonly IndustryIndicator[];
  readonly industryNumerators: readonly IndustryNumerator[];
  readonly industryGoalposts: readonly { readonly indicator: string; readonly low: number; readonly high: number }[];
}

/** What an edition view is made from: everything plain, as the content collection holds it. */
export interface EditionData extends EditionModel {
  readonly edition: Edition;
  readonly results: Results;
  readonly manifest: Manifest;
  /** what was observed and is not scored; null where the edition has no profile */
  readonly profile: EditionProfile | null;
  /** results of industries; null where the model evaluates none */
  readonly industries: IndustryResults | null;
  /** what it is set beside; null where the edition has no comparison */
  readonly sideways: EditionSideways | null;
}

/** A place among the ranked entities. */
export interface Standing {
  readonly rank: number | null;
  readonly ranked: number;
}

/** One edition as pages ask for it: rows by name instead of by number. Throws a RangeError for a row that cannot be. */
export interface EditionView extends EditionData, Analyses {
  /** the words in which pages speak of whom it evaluates */
  readonly words: ScopeWords;
  /** who is ranked: 31 个省级单元，不含港澳台 */
  readonly universe: Words;
  /** evaluated entities, by code */
  readonly provinces: readonly Entity[];
  readonly nation: Entity;
  readonly groups: readonly Entity[];
  /** nation, provinces and groups, in the order of the result files */
  readonly reported: readonly Entity[];
  readonly home: Entity | null;
  readonly neighbours: readonly Entity[];
  /** pairs of provinces that share a land border, by code */
  readonly borders: readonly (readonly [string, string])[];
  /** where a series cannot be read across, or is odd or in doubt */
  readonly breaks: readonly Break[];
  /** values that differ from the year before by more than half */
  readonly jumps: readonly Jump[];
  entity(id: string): Entity;
  /** who belonged to a group at the end of the year of the edition */
  members(group: string): readonly Entity[];
  indicator(id: string): Indicator;
  value(entity: string, indicator: string): IndicatorResult;
  score(entity: string, node: string): ScoreResult;
  match(entity: string, pair: string): MatchingResult;
  situation(entity: string, quantity: string): SituationResult;
  input(entity: string, field: string, year: number): InputResult | null;
  /** place of an indicator's published value, 1 the highest */
  standing(entity: string, indicator: string): Standing;
  tier(score: number | null): Band | null;
}

/** The reference tables of the repository that an edition is read with. */
export interface EditionReference {
  readonly entities: readonly Entity[];
  readonly members: readonly Member[];
  readonly neighbours: readonly Neighbour[];
  readonly breaks: readonly Break[];
  readonly jumps: readonly Jump[];
  readonly scopes: readonly ScopeWords[];
}

/** Opens one edition. */
export function openEdition(
  data: EditionData,
  { entities, members, neighbours: borders, breaks, jumps, scopes }: EditionReference,
): EditionView {
  const { edition, model, results } = data;
  const known = new Map(entities.map((row) => [row.entity_id, row]));
  const words = scopes.find(({ id }) => id === edition.scope);
  if (!words) throw new RangeError(`${edition.id}: no data/scopes/${edition.scope}.yml`);
  const entity = finder(known, `${edition.id}: no entity`);
  const reported = [...new Set(results.scores.map((row) => row.entity_id))].map(entity);
  const isAbsent = (id: string) => model.groups.includes(id) && !reported.some((row) => row.entity_id === id);
  const provinces = reported.filter((row) => row.kind === model.evaluated);
  const membersOf = (group: string) =>
    members.filter((row) => row.group_id === group && holdsIn(row, edition.year)).map((row) => entity(row.entity_id));
  const rowFinder = <Row>(rows: readonly Row[], key: (row: Row) => string) =>
    finder(byKey(rows, key), `${edition.id}: no row`);
  const values = rowFinder(results.indicators, (row) => `${row.entity_id} ${row.indicator}`);
  const scores = rowFinder(results.scores, (row) => `${row.entity_id} ${row.node}`);
  const matches = rowFinder(results.matching, (row) => `${row.entity_id} ${row.pair}`);
  const situations = rowFinder(results.situation, (row) => `${row.entity_id} ${row.quantity}`);
  const inputs = byKey(results.inputs, (row) => `${row.entity_id} ${row.field} ${row.year}`);
  const value = (id: string, indicator: string) =>
    isAbsent(id) ? { ...absentValue(id), indicator } : values(`${id} ${indicator}`);
  const standings = new Map(
    data.indicators.map(({ id }) => [id, standingsOf(provinces.map((row) => value(row.entity_id, id)))]),
  );
  const indicatorOf = finder(new Map(data.indicators.map((row) => [row.id, row])), `${edition.id}: no indicator`);
  return {
    ...data,
    ...openAnalyses(results),
    words,
    universe: universeOf(words, provinces.length),
    provinces,
    reported,
    nation: entity(model.nation),
    groups: model.groups.map(entity).filter((row) => reported.includes(row)),
    home: edition.home === null ? null : entity(edition.home),
    neighbours: edition.neighbours === null ? [] : membersOf(edition.neighbours),
    breaks,
    jumps,
    borders: borders
      .filter(({ entity_id }) => provinces.some((row) => row.entity_id === entity_id))
      .map(({ entity_id, neighbour_id }) => [entity_id, neighbour_id]),
    entity,
    members: membersOf,
    indicator: indicatorOf,
    value,
    score: (id, node) => (isAbsent(id) ? { ...absentScore(id), node } : scores(`${id} ${node}`)),
    match: (id, pair) => (isAbsent(id) ? { ...absentMatch(id), pair } : matches(`${id} ${pair}`)),
    situation: (id, quantity) =>
      isAbsent(id) ? { ...absentSituation(id), quantity } : situations(`${id} ${quantity}`),
    input: (id, field, year) => inputs.get(`${id} ${field} ${year}`) ?? null,
    standing: (id, indicator) => standings.get(indicator)?.get(id) ?? { rank: null, ranked: 0 },
    tier: (score) => gradeOf(score, model.level_tiers),
  };
}

/** A group that came later has no members in an early year, and no rows: all of it is missing. */
const absent = { status: "final", reason: "missing-input" } as const;
const absentValue = (entity_id: string) => ({
  entity_id,
  raw: null,
  scored: null,
  score: null,
  clipped: null,
  ...absent,
});
const absentScore = (entity_id: string) => ({ entity_id, value: null, rank: null, ranked: null, ...absent });
const absentSituation = (entity_id: string) => ({ entity_id, value: null, grade: null, ...absent });
const absentMatch = (entity_id: string) => ({
  ...{ entity_id, a: null, b: null, matching: null, coordination: null, coupling: null, development: null, bias: null },
  ...{ grade: null, change_3y: null, net_change_3y: null, coordination_change_3y: null, reason: absent.reason },
});

/** Ranks what is published of one indicator: the scored value, or the year's own where none is scored. */
function standingsOf(rows: readonly IndicatorResult[]): ReadonlyMap<string, Standing> {
  const ranks = rank(rows.map((row) => row.scored));
  const ranked = ranks.filter((place) => place !== null).length;
  return new Map(rows.map((row, index) => [row.entity_id, { rank: ranks[index] ?? null, ranked }]));
}

function finder<Value>(values: ReadonlyMap<string, Value>, problem: string): (id: string) => Value {
  return (id) => {
    const found = values.get(id);
    if (found === undefined) throw new RangeError(`${problem} ${id}`);
    return found;
  };
}

function byKey<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}
