import { changeColumnWords as heads } from "../i18n/data-changes.ts";
import { columnWords } from "../i18n/data-downloads.ts";
import { blockWords, changeReasonWords, measureWords } from "../i18n/explain.ts";
import { nameOf } from "../i18n/lang.ts";
import type { ChangeResult } from "../schema/changes.ts";
import { editionColumn, entityColumns, type ResultColumns, yearColumn } from "./download-columns.ts";
import * as names from "./result-names.ts";

/** Columns of changes.csv with names of nodes, blocks and indicators; what only the edition before knows keeps its code. */
export const changeColumns: ResultColumns<ChangeResult> = [
  ...entityColumns,
  { name: columnWords.nodeCode, cell: ({ row }) => row.node },
  { name: columnWords.node, cell: ({ view, row }, lang) => names.nodeName(view, row.node, lang) },
  yearColumn,
  { name: heads.measure, cell: ({ row }, lang) => measureWords[row.measure][lang] },
  { name: heads.block, cell: ({ row }, lang) => blockWords[row.block][lang] },
  { name: columnWords.indicatorCode, cell: ({ row }) => row.indicator },
  {
    name: columnWords.indicator,
    cell: ({ view, row }, lang) => {
      const indicator = view.indicators.find(({ id }) => id === row.indicator);
      return indicator ? nameOf(indicator, lang) : row.indicator;
    },
  },
  { name: heads.before, cell: ({ row }) => row.before },
  { name: heads.after, cell: ({ row }) => row.after },
  { name: heads.contribution, cell: ({ row }) => row.contribution },
  {
    name: columnWords.reason,
    cell: ({ row }, lang) => (row.reason === null ? null : changeReasonWords[row.reason][lang]),
  },
  editionColumn,
];
