/** A run of text in a sentence; a number carries the address where it can be walked back. */
export type Segment = string | { readonly text: string; readonly href: string };

/** A sentence whose numbers are links. */
export type Sentence = readonly Segment[];

/** The sentence without its links, as a search record or a description holds it. */
export function plainText(sentence: Sentence): string {
  return sentence.map((segment) => (typeof segment === "string" ? segment : segment.text)).join("");
}
