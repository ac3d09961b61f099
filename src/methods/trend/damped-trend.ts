import { changesOf, checkSeries, type ForecastMethod, residualError, stepsAhead } from "./forecast.ts";

/** Smoothing of the level, the nearest to “the last value” first: of equal fits the plainer is taken. */
const levels = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];
/** Smoothing of the trend, the steadiest first. */
const trends = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Of the squared changes, a difference of squared errors below which two fits are equal. */
const same = 1e-12;

/**
 * Damped trend (阻尼趋势，霍尔特法): level and trend are smoothed, and each year ahead adds the trend once more, times φ, times φ²,
 * …, so that growth levels off. Started at the second value with the first change; the two smoothing weights are those of a
 * grid of tenths that leave the least squared one-year errors from the third value on, φ is given.
 * The error of h years ahead is σ̂√(1 + Σ c_j²), j from 1 to h − 1, with c_j = α(1 + β(φ + … + φ^j)). Two of the T − 2 errors
 * go into the weights, so T − 4 degrees of freedom: under five values there is no error to tell.
 * Throws RangeError as `checkSeries` does, and for a φ outside 0 to 1, 0 excluded.
 * Source: Gardner and McKenzie 1985, Management Science 31, 1237–1246; the variance as in Hyndman, Koehler, Ord and
 * Snyder 2008, Forecasting with Exponential Smoothing, section 6.2 (class 1).
 * @example dampedTrend(0.5)([1, 2, 2.5, 2.75], 2).values; // => [2.875, 2.9375]
 */
export function dampedTrend(damping: number): ForecastMethod {
  if (!(damping > 0 && damping <= 1)) {
    throw new RangeError(`dampedTrend: damping must lie above 0 and up to 1, got ${damping}`);
  }
  return (values, horizon) => {
    checkSeries("dampedTrend", values, horizon);
    const { level, trend, smoothing, errors } = bestFit(values, damping);
    const degrees = values.length - 4;
    const error = residualError(errors, degrees, Math.max(...values.map(Math.abs)));
    const steps = stepsAhead(horizon);
    return {
      values: steps.map((step) => level + trend * dampedSum(damping, step)),
      errors: steps.map((step) => (error === null ? null : error * spreadAfter(step, smoothing, damping))),
      degrees,
    };
  };
}

interface Smoothing {
  readonly level: number;
  readonly trend: number;
}

interface Fit {
  readonly level: number;
  readonly trend: number;
  readonly smoothing: Smoothing;
  /** One year ahead, from the third value on. */
  readonly errors: readonly number[];
}

function bestFit(values: readonly number[], damping: number): Fit {
  const size = squared(changesOf(values));
  let best: Fit | null = null;
  for (const level of levels) {
    for (const trend of trends) {
      const fit = smooth(values, { level, trend }, damping);
      if (best === null || squared(fit.errors) < squared(best.errors) - same * size) best = fit;
    }
  }
  return best!;
}

function smooth(values: readonly number[], smoothing: Smoothing, damping: number): Fit {
  let level = values[1]!;
  let trend = values[1]! - values[0]!;
  const errors = values.slice(2).map((value) => {
    const expected = level + damping * trend;
    const error = value - expected;
    level = expected + smoothing.level * error;
    trend = damping * trend + smoothing.level * smoothing.trend * error;
    return error;
  });
  return { level, trend, smoothing, errors };
}

/** φ + φ² + … + φ^steps. */
function dampedSum(damping: number, steps: number): number {
  return stepsAhead(steps).reduce((total, step) => total + damping ** step, 0);
}

/** How many times the error of one year that of so many years is. */
function spreadAfter(step: number, { level, trend }: Smoothing, damping: number): number {
  const earlier = step === 1 ? [] : stepsAhead(step - 1);
  return Math.sqrt(squared(earlier.map((at) => level * (1 + trend * dampedSum(damping, at)))) + 1);
}

function squared(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure * figure, 0);
}
