import { bias } from "../methods/matching/bias.ts";
import { coordinationDegree } from "../methods/matching/coordination-degree.ts";
import { developmentIndex } from "../methods/matching/development-index.ts";
import { matchingDegree } from "../methods/matching/matching-degree.ts";
import { modifiedCoupling } from "../methods/matching/modified-coupling.ts";
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
  /** whether a break lies between two years of what a node of an entity rests on */
  readonly crossesBreak: (node: string, from: number, to: number, entity: string) => boolean;
}

/**
 * Matching of one pair for one entity. M = min/max; C* the modified coupling, T the mean, D* = √(C*·T); bias (a−b)/(a+b).
 * The first system of a lagged pair is read `lag` years earlier. Three systems have C*, T and D*, and no M.
 */
export function matchPair(entity: string, pair: Pair, plan: MatchingPlan): MatchingResult {
  const now = degreesOf(entity, pair, plan.year, plan.scoreOf);
  const change = changeOf(entity, pair, plan);
  const national = changeOf(plan.nation, pair, plan);
  const [a = null, b = null] = now.two ? now.scores : [];
  return {
    entity_id: entity,
    pair: pair.pair,
    a,
    b,
    matching: now.matching,
    coordination: now.coordination,
    coupling: now.coupling,
    development: now.development,
    bias: now.two && !now.missing ? bias(a, b) : null,
    grade: gradeOf(now.coordination, plan.grades)?.id ?? null,
    change_3y: change.matching,
    net_change_3y: difference(change.matching, national.matching),
    coordination_change_3y: change.coordination,
    reason: reasonOf(entity, now, change, { pair, plan }),
  };
}

/** What a pair comes to in one year. */
interface Degrees {
  readonly scores: readonly (number | null)[];
  readonly two: boolean;
  readonly missing: boolean;
  /** null for three systems */
  readonly matching: number | null;
  readonly coupling: number | null;
  readonly development: number | null;
  readonly coordination: number | null;
}

function degreesOf(entity: string, pair: Pair, year: number, scoreOf: ScoreOf): Degrees {
  const scores = pair.systems
    .split(" ")
    .map((node, index) => scoreOf(entity, node, index === 0 ? year - pair.lag : year));
  const two = scores.length === 2;
  const parts = scores.flatMap((score) => (score === null ? [] : [score / 100]));
  const missing = parts.length < scores.length;
  const coupling = missing ? null : modifiedCoupling(parts);
  const development = missing ? null : developmentIndex(parts);
  return {
    scores,
    two,
    missing,
    matching: two ? matchingDegree(scores[0] ?? null, scores[1] ?? null) : null,
    coupling,
    development,
    coordination: coordinationDegree(coupling, development),
  };
}

/** Change of M and of D* from t−span to t; null before the first year that has both ends. */
function changeOf(entity: string, pair: Pair, plan: MatchingPlan): Pick<Degrees, "matching" | "coordination"> {
  if (plan.year < plan.firstChangeYear) return { matching: null, coordination: null };
  const now = degreesOf(entity, pair, plan.year, plan.scoreOf);
  const before = degreesOf(entity, pair, plan.year - plan.changeYears, plan.scoreOf);
  return {
    matching: difference(now.matching, before.matching),
    coordination: difference(now.coordination, before.coordination),
  };
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/** One code a row, the gravest first: no scores, no degree, no change, a change that crosses a break, no M. */
function reasonOf(
  entity: string,
  now: Degrees,
  change: Pick<Degrees, "coordination">,
  { pair, plan }: { readonly pair: Pair; readonly plan: MatchingPlan },
): Reason | null {
  if (now.missing) return "missing-input";
  if (now.coordination === null) return "out-of-domain";
  if (change.coordination === null) return "no-base-year";
  const crossed = pair.systems.split(" ").some((node, index) => {
    const to = index === 0 ? plan.year - pair.lag : plan.year;
    return plan.crossesBreak(node, to - plan.changeYears, to, entity);
  });
  if (crossed) return "crosses-break";
  return now.two ? null : "not-applicable";
}
