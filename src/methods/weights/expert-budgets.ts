import { mean, standardDeviation } from "../statistics/moments.ts";
import { weightShares } from "./weight-shares.ts";

/** How far the experts' shares for one thing lie apart. */
export interface BudgetSpread {
  readonly low: number;
  readonly high: number;
  /** Sample standard deviation; null for a single expert. */
  readonly deviation: number | null;
}

export interface BudgetWeights {
  /** One a thing, 0 to 1, adding up to 1. */
  readonly weights: readonly number[];
  readonly spread: readonly BudgetSpread[];
}

/**
 * Weights from points that experts hand out, as 100 each (专家预算分配法): the mean of their shares, with the spread of each.
 * One list an expert, a thing an entry; only the ratios inside a list count, so that every expert counts alike.
 * Throws RangeError for no expert, lists of different lengths, and points that are negative, not finite, or all 0.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 6.
 * @example expertBudgets([[50, 50], [100, 0]]).weights; // => [0.75, 0.25]
 */
export function expertBudgets(budgets: readonly (readonly number[])[]): BudgetWeights {
  const things = budgets[0]?.length;
  if (things === undefined) throw new RangeError("expertBudgets: expected at least one expert, got none");
  const shares = budgets.map((points) => weightShares(points, things));
  const columns = shares[0]!.map((_, thing) => shares.map((expert) => expert[thing]!));
  return {
    weights: columns.map((column) => mean(column)!),
    spread: columns.map((column) => ({
      low: column.reduce((a, b) => Math.min(a, b)),
      high: column.reduce((a, b) => Math.max(a, b)),
      deviation: standardDeviation(column),
    })),
  };
}
