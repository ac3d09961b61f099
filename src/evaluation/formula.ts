import { sum } from "../methods/numbers/sum.ts";
import { mean } from "../methods/statistics/moments.ts";
import { compoundGrowth } from "../methods/trend/compound-growth.ts";
import type { Indicator } from "../schema/model.ts";
import type { Reason } from "../schema/reason.ts";
import { type Status, worse, worstStatus } from "../schema/status.ts";
import { parseTerms, type Term, termYears } from "../schema/term.ts";
import type { Cell, CellBook } from "./cells.ts";

/** A computed number, what it is worth, and why it is missing or marked. */
export interface Computed {
  readonly value: number | null;
  readonly status: Status;
  readonly reason: Reason | null;
}

/** What a formula is evaluated for: whose cells are added up, and how many years a mean or a pooled value needs. */
export interface Subject extends Reading {
  readonly cells: CellBook;
}

/** The same for a formula that asks for nothing but cells. */
export interface Reading {
  /** a province or the nation stands for itself alone, a group for all its members */
  readonly members: readonly string[];
  readonly cells: Pick<CellBook, "read">;
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
  const value = asComputed(cells.read(members[0]!, indicator.published, year));
  return value.value === null ? null : value;
}

/** A quotient of sums of fields, times a scale. */
export type Ratio = Pick<Indicator, "numerator" | "denominator" | "scale">;

/** A ratio of one year: the sum over all members that have both numerator and denominator. */
export function ratioOf(formula: Ratio, year: number, whose: Omit<Reading, "minYears">): Computed {
  const reading = { ...whose, minYears: 1 };
  const terms = parseTerms(formula.denominator ?? "");
  return quotient(formula, [year], { reading, divisor: (member, at) => readTerms(terms, member, at, reading) });
}

/** The ratio of an indicator, pooled over years. */
function ratio(indicator: Indicator, years: readonly number[], subject: Subject): Computed {
  const divisor = (member: string, year: number) => readBelow(indicator, member, year, subject);
  return quotient(indicator, years, { reading: subject, divisor });
}

interface Division {
  readonly reading: Reading;
  /** what the numerator of one member is divided by */
  readonly divisor: (member: string, year: number) => Computed;
}

/**
 * Sum of numerators over sum of denominators, over all members and years in which both are there, times the scale. A count
 * is divided by how many entities there are, a share by the nation's numerator as often: amounts are compared by the size of
 * one entity.
 * Fewer years than a pooled value needs: missing. A member left out makes the result `partial`.
 */
function quotient(
  { numerator: terms, scale }: Ratio,
  years: readonly number[],
  { reading, divisor }: Division,
): Computed {
  const numerators = parseTerms(terms);
  const above: number[] = [];
  const below: number[] = [];
  let status: Status = "final";
  let wholeYears = 0;
  for (const year of years) {
    const before = above.length;
    for (const member of reading.members) {
      const [upper, lower] = [readTerms(numerators, member, year, reading), divisor(member, year)];
      if (upper.value === null || lower.value === null) continue;
      above.push(upper.value);
      below.push(lower.value);
      status = worse(status, worse(upper.status, lower.status));
    }
    if (above.length > before) wholeYears += 1;
  }
  if (above.length < wholeYears * reading.members.length) status = worse(status, "partial");
  const needed = years.length === 1 ? 1 : reading.minYears;
  if (wholeYears < needed) return { value: null, status, reason: "missing-input" };
  const [numerator, denominator] = [sum(above), sum(below)];
  if (numerator === null || denominator === null) return { value: null, status, reason: "out-of-domain" };
  if (denominator === 0) return { value: null, status, reason: "zero-denominator" };
  return formed((numerator / denominator) * scale, status);
}

/** What the numerator of one member is divided by. */
function readBelow(indicator: Indicator, member: string, year: number, subject: Subject): Computed {
  if (indicator.kind === "ratio") return readTerms(parseTerms(indicator.denominator ?? ""), member, year, subject);
  const size = subject.cells.size(member);
  if (indicator.kind === "count") return { value: size, status: "final", reason: null };
  const { cells } = subject;
  const national: CellBook = { ...cells, read: (_, field, at) => cells.readNation(field, at) };
  const whole = readTerms(parseTerms(indicator.numerator), member, year, { ...subject, cells: national });
  return { ...whole, value: whole.value === null ? null : whole.value * size };
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
  if (from === null || to === null) return { value: null, status, reason: "out-of-domain" };
  if (to <= 0) return { value: null, status, reason: "non-positive-value" };
  const { value, reason } = compoundGrowth([from, to], [year - span, year]);
  return value === null ? { value, status, reason: reason || null } : formed(value * indicator.scale, status);
}

/** A value, unless it grew beyond what a number holds. */
function formed(value: number, status: Status): Computed {
  return Number.isFinite(value) ? { value, status, reason: null } : { value: null, status, reason: "out-of-domain" };
}

/** Sum of terms for one member; one missing term leaves it missing. */
function readTerms(terms: readonly Term[], member: string, year: number, subject: Reading): Computed {
  if (terms.length === 1) return readTerm(terms[0]!, member, year, subject);
  const values = terms.map((term) => readTerm(term, member, year, subject));
  const present = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const status = worstStatus(values.map((value) => value.status));
  const value = present.length < values.length ? null : sum(present);
  return { value, status, reason: value === null ? "missing-input" : null };
}

const absent: Computed = { value: null, status: "final", reason: "missing-input" };

function asComputed(cell: Cell | null): Computed {
  return cell === null || cell.value === null ? absent : { value: cell.value, status: cell.status, reason: null };
}

/** One term: the cell itself, or the mean of the years observed, of which there must be `minYears`. */
function readTerm(term: Term, member: string, year: number, { cells, minYears }: Reading): Computed {
  if (term.at.kind !== "mean") {
    return asComputed(cells.read(member, term.field, term.at.kind === "year" ? term.at.year : year - term.at.years));
  }
  const found = termYears(term, year).flatMap((at) => {
    const cell = cells.read(member, term.field, at);
    return cell === null || cell.value === null ? [] : [{ value: cell.value, status: cell.status }];
  });
  if (found.length < minYears) return absent;
  return {
    value: mean(found.map(({ value }) => value)),
    status: worstStatus(found.map((cell) => cell.status)),
    reason: null,
  };
}
