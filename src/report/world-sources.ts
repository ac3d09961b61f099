import type { Lang } from "../i18n/lang.ts";
import type { Break } from "../schema/reference.ts";

/** What is known of the breaks and odd years of a field, in words, the oldest first. */
export function sourceSentences(breaks: readonly Break[], field: string, lang: Lang): string[] {
  return breaks
    .filter((row) => row.field === field)
    .sort((a, b) => a.year - b.year)
    .map((row) => `${row.year}${lang === "zh" ? "：" : ": "}${lang === "zh" ? row.note_zh : row.note_en}`);
}
