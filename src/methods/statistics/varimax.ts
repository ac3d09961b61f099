import { tied } from "../numbers/at-least.ts";
import { sum } from "../numbers/sum.ts";
import { signed } from "../numbers/symmetric-eigen.ts";

const mostSweeps = 500;
/** Turns smaller than this no longer move a loading. */
const smallestAngle = 1e-14;

/**
 * Varimax rotation of factor loadings (方差最大旋转), with Kaiser's normalisation: the factors are turned at right angles until
 * the squared loadings of each are as unequal as they can be, so that each column loads on few. One list a factor, an entry
 * a column. What a column shares with all factors together (the sum of its squares) stays. The factor that explains most
 * comes first, and each adds up to 0 or more. A column without loading on any factor, but for rounding, is 0 on all.
 * Throws RangeError for no factor, for lists of different lengths, and for loadings outside −1 to 1 (but for rounding).
 * Source: Kaiser 1958, Psychometrika 23, 187–200.
 * @example varimax([[0.6, 0.8]]); // => [[0.6, 0.8]]
 */
export function varimax(loadings: readonly (readonly number[])[]): number[][] {
  checkLoadings(loadings);
  const lengths = loadings[0]!.map((_, column) => Math.sqrt(squares(loadings.map((factor) => factor[column]!))));
  const factors = loadings.map((factor) =>
    factor.map((entry, column) => (tied(lengths[column]!, 0) ? 0 : entry / lengths[column]!)),
  );
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    if (!sweepOver(factors)) break;
  }
  return factors
    .map((factor) => signed(factor.map((entry, column) => entry * lengths[column]!)))
    .sort((a, b) => squares(b) - squares(a));
}

function checkLoadings(loadings: readonly (readonly number[])[]): void {
  const columns = loadings[0]?.length;
  if (columns === undefined) throw new RangeError("varimax: expected at least one factor, got none");
  const uneven = loadings.find((factor) => factor.length !== columns);
  if (uneven !== undefined)
    throw new RangeError(`varimax: expected ${columns} loadings a factor, got ${uneven.length}`);
  const wrong = loadings.flat().find((entry) => !(Math.abs(entry) <= 1 + 1e-9));
  if (wrong !== undefined) throw new RangeError(`varimax: loadings must lie between -1 and 1, got ${wrong}`);
}

/** Turns every pair of factors once; false when no pair needed it. */
function sweepOver(factors: number[][]): boolean {
  let turned = false;
  for (const [index, a] of factors.entries()) {
    for (const b of factors.slice(index + 1)) {
      const angle = bestAngle(a, b);
      if (Math.abs(angle) < smallestAngle) continue;
      turn(a, b, angle);
      turned = true;
    }
  }
  return turned;
}

/** The angle that makes the squares of two factors vary most, −π/4 to π/4. */
function bestAngle(a: readonly number[], b: readonly number[]): number {
  const u = a.map((x, i) => x ** 2 - b[i]! ** 2);
  const v = a.map((x, i) => 2 * x * b[i]!);
  const [sumU, sumV] = [sum(u)!, sum(v)!];
  const crossed = 2 * sum(u.map((x, i) => x * v[i]!))! - (2 * sumU * sumV) / a.length;
  const straight = sum(u.map((x, i) => x ** 2 - v[i]! ** 2))! - (sumU ** 2 - sumV ** 2) / a.length;
  return Math.atan2(crossed, straight) / 4;
}

function turn(a: number[], b: number[], angle: number): void {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  for (const [i, x] of a.entries()) {
    const y = b[i]!;
    a[i] = cosine * x + sine * y;
    b[i] = cosine * y - sine * x;
  }
}

function squares(entries: readonly number[]): number {
  return sum(entries.map((entry) => entry ** 2))!;
}
