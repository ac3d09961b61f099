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
  const industries = placesOf(families.flatMap((family) => family.rows));
  return cells
    .used()
    .map((cell) => {
      const { entity, industry } = namedCell(cell.entity);
      const order = [entities(entity), industries(industry), cell.year] as const;
      return { order, cell, entity, industry, hidden: isHidden(cell.entity, cell.year) };
    })
    .sort(
      ({ order: a, cell: { field } }, { order: b, cell: { field: other } }) =>
        a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (field < other ? -1 : field > other ? 1 : 0),
    )
    .map(({ entity, industry, hidden, cell: { year, field, value, unit, status, source } }) => ({
      ...{ entity_id: entity, industry_id: industry, year, field, value: hidden ? null : value },
      ...{ unit, status, source, reason: hidden ? ("suppressed" as const) : null },
    }));
}

/** Places in a list; what is not in it comes last. */
function placesOf(list: readonly string[]): (id: string) => number {
  const places = new Map(list.map((id, place) => [id, place]));
  return (id) => places.get(id) ?? list.length;
}
