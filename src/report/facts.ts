import type { Model } from "../schema/model.ts";
import { compositeFace } from "../schema/quality.ts";
import type { Break } from "../schema/reference.ts";
import type { ClassScale, DrawnQuantity, Run } from "../schema/sensitivity.ts";
import { isSure } from "./class-words.ts";
import type { EditionView } from "./edition-view.ts";
import { readChange } from "./explain-reading.ts";
import { intervalWidths } from "./interval-widths.ts";
import { changeRule, signProbability, type Verdict, verdictOf } from "./movers.ts";
import { capabilityOrder, circle, neighboursBeside, nodesOf, pairsByBalance, ranking } from "./standing.ts";

/**
 * What the prose of a report may ask of its edition: plain numbers and lists of codes, so that a sentence can say under
 * which condition it is true (`<Holds when={(f) => f.score(f.home, "U") < f.score(f.nation, "U")}>`).
 * A number that the edition does not have throws: a sentence about it cannot stand.
 */
export interface Facts {
  readonly home: string;
  readonly nation: string;
  readonly neighbours: readonly string[];
  readonly provinces: readonly string[];
  readonly model: Model;
  readonly year: number;
  score(entity: string, node: string): number;
  rank(entity: string, node: string): number;
  /** id of the tier of a score */
  tier(entity: string, node: string): string;
  /** the scored value of an indicator */
  value(entity: string, indicator: string): number;
  /** score of an indicator, 0 to 100 */
  points(entity: string, indicator: string): number;
  place(entity: string, indicator: string): number;
  matching(entity: string, pair: string): number;
  coordination(entity: string, pair: string): number;
  grade(entity: string, pair: string): string;
  bias(entity: string, pair: string): number;
  net(entity: string, pair: string): number;
  /** three-year change of the matching degree */
  change(entity: string, pair: string): number;
  /** indicators for which home and the nation have a value, in the model's order */
  readonly indicators: readonly string[];
  /** those among all indicators that count in a capability */
  readonly scored: readonly string[];
  /** indicators by home's multiple of another entity, the largest first; without those that have none */
  byRatio(other: string): readonly string[];
  /** a national share in per cent, or the relative match */
  share(entity: string, quantity: string): number;
  /** the ranked entities by a quantity of the situation, the largest first; without those that have none */
  largest(quantity: string): readonly string[];
  /** capabilities of an entity, the best placed first */
  capabilities(entity: string): readonly string[];
  /** resources of an entity, the best placed first */
  resources(entity: string): readonly string[];
  /** pairs of two systems of an entity, the least balanced first */
  pairs(entity: string): readonly string[];
  /** the ranked entities of a node, the best first */
  ranking(node: string): readonly string[];
  /** home and its neighbours on a node, the best first */
  circle(node: string): readonly string[];
  ahead(node: string): readonly string[];
  behind(node: string): readonly string[];
  /** the ranked entities for which something holds, by code; what they lack counts as not holding */
  where(test: (entity: string) => boolean): readonly string[];
  /** fields whose latest national figure is the sum of the provinces, in code-unit order */
  readonly summed: readonly string[];
  /** entities whose figures of the edition's own year are suspected of another definition, by code */
  readonly suspected: readonly string[];
  /** the ends of an interval under joint rebuilds */
  low(entity: string, quantity: DrawnQuantity, item: string): number;
  high(entity: string, quantity: DrawnQuantity, item: string): number;
  /** how often joint rebuilds give the published class, 0 to 1 */
  probability(entity: string, scale: ClassScale, item: string): number;
  /** whether that is often enough to state the class */
  sure(entity: string, scale: ClassScale, item: string): boolean;
  /** what its probability is called: id of a class of stability */
  stability(entity: string, scale: ClassScale, item: string): string;
  /** what may be said of the net change of a pair */
  verdict(entity: string, pair: string): Verdict;
  /** id of the quadrant of a plane */
  quadrant(entity: string, plane: string): string;
  /** a face of quality, or their composite, 0 to 100 */
  face(entity: string, face: string): number;
  /** faces of an entity that have a value, the best first */
  faces(entity: string): readonly string[];
  /** id of the grade of its overall quality */
  qualityGrade(entity: string): string;
  /** growth of a followed field, per cent a year */
  growth(entity: string, field: string): number;
  growthType(entity: string, field: string): string;
  /** p of the trend of a followed field */
  trend(entity: string, field: string): number;
  /** indicators by what they did to a score since the edition before, the largest rise first */
  movers(entity: string, node: string): readonly string[];
  /** what an indicator did to a score since the edition before, in points; 0 where it did nothing */
  part(entity: string, node: string, indicator: string): number;
  /** the blocks that a change since the edition before is made of */
  blocks(entity: string, node: string): readonly string[];
  /** factors by their total Sobol index for a node, the largest first */
  factors(node: string): readonly string[];
  /** the median width of a node's intervals of places under a run */
  width(node: string, run: Run): number;
  /** the same of the edition before */
  readonly before: Facts | null;
}

