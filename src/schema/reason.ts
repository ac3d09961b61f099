/**
 * Why a result is empty, or what a reader must know of one that is not.
 * The first group empties a value; the second, from `rescaled`, stands beside a value that is there. A growth that would
 * cross a break is left empty with the same code.
 * Source: the rules that hold everywhere (missing is never zero), and the evaluation's own marks.
 */
export const reasons = [
  "missing-input",
  "zero-denominator",
  "constant-column",
  "single-unit",
  "non-positive-value",
  "no-variance",
  "below-availability",
  "out-of-domain",
  "no-base-year",
  "no-grade-rule",
  "not-applicable",
  "short-panel",
  "too-short",
  "small-denominator",
  "not-before",
  "not-after",
  "suppressed",
  "rescaled",
  "small-sample",
  "crosses-break",
  "not-split",
  "islands-left-out",
  "without-nation",
  "merged",
] as const;

export type Reason = (typeof reasons)[number];
