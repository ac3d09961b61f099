import type { DrawingFacts, FigureFacts, Kind, PageFacts, Reference } from "./page-facts.ts";
import type { FindTarget } from "./targets.ts";

/** What is filled in while a page is read. */
export type Draft<T> = {
  -readonly [Key in keyof T]: T[Key] extends ReadonlySet<infer Item>
    ? Set<Item>
    : T[Key] extends readonly (infer Item)[]
      ? (Item extends object ? Draft<Item> : Item)[]
      : T[Key];
};

/** A figure that is open. */
export interface OpenFigure {
  readonly facts: Draft<FigureFacts>;
  readonly drawings: Draft<DrawingFacts>[];
  /** which of its parts were met: the first of each kind counts */
  readonly met: Set<string>;
  /** its source is open */
  inSource: boolean;
}

/** How far a page is read. */
export interface Reading {
  readonly facts: Draft<PageFacts>;
  /** which facts were met: the first element of each kind counts */
  readonly met: Set<string>;
  /** the text so far, in pieces */
  readonly texts: string[];
  /** what attributes say */
  readonly spoken: string[];
  readonly findTarget: FindTarget;
  /** names of the elements that are open, the innermost last */
  readonly names: string[];
  /** what is to be done at the end of elements that are open, the innermost last, by how deep they stand */
  readonly ends: { readonly depth: number; readonly run: () => void }[];
  /** the figures and the drawings that are open, the innermost last */
  readonly figures: OpenFigure[];
  readonly drawings: Draft<DrawingFacts>[];
  /** the addresses of the link that ended just before */
  linkBefore: readonly Draft<Reference>[];
}

/** No link ended just before. */
export const noLink: readonly Draft<Reference>[] = [];

/** Nothing of a page is read. */
export function startReading(findTarget: FindTarget): Reading {
  const said = { lang: "", title: "", description: "", policy: "", banner: "", edition: "", words: "" };
  const [ids, kinds] = [new Set<string>(), new Set<Kind>()];
  const found = { headings: [], ids, repeated: [], kinds, references: [], figures: [], drawings: [], inline: [] };
  const open = { names: [], ends: [], figures: [], drawings: [], linkBefore: noLink };
  return { facts: { ...said, ...found }, met: new Set(), texts: [], spoken: [], findTarget, ...open };
}

/** Does something at the end of the element that opens. */
export function atEnd({ ends, names }: Reading, run: () => void): void {
  ends.push({ depth: names.length, run });
}

/** Does something with the text of the element that opens, once it is read. */
export function whenRead(reading: Reading, use: (text: string) => void): void {
  const from = reading.texts.length;
  atEnd(reading, () => use(plain(reading.texts.slice(from).join(""))));
}

/** A text with single spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether something is met for the first time. */
export function isFirst(met: Set<string>, name: string): boolean {
  return met.size < met.add(name).size;
}
