import { columnWords } from "../i18n/data-downloads.ts";
import { type Lang, nameOf } from "../i18n/lang.ts";
import { reasonWords, resultStatusWords, statusWords } from "../i18n/words.ts";
import type { Indicator } from "../schema/model.ts";
import type { Reason } from "../schema/reason.ts";
import type { IndicatorResult, InputResult, MatchingResult, ScoreResult, SituationResult } from "../schema/results.ts";
import type { Status } from "../schema/status.ts";
import { editionLabel } from "./edition-label.ts";
import type { EditionView } from "./edition-view.ts";
import { publicationOfCell } from "./figure-source.ts";
import type { LabelledColumn } from "./labelled-table.ts";
import type { Library } from "./library.ts";
import { quantityName, quantityUnit } from "./quantity-names.ts";
import * as names from "./result-names.ts";
import { unitName } from "./unit-name.ts";

/** A result row and the edition it belongs to. */
export interface ResultRow<Row> {
  readonly view: EditionView;
  readonly row: Row;
}

export type ResultColumns<Row> = readonly LabelledColumn<ResultRow<Row>>[];

/** What labels are looked up in, beside the edition. */
export type Labels = Pick<Library, "dataset" | "units">;

export const entityColumns: ResultColumns<{ readonly entity_id: string }> = [
  { name: columnWords.entityCode, cell: ({ row }) => row.entity_id },
  { name: columnWords.entity, cell: ({ view, row }, lang) => nameOf(view.entity(row.entity_id), lang) },
];

export const yearColumn: LabelledColumn<ResultRow<unknown>> = {
  name: columnWords.year,
  cell: ({ view }) => view.edition.year,
};

/** Always the last column: a number never travels without its edition and the state of it. */
export const editionColumn: LabelledColumn<ResultRow<unknown>> = {
  name: columnWords.edition,
  cell: ({ view }, lang) => editionLabel(view, lang),
};

export const reasonColumn: LabelledColumn<ResultRow<{ readonly reason: Reason | null }>> = {
  name: columnWords.reason,
  cell: ({ row }, lang) => (row.reason === null ? null : reasonWords[row.reason][lang]),
};

export const statusColumn: LabelledColumn<ResultRow<{ readonly status: Status }>> = {
  name: columnWords.status,
  cell: ({ row }, lang) => resultStatusWords[row.status][lang],
};

/** Columns of indicators.csv with labels, unit, place among the ranked, and the publications behind the value. */
export function indicatorColumns(labels: Labels): ResultColumns<IndicatorResult> {
  const indicator = ({ view, row }: ResultRow<IndicatorResult>): Indicator => view.indicator(row.indicator);
  const sources = new Map<string, string>();
  const source = (of: Indicator, lang: Lang): string => {
    const known = sources.get(of.id) ?? names.publicationsOf(of, labels, lang);
    sources.set(of.id, known);
    return known;
  };
  return [
    ...entityColumns,
    { name: columnWords.indicatorCode, cell: ({ row }) => row.indicator },
    { name: columnWords.indicator, cell: (row, lang) => nameOf(indicator(row), lang) },
    { name: columnWords.unit, cell: (row, lang) => names.indicatorUnit(indicator(row), lang) },
    yearColumn,
    { name: columnWords.raw, cell: ({ row }) => row.raw },
    { name: columnWords.scored, cell: ({ row }) => row.scored },
    { name: columnWords.score, cell: ({ row }) => row.score },
    { name: columnWords.clipped, cell: ({ row }, lang) => names.clippedName(row.clipped, lang) },
    { name: columnWords.rank, cell: ({ view, row }) => names.placeOf(view, row).rank },
    { name: columnWords.ranked, cell: ({ view, row }) => names.placeOf(view, row).ranked },
    statusColumn,
    reasonColumn,
    { name: columnWords.source, cell: (row, lang) => source(indicator(row), lang) },
    editionColumn,
  ];
}

