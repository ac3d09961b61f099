import { type Lang, localPath, nameOf } from "../i18n/lang.ts";
import { passportOf } from "./address.ts";
import { type Contribution, contributions, strengths, weaknesses } from "./contributions.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst } from "./english.ts";
import { formatScore, formatValue } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import { capabilityOrder, type Ranked } from "./standing.ts";
import { sayPlace } from "./standing-sentences.ts";
import { wholeWords } from "./whole-words.ts";

/**
 * Why a score is what it is, in up to three sentences (强弱与失分): which indicators stand in the first and in the last third,
 * and what the worst placed capability loses most by. Nothing for an entity whose indicators have no place.
 */
export function strongAndWeak(view: EditionView, entity: string, lang: Lang): Sentence[] {
  const rows = contributions(view, entity);
  if (!rows.some((row) => row.standing.rank !== null)) return [];
  const worst = capabilityOrder(view, entity).at(-1);
  const named = namer(view, entity, lang);
  return [
    sayStrong(strengths(rows, 2), named, lang),
    sayWeak(weaknesses(rows, 2), named, lang),
    ...(worst ? [sayLost(view, worst, rows, lang)] : []),
  ];
}

type Namer = (rows: readonly Contribution[]) => Segment[];

/** Indicators with their value, their place and the nation's value, or the mean of the units where that is what it is. */
function namer(view: EditionView, entity: string, lang: Lang): Namer {
  const zh = lang === "zh";
  const named = ({ indicator, scored, standing }: Contribution): Segment[] => {
    const href = (of: string) => localPath(passportOf(view, of, "indicator", indicator.id), lang);
    const rank = standing.rank === null ? "" : { text: sayPlace(standing.rank, lang), href: href(entity) };
    // The name says of what it is per what; only the per cent sign is short enough to stand in a sentence.
    const sign = indicator.unit_zh === "%" ? "%" : "";
    const nation = view.nation.entity_id;
    const national = view.value(nation, indicator.id).scored;
    const number = (of: string, shown: number | null) => ({ text: `${formatValue(shown)}${sign}`, href: href(of) });
    const beside =
      national === null
        ? []
        : [`${zh ? "；" : "; "}${wholeWords(view.words, indicator).whole[lang]} `, number(nation, national)];
    return zh
      ? [indicator.name_zh, "（", number(entity, scored), "，", rank, ...beside, "）"]
      : [lowerFirst(indicator.name_en), " (", number(entity, scored), ", ", rank, ...beside, ")"];
  };
  return (rows) => rows.flatMap((row, index) => [...(index === 0 ? [] : [zh ? "、" : " and "]), ...named(row)]);
}

function sayStrong(rows: readonly Contribution[], named: Namer, lang: Lang): Sentence {
  const strong = rows.filter(({ standing }) => standing.rank! <= standing.ranked / 3);
  if (strong.length > 0) return lang === "zh" ? ["强在", ...named(strong), "。"] : ["Strong: ", ...named(strong), "."];
  return lang === "zh"
    ? ["没有一项进入前三分之一，最靠前的是", ...named(rows.slice(0, 1)), "。"]
    : ["No indicator stands in the first third; the best placed is ", ...named(rows.slice(0, 1)), "."];
}

function sayWeak(rows: readonly Contribution[], named: Namer, lang: Lang): Sentence {
  const weak = rows.filter(({ standing }) => standing.rank! > (2 * standing.ranked) / 3);
  if (weak.length > 0) return lang === "zh" ? ["弱在", ...named(weak), "。"] : ["Weak: ", ...named(weak), "."];
  return lang === "zh"
    ? ["没有一项落入后三分之一，最靠后的是", ...named(rows.slice(0, 1)), "。"]
    : ["No indicator stands in the last third; the worst placed is ", ...named(rows.slice(0, 1)), "."];
}

/** A cause that costs at least this part of the greatest one is named beside it. */
const nearlyAsMuch = 0.9;

function sayLost(
  view: EditionView,
  worst: Ranked & { readonly node: string },
  rows: readonly Contribution[],
  lang: Lang,
): Sentence {
  const causes = rows.filter((row) => row.node === worst.node).sort((a, b) => b.lost - a.lost);
  const most = causes.filter((row) => row.lost >= nearlyAsMuch * causes[0]!.lost).slice(0, 2);
  if (most.length === 0) return [];
  const name = nameOf(view.nodes.find(({ id }) => id === worst.node)!, lang);
  const total = {
    text: formatScore(100 - view.score(worst.entity, worst.node).value!),
    href: localPath(passportOf(view, worst.entity, "score", worst.node), lang),
  };
  const parts = most.flatMap(({ indicator, lost }, index): Segment[] => {
    const href = localPath(passportOf(view, worst.entity, "indicator", indicator.id), lang);
    const amount = { text: formatScore(lost), href };
    const joint = index === 0 ? "" : lang === "zh" ? "和" : " and ";
    return lang === "zh"
      ? [`${joint}${indicator.name_zh}（`, amount, " 分）"]
      : [`${joint}${lowerFirst(indicator.name_en)} (`, amount, " points)"];
  });
  return lang === "zh"
    ? [`${name}离满分差 `, total, " 分，其中", ...parts, "差得最多。"]
    : [`${name} falls `, total, " points short of 100, most of all in ", ...parts, "."];
}
