import { entryWords as words } from "../i18n/entries.ts";
import { facetWords } from "../i18n/entry-list.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import type { EntryFacet, EntryLine, EntryList } from "../schema/entry-list.ts";
import { formatLabelledTable, type LabelledColumn } from "./labelled-table.ts";

/** Some lines of a list. */
export interface EntrySelection {
  readonly list: Pick<EntryList, "edition" | "fields" | "facets">;
  readonly lines: readonly EntryLine[];
}

/** The names of the values that a line has of a facet, after one another. */
function namesOf(line: EntryLine, facet: EntryFacet, { facets }: EntrySelection["list"], lang: Lang): string | null {
  const named = facets[facet].filter(({ value }) => line.values[facet].includes(value)).map(({ name }) => name[lang]);
  return named.length === 0 ? null : named.join(lang === "zh" ? "、" : "; ");
}

/** The lines chosen as a labelled table for spreadsheets, or as JSON. */
export function formatSelection(kind: "csv" | "json", { list, lines }: EntrySelection, lang: Lang): string {
  if (kind === "json") return `${JSON.stringify({ edition: list.edition, entries: lines }, null, 1)}\n`;
  const facet = (name: EntryFacet, head: Words = facetWords(name, list)): LabelledColumn<EntryLine> => ({
    name: head,
    cell: (line) => namesOf(line, name, list, lang),
  });
  const columns: LabelledColumn<EntryLine>[] = [
    { name: words.number, cell: ({ id }) => id },
    { name: titleHead, cell: ({ title }) => title[lang] },
    facet("kind"),
    { name: words.publishedGrade, cell: ({ grade }) => grade?.name[lang] ?? null },
    facet("orientation"),
    facet("positioning"),
    facet("region"),
    facet("industry"),
    facet("right"),
    ...["K", "E", "V"].map((amount) => ({
      name: { zh: amount, en: amount },
      cell: ({ amounts }: EntryLine) => amounts[amount] ?? null,
    })),
    {
      name: whyHead,
      cell: ({ why }) => why[lang].map((part) => (typeof part === "string" ? part : part.amount)).join(""),
    },
    facet("status"),
    { name: words.edition, cell: () => list.edition },
  ];
  return formatLabelledTable(columns, lines, { lang });
}

const titleHead: Words = { zh: "条目", en: "Entry" };
const whyHead: Words = { zh: "依据的规则与最近的变动", en: "Rule and nearest change" };
