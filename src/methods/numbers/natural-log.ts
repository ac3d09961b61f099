import { ln2High, ln2Low } from "./exponential.ts";

/** 2/3, 2/5, … of artanh; what is left out is below the last place. */
const series = Float64Array.from({ length: 11 }, (_, term) => 2 / (2 * term + 3));
const bits = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm (自然对数), the same to the last bit wherever it runs: `Math.log` may differ between browsers and Node,
 * and what a page computes must equal what the build computed. Within one unit in the last place of the true value.
 * As `Math.log` otherwise: −Infinity for 0, NaN below it.
 * With s = f/(2 + f) and x = 2^k·(1 + f): ln x = k ln 2 + f − s(f − R), R = 2s²/3 + 2s⁴/5 + …, from ln(1 + f) = 2 artanh s.
 * @example naturalLog(10); // => 2.302585092994046
 */
export function naturalLog(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  const isTiny = x < 2.2250738585072014e-308;
  bits.setFloat64(0, isTiny ? x * 2 ** 54 : x);
  const high = bits.getInt32(0);
  let exponent = (high >> 20) - 1023 - (isTiny ? 54 : 0);
  bits.setInt32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = bits.getFloat64(0);
  // Around 1, where the series is short.
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  let rest = 0;
  for (let term = series.length - 1; term >= 0; term -= 1) rest = z * (series[term]! + rest);
  return exponent * ln2High + (f - (s * (f - rest) - exponent * ln2Low));
}
