import { type Lang, localPath } from "../i18n/lang.ts";
import type { DrawnQuantity } from "../schema/sensitivity.ts";
import { passportOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import { formatPlaces, formatRange } from "./round.ts";

/** Decimals of an interval: those of the number that it belongs to. */
const digitsOf: Readonly<Record<Exclude<DrawnQuantity, "rank">, number>> = {
  score: 1,
  matching: 2,
  coordination: 2,
  "net-change": 2,
};

/** An interval in words, and where it can be walked back. */
export interface IntervalWords {
  readonly text: string;
  readonly href: string;
  readonly low: number;
  readonly high: number;
  /** on which side of it the published number lies, where it does not lie within */
  readonly outside: "low" | "high" | null;
}

/** The interval of a published number under joint rebuilds (重复演算区间), as pages print it; null where there is none. */
export function intervalWords(
  view: EditionView,
  entity: string,
  { quantity, item, lang }: { readonly quantity: DrawnQuantity; readonly item: string; readonly lang: Lang },
): IntervalWords | null {
  const row = view.interval(entity, quantity, item);
  if (row === null || row.low === null || row.high === null) return null;
  const { low, high } = row;
  return {
    text:
      quantity === "rank"
        ? formatPlaces(low, high, lang)
        : formatRange(low, high, { digits: digitsOf[quantity], lang }),
    href: localPath(passportOf(view, entity, "interval", `${quantity}.${item}`), lang),
    low,
    high,
    outside: row.outside,
  };
}

/** What part of the rebuilds an interval holds, from the model: `5%—95%`. */
export function intervalShares({ model }: Pick<EditionView, "model">, lang: Lang): string {
  const [low, high] = model.sensitivity.interval.map((share) => String(Number((100 * share).toFixed(1))));
  return lang === "zh" ? `${low}%—${high}%` : `${low}–${high} %`;
}
