/**
 * Probabilities of several tests adjusted for their number (本雅明尼–霍赫贝格校正), 0 to 1: the least level of the false
 * discovery rate at which each would count. The p of rank i from below becomes the least of p_j·m/j over the ranks j from i
 * up. A missing probability stays missing and counts for nothing. Throws RangeError for one outside 0 to 1.
 * Source: Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57, 289–300.
 * @example benjaminiHochberg([0.5, null, 0.25]); // => [0.5, null, 0.5]
 */
export function benjaminiHochberg(probabilities: readonly (number | null)[]): (number | null)[] {
  const wrong = probabilities.find((value) => value !== null && !(value >= 0 && value <= 1));
  if (wrong !== undefined) throw new RangeError(`benjaminiHochberg: expected 0 to 1, got ${wrong}`);
  const adjusted: (number | null)[] = probabilities.map(() => null);
  const ordered = probabilities
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .sort((a, b) => b.value - a.value);
  let least = 1;
  for (const [position, { value, index }] of ordered.entries()) {
    least = Math.min(least, value * (ordered.length / (ordered.length - position)));
    adjusted[index] = least;
  }
  return adjusted;
}
