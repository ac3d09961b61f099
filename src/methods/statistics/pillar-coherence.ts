import { aggregate } from "../aggregation/aggregate.ts";
import { atLeast } from "../numbers/at-least.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { type Column, rowsOf } from "../weights/column-reason.ts";
import { weightShares } from "../weights/weight-shares.ts";
import { correlationMatrix } from "./correlation-matrix.ts";
import { cronbachAlpha } from "./cronbach-alpha.ts";
import { firstComponentShares } from "./first-component-shares.ts";
import { pearson } from "./pearson.ts";
import { principalComponents } from "./principal-components.ts";

/** Where the flags of a coherence report begin; beyond a threshold, not on it. */
export interface CoherenceThresholds {
  /** Size of the correlation of two children above which one says nothing new; 0.92 unless given. */
  readonly redundant: number;
  /** Correlation of a child with the parent below which it works against it; −0.4 unless given. */
  readonly contradictory: number;
  /** How many times its weight, or what part of it, the influence of a child may be; 2 unless given. */
  readonly influence: number;
}

export interface CoherenceOptions {
  /** Scores of the parent, a unit a row; the weighted mean of the children unless given. */
  readonly parent?: Column;
  readonly thresholds?: Partial<CoherenceThresholds>;
}

export interface RedundantPair {
  readonly columns: readonly [number, number];
  readonly correlation: number;
}

export interface ChildCoherence {
  /** Nominal weight as a share. */
  readonly weight: number;
  /** Pearson correlation with the parent. */
  readonly withParent: Outcome;
  /** Real influence: r² with the parent as a share of all children's, 0 to 1. */
  readonly influence: Outcome;
  /** Whether it runs against the parent. */
  readonly contradictory: boolean;
  /** Whether the influence is out of proportion to the weight. */
  readonly outlying: boolean;
  /** Whether it runs against the first component of the group. */
  readonly opposed: boolean;
}

export interface PillarCoherence {
  readonly alpha: Outcome;
  /** Share of the variance that the first component explains, 0 to 1. */
  readonly firstShare: Outcome;
  readonly correlations: readonly (readonly Outcome[])[];
  readonly redundant: readonly RedundantPair[];
  readonly children: readonly ChildCoherence[];
}

const usual: CoherenceThresholds = { redundant: 0.92, contradictory: -0.4, influence: 2 };

/**
 * Whether the children of a node measure one thing (一致性诊断): Cronbach's alpha, Pearson correlations, the share of the first
 * component, pairs so alike that one is redundant, and for each child how it runs with the parent and whether its influence
 * (r² with the parent, as a share) is out of proportion to its weight. One list a child, normalised, more being better, a
 * unit a row. What can't be formed carries its reason and raises no flag. The influence of a child is `no-variance` when no
 * child correlates with the parent; a child of weight 0 is not judged.
 * Throws RangeError for malformed weights, no column, uneven ones, and a parent with another number of rows.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, steps 4 and 8; thresholds of the JRC's audits.
 * @example pillarCoherence([[1, 2, 3], [1, 2, 3]], [1, 1]).redundant; // => [{ columns: [0, 1], correlation: 1 }]
 */
export function pillarCoherence(
  columns: readonly Column[],
  weights: readonly number[],
  { parent, thresholds }: CoherenceOptions = {},
): PillarCoherence {
  const limits = { ...usual, ...thresholds };
  const rows = rowsOf(columns);
  const shares = weightShares(weights, columns.length);
  const scores = parent ?? Array.from({ length: rows }, (_, row) => meanOfRow(columns, weights, row));
  const correlations = correlationMatrix(columns);
  const components = principalComponents(columns);
  const first = components.components?.[0];
  const opposed = firstComponentShares(components);
  const withParent = columns.map((column) => pearson(column, scores));
  const influences = influencesOf(withParent);
  return {
    alpha: cronbachAlpha(columns),
    firstShare: first === undefined ? { value: null, reason: components.reason } : formed(first.explained),
    correlations,
    redundant: redundantPairs(correlations, limits),
    children: shares.map((weight, index) => ({
      weight,
      withParent: withParent[index]!,
      influence: influences[index]!,
      contradictory: isBelow(withParent[index]!.value, limits.contradictory),
      outlying: isOutlying(influences[index]!.value, weight, limits),
      opposed: opposed?.[index]?.negative ?? false,
    })),
  };
}

function meanOfRow(columns: readonly Column[], weights: readonly number[], row: number): number | null {
  const values = columns.map((column) => column[row]!);
  return aggregate(values, weights).value;
}

function influencesOf(withParent: readonly Outcome[]): Outcome[] {
  const total = sum(withParent.map(({ value }) => (value ?? 0) ** 2))!;
  return withParent.map((correlation) => {
    if (correlation.value === null) return correlation;
    return atLeast(0, total) ? unformed("no-variance") : formed(correlation.value ** 2 / total);
  });
}

function redundantPairs(
  correlations: readonly (readonly Outcome[])[],
  { redundant }: CoherenceThresholds,
): RedundantPair[] {
  return correlations.flatMap((row, i) =>
    row.flatMap(({ value }, j): RedundantPair[] =>
      j > i && value !== null && !atLeast(redundant, Math.abs(value)) ? [{ columns: [i, j], correlation: value }] : [],
    ),
  );
}

function isBelow(value: number | null, threshold: number): boolean {
  return value !== null && !atLeast(value, threshold);
}

function isOutlying(influence: number | null, weight: number, { influence: times }: CoherenceThresholds): boolean {
  if (influence === null || weight === 0) return false;
  return !atLeast(times * weight, influence) || !atLeast(influence, weight / times);
}
