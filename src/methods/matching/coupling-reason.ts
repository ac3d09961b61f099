import type { Reason } from "../../schema/reason.ts";

/**
 * Why the scores of a pair or group of systems have no matching, coupling or bias (匹配、耦合缺值原因); empty when they have.
 * One missing is `missing-input` (never worked out on the others under the same name), fewer than two systems
 * `single-unit`, all of them 0 `out-of-domain`. Throws RangeError for a score that is negative or not finite.
 * @example couplingReason([0, 0]); // => "out-of-domain"
 */
export function couplingReason(scores: readonly (number | null)[]): Reason | "" {
  const wrong = scores.find((score) => score !== null && !(score >= 0 && score < Number.POSITIVE_INFINITY));
  if (wrong !== undefined) throw new RangeError(`coupling: scores must be finite and not negative, got ${wrong}`);
  if (scores.some((score) => score === null)) return "missing-input";
  if (scores.length < 2) return "single-unit";
  return scores.every((score) => score === 0) ? "out-of-domain" : "";
}

/**
 * The scores themselves when they have a coupling, else null: missing, single and all-zero groups have none.
 * @example coupledScores([0.2, null]); // => null
 */
export function coupledScores(scores: readonly (number | null)[]): number[] | null {
  return couplingReason(scores) === "" ? scores.filter((score) => score !== null) : null;
}
