import { studentTail } from "./student-tail.ts";

/**
 * How far from 0 Student's t with so many degrees of freedom lies with a given probability, both sides together
 * (t 分布双侧分位数): the number of standard errors either way in an interval of coverage 1 − probability. Above 0, by bisection of
 * `studentTail`, to the last digits. Throws RangeError for a probability that is not between 0 and 1, both excluded, and
 * when degrees is not positive.
 * @example studentQuantile(0.5, 1); // => 1
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`studentQuantile: probability must lie between 0 and 1, got ${probability}`);
  }
  const key = `${probability} ${degrees}`;
  const quantile = known.get(key) ?? bisected(probability, degrees);
  known.set(key, quantile);
  return quantile;
}

/** Series are tried thousands of times at one coverage, and have few degrees of freedom. */
const known = new Map<string, number>();

function bisected(probability: number, degrees: number): number {
  let [low, high] = [0, 1];
  while (studentTail(high, degrees) > probability) [low, high] = [high, high * 2];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) return middle;
    if (studentTail(middle, degrees) > probability) low = middle;
    else high = middle;
  }
}
