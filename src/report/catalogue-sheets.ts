import { workbookWords as words } from "../i18n/catalogue-workbook.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import type { LabelledCell } from "./labelled-table.ts";
import type { Sheet } from "./sheet.ts";

/** A line of the sheet that says what a workbook is. */
export type AboutRow = readonly [name: Words, said: LabelledCell];

/** What stands on the tab of entries: whether any is a sample is said before the sheet is read. */
export function entriesTab(samples: number): Words {
  return samples > 0 ? words.sampleEntries : words.entries;
}

/** How many entries a workbook has, and how many of them are samples. */
export function countRows(entries: number, samples: number): readonly AboutRow[] {
  return [[words.count, entries], ...(samples > 0 ? [[words.samples, samples] as const] : [])];
}

/** The sheet that says what a workbook is. */
export function aboutSheet(rows: readonly AboutRow[], lang: Lang): Sheet {
  return {
    tab: words.about[lang],
    head: [words.item[lang], words.said[lang]],
    rows: rows.map(([name, said]) => [name[lang], said]),
  };
}
