import { workbookWords as about } from "../i18n/catalogue-workbook.ts";
import { licenceNote } from "../i18n/data-api.ts";
import { entryWords as words } from "../i18n/entries.ts";
import { facetWords } from "../i18n/entry-list.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import { stateWords } from "../i18n/words.ts";
import { type EntryFacet, type EntryLine, type EntryList, entryFacets, listAmounts } from "../schema/entry-list.ts";
import { type AboutRow, aboutSheet, countRows, entriesTab } from "./catalogue-sheets.ts";
import { editionLabel } from "./edition-label.ts";
import { formatLabelledTable, type LabelledColumn } from "./labelled-table.ts";
import type { ListState } from "./narrow-list.ts";
import { amountHead } from "./percentile-marks.ts";
import { labelledSheet, type Sheet } from "./sheet.ts";

/** Some lines of a list, and what was asked of it. */
export interface EntrySelection {
  readonly list: Pick<EntryList, "edition" | "title" | "state" | "fields" | "facets" | "percentiles">;
  readonly asked: Pick<ListState, "query" | "chosen">;
  readonly lines: readonly EntryLine[];
}

/** The names of some values of a facet, after one another; null for none. */
function namesOf(
  values: EntryLine["values"],
  facet: EntryFacet,
  { facets }: EntrySelection["list"],
  lang: Lang,
): string | null {
  const named = facets[facet].filter(({ value }) => values[facet].includes(value));
  return named.map(({ name, full = name }) => full[lang]).join(lang === "zh" ? "、" : "; ") || null;
}

/**
 * The name of the file of a selection; one of a sample edition says so.
 * @example selectionFile({ edition: "city-2023", state: "sample" }, "csv"); // => "city-2023-selection-sample.csv"
 */
export function selectionFile({ edition, state }: Pick<EntryList, "edition" | "state">, form: string): string {
  return `${edition}-selection${state === "sample" ? "-sample" : ""}.${form}`;
}

/** What was asked of the list, in words: those looked for, and the values chosen of every facet. */
function filterOf({ list, asked: { query, chosen } }: EntrySelection, lang: Lang): string {
  const colon = lang === "zh" ? "：" : ": ";
  const looked = query === "" ? [] : [`${words.search[lang]}${colon}${query}`];
  const values = entryFacets.flatMap((facet) => {
    const names = namesOf(chosen, facet, list, lang);
    return names === null ? [] : [`${facetWords(facet, list)[lang]}${colon}${names}`];
  });
  return [...looked, ...values].join(lang === "zh" ? "；" : "; ") || words.all[lang];
}

/** The lines chosen as a labelled table for spreadsheets, or as JSON. */
export function formatSelection(kind: "csv" | "json", { list, lines }: EntrySelection, lang: Lang): string {
  const { edition, title, state } = list;
  if (kind === "json") return `${JSON.stringify({ edition, title, state, entries: lines }, null, 1)}\n`;
  return formatLabelledTable(selectionColumns(list, lang), lines, { lang });
}

/** The lines chosen as the sheets of a workbook, one of them saying what it is. */
export function selectionSheets(selection: EntrySelection, lang: Lang): readonly Sheet[] {
  const { list, lines } = selection;
  const samples = lines.filter(({ values }) => values.status.includes("sample")).length;
  const rows: readonly AboutRow[] = [
    [about.title, list.title[lang]],
    [words.edition, editionLabel({ edition: { id: list.edition, state: list.state } }, lang)],
    [about.state, stateWords[list.state].long[lang]],
    [words.filter, filterOf(selection, lang)],
    ...countRows(lines.length, samples),
    [about.licence, licenceNote[lang]],
  ];
  const columns = selectionColumns(list, lang);
  return [labelledSheet(entriesTab(samples), { columns, rows: lines }, { lang }), aboutSheet(rows, lang)];
}

function selectionColumns(list: EntrySelection["list"], lang: Lang): readonly LabelledColumn<EntryLine>[] {
  const facet = (name: EntryFacet, head: Words = facetWords(name, list)): LabelledColumn<EntryLine> => ({
    name: head,
    cell: (line) => namesOf(line.values, name, list, lang),
  });
  return [
    { name: words.number, cell: ({ id }) => id },
    { name: titleHead, cell: ({ title }) => title[lang] },
    facet("kind"),
    { name: words.publishedGrade, cell: ({ grade }) => grade?.name[lang] ?? null },
    facet("orientation"),
    facet("positioning"),
    facet("region"),
    facet("industry"),
    facet("right"),
    ...listAmounts.map((amount) => ({
      name: amountHead(amount, list.percentiles.includes(amount)),
      cell: ({ amounts }: EntryLine) => amounts[amount] ?? null,
    })),
    {
      name: whyHead,
      cell: ({ why }) => why[lang].map((part) => (typeof part === "string" ? part : part.amount)).join(""),
    },
    facet("status"),
    { name: words.edition, cell: () => editionLabel({ edition: { id: list.edition, state: list.state } }, lang) },
  ];
}

const titleHead: Words = { zh: "条目", en: "Entry" };
const whyHead: Words = { zh: "等级的由来与最近的变动", en: "How it was graded, and the nearest change" };
