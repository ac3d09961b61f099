import type { Lang } from "../i18n/lang.ts";

/** A run of text in a sentence; a number carries the address where it can be walked back. */
export type Segment = string | { readonly text: string; readonly href: string };

/** A sentence whose numbers are links. */
export type Sentence = readonly Segment[];

/**
 * Parts of a sentence after one another, as names are joined (并列): with 、 in Chinese, with commas and a last "and" in English.
 * @example joinSegments([["a"], ["b"], ["c"]], "en"); // => ["a", ", ", "b", " and ", "c"]
 */
export function joinSegments(parts: readonly (readonly Segment[])[], lang: Lang): Segment[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [lang === "zh" ? "、" : index === parts.length - 1 ? " and " : ", ", ...part];
  });
}

/** The sentence without its links, as a search record or a description holds it. */
export function plainText(sentence: Sentence): string {
  return sentence.map((segment) => (typeof segment === "string" ? segment : segment.text)).join("");
}
