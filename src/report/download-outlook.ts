import { columnWords } from "../i18n/data-downloads.ts";
import {
  outlookColumnWords as heads,
  outlookClipWords,
  outlookMethodWords,
  outlookPartWords,
  outlookSeriesWords,
  outlookStartWords,
} from "../i18n/data-outlook.ts";
import { nameOf } from "../i18n/lang.ts";
import type { OutlookResult } from "../schema/outlook.ts";
import { editionColumn, entityColumns, type ResultColumns, reasonColumn, statusColumn } from "./download-columns.ts";
import type { LabelledColumn } from "./labelled-table.ts";
import { indicatorUnit } from "./result-names.ts";

/** What series a row is of, by its code. */
export const outlookItemColumns: readonly LabelledColumn<OutlookResult>[] = [
  { name: heads.series, cell: ({ series }, lang) => outlookSeriesWords[series][lang] },
  { name: heads.itemCode, cell: ({ item }) => item },
];

/** The year of a row, in words whether it is observed or extrapolated, and its numbers. */
export const outlookYearColumns: readonly LabelledColumn<OutlookResult>[] = [
  { name: columnWords.year, cell: ({ year }) => year },
  { name: heads.part, cell: ({ part }, lang) => outlookPartWords[part][lang] },
  { name: columnWords.value, cell: ({ value }) => value },
  { name: heads.low, cell: ({ low }) => low },
  { name: heads.high, cell: ({ high }) => high },
  { name: heads.clipped, cell: ({ clipped }, lang) => (clipped === null ? null : outlookClipWords[clipped][lang]) },
  { name: heads.method, cell: ({ method }, lang) => (method === null ? null : outlookMethodWords[method][lang]) },
  { name: heads.from, cell: ({ from }) => from },
  { name: heads.to, cell: ({ to }) => to },
  { name: heads.points, cell: ({ points }) => points },
  { name: heads.begins, cell: ({ begins }, lang) => (begins === null ? null : outlookStartWords[begins][lang]) },
  { name: heads.tested, cell: ({ tested }) => tested },
  { name: heads.mae, cell: ({ mae }) => mae },
  { name: heads.naiveMae, cell: ({ naive_mae }) => naive_mae },
  { name: heads.relativeMae, cell: ({ relative_mae }) => relative_mae },
  { name: heads.inside, cell: ({ inside }) => inside },
  { name: heads.intervals, cell: ({ intervals }) => intervals },
];

const ofRow = (columns: readonly LabelledColumn<OutlookResult>[]): ResultColumns<OutlookResult> =>
  columns.map(({ name, cell }) => ({ name, cell: ({ row }, lang) => cell(row, lang) }));

/** Columns of outlook.csv with name and unit of the indicator. */
export const outlookColumns: ResultColumns<OutlookResult> = [
  ...entityColumns,
  ...ofRow(outlookItemColumns),
  { name: heads.item, cell: ({ view, row }, lang) => nameOf(view.indicator(row.item), lang) },
  { name: columnWords.unit, cell: ({ view, row }, lang) => indicatorUnit(view.indicator(row.item), lang) },
  ...ofRow(outlookYearColumns),
  statusColumn,
  reasonColumn,
  editionColumn,
];
