/**
 * Sum with Neumaier's compensation (补偿求和), in the order given: what rounding loses from each step is kept and added last.
 * The sum of nothing is 0; one too large for a double is null. Missing cells are the caller's to drop or to refuse.
 * Source: Neumaier 1974, Zeitschrift für Angewandte Mathematik und Mechanik 54, 39–51.
 * @example sum([1, 1e100, 1, -1e100]); // => 2
 */
export function sum(values: ArrayLike<number>): number | null {
  let total = 0;
  let lost = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  const compensated = total + lost;
  return Number.isFinite(compensated) ? compensated : null;
}
