import { changesOf, checkSeries, type ForecastMethod, residualError, stepsAhead } from "./forecast.ts";

/**
 * No change (“不变”基准，随机游走): every year ahead is the last value. The error of h years ahead is σ̂√h, σ̂² being the mean
 * square of the changes, with as many degrees of freedom as there are changes.
 * Throws RangeError as `checkSeries` does.
 * Source: Hyndman and Athanasopoulos 2021, Forecasting: Principles and Practice, 3rd edition, sections 5.2 and 5.5.
 * @example naiveForecast([10, 12, 13, 17, 18], 2).values; // => [18, 18]
 */
export const naiveForecast: ForecastMethod = (values, horizon) => {
  checkSeries("naiveForecast", values, horizon);
  const changes = changesOf(values);
  const error = residualError(changes, changes.length, largest(values));
  return {
    values: stepsAhead(horizon).map(() => values.at(-1)!),
    errors: stepsAhead(horizon).map((step) => error! * Math.sqrt(step)),
    degrees: changes.length,
  };
};

function largest(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs));
}
