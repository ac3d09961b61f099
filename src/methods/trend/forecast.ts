/** What a method says of the years ahead of a series, nearest first. */
export interface Forecast {
  readonly values: readonly number[];
  /** Standard error of each; null where the series is too short to tell. */
  readonly errors: readonly (number | null)[];
  /** Degrees of freedom that the errors rest on; below 1 where there are none. */
  readonly degrees: number;
}

/** A method by which a series is carried on. The series is observed every year, oldest first, without a gap. */
export type ForecastMethod = (values: readonly number[], horizon: number) => Forecast;

/** Fewest values that any of the methods carries on. */
export const fewestValues = 3;

/**
 * Throws RangeError for a series of fewer than three values, for one that is not finite, and for a horizon that is not a
 * whole number from 1.
 * @example checkSeries("drift", [1, 2, 4], 3); // => undefined
 */
export function checkSeries(caller: string, values: readonly number[], horizon: number): void {
  if (values.length < fewestValues) {
    throw new RangeError(`${caller}: expected at least ${fewestValues} values, got ${values.length}`);
  }
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`${caller}: values must be finite, got ${wrong}`);
  if (!Number.isSafeInteger(horizon) || horizon < 1) {
    throw new RangeError(`${caller}: horizon must be a whole number from 1, got ${horizon}`);
  }
}

/**
 * The years ahead, by their distance.
 * @example stepsAhead(3); // => [1, 2, 3]
 */
export function stepsAhead(horizon: number): number[] {
  return Array.from({ length: horizon }, (_, index) => index + 1);
}

/**
 * From each value to the next.
 * @example changesOf([10, 12, 11]); // => [2, -1]
 */
export function changesOf(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => value - values[index]!);
}

/**
 * Standard error of one step, √(Σe² / degrees) (残差标准误); null without a degree of freedom, 0 where what is left is
 * rounding alone beside `scale`, the size of the values.
 * @example residualError([1, -1, 2], 2, 1); // => Math.sqrt(3)
 */
export function residualError(residuals: readonly number[], degrees: number, scale: number): number | null {
  if (degrees < 1) return null;
  const squares = residuals.reduce((total, residual) => total + residual * residual, 0);
  const error = Math.sqrt(squares / degrees);
  return error <= rounding * scale ? 0 : error;
}

/** Of a value, what its own rounding and that of a few sums may come to. */
const rounding = 1e-13;
