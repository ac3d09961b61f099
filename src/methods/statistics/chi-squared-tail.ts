import { logGamma } from "../numbers/log-gamma.ts";

const steps = 10_000;
const tiny = 1e-300;
const precision = 1e-16;

/**
 * Probability that a chi-squared variable with so many degrees of freedom is at least x (卡方上尾概率), 0 to 1;
 * 1 for x ≤ 0. Throws RangeError when degrees is not positive.
 * Source: the regularised incomplete gamma function Q(degrees/2, x/2), by its series or Lentz's continued fraction
 * (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31).
 * @example chiSquaredTail(2, 2); // => 1 / Math.E
 */
export function chiSquaredTail(x: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`chiSquaredTail: degrees must be positive, got ${degrees}`);
  if (x <= 0) return 1;
  const [shape, half] = [degrees / 2, x / 2];
  const scale = Math.exp(shape * Math.log(half) - half - logGamma(shape)!);
  // Far out the scale vanishes, and the fraction need not be followed.
  if (scale === 0) return half > shape ? 0 : 1;
  const tail = half < shape + 1 ? 1 - scale * series(shape, half) : scale * fraction(shape, half);
  return Math.min(1, Math.max(0, tail));
}

function series(shape: number, half: number): number {
  let term = 1 / shape;
  let total = term;
  for (let step = 1; step < steps && term > total * precision; step++) {
    term *= half / (shape + step);
    total += term;
  }
  return total;
}

function fraction(shape: number, half: number): number {
  let b = half + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let result = d;
  for (let step = 1; step < steps; step++) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) < precision) break;
  }
  return result;
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
