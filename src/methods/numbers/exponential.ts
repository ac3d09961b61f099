/** ln 2 in two parts: the first has so few digits that its multiples by an exponent are exact, the second is what it lacks. */
export const ln2High = 0.6931471803691238;
export const ln2Low = 1.9082149292705877e-10;

/** 1/2!, 1/3!, … of the power series; what is left out is below the last place. */
const series = Float64Array.of(2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600, 6227020800).map(
  (factorial) => 1 / factorial,
);
const bits = new DataView(new ArrayBuffer(8));

/**
 * Exponential (指数), the same to the last bit wherever it runs: `Math.exp` may differ between browsers and Node. Within one
 * unit in the last place of the true value. As `Math.exp` otherwise: Infinity above 709.78, 0 below −745.13.
 * With x = k ln 2 + r, |r| ≤ ln 2 / 2: eˣ = 2^k·eʳ, eʳ by its power series, and what rounding r lost added to it.
 * @example exponential(0); // => 1
 */
export function exponential(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Number.POSITIVE_INFINITY : x;
  if (x < -745.1332191019412) return 0;
  const k = Math.round(x / Math.LN2);
  const long = x - k * ln2High;
  const r = long - k * ln2Low;
  const lost = long - r - k * ln2Low;
  let rest = 0;
  for (let term = series.length - 1; term >= 0; term -= 1) rest = r * (series[term]! + rest);
  // In two steps, since 2^1024 and 2^-1074 are no factors that a double holds in full.
  const half = k >> 1;
  return (1 + (r + (r * rest + lost))) * powerOfTwo(half) * powerOfTwo(k - half);
}

/** 2^k for a whole k from −1022 to 1023. */
function powerOfTwo(k: number): number {
  bits.setInt32(0, (k + 1023) << 20);
  bits.setInt32(4, 0);
  return bits.getFloat64(0);
}
