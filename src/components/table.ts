import type { Role } from "../charts/chart.ts";
import type { Lang } from "../i18n/lang.ts";
import { plainText, type Sentence } from "../report/segment.ts";

/** A column of a table: numbers stand to the right with the decimals given; `unit` stands under the head. */
export interface TableColumn {
  readonly label: string;
  /** the head is said but not shown, as over bars */
  readonly quiet?: boolean;
  readonly number?: boolean;
  readonly digits?: number;
  readonly unit?: string;
  /** left out on a narrow screen */
  readonly desk?: boolean;
  /** holds paths, which may break anywhere on a narrow screen */
  readonly path?: boolean;
}

/** A cell that is more than its value. A missing value prints as — with `note` as its reason. */
export interface RichCell {
  readonly value: string | number | null;
  readonly href?: string | undefined;
  /** where links to this number lead, in a table of which a row holds many */
  readonly id?: string;
  /** the language of the mark of a sample figure that leads to no passport, by which the others are marked */
  readonly sample?: Lang | undefined;
  /** how a number is printed where the decimals of the column will not do; it is still sorted by its value */
  readonly shown?: string;
  /** small words after the value: a reason, a mark, the "/ 31" of a place */
  readonly note?: string;
  /** the value in bold: what is sure among what is not */
  readonly strong?: boolean;
  /** a remark on a line of its own under the value */
  readonly remark?: string;
  /** the value as a sentence, where numbers in it lead somewhere */
  readonly said?: Sentence;
  /** a bar from zero instead of the value, in the same unit as max */
  readonly bar?: { readonly value: number; readonly max: number; readonly tone: BarTone };
}

export type Cell = string | number | null | RichCell;
export type BarTone = "level" | "strong" | "weak" | "home";

/** A sentence as a cell. */
export function sentenceCell(said: Sentence): RichCell {
  return { value: plainText(said), said };
}

/** A row: its first cell is its head. */
export interface TableRow {
  readonly id?: string;
  readonly role?: Role | "nation";
  readonly cells: readonly Cell[];
}

/** Anything that may stand in a cell, in one form. */
export function asRichCell(cell: Cell): RichCell {
  return typeof cell === "object" && cell !== null ? cell : { value: cell };
}

/** The classes of a column's head and cells. A column of bars is left out on a narrow screen: its number stands beside it. */
export function columnClasses(columns: readonly TableColumn[], rows: readonly TableRow[]): string[] {
  return columns.map(({ number, desk, path }, index) => {
    const bars = rows.some((row) => isBar(row.cells[index]));
    return [number && "number", bars && "bar-cell", desk && "desk", path && "path"].filter(Boolean).join(" ");
  });
}

function isBar(cell: Cell | undefined): boolean {
  return typeof cell === "object" && cell?.bar !== undefined;
}
