import type { Lang } from "../i18n/lang.ts";
import { stateWords } from "../i18n/words.ts";
import type { Edition } from "../schema/edition.ts";

/** The edition and its state in one cell: `nation-2023（研究稿）`. */
export function editionLabel({ edition }: { readonly edition: Pick<Edition, "id" | "state"> }, lang: Lang): string {
  const state = stateWords[edition.state].short[lang];
  return lang === "zh" ? `${edition.id}（${state}）` : `${edition.id} (${state})`;
}
