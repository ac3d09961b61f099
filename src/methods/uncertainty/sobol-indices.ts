import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sobolEstimates, sobolTerms } from "./sobol-estimates.ts";

/** Shares of the variance that a factor explains alone, and with all it takes part in. */
export interface FactorIndices {
  readonly first: Outcome;
  readonly total: Outcome;
}

export interface SobolIndices {
  /** Sample variance of the results of A and B together. */
  readonly variance: Outcome;
  readonly factors: readonly FactorIndices[];
}

/**
 * Sobol indices of d factors (Sobol 敏感性指数) from the N(d + 2) results of a `sobolDesign`, in its order:
 * first S = mean(y_B·(y_AB − y_A))/V, total S_T = Σ(y_A − y_AB)²/(2NV). From 0 to 1 in truth, but the estimates of a
 * small design stray outside, S the more so the further the mean of the results lies from 0: print them with their
 * `sobolIntervals`. They do not depend on the unit of the results.
 * A missing result leaves all out (`missing-input`), and so do results that do not vary (`no-variance`).
 * Throws RangeError unless factors is a whole number from 1 and there are N(d + 2) results.
 * Source: Saltelli et al. 2010, Computer Physics Communications 181, 259–270; the total index by Jansen 1999.
 * @example sobolIndices([0, 1, 1, 0, 1, 0, 0, 1], 2).factors.map((factor) => factor.total.value); // => [1.5, 0]
 */
export function sobolIndices(results: readonly (number | null)[], factors: number): SobolIndices {
  const terms = sobolTerms(results, factors);
  const reason = typeof terms === "string" ? terms : "no-variance";
  const estimates = typeof terms === "string" ? null : sobolEstimates(terms, Uint32Array.from(terms.sums.keys()));
  if (typeof terms === "string" || estimates === null) {
    const none = unformed(reason);
    return { variance: none, factors: Array.from({ length: factors }, () => ({ first: none, total: none })) };
  }
  return {
    variance: formed(estimates.variance * terms.unit * terms.unit),
    factors: estimates.factors.map(({ first, total }) => ({ first: formed(first), total: formed(total) })),
  };
}
