import type { Lang } from "../i18n/lang.ts";
import { sampleWords } from "../i18n/sample.ts";

/** The mark behind a sample figure, as HTML. */
export function sampleMark(lang: Lang): string {
  return `<abbr class="sample-mark" title="${sampleWords.whole[lang]}">${sampleWords.short[lang]}</abbr>`;
}
