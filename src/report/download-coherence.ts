import { coherenceColumnWords as heads } from "../i18n/data-coherence.ts";
import { columnWords } from "../i18n/data-downloads.ts";
import type { CoherenceResult } from "../schema/coherence.ts";
import { editionColumn, type ResultColumns, reasonColumn, yearColumn } from "./download-columns.ts";
import * as names from "./result-names.ts";

/** Columns of coherence.csv with the names of nodes and children, and the marks in words. */
export const coherenceColumns: ResultColumns<CoherenceResult> = [
  { name: columnWords.nodeCode, cell: ({ row }) => row.node },
  { name: columnWords.node, cell: ({ view, row }, lang) => names.nodeName(view, row.node, lang) },
  { name: heads.childCode, cell: ({ row }) => row.child },
  {
    name: heads.child,
    cell: ({ view, row }, lang) => (row.child === null ? null : names.childName(view, row.child, lang)),
  },
  yearColumn,
  { name: heads.weight, cell: ({ row }) => row.weight },
  { name: heads.effectiveWeight, cell: ({ row }) => row.effective_weight },
  { name: heads.correlation, cell: ({ row }) => row.correlation },
  { name: heads.influence, cell: ({ row }) => row.influence },
  { name: heads.r2Top, cell: ({ row }) => row.r2_top },
  { name: heads.redundantWith, cell: ({ row }) => row.redundant_with },
  { name: heads.marks, cell: ({ row }, lang) => names.coherenceMarksOf(row, lang) },
  { name: heads.alpha, cell: ({ row }) => row.alpha },
  { name: heads.firstComponent, cell: ({ row }) => row.first_component },
  reasonColumn,
  editionColumn,
];
