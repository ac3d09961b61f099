/** Lower and upper bound of an indicator (上下限), frozen by the edition's model. */
export interface Goalposts {
  readonly low: number;
  readonly high: number;
}

/**
 * Scores a value between its goalposts (无量纲化): 100·(x − low)/(high − low), clamped to 0 to 100.
 * Missing stays missing; so does an indicator whose goalposts coincide, since it tells no two regions apart.
 * For an indicator where less is better, see `normaliseReversed`. Throws RangeError when low exceeds high.
 * @example normalise(30, { low: 10, high: 50 }); // => 50
 */
export function normalise(value: number | null, { low, high }: Goalposts): number | null {
  checkOrder({ low, high });
  if (value === null || low === high) return null;
  // Beyond 1e300 the differences overflow; dividing by a power of two costs no precision there.
  const unit = Math.max(Math.abs(low), Math.abs(high)) > 1e300 ? 1024 : 1;
  const share = (100 * (value / unit - low / unit)) / (high / unit - low / unit);
  return Math.min(100, Math.max(0, share));
}

/**
 * Scores a value of which less is better (逆向指标): 100·(high − x)/(high − low), clamped to 0 to 100.
 * Otherwise as `normalise`.
 * @example normaliseReversed(20, { low: 10, high: 50 }); // => 75
 */
export function normaliseReversed(value: number | null, { low, high }: Goalposts): number | null {
  checkOrder({ low, high });
  return normalise(value === null ? null : -value, { low: -high, high: -low });
}

function checkOrder({ low, high }: Goalposts): void {
  if (!(low <= high)) throw new RangeError(`normalise: low must not exceed high, got ${low} and ${high}`);
}