/** Opens an edition to its prose. Throws a RangeError for an edition without a home entity. */
export function factsOf(view: EditionView, before: EditionView | null, breaks: readonly Break[]): Facts {
  const { home } = view.edition;
  if (home === null) throw new RangeError(`${view.edition.id}: a report needs a home entity`);
  const need = <Value>(value: Value | null, what: string): Value => {
    if (value === null) throw new RangeError(`${view.edition.id}: no ${what}`);
    return value;
  };
  const degree = (entity: string, pair: string, quantity: "matching" | "coordination" | "bias" | SignedChange) =>
    need(view.match(entity, pair)[quantity], `${quantity} of ${pair} of ${entity}`);
  return {
    home,
    nation: view.nation.entity_id,
    neighbours: view.neighbours.map((row) => row.entity_id),
    provinces: view.provinces.map((row) => row.entity_id),
    model: view.model,
    year: view.edition.year,
    score: (entity, node) => need(view.score(entity, node).value, `score of ${node} of ${entity}`),
    rank: (entity, node) => need(view.score(entity, node).rank, `rank of ${node} of ${entity}`),
    tier: (entity, node) => need(view.tier(view.score(entity, node).value), `tier of ${node} of ${entity}`).id,
    value: (entity, id) => need(view.value(entity, id).scored, `value of ${id} of ${entity}`),
    points: (entity, id) => need(view.value(entity, id).score, `score of ${id} of ${entity}`),
    place: (entity, id) => need(view.standing(entity, id).rank, `place of ${id} of ${entity}`),
    matching: (entity, pair) => degree(entity, pair, "matching"),
    coordination: (entity, pair) => degree(entity, pair, "coordination"),
    grade: (entity, pair) => need(view.match(entity, pair).grade, `grade of ${pair} of ${entity}`),
    bias: (entity, pair) => degree(entity, pair, "bias"),
    net: (entity, pair) => degree(entity, pair, "net_change_3y"),
    change: (entity, pair) => degree(entity, pair, "change_3y"),
    indicators: view.indicators
      .map((row) => row.id)
      .filter((id) => view.value(home, id).scored !== null && view.value(view.nation.entity_id, id).scored !== null),
    scored: nodesOf(view, "capability").flatMap((node) =>
      view.weights.filter((row) => row.parent === node).map((row) => row.child),
    ),
    byRatio: (other) => ratiosTo(view, home, other).map((row) => row.indicator),
    share: (entity, quantity) => need(view.situation(entity, quantity).value, `${quantity} of ${entity}`),
    largest: (quantity) =>
      view.provinces
        .flatMap(({ entity_id }) => {
          const { value } = view.situation(entity_id, quantity);
          return value === null ? [] : [{ entity_id, value }];
        })
        .sort((a, b) => b.value - a.value || (a.entity_id < b.entity_id ? -1 : 1))
        .map((row) => row.entity_id),
    capabilities: (entity) => capabilityOrder(view, entity).map((row) => row.node),
    resources: (entity) =>
      [...nodesOf(view, "resource")].sort((a, b) => view.score(entity, a).rank! - view.score(entity, b).rank!),
    pairs: (entity) => pairsByBalance(view, entity).map((row) => row.pair),
    ranking: (node) => ranking(view, node).map((row) => row.entity),
    circle: (node) => circle(view, node).map((row) => row.entity),
    ahead: (node) => neighboursBeside(view, node, "ahead"),
    behind: (node) => neighboursBeside(view, node, "behind"),
    where: (test) => view.provinces.map((row) => row.entity_id).filter((entity) => holdsFor(test, entity)),
    summed: summedFields(view),
    suspected: [
      ...new Set(
        breaks
          .filter((row) => row.kind === "suspected" && row.year === view.edition.year)
          .flatMap((row) => row.entity_id ?? []),
      ),
    ].sort(),
    ...analysed(view, need),
    before: before && factsOf(before, null, breaks),
  };
}

