import type { Reason } from "../../schema/reason.ts";
import { atLeast } from "../numbers/at-least.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { type RandomIndexTable, saatyIndices } from "./random-index.ts";

/** Judgements a_ij of how many times as important thing i is as thing j; a_ji is 1/a_ij. */
export type JudgementMatrix = readonly (readonly number[])[];

/** Three things of which the judgements contradict each other. */
export interface Triad {
  readonly items: readonly [number, number, number];
  /** |ln(a_ij · a_jk · a_ki)|: 0 when the three judgements agree. */
  readonly deviation: number;
}

export interface AhpWeights {
  /** One a thing, 0 to 1, adding up to 1; null when they can't be formed. */
  readonly weights: readonly number[] | null;
  readonly reason: Reason | "";
  /** Largest eigenvalue: the number of things n when the judgements agree, above it otherwise. */
  readonly lambdaMax: number | null;
  /** (λ − n)/(n − 1), 0 or more. */
  readonly consistencyIndex: number | null;
  /** Consistency index over the random index: `not-applicable` for a size that the table lacks. */
  readonly consistencyRatio: Outcome;
  /** Name of the table of random indices. */
  readonly table: string;
  /** Whether the ratio lies below 0.1; null without a ratio. */
  readonly consistent: boolean | null;
  /** Where inconsistent judgements contradict each other most; null when they are consistent. */
  readonly triad: Triad | null;
}

const mostInconsistent = 0.1;
const reciprocity = 1e-8;
const settled = 1e-14;
/** Each squaring of the matrix doubles the number of steps: 2^64 steps. */
const mostSquarings = 64;

/**
 * Weights from pairwise judgements (层次分析法 AHP): the principal right eigenvector of the reciprocal matrix, found by power
 * iteration until no weight moves by 1e-14, with λ max, the consistency index and the consistency ratio.
 * Inconsistent judgements (a ratio of 0.1 or more) still give weights, marked, and the triad that contradicts itself most is
 * named by its places. One or two things are always consistent, ratio 0. Judgements so far apart that no double holds their
 * eigenvalue, or that the iteration does not settle, are `out-of-domain`.
 * Throws RangeError for a matrix that is not square, for judgements not above 0, and where a_ij · a_ji misses 1 by more than 1e-8.
 * Source: Saaty 1980, The Analytic Hierarchy Process.
 * @example ahpWeights([[1, 4], [0.25, 1]]).weights; // => [0.8, 0.2]
 */
export function ahpWeights(judgements: JudgementMatrix, table: RandomIndexTable = saatyIndices): AhpWeights {
  checkJudgements(judgements);
  const n = judgements.length;
  const weights = principalVector(judgements);
  const lambda = weights && sum(judgements.flatMap((row) => row.map((judgement, j) => judgement * weights[j]!)));
  if (weights === null || lambda === null) return unsettled(table);
  // Rounding may push λ below n, its least value.
  const lambdaMax = Math.max(n, lambda);
  const consistencyIndex = n === 1 ? 0 : (lambdaMax - n) / (n - 1);
  const consistencyRatio = ratioOf(consistencyIndex, n, table);
  const consistent = consistencyRatio.value === null ? null : !atLeast(consistencyRatio.value, mostInconsistent);
  const triad = consistent === false ? worstTriad(judgements) : null;
  return { weights, reason: "", lambdaMax, consistencyIndex, consistencyRatio, table: table.name, consistent, triad };
}

function checkJudgements(judgements: JudgementMatrix): void {
  const n = judgements.length;
  if (n === 0 || judgements.some((row) => row.length !== n)) {
    throw new RangeError("ahpWeights: expected a square matrix with at least one row");
  }
  for (const [i, row] of judgements.entries()) {
    for (const [j, judgement] of row.entries()) {
      if (!(judgement > 0 && judgement < Number.POSITIVE_INFINITY)) {
        throw new RangeError(`ahpWeights: judgement (${i}, ${j}) must be finite and above 0, got ${judgement}`);
      }
      const product = judgement * judgements[j]![i]!;
      if (!(Math.abs(product - 1) <= reciprocity)) {
        throw new RangeError(
          `ahpWeights: judgements (${i}, ${j}) and (${j}, ${i}) must be reciprocal, their product is ${product}`,
        );
      }
    }
  }
}

/** The positive eigenvector as shares; null when squaring the matrix does not settle it. */
function principalVector(judgements: JudgementMatrix): number[] | null {
  let power = scaled(judgements);
  let before = rowShares(power);
  for (let step = 0; step < mostSquarings; step += 1) {
    power = scaled(squared(power));
    const after = rowShares(power);
    if (after.every((share, i) => Math.abs(share - before[i]!) <= settled)) return after;
    before = after;
  }
  return null;
}

function squared(matrix: JudgementMatrix): number[][] {
  return matrix.map((row) => row.map((_, j) => sum(row.map((cell, k) => cell * matrix[k]![j]!))!));
}

/** The matrix in units of its largest entry. */
function scaled(matrix: JudgementMatrix): number[][] {
  const peak = matrix.flat().reduce((a, b) => Math.max(a, b));
  return matrix.map((row) => row.map((cell) => cell / peak));
}

function rowShares(matrix: JudgementMatrix): number[] {
  const totals = matrix.map((row) => sum(row)!);
  const whole = sum(totals)!;
  return totals.map((total) => total / whole);
}

function ratioOf(consistencyIndex: number, n: number, { values }: RandomIndexTable): Outcome {
  if (n <= 2) return formed(0);
  const random = values.get(n);
  return random === undefined ? unformed("not-applicable") : formed(consistencyIndex / random);
}

/** The first of the triads whose judgements, multiplied round the circle, lie farthest from 1. */
function worstTriad(judgements: JudgementMatrix): Triad | null {
  let worst: Triad | null = null;
  const n = judgements.length;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      for (let k = j + 1; k < n; k += 1) {
        const round = [judgements[i]![j]!, judgements[j]![k]!, judgements[k]![i]!];
        const deviation = Math.abs(sum(round.map(Math.log))!);
        if (worst === null || !atLeast(worst.deviation, deviation)) worst = { items: [i, j, k], deviation };
      }
    }
  }
  return worst;
}

function unsettled({ name }: RandomIndexTable): AhpWeights {
  const reason = "out-of-domain";
  const nothing = { weights: null, lambdaMax: null, consistencyIndex: null, consistent: null, triad: null };
  return { ...nothing, reason, consistencyRatio: unformed(reason), table: name };
}
