import { coupledScores } from "./coupling-reason.ts";

/**
 * Bias g of two scores (偏向): (a − b)/(a + b), −1 to 1; positive when the first is ahead, 0 when they are equal.
 * Two scores of 0, or a missing one, give null (`couplingReason` says which). Throws RangeError for a negative score.
 * @example bias(60, 40); // => 0.2
 */
export function bias(a: number | null, b: number | null): number | null {
  const scores = coupledScores([a, b]);
  if (scores === null) return null;
  // Over the larger score first, since a + b may overflow.
  const peak = Math.max(...scores);
  const [first, second] = [scores[0]! / peak, scores[1]! / peak];
  return (first - second) / (first + second);
}
