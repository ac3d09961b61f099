/** Two independent matrices of base points, as many rows in both, one column a factor, all in [0, 1). */
export interface SobolBase {
  readonly a: readonly (readonly number[])[];
  readonly b: readonly (readonly number[])[];
}

/**
 * Base points of a Sobol analysis (Sobol 抽样基点), drawn from a generator: a point takes a row of A, then a row of B.
 * Throws RangeError unless points and factors are whole numbers from 1.
 * @example sobolBase({ points: 1, factors: 2 }, () => 0.5); // => { a: [[0.5, 0.5]], b: [[0.5, 0.5]] }
 */
export function sobolBase(
  { points, factors }: { readonly points: number; readonly factors: number },
  next: () => number,
): SobolBase {
  const wrong = [points, factors].find((count) => !Number.isSafeInteger(count) || count < 1);
  if (wrong !== undefined) throw new RangeError(`sobolBase: points and factors must be from 1, got ${wrong}`);
  const row = () => Array.from({ length: factors }, next);
  const rows = Array.from({ length: points }, () => ({ a: row(), b: row() }));
  return { a: rows.map(({ a }) => a), b: rows.map(({ b }) => b) };
}

/**
 * The rows to evaluate for a Sobol analysis of d factors (Sobol 试验设计), N(d + 2) of them: the N rows of A, the N of B,
 * then for each factor in turn the N of A with that factor's column from B. `sobolIndices` takes their results in this order.
 * Throws RangeError when A and B are empty or differ in shape.
 * Source: Saltelli et al. 2010, Computer Physics Communications 181, 259–270.
 * @example sobolDesign({ a: [[0.1, 0.2]], b: [[0.8, 0.9]] }); // => [[0.1, 0.2], [0.8, 0.9], [0.8, 0.2], [0.1, 0.9]]
 */
export function sobolDesign({ a, b }: SobolBase): number[][] {
  const factors = a[0]?.length ?? 0;
  if (factors === 0 || a.length !== b.length) {
    throw new RangeError(`sobolDesign: expected two matrices of equal length, got ${a.length} and ${b.length} rows`);
  }
  const uneven = [...a, ...b].find((row) => row.length !== factors);
  if (uneven) throw new RangeError(`sobolDesign: expected rows of ${factors} factors, got one of ${uneven.length}`);
  const swapped = Array.from({ length: factors }, (_, factor) =>
    a.map((row, point) => row.with(factor, b[point]![factor]!)),
  );
  return [...a, ...b, ...swapped.flat()].map((row) => [...row]);
}
