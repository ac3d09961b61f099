import { sum } from "../../methods/numbers/sum.ts";
import { worstStatus } from "../../schema/status.ts";
import { parseTerms } from "../../schema/term.ts";
import type { CellBook } from "../cells.ts";
import { type Computed, readTerms } from "../formula.ts";
import { cellName } from "./cell-book.ts";
import type { Family } from "./families.ts";

/** Whose amount is read, from which cells. */
export interface AmountSubject {
  readonly entity: string;
  readonly industry: string;
  readonly cells: CellBook;
}

/**
 * What an entity has of a formula, a field or fields joined by `+`, in an industry in a year. A field of which the industry
 * has no row at all is one that it cannot have and adds nothing, `not-applicable` where that is so of all; a row with an
 * empty cell is missing.
 */
export function industryAmount(formula: string, year: number, { entity, industry, cells }: AmountSubject): Computed {
  const name = cellName(entity, industry);
  const terms = parseTerms(formula).filter(({ field }) => cells.read(name, field, year) !== null);
  if (terms.length === 0) return { value: null, status: "final", reason: "not-applicable" };
  return readTerms(terms, name, year, { members: [], cells, minYears: 1 });
}

/** What an entity has of a formula in a whole family, the rest included; missing as soon as one part is. */
export function familyAmount(
  formula: string,
  year: number,
  { entity, family, cells }: { readonly entity: string; readonly family: Family; readonly cells: CellBook },
): Computed {
  const parts = family.top
    .map((industry) => industryAmount(formula, year, { entity, industry, cells }))
    .filter(({ reason }) => reason !== "not-applicable");
  const present = parts.flatMap(({ value }) => value ?? []);
  const value = present.length < parts.length ? null : sum(present);
  const status = worstStatus(parts.map((part) => part.status));
  return { value, status, reason: value === null ? "missing-input" : null };
}

/** Amounts of a year by entity and industry, totals worked out once. */
export interface Amounts {
  readonly of: (entity: string, industry: string, formula: string) => Computed;
  readonly total: (entity: string, family: Family, formula: string) => Computed;
}

/** Opens the amounts of a year. */
export function openAmounts(cells: CellBook, year: number): Amounts {
  const totals = new Map<string, Computed>();
  return {
    of: (entity, industry, formula) => industryAmount(formula, year, { entity, industry, cells }),
    total: (entity, family, formula) => {
      const key = `${entity} ${family.id} ${formula}`;
      const known = totals.get(key) ?? familyAmount(formula, year, { entity, family, cells });
      totals.set(key, known);
      return known;
    },
  };
}
