import { locationQuotient } from "../../methods/concentration/location-quotient.ts";
import type { IndustryCard } from "../../schema/industry-card.ts";
import { worstStatus } from "../../schema/status.ts";
import type { CellBook } from "../cells.ts";
import { type Computed, type Formula, rawValue, scoredValue } from "../formula.ts";
import { familyAmount, industryAmount } from "./amounts.ts";
import { cellName } from "./cell-book.ts";
import type { Family } from "./families.ts";

/** Whose value is worked out, from which cells. */
export interface IndustrySubject {
  readonly entity: string;
  readonly industry: string;
  readonly family: Family;
  readonly cells: CellBook;
  /** the same cells where they are added up over the family, whose totals are known also where a cell is hidden */
  readonly totals: CellBook;
  readonly minYears: number;
}

/** The value of the year, and the one that is scored. */
export interface IndustryValue {
  readonly raw: Computed;
  readonly scored: Computed;
}

/** Works out an indicator of an industry (产业指标) in a year. */
export function industryValue(card: IndustryCard, year: number, subject: IndustrySubject): IndustryValue {
  const { kind } = card;
  if (kind === "share" || kind === "quotient") {
    const value = kind === "share" ? shareOf(card, year, subject) : quotientOf(card, year, subject);
    return { raw: value, scored: value };
  }
  const formula: Formula = { ...card, kind };
  const { cells, minYears } = subject;
  const own = { members: [cellName(subject.entity, subject.industry)], cells, minYears };
  const raw = rawValue(formula, year, own);
  return { raw, scored: card.pool_years === 1 ? raw : scoredValue(formula, year, own) };
}

function shareOf({ numerator, scale }: IndustryCard, year: number, subject: IndustrySubject): Computed {
  const { value, ...rest } = shareAmount(numerator, year, subject);
  return { ...rest, value: value === null ? null : (value / 100) * scale };
}

/** What an industry has of a formula, in per cent of its family with the rest (占比). */
export function shareAmount(formula: string, year: number, subject: Omit<IndustrySubject, "minYears">): Computed {
  const part = industryAmount(formula, year, subject);
  const whole = familyAmount(formula, year, totalsOf(subject));
  const status = worstStatus([part.status, whole.status]);
  if (part.value === null || whole.value === null) return { value: null, status, reason: "missing-input" };
  if (whole.value === 0) return { value: null, status, reason: "zero-denominator" };
  return { value: (100 * part.value) / whole.value, status, reason: null };
}

function quotientOf({ numerator, denominator, scale }: IndustryCard, year: number, subject: IndustrySubject): Computed {
  const below = denominator ?? numerator;
  const [part, whole] = [industryAmount(numerator, year, subject), familyAmount(numerator, year, totalsOf(subject))];
  const [referencePart, referenceWhole] = [
    industryAmount(below, year, subject),
    familyAmount(below, year, totalsOf(subject)),
  ];
  const parts = { part, whole, referencePart, referenceWhole };
  const status = worstStatus(Object.values(parts).map((each) => each.status));
  const { value, reason } = locationQuotient({
    part: part.value,
    whole: whole.value,
    referencePart: referencePart.value,
    referenceWhole: referenceWhole.value,
  });
  return { value: value === null ? null : value * scale, status, reason: reason || null };
}

/** The same over the family. */
function totalsOf({ entity, family, totals }: Pick<IndustrySubject, "entity" | "family" | "totals">) {
  return { entity, family, cells: totals };
}
