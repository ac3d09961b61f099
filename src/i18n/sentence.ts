import type { Lang } from "./lang.ts";

/** Text, or a number with the address of its passport. */
export type Segment = string | { readonly text: string; readonly href: string };

/** How a sentence with gaps is put in each language. */
type Filled<Gaps extends readonly unknown[], Whole> = Readonly<Record<Lang, (...gaps: Gaps) => Whole>>;

/** A sentence whose numbers may carry a link, so that it comes in segments. */
export const says = <Gaps extends readonly unknown[]>(both: Filled<Gaps, Segment[]>): Filled<Gaps, Segment[]> => both;

/** A sentence that is one text. */
export const text = <Gaps extends readonly unknown[]>(both: Filled<Gaps, string>): Filled<Gaps, string> => both;
