import { bias } from "../methods/bias.ts";
import { coordinationDegree } from "../methods/coordination-degree.ts";
import { developmentIndex } from "../methods/development-index.ts";
import { matchingDegree } from "../methods/matching-degree.ts";
import { modifiedCoupling } from "../methods/modified-coupling.ts";
import { gradeOf } from "../schema/grade.ts";
import type { Band, Pair } from "../schema/model.ts";
import type { Reason } from "../schema/reason.ts";
import type { MatchingResult } from "../schema/results.ts";

/** Score of a node of one entity in one year, 0 to 100; null where it was not evaluated. */
export type ScoreOf = (entity: string, node: string, year: number) => number | null;

/** How one pair is matched, and what a change of it is measured against. */
export interface MatchingPlan {
  readonly year: number;
  readonly scoreOf: ScoreOf;
  readonly grades: readonly Band[];
  readonly nation: string;
  readonly changeYears: number;
  readonly firstChangeYear: number;
  /** whether a break lies between two years of a node's inputs */
  readonly crossesBreak: (node: string, from: number, to: number) => boolean;
}

/**
 * Matching of one pair for one entity. M = min/max; C* the modified coupling, T the mean, D* = √(C*·T); bias (a−b)/(a+b).
 * The first system of a lagged pair is read `lag` years earlier. Three systems have C*, T and D*, and no M.
 */
export function matchPair(entity: string, pair: Pair, plan: MatchingPlan): MatchingResult {
  const scores = systemScores(entity, pair, plan.year, plan.scoreOf);
  const two = scores.length === 2;
  const missing = scores.some((score) => score === null);
  const parts = scores.flatMap((score) => (score === null ? [] : [score / 100]));
  const coupling = missing ? null : modifiedCoupling(parts);
  const development = missing ? null : developmentIndex(parts);
  const coordination = coordinationDegree(coupling, development);
  const matching = two ? matchingOf(entity, pair, plan.year, plan.scoreOf) : null;
  const change = two ? changeOf(entity, pair, plan) : null;
  const national = two ? changeOf(plan.nation, pair, plan) : null;
  return {
    entity_id: entity,
    pair: pair.pair,
    a: two ? (scores[0] ?? null) : null,
    b: two ? (scores[1] ?? null) : null,
    matching,
    coordination,
    coupling,
    development,
    bias: two && !missing ? bias(scores[0] ?? null, scores[1] ?? null) : null,
    grade: gradeOf(coordination, plan.grades)?.id ?? null,
    change_3y: change,
    net_change_3y: change === null || national === null ? null : change - national,
    reason: reasonOf({ missing, two, matching, change }, pair, plan),
  };
}

function systemScores(entity: string, pair: Pair, year: number, scoreOf: ScoreOf): (number | null)[] {
  return pair.systems.split(" ").map((node, index) => scoreOf(entity, node, index === 0 ? year - pair.lag : year));
}

function matchingOf(entity: string, pair: Pair, year: number, scoreOf: ScoreOf): number | null {
  const [a = null, b = null] = systemScores(entity, pair, year, scoreOf);
  return matchingDegree(a, b);
}

/** M[t] − M[t−span]; null before the first year that has both ends. */
function changeOf(entity: string, pair: Pair, plan: MatchingPlan): number | null {
  if (plan.year < plan.firstChangeYear) return null;
  const now = matchingOf(entity, pair, plan.year, plan.scoreOf);
  const before = matchingOf(entity, pair, plan.year - plan.changeYears, plan.scoreOf);
  return now === null || before === null ? null : now - before;
}

/** One code a row, the gravest first: no scores, no matching, no change, a change that crosses a break. */
function reasonOf(
  found: { missing: boolean; two: boolean; matching: number | null; change: number | null },
  pair: Pair,
  plan: MatchingPlan,
): Reason | null {
  if (found.missing) return "missing-input";
  if (!found.two) return "not-applicable";
  if (found.matching === null) return "out-of-domain";
  if (found.change === null) return "no-base-year";
  const crossed = pair.systems.split(" ").some((node, index) => {
    const to = index === 0 ? plan.year - pair.lag : plan.year;
    return plan.crossesBreak(node, to - plan.changeYears, to);
  });
  return crossed ? "crosses-break" : null;
}
