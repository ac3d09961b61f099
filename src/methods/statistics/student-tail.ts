import { logGamma } from "../numbers/log-gamma.ts";

const steps = 10_000;
const tiny = 1e-300;
const precision = 1e-16;

/**
 * Probability that Student's t with so many degrees of freedom is at least this far from 0, on either side
 * (t 分布双尾概率), 0 to 1; 1 at t = 0. Throws RangeError when degrees is not positive.
 * Source: the regularised incomplete beta function I_x(degrees/2, 1/2) at x = degrees/(degrees + t²), by Lentz's
 * continued fraction (Abramowitz and Stegun 1964, 26.5.8 and 26.7.1).
 * @example studentTail(1, 1); // => 0.5
 */
export function studentTail(t: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`studentTail: degrees must be positive, got ${degrees}`);
  const ratio = t / Math.sqrt(degrees);
  const inside = 1 / (1 + ratio * ratio);
  if (inside === 0) return 0;
  // 1 − x worked out on its own: subtracting would lose the digits of a small t.
  return Math.min(1, Math.max(0, incompleteBeta({ x: inside, rest: ratio * ratio * inside, a: degrees / 2, b: 0.5 })));
}

interface Beta {
  readonly x: number;
  readonly rest: number;
  readonly a: number;
  readonly b: number;
}

function incompleteBeta({ x, rest, a, b }: Beta): number {
  if (rest === 0) return 1;
  const front = Math.exp(logGamma(a + b)! - logGamma(a)! - logGamma(b)! + a * Math.log(x) + b * Math.log(rest));
  // The fraction converges fast only below the mean; beyond it the complement does.
  if (x < (a + 1) / (a + b + 2)) return (front * fraction(x, a, b)) / a;
  return 1 - (front * fraction(rest, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let step = 1; step < steps; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    let factor = 1;
    for (const term of [even, odd]) {
      d = 1 / nonZero(1 + term * d);
      c = nonZero(1 + term / c);
      factor = d * c;
      result *= factor;
    }
    if (Math.abs(factor - 1) < precision) break;
  }
  return result;
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
