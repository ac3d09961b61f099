import { findingWords } from "../i18n/home.ts";
import { type Lang, nameOf, type Words } from "../i18n/lang.ts";
import { verdictWords } from "../i18n/matching.ts";
import { type BalanceEnds, balanceEnds, listPairs, overlapNote } from "./balance-ends.ts";
import { type Contribution, contributions, strengths, weaknesses } from "./contributions.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst } from "./english.ts";
import { aheadOf } from "./matching-finding.ts";
import { changeCautions } from "./move-cautions.ts";
import { sayMoved } from "./moved-clause.ts";
import { type Move, movesOf } from "./movers.ts";
import { pageVoice } from "./page-voice.ts";
import type { Segment, Sentence } from "./segment.ts";
import { type Speaker, sayRankChange, sayScoreChange, speaker } from "./speak.ts";
import { pairsByBalance, placesGained, ranking, scoreChange, tierGroups } from "./standing.ts";
import { sayLevel, saySpread } from "./standing-sentences.ts";
import { tierCounts } from "./tier-counts.ts";

/** One finding of the home page: what it is about, and the sentences that state it. */
export interface HomeFinding {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

interface Subject {
  readonly view: EditionView;
  readonly before: EditionView | null;
  readonly lang: Lang;
  readonly say: Speaker;
}

/**
 * What the home page says of an edition (首页五项发现): where the home entity stands, what is strong and weak, how its
 * capabilities match, how all units spread over the tiers, and what moved since the edition before. What cannot be
 * said, for want of a home entity or an earlier edition, is left out.
 */
export function homeFindings(view: EditionView, before: EditionView | null, lang: Lang): HomeFinding[] {
  const subject = { view, before, lang, say: speaker(view, lang) };
  const home = view.home?.entity_id;
  const found: [string, Words, Sentence[]][] = [
    ["standing", findingWords.standing, home ? standing(subject, home) : []],
    ["strengths", findingWords.strengths, home ? strongAndWeak(subject, home) : []],
    ["matching", findingWords.matching, home ? matching(subject, home) : []],
    ["all", findingWords.all, all(subject)],
    ["since", findingWords.since, since(subject)],
  ];
  return found
    .filter(([, , sentences]) => sentences.length > 0)
    .map(([id, title, sentences]) => ({ id, title: title[lang], sentences }));
}

function standing({ view, lang }: Subject, home: string): Sentence[] {
  return [sayLevel(view, home, lang), saySpread(view, home, lang)].filter((sentence) => sentence.length > 0);
}

function strongAndWeak({ view, lang, say }: Subject, home: string): Sentence[] {
  const rows = contributions(view, home);
  const named = ({ indicator }: Contribution): Segment[] => {
    const name = nameOf(indicator, lang);
    const [value, place] = [say.value(home, indicator.id), say.place(home, indicator.id)];
    return lang === "zh" ? [`${name}（`, value, "，", place, "）"] : [`${lowerFirst(name)} (`, value, ", ", place, ")"];
  };
  const listed = (of: readonly Contribution[]): Segment[] =>
    of.flatMap((row, index) => [...(index === 0 ? [] : [lang === "zh" ? "、" : " and "]), ...named(row)]);
  const [best, worst] = [strengths(rows, 2), weaknesses(rows, 2)];
  if (best.length === 0) return [];
  return lang === "zh"
    ? [
        ["位次最靠前的是", ...listed(best), "。"],
        ["最靠后的是", ...listed(worst), "。"],
      ]
    : [
        ["Best placed: ", ...listed(best), "."],
        ["Worst placed: ", ...listed(worst), "."],
      ];
}

function matching({ view, lang, say }: Subject, home: string): Sentence[] {
  const ends = balanceEnds(view, home);
  const balance = ends === null ? [] : [sayBalance({ view, lang, say }, ends, home)];
  const moved = mostMoved(view, home);
  if (moved === null) return balance;
  const at = moved.pair.pair;
  const [net, years] = [say.signed(home, at, "net_change_3y"), view.model.change_years];
  const verdict = verdictWords[moved.verdict][lang];
  return [
    ...balance,
    lang === "zh"
      ? [`${years} 年间变化最大的是${say.pair(at)}（减去${view.words.whole.zh}同期变化 `, net, `，${verdict}）。`]
      : [`In ${years} years ${say.pair(at)} moved most (`, net, ` net of the ${view.words.whole.en}: ${verdict}).`],
  ];
}

/** Which pairs are least balanced, with the side that is ahead in each, and which are most. */
function sayBalance(
  { view, lang, say }: Omit<Subject, "before">,
  { worst, best }: BalanceEnds,
  home: string,
): Sentence {
  const count = pairsByBalance(view, home).length;
  const lead = (id: string): string => {
    const pair = view.pairs.find((row) => row.pair === id)!;
    const ahead = aheadOf(view, pair, view.match(home, id));
    if (ahead === null) return "";
    return lang === "zh" ? `，${say.node(ahead.id)}较强` : `, ${lowerFirst(say.node(ahead.id))} ahead`;
  };
  const degree = (id: string) => say.degree(home, id, "matching");
  const least = listPairs(
    worst,
    (id) => [say.pair(id), lang === "zh" ? "（" : " (", degree(id), `${lead(id)}${lang === "zh" ? "）" : ")"}`],
    lang,
  );
  const most = listPairs(
    best,
    (id) => [say.pair(id), lang === "zh" ? "（" : " (", degree(id), lang === "zh" ? "）" : ")"],
    lang,
  );
  return lang === "zh"
    ? [
        `${count} 个配对按匹配度，`,
        ...least,
        `最不平衡${overlapNote(worst, lang)}，`,
        ...most,
        `最平衡${overlapNote(best, lang)}。`,
      ]
    : [
        `By matching degree, of ${count} pairs `,
        ...least,
        `${worst.length === 1 ? " is" : " are"} the least balanced${overlapNote(worst, lang)}, `,
        ...most,
        ` the most${overlapNote(best, lang)}.`,
      ];
}

/** How the pair moved whose matching changed most against the nation's, either way; null where no change is judged. */
function mostMoved(view: EditionView, entity: string): Move | null {
  const moves = movesOf(view).filter((move) => move.entity.entity_id === entity);
  return moves.sort((a, b) => Math.abs(b.net) - Math.abs(a.net))[0] ?? null;
}

function all({ view, lang, say }: Subject): Sentence[] {
  const groups = tierGroups(view, "level").filter(({ members }) => members.length > 0);
  const rows = ranking(view, "level");
  const [top] = groups;
  if (!top) return [];
  const { counted, sure } = tierCounts(view, lang);
  const leaders = top.members
    .slice(0, 4)
    .flatMap(({ entity }, index): Segment[] => [
      `${index === 0 ? "" : lang === "zh" ? "、" : ", "}${say.name(entity)} `,
      say.score(entity, "level"),
    ]);
  return lang === "zh"
    ? [
        [`${rows.length} 个${view.words.units.zh}按综合水平分为：${counted}${sure === "" ? "" : `；${sure}`}。`],
        [`${top.band.name.zh}${top.members.length > 4 ? "居前的" : ""}是`, ...leaders, "。"],
      ]
    : [
        [`Of ${rows.length} ${view.words.units.en} by overall level, ${counted}${sure === "" ? "" : `; ${sure}`}.`],
        [`${top.members.length > 4 ? "Foremost in" : "In"} the ${top.band.name.en}: `, ...leaders, "."],
      ];
}

/** A unit and the change of its level. */
interface LevelMove {
  readonly entity: string;
  readonly change: number;
}

function since({ view, before, lang, say }: Subject): Sentence[] {
  if (before === null || !comparable(view, before)) return [];
  const moves = view.provinces
    .flatMap(({ entity_id: entity }): LevelMove[] => {
      const change = scoreChange(view, before, entity, "level");
      return change === null ? [] : [{ entity, change }];
    })
    .sort((a, b) => b.change - a.change);
  const [most, least] = [moves[0], moves.at(-1)];
  if (!most || !least) return [];
  const risen = moves.filter(({ change }) => change > 0).length;
  const moved = ({ entity, change }: LevelMove): Segment[] => [
    `${say.name(entity)}${lang === "zh" ? "（" : " ("}${sayScoreChange(change, lang)}${lang === "zh" ? "，到 " : ", to "}`,
    say.score(entity, "level"),
    lang === "zh" ? "）" : ")",
  ];
  const { year } = before.edition;
  const spread: Sentence =
    lang === "zh"
      ? [
          `与 ${year} 年版相比（同一模型、同一上下限），${moves.length} 个里 ${risen} 个综合水平上升；变动的两端是`,
          ...moved(most),
          "与",
          ...moved(least),
          "。",
        ]
      : [
          `Against the ${year} edition (same model, same goalposts) ${risen} of ${moves.length} rose in overall level; the two ends are `,
          ...moved(most),
          " and ",
          ...moved(least),
          ".",
        ];
  const own = view.home ? homeMove({ view, before, lang, say }, view.home.entity_id) : [];
  const ends = [most, least].map(({ entity }) => entity);
  const doubted = changeCautions(ends, "level", pageVoice({ view, before, lang }, most.entity));
  return [spread, ...doubted, own].filter((sentence) => sentence.length > 0);
}

/** Scores of two editions compare only where model, weights and goalposts are the same. */
function comparable({ edition: a }: EditionView, { edition: b }: EditionView): boolean {
  return a.model === b.model && a.weights === b.weights && a.goalposts === b.goalposts;
}

/** Why home moved, where the change is explained; otherwise by how much. */
function homeMove({ view, before, lang, say }: Subject, home: string): Sentence {
  const name = `${say.name(home)}${lang === "zh" ? "：" : ": "}`;
  const [first, ...rest] = sayMoved({ view, before, lang }, home, "level");
  if (first !== undefined)
    return [name, lang === "en" && typeof first === "string" ? lowerFirst(first) : first, ...rest];
  const change = before && scoreChange(view, before, home, "level");
  if (change === null) return [];
  const gained = before && placesGained(view, before, home, "level");
  const words = `${sayScoreChange(change, lang)}${lang === "zh" ? "，" : ", "}${sayRankChange(gained, lang)}`;
  return [`${name}${words}${lang === "zh" ? "。" : "."}`];
}
