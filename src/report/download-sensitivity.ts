import * as words from "../i18n/data-sensitivity.ts";
import type { SensitivityResult, SobolResult, StabilityResult } from "../schema/sensitivity.ts";
import { editionColumn, entityColumns, type ResultColumns, reasonColumn, yearColumn } from "./download-columns.ts";
import * as names from "./result-names.ts";

const heads = words.drawnColumnWords;

/** Columns of sensitivity.csv with names of what was varied and of nodes and pairs. */
export const sensitivityColumns: ResultColumns<SensitivityResult> = [
  { name: heads.run, cell: ({ row }, lang) => words.runWords[row.run][lang] },
  ...entityColumns,
  { name: heads.quantity, cell: ({ view, row }, lang) => words.drawnQuantityWordsOf(view.words)[row.quantity][lang] },
  { name: heads.itemCode, cell: ({ row }) => row.item },
  { name: heads.item, cell: ({ view, row }, lang) => names.itemName(view, row.item, lang) },
  yearColumn,
  { name: heads.published, cell: ({ row }) => row.published },
  { name: heads.median, cell: ({ row }) => row.median },
  { name: heads.low, cell: ({ row }) => row.low },
  { name: heads.high, cell: ({ row }) => row.high },
  { name: heads.lowError, cell: ({ row }) => row.low_error },
  { name: heads.highError, cell: ({ row }) => row.high_error },
  {
    name: heads.outside,
    cell: ({ row }, lang) => (row.outside === null ? null : words.outsideWords[row.outside][lang]),
  },
  { name: heads.draws, cell: ({ row }) => row.draws },
  reasonColumn,
  editionColumn,
];

/** Columns of stability.csv with names of classes and of what they are of. */
export const stabilityColumns: ResultColumns<StabilityResult> = [
  ...entityColumns,
  { name: heads.scale, cell: ({ row }, lang) => words.classScaleWords[row.scale][lang] },
  { name: heads.itemCode, cell: ({ row }) => row.item },
  { name: heads.item, cell: ({ view, row }, lang) => names.itemName(view, row.item, lang) },
  { name: heads.classCode, cell: ({ row }) => row.class },
  { name: heads.class, cell: ({ view, row }, lang) => names.className(view, row, lang) },
  yearColumn,
  { name: heads.probability, cell: ({ row }) => row.probability },
  { name: heads.isPublished, cell: ({ row }, lang) => (row.published === null ? null : words.yesWords[lang]) },
  {
    name: heads.stability,
    cell: ({ view, row }, lang) => names.bandName(view.model.stability_classes, row.stability, lang),
  },
  editionColumn,
];

/** Columns of sobol.csv with names of nodes and factors. */
export const sobolColumns: ResultColumns<SobolResult> = [
  { name: heads.itemCode, cell: ({ row }) => row.node },
  { name: heads.item, cell: ({ view, row }, lang) => names.nodeName(view, row.node, lang) },
  { name: heads.factorCode, cell: ({ row }) => row.factor },
  { name: heads.factor, cell: ({ row }, lang) => words.factorWords[row.factor][lang] },
  yearColumn,
  { name: heads.first, cell: ({ row }) => row.first },
  { name: heads.firstLow, cell: ({ row }) => row.first_low },
  { name: heads.firstHigh, cell: ({ row }) => row.first_high },
  { name: heads.total, cell: ({ row }) => row.total },
  { name: heads.totalLow, cell: ({ row }) => row.total_low },
  { name: heads.totalHigh, cell: ({ row }) => row.total_high },
  reasonColumn,
  editionColumn,
];
