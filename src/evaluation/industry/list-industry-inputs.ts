import type { IndustryInputResult } from "../../schema/industry-results.ts";
import type { CellBook } from "../cells.ts";
import { type Area, namedCell } from "./cell-book.ts";
import type { Family } from "./families.ts";
import type { IsHidden } from "./hidden-cells.ts";

/**
 * Every cell by industry that was read, in the order entity (the whole first), industry, year, field. A hidden one has its
 * place and no value.
 */
export function listIndustryInputs(
  cells: CellBook,
  {
    area,
    families,
    isHidden,
  }: { readonly area: Area; readonly families: readonly Family[]; readonly isHidden: IsHidden },
): IndustryInputResult[] {
  const entities = placesOf([area.whole, ...area.regions]);
  const industries = placesOf(families.flatMap((family) => [...family.industries, family.rest]));
  return cells
    .used()
    .map((cell) => ({ ...cell, ...namedCell(cell.entity), hidden: isHidden(cell.entity, cell.year) }))
    .sort(
      (a, b) =>
        entities(a.entity) - entities(b.entity) ||
        industries(a.industry) - industries(b.industry) ||
        a.year - b.year ||
        (a.field < b.field ? -1 : a.field > b.field ? 1 : 0),
    )
    .map(({ entity, industry, year, field, value, unit, status, source, hidden }) => {
      const shown = { entity_id: entity, industry_id: industry, year, field, value: hidden ? null : value };
      return { ...shown, unit, status, source, reason: hidden ? ("suppressed" as const) : null };
    });
}

/** Places in a list; what is not in it comes last. */
function placesOf(list: readonly string[]): (id: string) => number {
  const places = new Map(list.map((id, place) => [id, place]));
  return (id) => places.get(id) ?? list.length;
}
