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
import { indicatorUnit } from "./result-names.ts";

/** Columns of outlook.csv with name and unit of the indicator, and in words whether a year is observed or extrapolated. */
export const outlookColumns: ResultColumns<OutlookResult> = [
  ...entityColumns,
  { name: heads.series, cell: ({ row }, lang) => outlookSeriesWords[row.series][lang] },
  { name: heads.itemCode, cell: ({ row }) => row.item },
  { name: heads.item, cell: ({ view, row }, lang) => nameOf(view.indicator(row.item), lang) },
  { name: columnWords.unit, cell: ({ view, row }, lang) => indicatorUnit(view.indicator(row.item), lang) },
  { name: columnWords.year, cell: ({ row }) => row.year },
  { name: heads.part, cell: ({ row }, lang) => outlookPartWords[row.part][lang] },
  { name: columnWords.value, cell: ({ row }) => row.value },
  { name: heads.low, cell: ({ row }) => row.low },
  { name: heads.high, cell: ({ row }) => row.high },
  { name: heads.clipped, cell: ({ row }, lang) => (row.clipped === null ? null : outlookClipWords[row.clipped][lang]) },
  { name: heads.method, cell: ({ row }, lang) => (row.method === null ? null : outlookMethodWords[row.method][lang]) },
  { name: heads.from, cell: ({ row }) => row.from },
  { name: heads.to, cell: ({ row }) => row.to },
  { name: heads.points, cell: ({ row }) => row.points },
  { name: heads.begins, cell: ({ row }, lang) => (row.begins === null ? null : outlookStartWords[row.begins][lang]) },
  { name: heads.tested, cell: ({ row }) => row.tested },
  { name: heads.mae, cell: ({ row }) => row.mae },
  { name: heads.naiveMae, cell: ({ row }) => row.naive_mae },
  { name: heads.relativeMae, cell: ({ row }) => row.relative_mae },
  { name: heads.inside, cell: ({ row }) => row.inside },
  { name: heads.intervals, cell: ({ row }) => row.intervals },
  statusColumn,
  reasonColumn,
  editionColumn,
];
