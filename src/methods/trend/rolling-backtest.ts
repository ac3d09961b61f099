import { sum } from "../numbers/sum.ts";

/** A year ahead as it was or would be said: the value and, where one can be told, the interval around it. */
export interface Prediction {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Says the years ahead of a series, nearest first. */
export type Predictor = (values: readonly number[], horizon: number) => readonly Prediction[];

/** How a way of looking ahead did in the past, so many years ahead. */
export interface Trial {
  /** Years that were said and have since been observed. */
  readonly tested: number;
  /** Mean absolute error of them; null for none. */
  readonly error: number | null;
  /** How many of the intervals held the value observed. */
  readonly inside: number;
  /** How many had an interval. */
  readonly intervals: number;
}

/** The trials by years ahead, nearest first, and all of them together. */
export interface Backtest {
  readonly ahead: readonly Trial[];
  readonly all: Trial;
}

export interface BacktestOptions {
  readonly horizon: number;
  /** Values that the first trial stands on. */
  readonly training: number;
}

/**
 * Rolling backtest (滚动回测): standing at each past year in turn, with no more than the values up to it, says the years
 * ahead, and compares with what came. Every trial that the series allows counts the same.
 * Throws RangeError for a training that is not a whole number from 1.
 * Source: Tashman 2000, International Journal of Forecasting 16, 437–450.
 * @example rollingBacktest([1, 2, 4], ([first]) => [{ value: first, low: 0, high: 2 }], { horizon: 1, training: 1 }).all; // => { tested: 2, error: 2, inside: 1, intervals: 2 }
 */
export function rollingBacktest(
  values: readonly number[],
  predict: Predictor,
  { horizon, training }: BacktestOptions,
): Backtest {
  if (!Number.isSafeInteger(training) || training < 1) {
    throw new RangeError(`rollingBacktest: training must be a whole number from 1, got ${training}`);
  }
  const said = values.slice(training).flatMap((_, index) => {
    const origin = training + index;
    const reach = Math.min(horizon, values.length - origin);
    const predictions = predict(values.slice(0, origin), reach);
    return predictions.map((prediction, at) => ({ ahead: at + 1, prediction, observed: values[origin + at]! }));
  });
  const steps = Array.from({ length: horizon }, (_, index) => index + 1);
  return { ahead: steps.map((step) => judge(said.filter(({ ahead }) => ahead === step))), all: judge(said) };
}

function judge(said: readonly { readonly prediction: Prediction; readonly observed: number }[]): Trial {
  const errors = said.map(({ prediction, observed }) => Math.abs(prediction.value - observed));
  const total = sum(errors);
  const spanned = said.filter(({ prediction }) => prediction.low !== null && prediction.high !== null);
  const inside = spanned.filter(
    ({ prediction, observed }) => prediction.low! <= observed && observed <= prediction.high!,
  );
  return {
    tested: said.length,
    error: total === null || said.length === 0 ? null : total / said.length,
    inside: inside.length,
    intervals: spanned.length,
  };
}
