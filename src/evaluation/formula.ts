import { mean } from "../methods/moments.ts";
import { sum } from "../methods/sum.ts";
import type { Indicator } from "../schema/model.ts";
import type { Reason } from "../schema/reason.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import { parseTerms, type Term, termYears } from "../schema/term.ts";
import type { CellBook } from "./cells.ts";

/** A computed number, what it is worth, and why it is missing or marked. */
export interface Computed {
  readonly value: number | null;
  readonly status: Status;
  readonly reason: Reason | null;
}

/** What a formula is evaluated for: whose cells are added up, and how many years a mean or a pooled value needs. */
export interface Subject {
  /** a province or the nation stands for itself alone, a group for all its members */
  readonly members: readonly string[];
  readonly cells: CellBook;
  readonly minYears: number;
}

/** The value of the year itself. */
export function rawValue(indicator: Indicator, year: number, subject: Subject): Computed {
  if (indicator.kind === "growth") return growth(indicator, year, subject);
  return published(indicator, year, subject) ?? ratio(indicator, [year], subject);
}

/** The value that is scored: pooled over the years that the model names, otherwise the year's own. */
export function scoredValue(indicator: Indicator, year: number, subject: Subject): Computed {
  if (indicator.pool_years === 1) return rawValue(indicator, year, subject);
  const years = Array.from({ length: indicator.pool_years }, (_, index) => year - indicator.pool_years + 1 + index);
  return ratio(indicator, years, subject);
}

/** A value that the publisher prints for this one entity, where the model names its field and it is there. */
function published(indicator: Indicator, year: number, { members, cells }: Subject): Computed | null {
  if (indicator.published === null || members.length !== 1) return null;
  const cell = cells.read(members[0]!, indicator.published, year);
  return cell === null || cell.value === null ? null : { value: cell.value, status: cell.status, reason: null };
}

/**
 * Sum of numerators over sum of denominators, over all members and years in which both are there, times the scale.
 * Fewer years than a pooled value needs: missing. A member left out makes the result `partial`.
 */
function ratio(indicator: Indicator, years: readonly number[], subject: Subject): Computed {
  const above = parseTerms(indicator.numerator);
  const below = parseTerms(indicator.denominator ?? "");
  const points = years.flatMap((year) =>
    subject.members.map((member) => ({
      year,
      above: readTerms(above, member, year, subject),
      below: readTerms(below, member, year, subject),
    })),
  );
  const whole = points.filter((point) => point.above.value !== null && point.below.value !== null);
  const wholeYears = new Set(whole.map((point) => point.year));
  const needed = years.length === 1 ? 1 : subject.minYears;
  const status = worstStatus([
    ...whole.flatMap((point) => [point.above.status, point.below.status]),
    ...(whole.length < wholeYears.size * subject.members.length ? (["partial"] as const) : []),
  ]);
  if (wholeYears.size < needed) return { value: null, status, reason: "missing-input" };
  const numerator = sum(whole.map((point) => point.above.value ?? 0));
  const denominator = sum(whole.map((point) => point.below.value ?? 0));
  if (numerator === null || denominator === null) return { value: null, status, reason: "out-of-domain" };
  if (denominator === 0) return { value: null, status, reason: "zero-denominator" };
  return formed((numerator / denominator) * indicator.scale, status);
}

/** Compound growth a year of the numerator over `span` years, times the scale. Both ends must be above zero. */
function growth(indicator: Indicator, year: number, subject: Subject): Computed {
  const terms = parseTerms(indicator.numerator);
  const span = indicator.span ?? 1;
  const ends = subject.members
    .map((member) => ({
      from: readTerms(terms, member, year - span, subject),
      to: readTerms(terms, member, year, subject),
    }))
    .filter(({ from, to }) => from.value !== null && to.value !== null);
  const status = worstStatus([
    ...ends.flatMap(({ from, to }) => [from.status, to.status]),
    ...(ends.length > 0 && ends.length < subject.members.length ? (["partial"] as const) : []),
  ]);
  if (ends.length === 0) return { value: null, status, reason: "missing-input" };
  const from = sum(ends.map((end) => end.from.value ?? 0));
  const to = sum(ends.map((end) => end.to.value ?? 0));
  if (from === null || to === null || from <= 0 || to <= 0)
    return { value: null, status, reason: "non-positive-value" };
  return formed(((to / from) ** (1 / span) - 1) * indicator.scale, status);
}

/** A value, unless it grew beyond what a number holds. */
function formed(value: number, status: Status): Computed {
  return Number.isFinite(value) ? { value, status, reason: null } : { value: null, status, reason: "out-of-domain" };
}

/** Sum of terms for one member; one missing term leaves it missing. */
function readTerms(terms: readonly Term[], member: string, year: number, subject: Subject): Computed {
  const values = terms.map((term) => readTerm(term, member, year, subject));
  const present = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const status = worstStatus(values.map((value) => value.status));
  const value = present.length < values.length ? null : sum(present);
  return { value, status, reason: value === null ? "missing-input" : null };
}

/** One term: the cell itself, or the mean of the years observed, of which there must be `minYears`. */
function readTerm(term: Term, member: string, year: number, { cells, minYears }: Subject): Computed {
  const found = termYears(term, year).flatMap((at) => {
    const cell = cells.read(member, term.field, at);
    return cell === null || cell.value === null ? [] : [{ value: cell.value, status: cell.status }];
  });
  const needed = term.at.kind === "mean" ? minYears : 1;
  if (found.length < needed) return { value: null, status: "final", reason: "missing-input" };
  return {
    value: mean(found.map(({ value }) => value)),
    status: worstStatus(found.map((cell) => cell.status)),
    reason: null,
  };
}