type Need = <Value>(value: Value | null, what: string) => Value;

/** What the analyses of an edition hold, asked in the same way. */
function analysed(view: EditionView, need: Need) {
  const classed = (entity: string, scale: ClassScale, item: string) =>
    need(
      view.stability(entity, scale, item).find((row) => row.published === "yes") ?? null,
      `${scale} of ${item} of ${entity}`,
    );
  const end = (side: "low" | "high") => (entity: string, quantity: DrawnQuantity, item: string) =>
    need(view.interval(entity, quantity, item)?.[side] ?? null, `interval of ${quantity} of ${item} of ${entity}`);
  const face = (entity: string, id: string) => need(view.quality(entity, id)?.value ?? null, `${id} of ${entity}`);
  const grown = (entity: string, field: string) => view.growth(entity, field);
  const score = (entity: string, node: string) =>
    need(readChange(view.results.changes, entity, node)?.score ?? null, `change of ${node} of ${entity}`);
  const parts = (entity: string, node: string) => score(entity, node).blocks.flatMap((block) => block.parts);
  return {
    low: end("low"),
    high: end("high"),
    probability: (entity, scale, item) => classed(entity, scale, item).probability,
    sure: (entity, scale, item) => isSure(view, classed(entity, scale, item).probability),
    stability: (entity, scale, item) =>
      need(classed(entity, scale, item).stability, `stability of ${scale} of ${item}`),
    verdict: (entity, pair) => {
      const net = need(view.match(entity, pair).net_change_3y, `net change of ${pair} of ${entity}`);
      return verdictOf(net, signProbability(view, entity, pair), changeRule(view));
    },
    quadrant: (entity, plane) =>
      need(view.quadrant(entity, plane)?.quadrant ?? null, `quadrant of ${plane} of ${entity}`),
    face,
    faces: (entity) =>
      view.faces
        .map((row) => row.face)
        .filter((id) => view.quality(entity, id)?.value != null)
        .sort((a, b) => face(entity, b) - face(entity, a)),
    qualityGrade: (entity) => need(view.quality(entity, compositeFace)?.grade ?? null, `quality of ${entity}`),
    growth: (entity, field) => need(grown(entity, field)?.growth ?? null, `growth of ${field} of ${entity}`),
    growthType: (entity, field) => need(grown(entity, field)?.type ?? null, `type of ${field} of ${entity}`),
    trend: (entity, field) => need(grown(entity, field)?.p ?? null, `trend of ${field} of ${entity}`),
    movers: (entity, node) =>
      [...parts(entity, node)].sort((a, b) => b.contribution - a.contribution).map((row) => row.indicator),
    part: (entity, node, indicator) =>
      parts(entity, node)
        .filter((row) => row.indicator === indicator)
        .reduce((sum, row) => sum + row.contribution, 0),
    blocks: (entity, node) => score(entity, node).blocks.map((row) => row.block),
    width: (node, run) => need(intervalWidths(view, node, run)?.median ?? null, `intervals of ${node} with ${run}`),
    factors: (node) => [...view.sobol(node)].sort((a, b) => (b.total ?? 0) - (a.total ?? 0)).map((row) => row.factor),
  } satisfies Partial<Facts>;
}

type SignedChange = "change_3y" | "net_change_3y";

/** Home's multiple of another entity in every indicator where both are above zero, the largest first. */
export function ratiosTo(view: EditionView, home: string, other: string): { indicator: string; ratio: number }[] {
  return view.indicators
    .flatMap(({ id }) => {
      const [own, theirs] = [view.value(home, id).scored, view.value(other, id).scored];
      return own !== null && theirs !== null && own > 0 && theirs > 0 ? [{ indicator: id, ratio: own / theirs }] : [];
    })
    .sort((a, b) => b.ratio - a.ratio || (a.indicator < b.indicator ? -1 : 1));
}

/** Whether a test holds; a number that is missing means that it does not. */
function holdsFor(test: (entity: string) => boolean, entity: string): boolean {
  try {
    return test(entity);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Inputs stand in the order of their years, so that the last of a field is the latest. */
function summedFields({ results, nation }: EditionView): string[] {
  const own = results.inputs.filter((row) => row.entity_id === nation.entity_id);
  const latest = new Map(own.map((row) => [row.field, row.source]));
  return [...latest].flatMap(([field, source]) => (source.startsWith("sum of") ? field : [])).sort();
}
