import { type CollectionEntry, getCollection } from "astro:content";
import type { Lang } from "../../i18n/lang.ts";
import { type Chapter, chapterOf, contents } from "../../report/chapters.ts";

/** A chapter and the entry that renders it. */
export interface ChapterEntry extends Chapter {
  readonly entry: CollectionEntry<"reports">;
}

/** Every chapter of every edition, in both languages. */
export async function allChapters(): Promise<ChapterEntry[]> {
  const entries = await getCollection("reports");
  return entries.map((entry) => ({ ...chapterOf(entry.id, entry.data), entry }));
}

/** The chapters of one edition in one language, in order; none where the edition has no written report. */
export async function chaptersOf(edition: string, lang: Lang): Promise<ChapterEntry[]> {
  return contents(await allChapters(), edition, lang);
}
