import type { Lang } from "../i18n/lang.ts";
import type { NumberKind } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import type { Segment, Sentence } from "./segment.ts";

/** What a worked example is made with. */
export interface Bench {
  readonly view: EditionView;
  /** editions of the same scope, for what is read from an earlier year */
  readonly history: readonly EditionView[];
  readonly lang: Lang;
  readonly home: string;
  /** this sentence in Chinese, that one in English */
  tell(zh: Sentence, en: Sentence): Sentence;
  /** a number that leads to its passport */
  link(kind: NumberKind, entity: string, id: string, text: string): Segment;
}

/**
 * A number of an example: four decimals, none that say nothing, a true minus.
 * @example four(-0.13380); // => "−0.1338"
 */
export function four(value: number): string {
  const text = Math.abs(value)
    .toFixed(4)
    .replace(/\.?0+$/, "");
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** Stops the build when an example does not come to what is published, four decimals being kept. */
export function agree(what: string, computed: number | null, published: number | null, tolerance: number): number {
  if (computed === null || published === null || Math.abs(computed - published) > tolerance) {
    throw new RangeError(`worked example ${what}: computed ${computed}, published ${published}`);
  }
  return published;
}
