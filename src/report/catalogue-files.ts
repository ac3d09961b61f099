import { workbookWords as about } from "../i18n/catalogue-workbook.ts";
import { licenceNote } from "../i18n/data-api.ts";
import { columnWords } from "../i18n/data-downloads.ts";
import { dataGradeWords, entryKindWords, entryWords as words } from "../i18n/entries.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import { reasonWords, resultStatusWords, stateWords } from "../i18n/words.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import { rightNames } from "./action-words.ts";
import type { ApiDocument } from "./api.ts";
import { aboutSheet, countRows, entriesTab } from "./catalogue-sheets.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { editionLabel } from "./edition-label.ts";
import { rightsOf } from "./entry-actions.ts";
import { entryDirections } from "./entry-directions.ts";
import { gradeNameOf, orientationName, positionName, warningsNamed } from "./entry-names.ts";
import { industryOf, regionOf } from "./entry-place.ts";
import { entryStatement } from "./entry-statement.ts";
import { formatLabelledTable, type LabelledColumn } from "./labelled-table.ts";
import type { Library } from "./library.ts";
import { amountHead, isPercentile } from "./percentile-marks.ts";
import { labelledSheet } from "./sheet.ts";
import { formatWorkbook } from "./workbook.ts";

/** A catalogue whole, row by row as its files are committed. */
export function apiCatalogue({ edition, plan, catalogue, adjustments }: CatalogueView): ApiDocument {
  const { entries, evidence, steps, distance } = catalogue;
  return {
    api: "v1",
    edition: edition.id,
    year: edition.year,
    title: edition.title,
    state: edition.state,
    published: edition.published,
    notice: stateWords[edition.state].long,
    licence: licenceNote,
    rules: plan.id,
    ...{ entries, evidence, steps, distance, adjustments },
  };
}

const said = {
  title: { zh: "条目", en: "Entry" },
  regionCode: { zh: "区域代码", en: "Region code" },
  industryCode: { zh: "产业代码", en: "Industry code" },
  fieldCode: { zh: "技术领域代码", en: "Field code" },
  validFrom: { zh: "有效期起", en: "Valid from" },
  validTo: { zh: "有效期止", en: "Valid to" },
} as const satisfies Record<string, Words>;

/** A catalogue for a spreadsheet as text: a line an entry, names instead of codes, the scores that it is judged by. */
export function downloadCatalogue(view: CatalogueView, library: Library, lang: Lang): string {
  return formatLabelledTable(catalogueColumns(view, library, lang), view.entries, { lang });
}

/** The same as a workbook, with a sheet that says what it is. */
export function catalogueWorkbook(view: CatalogueView, library: Library, lang: Lang): Uint8Array<ArrayBuffer> {
  const { edition, entries } = view;
  const columns = catalogueColumns(view, library, lang);
  const samples = entries.filter(({ status }) => status === "sample").length;
  return formatWorkbook([
    labelledSheet(entriesTab(samples), { columns, rows: entries }, { lang }),
    aboutSheet(
      [
        [about.title, edition.title[lang]],
        [words.edition, editionLabel(view, lang)],
        [about.state, stateWords[edition.state].long[lang]],
        ...countRows(entries.length, samples),
        [about.rules, view.plan.id],
        [about.licence, licenceNote[lang]],
      ],
      lang,
    ),
  ]);
}

function catalogueColumns(view: CatalogueView, library: Library, lang: Lang): readonly LabelledColumn<EntryResult>[] {
  const named = (find: (entry: EntryResult) => Words | null | undefined) => (entry: EntryResult) =>
    find(entry)?.[lang] ?? null;
  return [
    { name: words.number, cell: ({ id }) => id },
    { name: words.kind, cell: ({ kind }) => entryKindWords[kind][lang] },
    { name: said.title, cell: (row) => (lang === "zh" ? row.title_zh : row.title_en) },
    { name: said.regionCode, cell: ({ region }) => region },
    { name: words.region, cell: named((row) => regionOf(row, view, library)?.name) },
    { name: view.plan.fields ? said.fieldCode : said.industryCode, cell: ({ industry }) => industry },
    {
      name: view.plan.fields ? words.field : words.industry,
      cell: named((row) => industryOf(row, view, library)?.name),
    },
    { name: words.ruleGrade, cell: named((row) => gradeNameOf(view, row.rule_grade)) },
    { name: words.publishedGrade, cell: named((row) => gradeNameOf(view, row.published_grade)) },
    { name: words.rule, cell: ({ rule }) => rule },
    { name: words.orientation, cell: named((row) => orientationName(view, row.orientation)) },
    { name: words.positioning, cell: named((row) => positionName(view, row.positioning)) },
    {
      name: words.warning,
      cell: (row) =>
        warningsNamed(view, row)
          .map(({ name }) => name[lang])
          .join("; ") || null,
    },
    { name: words.statement, cell: (row) => entryStatement(row, view, lang) },
    { name: words.directions, cell: (row) => directionNames(row, view, { library, lang }) },
    { name: words.rights, cell: (row) => rightNames(rightsOf(row, view, library), lang) || null },
    ...["K", "E", "N", "G", "M", "V"].map((quantity) => ({
      name: amountHead(quantity, isPercentile(quantity, view.plan)),
      cell: ({ id }: EntryResult) => view.amount(id, quantity),
    })),
    { name: words.dataGrade, cell: ({ data_grade }) => dataGradeWords[data_grade][lang] },
    { name: said.validFrom, cell: ({ valid_from }) => valid_from },
    { name: said.validTo, cell: ({ valid_to }) => valid_to },
    { name: columnWords.status, cell: ({ status }) => resultStatusWords[status][lang] },
    { name: columnWords.reason, cell: named(({ reason }) => reason && reasonWords[reason]) },
    { name: columnWords.edition, cell: () => editionLabel(view, lang) },
  ];
}

/** The names of the priority directions of an entry after one another; null for none. */
function directionNames(
  entry: EntryResult,
  view: CatalogueView,
  { library, lang }: { readonly library: Library; readonly lang: Lang },
): string | null {
  const { directions } = entryDirections(entry, view, library);
  return directions.map(({ name }) => name[lang]).join("; ") || null;
}
