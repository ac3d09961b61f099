import type { Words } from "../i18n/lang.ts";
import type { Labelled, LabelledCell, LabelledColumn } from "./labelled-table.ts";

/** The media type of an XLSX workbook. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A sheet of a workbook: what stands on its tab, the heads, and the rows below them. */
export interface Sheet {
  readonly tab: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly LabelledCell[])[];
}

/** The columns and rows of a labelled table as a sheet. */
export function labelledSheet<Row>(
  tab: Words,
  { columns, rows }: { readonly columns: readonly LabelledColumn<Row>[]; readonly rows: readonly Row[] },
  { lang, headOf = (name) => name }: Labelled,
): Sheet {
  return {
    tab: tab[lang],
    head: columns.map(({ name }) => headOf(name)[lang]),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row, lang))),
  };
}
