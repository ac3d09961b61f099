import type { Model } from "../schema/model.ts";
import type { Break } from "../schema/reference.ts";
import type { EditionView } from "./edition-view.ts";
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
  /** fields with a national figure that is the sum of the provinces, in code-unit order */
  readonly summed: readonly string[];
  /** entities whose figures of the edition's own year are suspected of another definition, by code */
  readonly suspected: readonly string[];
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
    capabilities: (entity) => capabilityOrder(view, entity).map((row) => row.node),
    resources: (entity) =>
      [...nodesOf(view, "resource")].sort((a, b) => view.score(entity, a).rank! - view.score(entity, b).rank!),
    pairs: (entity) => pairsByBalance(view, entity).map((row) => row.pair),
    ranking: (node) => ranking(view, node).map((row) => row.entity),
    circle: (node) => circle(view, node).map((row) => row.entity),
    ahead: (node) => neighboursBeside(view, node, "ahead"),
    behind: (node) => neighboursBeside(view, node, "behind"),
    where: (test) => view.provinces.map((row) => row.entity_id).filter((entity) => holdsFor(test, entity)),
    summed: view.results.inputs
      .filter((row) => row.entity_id === view.nation.entity_id && row.source.startsWith("sum of"))
      .map((row) => row.field)
      .filter((field, index, all) => all.indexOf(field) === index)
      .sort(),
    suspected: [
      ...new Set(
        breaks
          .filter((row) => row.kind === "suspected" && row.year === view.edition.year)
          .flatMap((row) => row.entity_id ?? []),
      ),
    ].sort(),
    before: before && factsOf(before, null, breaks),
  };
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
