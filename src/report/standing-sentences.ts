import { type Lang, shortOf } from "../i18n/lang.ts";
import { intervalSentences, leadSentences, placeWordsOf } from "../i18n/region-analyses.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst, ordinal } from "./english.ts";
import { intervalShares, intervalWords } from "./interval-words.ts";
import type { Segment, Sentence } from "./segment.ts";
import { speaker } from "./speak.ts";
import { capabilityOrder, type Ranked } from "./standing.ts";

/**
 * Where an entity stands, tier first (水平、梯队与位次): its overall level, the published tier and what it is not told apart from, then
 * its place with the interval of the place. The nation and groups have no place.
 */
export function sayLevel(view: EditionView, entity: string, lang: Lang): Sentence {
  const name = shortOf(view.entity(entity), lang);
  const { value, rank, ranked } = view.score(entity, "level");
  if (value === null) return [leadSentences.notEvaluated[lang](name)];
  const say = speaker(view, lang);
  const place = say.rank(entity, "level")[0]!;
  return [
    ...leadSentences.level[lang](name, say.score(entity, "level"), say.publishedTier(entity, "level")),
    ...(rank === null || ranked === null
      ? []
      : [...placeWordsOf(view.words)[lang](place, ranked), ...fullInterval(view, entity, "level", lang)]),
    leadSentences.stop[lang],
  ];
}

/** Which capability stands best and which worst, with their places; empty where fewer than two have a place. */
export function saySpread(view: EditionView, entity: string, lang: Lang): Sentence {
  const placed = capabilityOrder(view, entity);
  const [best, worst] = [placed[0], placed.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return [];
  const say = speaker(view, lang);
  const name = (row: Placed) => say.node(row.node);
  const standing = ({ node }: Placed): Segment[] => [
    say.score(entity, node),
    lang === "zh" ? "，" : ", ",
    ...say.rank(entity, node),
  ];
  return lang === "zh"
    ? [`四种能力中${name(best)}最靠前（`, ...standing(best), `），${name(worst)}最靠后（`, ...standing(worst), "）。"]
    : [
        `Of the four capabilities ${lowerFirst(name(best))} stands best (`,
        ...standing(best),
        `) and ${lowerFirst(name(worst))} worst (`,
        ...standing(worst),
        ").",
      ];
}

type Placed = Ranked & { readonly node: string };

/** A place in words: 第 15 位, 15th. */
export function sayPlace(rank: number, lang: Lang): string {
  return lang === "zh" ? `第 ${rank} 位` : ordinal(rank);
}

/** The interval of a place in brackets of its own: `（重复演算 5%—95%：14—18 位）`; nothing where there is none. */
function fullInterval(view: EditionView, entity: string, node: string, lang: Lang): Segment[] {
  const interval = intervalWords(view, entity, { quantity: "rank", item: node, lang });
  if (interval === null) return [];
  const words = interval.low === interval.high ? intervalSentences.onePlace : intervalSentences.rank;
  return words[lang](intervalShares(view, lang), { text: interval.text, href: interval.href });
}