/** Columns of scores.csv with the name of the node and, for the level, its tier. */
export const scoreColumns: ResultColumns<ScoreResult> = [
  ...entityColumns,
  { name: columnWords.nodeCode, cell: ({ row }) => row.node },
  { name: columnWords.node, cell: ({ view, row }, lang) => names.nodeName(view, row.node, lang) },
  yearColumn,
  { name: columnWords.score, cell: ({ row }) => row.value },
  { name: columnWords.tier, cell: ({ view, row }, lang) => names.tierName(view, row, lang) },
  { name: columnWords.rank, cell: ({ row }) => row.rank },
  { name: columnWords.ranked, cell: ({ row }) => row.ranked },
  statusColumn,
  reasonColumn,
  editionColumn,
];

/** The degrees of a pair, and how the matching changed. */
export const degreeColumns: ResultColumns<MatchingResult> = [
  { name: columnWords.matching, cell: ({ row }) => row.matching },
  { name: columnWords.coordination, cell: ({ row }) => row.coordination },
  { name: columnWords.coupling, cell: ({ row }) => row.coupling },
  { name: columnWords.development, cell: ({ row }) => row.development },
  { name: columnWords.bias, cell: ({ row }) => row.bias },
  { name: columnWords.grade, cell: ({ view, row }, lang) => names.gradeName(view, row.grade, lang) },
  { name: columnWords.change, cell: ({ row }) => row.change_3y },
  { name: columnWords.netChange, cell: ({ row }) => row.net_change_3y },
  { name: columnWords.coordinationChange, cell: ({ row }) => row.coordination_change_3y },
];

/** Columns of matching.csv with the name of the pair and what its numbers are worth. */
export const matchingColumns: ResultColumns<MatchingResult> = [
  ...entityColumns,
  { name: columnWords.pairCode, cell: ({ row }) => row.pair },
  { name: columnWords.pair, cell: ({ view, row }, lang) => names.pairName(view, row.pair, lang) },
  yearColumn,
  { name: columnWords.a, cell: ({ row }) => row.a },
  { name: columnWords.b, cell: ({ row }) => row.b },
  ...degreeColumns,
  { name: columnWords.status, cell: ({ view, row }, lang) => resultStatusWords[names.matchStatus(view, row)][lang] },
  reasonColumn,
  editionColumn,
];

/** Columns of situation.csv with the name and unit of the quantity, and the tier of a level. */
export function situationColumns(labels: Labels): ResultColumns<SituationResult> {
  return [
    ...entityColumns,
    { name: columnWords.quantityCode, cell: ({ row }) => row.quantity },
    { name: columnWords.quantity, cell: ({ view, row }, lang) => quantityName(view, row.quantity)[lang] },
    { name: columnWords.unit, cell: ({ view, row }, lang) => quantityUnit(view, row.quantity, { labels, lang }) },
    yearColumn,
    { name: columnWords.value, cell: ({ row }) => row.value },
    { name: columnWords.tier, cell: ({ view, row }, lang) => names.bandName(view.model.level_tiers, row.grade, lang) },
    statusColumn,
    reasonColumn,
    editionColumn,
  ];
}

/** Columns of inputs.csv with the name of the field, its dataset and publication. */
export function inputColumns({ dataset, units }: Labels): ResultColumns<InputResult> {
  const fieldName = (field: string, lang: Lang) =>
    dataset(field).fields.find(({ id }) => id === field)?.name[lang] ?? field;
  return [
    ...entityColumns,
    { name: columnWords.year, cell: ({ row }) => row.year },
    { name: columnWords.fieldCode, cell: ({ row }) => row.field },
    { name: columnWords.field, cell: ({ row }, lang) => fieldName(row.field, lang) },
    { name: columnWords.value, cell: ({ row }) => row.value },
    { name: columnWords.unit, cell: ({ row }, lang) => unitName(units, row.unit, lang) },
    { ...statusColumn, cell: ({ row }, lang) => statusWords[row.status][lang] },
    { name: columnWords.dataset, cell: ({ row }, lang) => dataset(row.field).title[lang] },
    { name: columnWords.source, cell: ({ row }, lang) => publicationOfCell(dataset(row.field), row)[lang] },
    { name: columnWords.place, cell: ({ row }) => row.source },
    editionColumn,
  ];
}
