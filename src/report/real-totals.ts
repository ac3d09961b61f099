import type { RawRow } from "../schema/raw.ts";
import type { Placed } from "../schema/repository.ts";
import type { ConstraintRow } from "../schema/sample-plan.ts";
import { parseTerms } from "../schema/term.ts";
import type { IndustryView } from "./industry-view.ts";

/** A real figure that sample figures add up to, and the row that it was taken from. */
export interface RealTotal extends ConstraintRow {
  /** file:line */
  readonly cell: string;
  /** whether it was worked out from that row and others, and not taken as it stands */
  readonly worked: boolean;
}

/**
 * Looks up the rows behind real totals, each of which names its file, entity and field.
 * Throws a RangeError for one whose row is not there.
 */
export function placeTotals(constraints: readonly ConstraintRow[], rows: readonly Placed<RawRow>[]): RealTotal[] {
  const lines = new Map(
    rows.map(({ entity_id, field, place }) => [`${place.file} ${entity_id} ${field}`, `${place.file}:${place.line}`]),
  );
  return constraints.map((row) => {
    const [file = "", entity = "", field = "", ...more] = row.source.split(" ");
    const cell = lines.get(`${file} ${entity} ${field}`);
    if (cell === undefined) throw new RangeError(`constraint on ${row.field} in ${row.year}: no row ${row.source}`);
    return { ...row, cell, worked: more.length > 0 };
  });
}

/** All real totals, and the fields beside which a field stands. */
export interface KnownTotals {
  readonly totals: readonly RealTotal[];
  readonly dataset: (field: string) => { readonly fields: readonly { readonly id: string }[] };
}

/**
 * The real totals of an edition's rights: those that the datasets of its regions' rights add up to, in the edition's year, in
 * the order of the files. None where the figures of the regions are real themselves.
 */
export function totalsOf(
  { plan, whole, edition }: Pick<IndustryView, "plan" | "whole" | "edition">,
  { totals, dataset }: KnownTotals,
): RealTotal[] {
  const read = plan.intensive.rights.flatMap(({ region }) => parseTerms(region).map(({ field }) => field));
  const fields = new Set(read.flatMap((field) => dataset(field).fields.map(({ id }) => id)));
  return totals.filter(
    (row) => row.entity_id === whole.entity_id && row.year === edition.year && fields.has(row.field),
  );
}
