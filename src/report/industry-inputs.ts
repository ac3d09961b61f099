import type { IndustryInputResult } from "../schema/industry-results.ts";
import { type Term, termYears } from "../schema/term.ts";
import type { IndustryView } from "./industry-view.ts";

/** Which figure by industry: of an entity, an industry, a field, a year. */
export interface InputPlace {
  readonly entity: string;
  readonly industry: string;
  readonly field: string;
  readonly year: number;
}

const indexed = new WeakMap<readonly IndustryInputResult[], ReadonlyMap<string, IndustryInputResult>>();

/** The cell that an edition read there; null where it read none. Indexed once an edition. */
export function inputAt({ results }: Pick<IndustryView, "results">, place: InputPlace): IndustryInputResult | null {
  const rows = results.industryInputs;
  const known =
    indexed.get(rows) ??
    new Map(rows.map((row) => [keyOf({ ...row, entity: row.entity_id, industry: row.industry_id }), row]));
  indexed.set(rows, known);
  return known.get(keyOf(place)) ?? null;
}

function keyOf({ entity, industry, field, year }: InputPlace): string {
  return `${entity} ${industry} ${field} ${year}`;
}

/** The cells behind some terms of a formula for an entity's part in an industry, in the order read. */
export function cellsOfTerms(
  view: Pick<IndustryView, "results">,
  terms: readonly Term[],
  { year, ...place }: Omit<InputPlace, "field">,
): IndustryInputResult[] {
  return terms.flatMap((term) =>
    termYears(term, year).flatMap((at) => inputAt(view, { ...place, field: term.field, year: at }) ?? []),
  );
}
