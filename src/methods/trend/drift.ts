import { changesOf, checkSeries, type ForecastMethod, residualError, stepsAhead } from "./forecast.ts";

/**
 * Drift (漂移法，带漂移的随机游走): the last value, carried on by the mean change a year, c = (y_T − y₁)/(T − 1). The error of
 * h years ahead is σ̂√(h(1 + h/(T − 1))), σ̂² being Σ(change − c)²/(T − 2): what a year does beside the mean change, and that
 * the mean change is itself an estimate. T − 2 degrees of freedom; with them and normal changes the interval is exact.
 * Throws RangeError as `checkSeries` does.
 * Source: Hyndman and Athanasopoulos 2021, Forecasting: Principles and Practice, 3rd edition, sections 5.2 and 5.5.
 * @example drift([10, 12, 13, 17, 18], 2).values; // => [20, 22]
 */
export const drift: ForecastMethod = (values, horizon) => {
  checkSeries("drift", values, horizon);
  const last = values.at(-1)!;
  const steps = values.length - 1;
  const slope = (last - values[0]!) / steps;
  const residuals = changesOf(values).map((change) => change - slope);
  const error = residualError(residuals, steps - 1, Math.max(...values.map(Math.abs)));
  return {
    values: stepsAhead(horizon).map((step) => last + step * slope),
    errors: stepsAhead(horizon).map((step) => error! * Math.sqrt(step * (1 + step / steps))),
    degrees: steps - 1,
  };
};
