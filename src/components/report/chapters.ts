import { type CollectionEntry, getCollection } from "astro:content";
import type { Lang } from "../../i18n/lang.ts";
import { type Chapter, chaptersAt, contents } from "../../report/chapters.ts";
import { openLibrary } from "../../report/library.ts";

/** A chapter and the entry that renders it. */
export interface ChapterEntry extends Chapter {
  readonly entry: CollectionEntry<"reports">;
}

/** Every chapter of every edition, in both languages. */
export async function allChapters(): Promise<ChapterEntry[]> {
  const entries = await getCollection("reports");
  const editions = openLibrary().editions.map(({ edition }) => edition);
  return entries.flatMap((entry) => chaptersAt(entry.id, entry.data, editions).map((row) => ({ ...row, entry })));
}

/** The chapters of one edition in one language, in order; none where the edition has no written report. */
export async function chaptersOf(edition: string, lang: Lang): Promise<ChapterEntry[]> {
  return contents(await allChapters(), edition, lang);
}
