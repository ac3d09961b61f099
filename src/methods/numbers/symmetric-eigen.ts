import { atLeast, tied } from "./at-least.ts";
import { sum } from "./sum.ts";

export interface EigenPair {
  readonly value: number;
  /** Of length 1; its entries add up to 0 or more. */
  readonly vector: readonly number[];
}

type Matrix = readonly (readonly number[])[];

/** Sweeps over the whole matrix; a dozen settle one of fifty columns. */
const mostSweeps = 60;
/** Off the diagonal, in units of the largest entry: below this a cell no longer moves an eigenvalue. */
const negligible = 1e-18;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix (对称矩阵特征分解), by Jacobi's rotations: the largest value first, vectors
 * at right angles. A vector and its negative are equally true: the one whose entries add up to 0 or more is given, and
 * when they add up to 0, the one whose first entry other than 0 is positive.
 * Throws RangeError for a matrix that is empty, not square, not symmetric, or whose entries no double can add up.
 * Source: Jacobi 1846, Journal für die reine und angewandte Mathematik 30, 51–94; Golub and Van Loan, Matrix Computations, 8.5.
 * @example symmetricEigen([[2, 0], [0, 5]])[0]; // => { value: 5, vector: [0, 1] }
 */
export function symmetricEigen(matrix: Matrix): EigenPair[] {
  const peak = checkedPeak(matrix);
  const a = matrix.map((row) => row.map((cell) => cell / peak));
  const vectors = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    if (!sweepOver(a, vectors)) break;
  }
  return a
    .map((row, i) => ({ value: row[i]! * peak, vector: signed(vectors.map((entries) => entries[i]!)) }))
    .sort((first, second) => second.value - first.value);
}

/** The largest entry in size, 1 when all are 0. */
function checkedPeak(matrix: Matrix): number {
  const n = matrix.length;
  if (n === 0 || matrix.some((row) => row.length !== n)) {
    throw new RangeError("symmetricEigen: expected a square matrix with at least one row");
  }
  const sizes = matrix.flat().map(Math.abs);
  if (sum(sizes) === null) throw new RangeError("symmetricEigen: expected finite entries with a finite sum");
  const peak = sizes.reduce((a, b) => Math.max(a, b)) || 1;
  for (const [i, row] of matrix.entries()) {
    for (const [j, cell] of row.entries()) {
      if (!tied(cell / peak, matrix[j]![i]! / peak)) {
        throw new RangeError(`symmetricEigen: entries (${i}, ${j}) and (${j}, ${i}) differ: ${cell}, ${matrix[j]![i]}`);
      }
    }
  }
  return peak;
}

/** Turns every pair of axes once; false when no pair needed it. */
function sweepOver(a: number[][], vectors: number[][]): boolean {
  let turned = false;
  for (let p = 0; p < a.length; p += 1) {
    for (let q = p + 1; q < a.length; q += 1) {
      if (Math.abs(a[p]![q]!) < negligible) continue;
      turn(a, vectors, p, q);
      turned = true;
    }
  }
  return turned;
}

/** Turns the axes p and q so that the cell between them becomes 0. */
function turn(a: number[][], vectors: number[][], p: number, q: number): void {
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta ** 2 + 1));
  const cosine = 1 / Math.sqrt(tangent ** 2 + 1);
  const sine = tangent * cosine;
  const mix = (row: number[]) => {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  };
  for (const row of a) mix(row);
  const [rowP, rowQ] = [a[p]!, a[q]!];
  a[p] = rowP.map((x, k) => cosine * x - sine * rowQ[k]!);
  a[q] = rowP.map((x, k) => sine * x + cosine * rowQ[k]!);
  a[p]![q] = 0;
  a[q]![p] = 0;
  for (const entries of vectors) mix(entries);
}

/**
 * A direction with its sign fixed (符号约定): its entries add up to 0 or more; when they add up to 0, the first that is not 0 is positive.
 * @example signed([-2, 1]); // => [2, -1]
 */
export function signed(vector: readonly number[]): number[] {
  const total = sum(vector)!;
  const leading = tied(total, 0) ? (vector.find((entry) => !tied(entry, 0)) ?? 0) : total;
  return atLeast(leading, 0) ? [...vector] : vector.map((entry) => 0 - entry);
}
