import { cellWords, columnWords } from "../i18n/data-downloads.ts";
import { nameOf, type Words } from "../i18n/lang.ts";
import { resultStatusWords } from "../i18n/words.ts";
import type { IndicatorResult, MatchingResult, ScoreResult, SituationResult } from "../schema/results.ts";
import type { Status } from "../schema/status.ts";
import { degreeColumns, editionColumn, type ResultRow, reasonColumn, yearColumn } from "./download-columns.ts";
import { headsOf, type Labelling } from "./downloads.ts";
import type { EditionView } from "./edition-view.ts";
import { formatLabelledTable, type LabelledColumn } from "./labelled-table.ts";
import { quantityName, quantityUnit } from "./quantity-names.ts";
import * as names from "./result-names.ts";

/** A line of the file of one entity: one of four kinds of result. */
type RegionRow =
  | { readonly kind: "score"; readonly result: ScoreResult }
  | { readonly kind: "indicator"; readonly result: IndicatorResult }
  | { readonly kind: "match"; readonly result: MatchingResult }
  | { readonly kind: "situation"; readonly result: SituationResult };

/** What every kind says of itself in the columns they share. */
interface Shared {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** the year's own value: an indicator's, or a share's */
  readonly raw: number | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly ranked: number | null;
  readonly status: Status;
}

/** One entity: its scores, indicators, matching pairs and situation in every edition given, the oldest edition first. */
export function downloadRegion(views: readonly EditionView[], entity: string, { labels, lang }: Labelling): string {
  const rows = views.flatMap((view) =>
    rowsOf(view, entity).map((row) => ({ view, row, shared: sharedOf({ view, row }, { labels, lang }) })),
  );
  return formatLabelledTable(columns, rows, { lang, headOf: headsOf(views.at(-1)!) });
}

function rowsOf({ results }: EditionView, entity: string): RegionRow[] {
  const own = <Row extends { readonly entity_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.entity_id === entity);
  return [
    ...own(results.scores).map((result) => ({ kind: "score" as const, result })),
    ...own(results.indicators).map((result) => ({ kind: "indicator" as const, result })),
    ...own(results.matching).map((result) => ({ kind: "match" as const, result })),
    ...own(results.situation).map((result) => ({ kind: "situation" as const, result })),
  ];
}

const kindWords: Readonly<Record<RegionRow["kind"], Words>> = {
  score: cellWords.kindScore,
  indicator: cellWords.kindIndicator,
  match: cellWords.kindMatch,
  situation: cellWords.kindSituation,
};

const nothing = { raw: null, score: null, rank: null, ranked: null } as const;

function sharedOf({ view, row }: ResultRow<RegionRow>, { labels, lang }: Labelling): Shared {
  switch (row.kind) {
    case "score": {
      const { node, value, rank, ranked, status } = row.result;
      const name = names.nodeName(view, node, lang);
      return { code: node, name, unit: cellWords.points[lang], raw: null, score: value, rank, ranked, status };
    }
    case "indicator": {
      const { indicator: code, raw, score, status } = row.result;
      const indicator = view.indicator(code);
      const unit = names.indicatorUnit(indicator, lang);
      return { code, name: nameOf(indicator, lang), unit, raw, score, status, ...names.placeOf(view, row.result) };
    }
    case "match": {
      const name = names.pairName(view, row.result.pair, lang);
      const status = names.matchStatus(view, row.result);
      return { ...nothing, code: row.result.pair, name, unit: cellWords.degree[lang], status };
    }
    case "situation": {
      const { quantity: code, value: raw, status } = row.result;
      const name = quantityName(view, code)[lang];
      return { ...nothing, code, name, unit: quantityUnit(view, code, { labels, lang }), raw, status };
    }
  }
}

/** A line with what every kind says of itself, which is looked up once a line. */
interface Line extends ResultRow<RegionRow> {
  readonly shared: Shared;
}

const shared = (name: Words, key: Exclude<keyof Shared, "status">): LabelledColumn<Line> => ({
  name,
  cell: (line) => line.shared[key],
});

const columns: readonly LabelledColumn<Line>[] = [
  { name: columnWords.entityCode, cell: ({ row }) => row.result.entity_id },
  { name: columnWords.entity, cell: ({ view, row }, lang) => nameOf(view.entity(row.result.entity_id), lang) },
  { name: columnWords.kind, cell: ({ row }, lang) => kindWords[row.kind][lang] },
  shared(columnWords.code, "code"),
  shared(columnWords.name, "name"),
  shared(columnWords.unit, "unit"),
  yearColumn,
  shared(columnWords.raw, "raw"),
  { name: columnWords.scored, cell: ({ row }) => (row.kind === "indicator" ? row.result.scored : null) },
  shared(columnWords.score, "score"),
  shared(columnWords.rank, "rank"),
  shared(columnWords.ranked, "ranked"),
  ...degreeColumns.map(
    ({ name, cell }): LabelledColumn<Line> => ({
      name,
      cell: ({ view, row }, lang) => (row.kind === "match" ? cell({ view, row: row.result }, lang) : null),
    }),
  ),
  { name: columnWords.status, cell: (line, lang) => resultStatusWords[line.shared.status][lang] },
  { name: columnWords.reason, cell: ({ view, row }, lang) => reasonColumn.cell({ view, row: row.result }, lang) },
  editionColumn,
];
