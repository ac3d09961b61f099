import { aggregate } from "../methods/aggregation/aggregate.ts";
import type { MeanKind } from "../methods/aggregation/aggregate-columns.ts";
import { bennet, type TermEffects } from "../methods/decomposition/bennet.ts";
import { bridgeWorths } from "../methods/decomposition/bridge-worths.ts";
import { geometricEffects } from "../methods/decomposition/geometric-effects.ts";
import { logarithmicMean } from "../methods/decomposition/logarithmic-mean.ts";
import { mostPlayers, shapley } from "../methods/decomposition/shapley.ts";
import type { Term } from "./explain-terms.ts";

/** Below it a double has few digits left, too few for a logarithm; it counts as 0. */
const tiny = 1e-300;

/** A child before and after; where it is missing on one side, it has the score of the other there, and no share. */
export interface Child {
  readonly before: Term;
  readonly after: Term;
  readonly onBoth: boolean;
}

/** What one child does to its node, in points of the node. */
export interface Effect {
  /** by its own score */
  readonly score: number;
  /** by its share */
  readonly weight: number;
  /** for a point of its own score, where that stays as it is although what it is made of changed */
  readonly still: number;
}

/**
 * What the children of a mean do to its change, child by child; all effects of scores and weights add up to it. Arithmetic
 * means by Bennet, geometric means of positive scores by the logarithmic mean, others by Shapley over the children, each
 * taken from before to after as a whole. Null when more than 12 changed in a mean that has no formula.
 */
export function effectsOf(children: readonly Child[], kind: MeanKind): Effect[] | null {
  if (kind === "arithmetic") return children.map(arithmeticEffect);
  const isPositive = children.every(({ before, after }) => before.score > tiny && after.score > tiny);
  return kind === "geometric" && isPositive ? logarithmicEffects(children) : orderedEffects(children, kind);
}

function arithmeticEffect(child: Child): Effect {
  const { before, after } = child;
  const effects = bennet({ weight: before.share, score: before.score }, { weight: after.share, score: after.score });
  return withStill(effects, (before.share + after.share) / 2, child);
}

function logarithmicEffects(children: readonly Child[]): Effect[] | null {
  const side = (pick: (child: Child) => Term) => ({
    scores: children.map((child) => pick(child).score),
    weights: children.map((child) => pick(child).share),
  });
  const [old, now] = [side(({ before }) => before), side(({ after }) => after)];
  const meanOf = ({ scores, weights }: typeof old) => aggregate(scores, weights, { kind: "geometric" }).value;
  const scale = logarithmicMean(meanOf(old), meanOf(now));
  const effects = geometricEffects(old, now);
  if (scale === null || effects.some(({ score }) => score.value === null)) return null;
  return children.map((child, index) => {
    const { before, after } = child;
    return withStill(effects[index]!, (scale * ((before.share + after.share) / 2)) / before.score, child);
  });
}

/** A score that stays under the floor of the mean does nothing for any point. */
function withStill({ score, weight }: TermEffects, still: number, { before, after }: Child): Effect {
  const counts = before.score === before.own && after.score === after.own;
  return { score: score.value!, weight: weight.value!, still: counts ? still : 0 };
}

/** Shapley over the children that changed. What a child does whose share changed too is left with its share. */
function orderedEffects(children: readonly Child[], kind: MeanKind): Effect[] | null {
  const players = children.filter(({ before, after }) => before.score !== after.score || before.share !== after.share);
  if (players.length > mostPlayers) return null;
  if (players.length === 0) return children.map(() => ({ score: 0, weight: 0, still: 0 }));
  const worths = bridgeWorths(
    Array.from({ length: 2 ** players.length }, (_, subset) =>
      meanOf(
        children.map((child) => ((subset & (1 << players.indexOf(child))) === 0 ? child.before : child.after)),
        kind,
      ),
    ),
  );
  if (worths === null) return null;
  const values = shapley(players.length, (subset) => worths[subset]!);
  return children.map((child) => {
    const value = values[players.indexOf(child)]?.value ?? 0;
    const isScore = child.before.share === child.after.share;
    return { score: isScore ? value : 0, weight: isScore ? 0 : value, still: 0 };
  });
}

/** Mean of terms; null where none of them has a share. */
function meanOf(terms: readonly Term[], kind: MeanKind): number | null {
  const [scores, weights] = [terms.map(({ score }) => score), terms.map(({ share }) => share)];
  return weights.every((weight) => weight === 0) ? null : aggregate(scores, weights, { kind, availability: 0 }).value;
}
