import type { FieldDivision, IpcField } from "./ipc.ts";
import { parseIpc } from "./ipc-symbol.ts";

/** The rows of a concordance by subclass and main group, `H04L` or `H04N 3/`. */
export type Concordance<Row extends Pick<IpcField, "ipc"> = IpcField> = ReadonlyMap<string, Row>;

/**
 * Why no technology field was found: not an IPC symbol; a subclass that the concordance does not have; a subclass that it
 * splits by main group, given without one; a main group that is not among those.
 */
export type FieldGap = "no-symbol" | "unknown-subclass" | "split-subclass" | "unknown-group";

export type FoundField<Row> =
  | { readonly row: Row; readonly reason: null }
  | { readonly row: null; readonly reason: FieldGap };

/** Puts the rows of a concordance in order for looking up. */
export function concordanceOf<Row extends Pick<IpcField, "ipc">>(rows: readonly Row[]): Concordance<Row> {
  return new Map(rows.map((row) => [row.ipc, row]));
}

/**
 * The row of a concordance that an IPC symbol falls under (IPC 到技术领域), by longest prefix: its main group where that has a
 * row of its own, else its subclass.
 * @example fieldOf("H04N 3/22", concordanceOf([{ ipc: "H04N 3/", field_id: "T02" }])).row.field_id; // => "T02"
 * @example fieldOf("H04N", concordanceOf([{ ipc: "H04N 3/", field_id: "T02" }])).reason; // => "split-subclass"
 */
export function fieldOf<Row extends Pick<IpcField, "ipc">>(
  symbol: string,
  concordance: Concordance<Row>,
): FoundField<Row> {
  const read = parseIpc(symbol);
  if (read === null) return { row: null, reason: "no-symbol" };
  const { subclass, group } = read;
  const row = (group === null ? undefined : concordance.get(`${subclass} ${group}/`)) ?? concordance.get(subclass);
  if (row) return { row, reason: null };
  const isSplit = [...concordance.keys()].some((ipc) => ipc.startsWith(`${subclass} `));
  if (!isSplit) return { row: null, reason: "unknown-subclass" };
  return { row: null, reason: group === null ? "split-subclass" : "unknown-group" };
}

/**
 * How each technology field is shared out over divisions of industry, by field.
 * @example divisionsByField([{ field_id: "T05", division: "39", weight: 1 }]).get("T05").get("39"); // => 1
 */
export function divisionsByField(
  rows: readonly Pick<FieldDivision, "field_id" | "division" | "weight">[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const shares = new Map<string, Map<string, number>>();
  for (const { field_id, division, weight } of rows) {
    const field = shares.get(field_id) ?? new Map<string, number>();
    shares.set(field_id, field.set(division, weight));
  }
  return shares;
}
