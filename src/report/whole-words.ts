import { scoped } from "../i18n/in-scope.ts";
import type { Words } from "../i18n/lang.ts";
import type { Indicator } from "../schema/model.ts";
import type { ScopeWords } from "../schema/scope-words.ts";

const meanOf = scoped<Words>({ zh: "{units}平均", en: "mean of {units}" });
const known = new WeakMap<ScopeWords, ScopeWords>();

/** Whether the value of a whole or a group is the mean of its units: of amounts, which are compared by the size of one. */
export function isMean({ kind }: Pick<Indicator, "kind">): boolean {
  return kind === "count" || kind === "share";
}

/** The words of a scope for the values of an indicator: where that of the whole is the mean of its units, 区县平均 stands for 全市. */
export function wholeWords(words: ScopeWords, indicator: Pick<Indicator, "kind">): ScopeWords {
  if (!isMean(indicator)) return words;
  const mean = known.get(words) ?? { ...words, whole: meanOf(words) };
  known.set(words, mean);
  return mean;
}
