const tolerance = 1e-12;

/**
 * Whether two scores are the same but for rounding (并列): |a − b| ≤ 1e-12 · max(1, |a|, |b|).
 * The one tolerance of the project; ranks and thresholds both use it.
 * @example tied(0.1 + 0.2, 0.3); // => true
 */
export function tied(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

/**
 * Whether a value reaches a threshold (达到门槛，含等号), where one that misses it by rounding alone has reached it.
 * @example atLeast(0.1 + 0.7, 0.8); // => true, although 0.1 + 0.7 is 0.7999999999999999
 */
export function atLeast(value: number, threshold: number): boolean {
  return value >= threshold || tied(value, threshold);
}
