import { sayMoved } from "./moved-clause.ts";
import type { Telling } from "./page-voice.ts";
import type { Sentence } from "./segment.ts";
import { sayLevel, saySpread } from "./standing-sentences.ts";

/**
 * The answer of an entity page in a few sentences (导语): where it stands, what moved since the edition before, and which
 * capability is ahead and which behind. Every number links to its passport. What cannot be said is left out.
 */
export function lede(telling: Telling, entity: string): Sentence[] {
  const { view, lang } = telling;
  const sentences = [sayLevel(view, entity, lang), sayMoved(telling, entity, "level"), saySpread(view, entity, lang)];
  return sentences.filter((sentence) => sentence.length > 0);
}
