import { compoundGrowth } from "../methods/trend/compound-growth.ts";
import type { Reason } from "../schema/reason.ts";
import type { Break } from "../schema/reference.ts";

/** Growth in per cent a year, or why there is none. */
export interface Growth {
  readonly value: number | null;
  readonly reason: Reason | null;
}

export interface GrowthSpan {
  readonly year: number;
  /** years of growth */
  readonly span: number;
  readonly amountAt: (year: number) => number | null;
  /** whether a declared break lies after one year and up to the other */
  readonly breakAfter: (from: number, to: number) => boolean;
}

/** Compound growth over a span that ends in a year, in per cent a year; none without both ends or across a break. */
export function growthOver({ year, span, amountAt, breakAfter }: GrowthSpan): Growth {
  const [from, start, end] = [year - span, amountAt(year - span), amountAt(year)];
  if (end === null) return { value: null, reason: "missing-input" };
  if (breakAfter(from, year)) return { value: null, reason: "crosses-break" };
  if (start === null) return { value: null, reason: "no-base-year" };
  const { value, reason } = compoundGrowth([start, end], [from, year]);
  return value === null ? { value, reason: reason || "out-of-domain" } : { value: 100 * value, reason: null };
}

/** Tells of a field's declared breaks: those of all economies, and those of one. */
export function breaksOf(breaks: readonly Break[], field: string) {
  const declared = breaks.filter((row) => row.kind === "break" && row.field === field);
  return (economy: string, from: number, to: number): boolean =>
    declared.some(({ entity_id, year }) => (entity_id === null || entity_id === economy) && year > from && year <= to);
}
