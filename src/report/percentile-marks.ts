import { entryWords } from "../i18n/entries.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import type { CataloguePlan } from "../schema/catalogue-plan.ts";

/** What of a plan says on which scale its amounts stand. */
export type Scales = Pick<CataloguePlan, "regions" | "fields">;

const scored = /^([PCUDNKEG]|level)$/;

/**
 * Whether a quantity of the entries of a plan is a percentile (百分位), though the same letter is a score elsewhere: whatever is
 * scored of regions that are judged so, and of technology fields their growth.
 */
export function isPercentile(quantity: string, { regions, fields }: Scales): boolean {
  if (fields) return quantity === "G";
  return regions?.scale === "percentile" && (scored.test(quantity) || regions.features.includes(quantity));
}

/** A name with what it stands for: 创造潜力 P（百分位）. */
export function markedName(name: string, lang: Lang): string {
  return `${name}${entryWords.percentileMark[lang]}`;
}

/** The letter of an amount as the head of a column, said to be a percentile where it is one. */
export function amountHead(letter: string, marked: boolean): Words {
  return marked ? { zh: markedName(letter, "zh"), en: markedName(letter, "en") } : { zh: letter, en: letter };
}
