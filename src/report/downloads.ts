import { dataWords } from "../i18n/data.ts";
import { scoped } from "../i18n/in-scope.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import { apiTables } from "./api.ts";
import { dynamicsColumns, quadrantColumns, qualityColumns } from "./download-analyses.ts";
import { changeColumns } from "./download-changes.ts";
import { coherenceColumns } from "./download-coherence.ts";
import * as columns from "./download-columns.ts";
import { outlookColumns } from "./download-outlook.ts";
import { sensitivityColumns, sobolColumns, stabilityColumns } from "./download-sensitivity.ts";
import type { EditionView } from "./edition-view.ts";
import type { IndustryTable } from "./industry-downloads.ts";
import { formatLabelledTable } from "./labelled-table.ts";
import type { WorldTable } from "./world-downloads.ts";

/** The tables of an edition, each offered as a labelled CSV in both languages: its results, and what they rest on. */
export const downloadTables = [...apiTables, "inputs"] as const;
export type DownloadTable = (typeof downloadTables)[number];

/** What was observed, where an edition has a profile: its figures, and the cells that they rest on. */
export type ObservedTable = "profile" | "profile-inputs";

/** What an edition is set beside, where it has a comparison: its figures, and the cells that they rest on. */
export type SidewaysTable = "sideways" | "sideways-inputs";

/** Any table that is offered whole. */
export type OfferedTable = DownloadTable | ObservedTable | SidewaysTable | IndustryTable | WorldTable;

/** Root-absolute addresses of the downloads; `plain` is the result file as it is committed. */
export const downloadAddress = {
  plain: (edition: string, table: OfferedTable) => `/downloads/${edition}/${table}.csv`,
  table: (edition: string, table: OfferedTable, lang: Lang) => `/downloads/${edition}/${table}-${lang}.csv`,
  region: (edition: string, entity: string, lang: Lang) => `/downloads/${edition}/regions/${entity}-${lang}.csv`,
  indicator: (edition: string, indicator: string, lang: Lang) =>
    `/downloads/${edition}/indicators/${indicator}-${lang}.csv`,
} as const;

/** A table that is offered with labels in both languages and as it is committed. */
export function downloadFiles(
  edition: string,
  table: OfferedTable,
): { readonly href: string; readonly label: Words }[] {
  return [
    { href: downloadAddress.table(edition, table, "zh"), label: dataWords.labelledZh },
    { href: downloadAddress.table(edition, table, "en"), label: dataWords.labelledEn },
    { href: downloadAddress.plain(edition, table), label: dataWords.plain },
  ];
}

/** How a download is labelled: what names are looked up in, and in which language. */
export interface Labelling {
  readonly labels: columns.Labels;
  readonly lang: Lang;
}

/** One result table of one edition, in the order of the result file. */
export function downloadTable(table: DownloadTable, view: EditionView, { labels, lang }: Labelling): string {
  const format = <Row>(head: columns.ResultColumns<Row>, rows: readonly Row[]) =>
    formatLabelledTable(
      head,
      rows.map((row) => ({ view, row })),
      { lang, headOf: headsOf(view) },
    );
  const { results } = view;
  const files: Readonly<Record<DownloadTable, () => string>> = {
    indicators: () => format(columns.indicatorColumns(labels), results.indicators),
    scores: () => format(columns.scoreColumns, results.scores),
    matching: () => format(columns.matchingColumns, results.matching),
    situation: () => format(columns.situationColumns(labels), results.situation),
    dynamics: () => format(dynamicsColumns(labels), results.dynamics),
    quality: () => format(qualityColumns, results.quality),
    quadrants: () => format(quadrantColumns, results.quadrants),
    sensitivity: () => format(sensitivityColumns, results.sensitivity),
    stability: () => format(stabilityColumns, results.stability),
    sobol: () => format(sobolColumns, results.sobol),
    outlook: () => format(outlookColumns, results.outlook),
    coherence: () => format(coherenceColumns, results.coherence),
    changes: () => format(changeColumns, results.changes),
    inputs: () => format(columns.inputColumns(labels), results.inputs),
  };
  return files[table]();
}

/** Heads in the words of the scope of an edition. */
export function headsOf({ words }: EditionView): (name: Words) => Words {
  return (name) => scoped(name)(words);
}

/** One indicator: every entity in every edition given, the oldest edition first. */
export function downloadIndicator(
  views: readonly EditionView[],
  indicator: string,
  { labels, lang }: Labelling,
): string {
  const rows = views.flatMap((view) =>
    view.results.indicators.filter((row) => row.indicator === indicator).map((row) => ({ view, row })),
  );
  return formatLabelledTable(columns.indicatorColumns(labels), rows, { lang });
}
