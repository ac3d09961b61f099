import { ofRows } from "../../i18n/validation-rows.ts";
import { type CellName, cellKey, dimensions } from "../../schema/dimensions.ts";
import type { Dataset, NoteRow, RawRow } from "../../schema/raw.ts";
import type { DatasetFiles, Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem, warningAt } from "../problem.ts";
import { seriesOf } from "./series.ts";

/** Change on the year before, in per cent, above which a value must be looked at and noted. */
const limit = 50;

/** The note of a jump that nobody could explain. */
export const unexplained = "unexplained";

/** The part of a dataset in which jumps are looked for. */
export interface JumpFiles {
  readonly dataset: Pick<Dataset, "jumps_from">;
  readonly rows: readonly Placed<RawRow>[];
}

/** A value that differs from the year before by more than half. */
export interface Jump {
  readonly row: Placed<RawRow>;
  readonly value: number;
  readonly previous: number;
  /** per cent of the value before, one decimal */
  readonly change: number;
}

/**
 * Every jump between two years that follow each other, in the order of the rows. From zero there is no change in per cent;
 * two values below `jumps_from` of the dataset are too small to compare.
 */
export function findJumps({ dataset, rows }: JumpFiles): Jump[] {
  const { jumps_from: least = 0 } = dataset;
  if (least === "none") return [];
  const series = seriesOf(rows);
  return rows.flatMap((row, at) => {
    const previous = series[at]!.get(row.year - 1);
    if (row.value === null || previous === undefined || previous === null || previous === 0) return [];
    if (Math.max(Math.abs(row.value), Math.abs(previous)) < least) return [];
    const change = (100 * (row.value - previous)) / Math.abs(previous);
    return Math.abs(change) > limit ? { row, value: row.value, previous, change: Math.round(change * 10) / 10 } : [];
  });
}

/** The note that would list a jump, its columns in their order. */
export function noteOf({ row, change }: Jump): NoteRow {
  const { entity_id, year, field } = row;
  return { entity_id, ...brokenDown(row), year, field, rule: "jump", change_pct: change, note: unexplained };
}

/** The dimensions that a cell has. */
function brokenDown(row: CellName): Pick<NoteRow, (typeof dimensions)[number]> {
  return Object.fromEntries(dimensions.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));
}

/** Jumps that notes.csv does not list as they are, notes of jumps that are gone, and how many are unexplained. */
export function checkJumps({ datasets }: Repository): Problem[] {
  return [...datasets.flatMap(checkDataset), ...countUnexplained(datasets)];
}

function checkDataset(each: DatasetFiles): Problem[] {
  const jumps = new Map(findJumps(each).map((jump) => [cellKey(jump.row), jump]));
  const notes = each.notes.filter(({ rule }) => rule === "jump");
  const listed = new Set(notes.map(cellKey));
  const unlisted = [...jumps].filter(([key]) => !listed.has(key)).map(([, jump]) => describeJump(jump, each));
  return [...unlisted, ...notes.flatMap((note) => checkNote(note, jumps.get(cellKey(note))))];
}

function describeJump(jump: Jump, { dataset }: DatasetFiles): Problem {
  const { place } = jump.row;
  const line = Object.values(noteOf(jump)).join(",");
  const said = ofRows.jump(jump.change, jump.previous, jump.value, line, notesFile(dataset));
  return errorAt({ ...place, column: "value", value: String(jump.value) }, said);
}

function checkNote(note: Placed<NoteRow>, jump: Jump | undefined): Problem[] {
  const spot = { ...note.place, column: "change_pct", value: String(note.change_pct) };
  if (!jump) return [warningAt(spot, ofRows.noJump())];
  return note.change_pct === jump.change ? [] : [errorAt(spot, ofRows.otherJump(note.change_pct, jump.change))];
}

/** One warning for all datasets: their number grows with the years, and it is one piece of work. */
function countUnexplained(datasets: readonly DatasetFiles[]): Problem[] {
  const open = datasets.flatMap(({ dataset: { id }, notes }) => {
    const count = notes.filter(({ note }) => note === unexplained).length;
    return count === 0 ? [] : [{ id, count }];
  });
  return open.length === 0 ? [] : [warningAt({ file: "data/raw" }, ofRows.unexplained(open))];
}

/** The notes of a dataset, from the root. */
export function notesFile({ id }: { readonly id: string }): string {
  return `data/raw/${id}/notes.csv`;
}
