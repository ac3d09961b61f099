const coefficients = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function (伽马函数对数) for x > 0, to about 15 digits; null for x ≤ 0.
 * Source: Lanczos 1964, SIAM Journal on Numerical Analysis 1, 86–96, with g = 7 and nine terms.
 * @example logGamma(5); // => Math.log(24)
 */
export function logGamma(x: number): number | null {
  if (!(x > 0)) return null;
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)!;
  const series = coefficients.reduce((total, term, index) => (index === 0 ? term : total + term / (x - 1 + index)), 0);
  const base = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}
