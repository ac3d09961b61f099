/**
 * Matching degrees of whole columns at once (整列匹配度), for rebuilds by the thousand: row by row what `matchingDegree` says
 * of two scores of one scale, the smaller over the larger. NaN for missing, as in every typed column: a missing score, and
 * both of them 0. Throws RangeError for columns of different lengths and for a score that is negative or not finite.
 * @example matchingColumn(Float64Array.of(45, 0), Float64Array.of(72, 0)); // => Float64Array.of(0.625, Number.NaN)
 */
export function matchingColumn(a: Float64Array, b: Float64Array): Float64Array {
  checkLengths([a, b]);
  const degrees = new Float64Array(a.length);
  for (let row = 0; row < degrees.length; row += 1) {
    const [one, other] = [inRange(a[row]!, Number.MAX_VALUE), inRange(b[row]!, Number.MAX_VALUE)];
    // 0/0 is NaN by itself, and so is what a missing score takes part in.
    degrees[row] = one < other ? one / other : other / one;
  }
  return degrees;
}

/**
 * Coordination degrees D* of whole columns at once (整列协调度): row by row what `coordinationDegree` says of the
 * `modifiedCoupling` and the `developmentIndex` of two or more scores, but for rounding in the last place. Scores run from
 * 0 to `top`, 1 unless given. NaN for missing: a missing score, and all of them 0.
 * Throws RangeError for fewer than two columns, columns of different lengths and a score outside 0 to `top`.
 * @example coordinationColumn([Float64Array.of(20), Float64Array.of(80)], 100); // => Float64Array.of(0.3976353643835253)
 */
export function coordinationColumn(systems: readonly Float64Array[], top = 1): Float64Array {
  checkLengths(systems);
  const count = systems.length;
  const parts = new Float64Array(count);
  const degrees = new Float64Array(systems[0]!.length);
  for (let row = 0; row < degrees.length; row += 1) {
    let [peak, total, product, difference] = [0, 0, 1, 0];
    for (let system = 0; system < count; system += 1) {
      const part = inRange(systems[system]![row]!, top) / top;
      parts[system] = part;
      total += part;
      if (part > peak) peak = part;
      for (let other = 0; other < system; other += 1) difference += Math.abs(part - parts[other]!);
    }
    for (let system = 0; system < count; system += 1) product *= parts[system]! / peak;
    const apart = difference / ((count * (count - 1)) / 2);
    const balance = count === 2 ? product : product ** (1 / (count - 1));
    degrees[row] = Math.sqrt(Math.sqrt(Math.max(0, 1 - apart) * balance) * (total / count));
  }
  return degrees;
}

function checkLengths(columns: readonly Float64Array[]): void {
  const [first] = columns;
  if (first === undefined || columns.length < 2) {
    throw new RangeError(`match columns: expected two systems or more, got ${columns.length}`);
  }
  const uneven = columns.find((column) => column.length !== first.length);
  if (uneven) {
    throw new RangeError(`match columns: expected columns of ${first.length}, got one of ${uneven.length}`);
  }
}

/** The score itself, NaN for missing included. */
function inRange(score: number, top: number): number {
  if (score < 0 || score > top) throw new RangeError(`match columns: expected scores from 0 to ${top}, got ${score}`);
  return score;
}
