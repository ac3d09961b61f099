import { op, table } from "arquero";
import { type Status, worstStatus } from "../schema/status.ts";
import type { Cell, CellBook } from "./cells.ts";

/** Who is reported, in order: each entity and the members whose cells make it up. */
export type Membership = ReadonlyMap<string, readonly string[]>;

/** Sum of a field over an entity, and what it is worth. */
export interface Total {
  readonly value: number | null;
  readonly status: Status;
}

/**
 * Adds the cells of a year up over the members of every entity (合计). A member without the figure leaves the sum
 * `partial`; no member with it leaves it missing.
 */
export function totalsByEntity(
  cells: Pick<CellBook, "read">,
  year: number,
  { groups, fields }: { readonly groups: Membership; readonly fields: ReadonlySet<string> },
): (entity: string, field: string) => Total {
  const parts = [...groups].flatMap(([entity, members]) =>
    members.flatMap((member) =>
      [...fields].flatMap((field) => {
        const cell: Cell | null = cells.read(member, field, year);
        return cell === null || cell.value === null ? [] : [{ entity, field, value: cell.value, status: cell.status }];
      }),
    ),
  );
  const summed = table(columns(parts))
    .groupby("entity", "field")
    .rollup({ value: op.sum("value"), count: op.count(), statuses: op.array_agg("status") })
    .objects() as { entity: string; field: string; value: number; count: number; statuses: Status[] }[];
  const found = new Map(summed.map((row) => [`${row.entity} ${row.field}`, row]));
  return (entity, field) => {
    const row = found.get(`${entity} ${field}`);
    if (!row) return { value: null, status: "final" };
    const whole = row.count === groups.get(entity)?.length;
    return { value: row.value, status: worstStatus(whole ? row.statuses : [...row.statuses, "partial"]) };
  };
}

function columns(rows: readonly { entity: string; field: string; value: number; status: Status }[]) {
  return {
    entity: rows.map((row) => row.entity),
    field: rows.map((row) => row.field),
    value: rows.map((row) => row.value),
    status: rows.map((row) => row.status),
  };
}
