import { growthTypeWords, lineWords } from "../i18n/data-analyses.ts";
import { columnWords } from "../i18n/data-downloads.ts";
import { reasonWords } from "../i18n/words.ts";
import type { DynamicsResult } from "../schema/dynamics.ts";
import type { QuadrantResult } from "../schema/quadrants.ts";
import type { QualityResult } from "../schema/quality.ts";
import type { Reason } from "../schema/reason.ts";
import {
  editionColumn,
  entityColumns,
  type Labels,
  type ResultColumns,
  reasonColumn,
  statusColumn,
  yearColumn,
} from "./download-columns.ts";
import { fieldName, fieldUnit } from "./quantity-names.ts";
import * as names from "./result-names.ts";

const said = (reason: Reason | null, lang: "zh" | "en") => (reason === null ? null : reasonWords[reason][lang]);

/** Columns of dynamics.csv with names and units of the fields and the type of growth in words. */
export function dynamicsColumns(labels: Labels): ResultColumns<DynamicsResult> {
  return [
    ...entityColumns,
    { name: columnWords.fieldCode, cell: ({ row }) => row.field },
    { name: columnWords.field, cell: ({ view, row }, lang) => fieldName(view, row.field, labels)[lang] },
    { name: columnWords.unit, cell: ({ row }, lang) => fieldUnit(row.field, labels, lang) },
    { name: columnWords.node, cell: ({ view, row }, lang) => names.nodeName(view, row.resource, lang) },
    { name: columnWords.growthFrom, cell: ({ row }) => row.from },
    { name: columnWords.year, cell: ({ row }) => row.to },
    { name: columnWords.growth, cell: ({ row }) => row.growth },
    reasonColumn,
    { name: columnWords.trendFrom, cell: ({ row }) => row.trend_from },
    { name: columnWords.slope, cell: ({ row }) => row.slope },
    { name: columnWords.sen, cell: ({ row }) => row.sen },
    { name: columnWords.tau, cell: ({ row }) => row.tau },
    { name: columnWords.p, cell: ({ row }) => row.p },
    { name: columnWords.trendReason, cell: ({ row }, lang) => said(row.trend_reason, lang) },
    { name: columnWords.againstCode, cell: ({ row }) => row.against },
    {
      name: columnWords.against,
      cell: ({ view, row }, lang) => (row.against === null ? null : fieldName(view, row.against, labels)[lang]),
    },
    { name: columnWords.gap, cell: ({ row }) => row.gap },
    { name: columnWords.elasticity, cell: ({ row }) => row.elasticity },
    {
      name: columnWords.growthType,
      cell: ({ row }, lang) => (row.type === null ? null : growthTypeWords[row.type][lang]),
    },
    { name: columnWords.gapReason, cell: ({ row }, lang) => said(row.gap_reason, lang) },
    statusColumn,
    editionColumn,
  ];
}

/** Columns of quality.csv with the name of the face and the grade of the composite. */
export const qualityColumns: ResultColumns<QualityResult> = [
  ...entityColumns,
  { name: columnWords.faceCode, cell: ({ row }) => row.face },
  { name: columnWords.face, cell: ({ view, row }, lang) => names.faceName(view, row.face, lang) },
  yearColumn,
  { name: columnWords.score, cell: ({ row }) => row.value },
  { name: columnWords.present, cell: ({ row }) => row.present },
  { name: columnWords.total, cell: ({ row }) => row.total },
  { name: columnWords.missing, cell: ({ row }) => row.missing },
  {
    name: columnWords.qualityGrade,
    cell: ({ view, row }, lang) => names.bandName(view.model.analyses.quality.grades, row.grade, lang),
  },
  statusColumn,
  reasonColumn,
  editionColumn,
];

/** Columns of quadrants.csv with the names of plane and quadrants. */
export const quadrantColumns: ResultColumns<QuadrantResult> = [
  ...entityColumns,
  { name: columnWords.planeCode, cell: ({ row }) => row.plane },
  { name: columnWords.plane, cell: ({ view, row }, lang) => names.planeName(view, row.plane, lang) },
  yearColumn,
  { name: columnWords.x, cell: ({ row }) => row.x },
  { name: columnWords.y, cell: ({ row }) => row.y },
  { name: columnWords.cutX, cell: ({ row }) => row.cut_x },
  { name: columnWords.cutY, cell: ({ row }) => row.cut_y },
  { name: columnWords.distanceX, cell: ({ row }) => row.distance_x },
  { name: columnWords.distanceY, cell: ({ row }) => row.distance_y },
  { name: columnWords.quadrant, cell: ({ view, row }, lang) => names.quadrantName(view, row, lang) },
  { name: columnWords.line, cell: ({ row }, lang) => (row.line === null ? null : lineWords[row.line][lang]) },
  reasonColumn,
  {
    name: columnWords.quadrantMedian,
    cell: ({ view, row }, lang) => names.quadrantName(view, { plane: row.plane, quadrant: row.quadrant_median }, lang),
  },
  { name: columnWords.medianReason, cell: ({ row }, lang) => said(row.median_reason, lang) },
  { name: columnWords.xBefore, cell: ({ row }) => row.x_before },
  { name: columnWords.yBefore, cell: ({ row }) => row.y_before },
  {
    name: columnWords.quadrantBefore,
    cell: ({ view, row }, lang) => names.quadrantName(view, { plane: row.plane, quadrant: row.quadrant_before }, lang),
  },
  { name: columnWords.beforeReason, cell: ({ row }, lang) => said(row.before_reason, lang) },
  { name: columnWords.probability, cell: ({ row }) => row.probability },
  { name: columnWords.probabilityReason, cell: ({ row }, lang) => said(row.probability_reason, lang) },
  statusColumn,
  editionColumn,
];
