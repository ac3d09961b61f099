import type { Lang } from "../i18n/lang.ts";
import { numberWord } from "../i18n/report.ts";
import { balanceEnds, listPairs, overlapNote } from "./balance-ends.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst } from "./english.ts";
import { listSegments } from "./list-segments.ts";
import { movesOf, type Verdict } from "./movers.ts";
import { qualityFinding } from "./quality-finding.ts";
import type { Segment, Sentence } from "./segment.ts";
import { joinNames, type Speaker, sayRankChange, sayScoreChange, speaker } from "./speak.ts";
import {
  capabilityOrder,
  neighboursBeside,
  pairsByBalance,
  placeInCircle,
  placesGained,
  ranking,
  scoreChange,
} from "./standing.ts";
import { tierCounts } from "./tier-counts.ts";

/**
 * The findings of an edition, a sentence each (本版发现): where home stands, its best and worst capability, its best
 * and worst balance, which pairs moved, its overall quality, its place among its neighbours, and how the ranked units
 * spread over the tiers. All computed; what an edition has no home, no neighbours or no earlier years for is left out.
 */
export function editionFindings(view: EditionView, before: EditionView | null, lang: Lang): Sentence[] {
  const say = speaker(view, lang);
  const home = view.edition.home;
  const own =
    home === null
      ? []
      : [position, extremes, balance, moves, quality, circleOf].map((find) => find({ view, before, lang, say, home }));
  return [...own, tiers(view, lang, say)].filter((sentence) => sentence.length > 0);
}

interface Subject {
  readonly view: EditionView;
  readonly before: EditionView | null;
  readonly lang: Lang;
  readonly say: Speaker;
  readonly home: string;
}

function position({ view, before, lang, say, home }: Subject): Sentence {
  const { rank, ranked } = view.score(home, "level");
  if (rank === null) return [];
  const [score, place, tier] = [say.score(home, "level"), say.rank(home, "level"), say.tier(home, "level")];
  const year = before?.edition.year;
  const change = before && scoreChange(view, before, home, "level");
  const gained = before && placesGained(view, before, home, "level");
  const moved: Segment[] =
    change == null
      ? []
      : lang === "zh"
        ? [`，比 ${year} 年版${sayScoreChange(change, lang)}，${sayRankChange(gained, lang)}`]
        : [`: ${sayScoreChange(change, lang)} on the ${year} edition, ${sayRankChange(gained, lang)}`];
  return lang === "zh"
    ? [
        `${say.name(home)}综合水平 `,
        score,
        `，居 ${ranked} 个${view.words.units.zh}`,
        ...place,
        `，${tier}`,
        ...moved,
        "。",
      ]
    : [
        `${say.name(home)} scores `,
        score,
        " overall, ",
        ...place,
        ` of ${ranked} ${view.words.units.en}, ${tier}`,
        ...moved,
        ".",
      ];
}

function extremes({ view, lang, say, home }: Subject): Sentence {
  const order = capabilityOrder(view, home);
  const [best, worst] = [order[0], order.at(-1)];
  if (!best || !worst || best.rank === worst.rank) return [];
  const put = ({ node }: { node: string }): Segment[] => [
    `${lowerFirst(say.node(node))} (`,
    ...say.rank(home, node),
    ", ",
    say.score(home, node),
    ")",
  ];
  return lang === "zh"
    ? [
        `${numberWord(order.length, lang)}种能力中${say.node(best.node)}最靠前（`,
        ...say.rank(home, best.node),
        "，",
        say.score(home, best.node),
        ` 分），${say.node(worst.node)}最靠后（`,
        ...say.rank(home, worst.node),
        "，",
        say.score(home, worst.node),
        " 分）。",
      ]
    : [
        `Of the ${numberWord(order.length, lang)} capabilities the best placed is `,
        ...put(best),
        ", the worst ",
        ...put(worst),
        ".",
      ];
}

function balance({ view, lang, say, home }: Subject): Sentence {
  const ends = balanceEnds(view, home);
  if (ends === null) return [];
  const { worst, best } = ends;
  const count = numberWord(pairsByBalance(view, home).length, lang);
  const degree = (id: string) => say.degree(home, id, "matching");
  if (lang === "zh") {
    const high = listPairs(best, (id) => [`“${say.pair(id)}”（`, degree(id), "）"], lang);
    const low = listPairs(worst, (id) => [`“${say.pair(id)}”（`, degree(id), `，协调度${say.grade(home, id)}）`], lang);
    const [most, least] = [best, worst].map((pairs) => overlapNote(pairs, lang));
    return [`${count}个配对按匹配度，`, ...high, `最平衡${most}，`, ...low, `最不平衡${least}。`];
  }
  return [
    `Of the ${count} pairs `,
    ...listPairs(best, (id) => [`${say.pair(id)} (matching `, degree(id), ")"], lang),
    `${best.length === 1 ? " is" : " are"} balanced best${overlapNote(best, lang)} and `,
    ...listPairs(worst, (id) => [`${say.pair(id)} (`, degree(id), `, ${say.grade(home, id)})`], lang),
    ` worst${overlapNote(worst, lang)}.`,
  ];
}

/** Which pairs came closer and which drew apart, as far as that is sure. */
function moves({ view, lang, say, home }: Subject): Sentence {
  const own = movesOf(view).filter(({ entity }) => entity.entity_id === home);
  if (own.length === 0) return [];
  const listed = (verdict: Verdict): string[] =>
    own.filter((move) => move.verdict === verdict).map(({ pair }) => say.pair(pair.pair));
  const [nearer, apart, open] = [listed("converging"), listed("diverging"), listed("open")];
  const years = numberWord(view.model.change_years, lang);
  const still = own.length - nearer.length - apart.length - open.length;
  if (lang === "zh") {
    const parts = [
      ...(nearer.length > 0 ? [`趋同的有${joinNames(quoted(nearer), lang)}`] : []),
      ...(apart.length > 0 ? [`分化的有${joinNames(quoted(apart), lang)}`] : []),
      ...(open.length > 0 ? [`幅度够而方向未定的有${joinNames(quoted(open), lang)}`] : []),
      ...(still > 0 ? [`${still === own.length ? "" : "其余"}${numberWord(still, lang)}对稳定`] : []),
    ];
    return [`${years}年来扣除${view.words.whole.zh}变化，${numberWord(own.length, lang)}个配对中${parts.join("，")}。`];
  }
  const parts = [
    ...(nearer.length > 0 ? [`${joinNames(nearer, lang)} converge${nearer.length === 1 ? "s" : ""}`] : []),
    ...(apart.length > 0 ? [`${joinNames(apart, lang)} diverge${apart.length === 1 ? "s" : ""}`] : []),
    ...(open.length > 0 ? [`${joinNames(open, lang)} moved enough, but which way is not settled`] : []),
    ...(still > 0
      ? [
          `${nearer.length + apart.length + open.length === 0 ? "all" : "the other"} ${numberWord(still, lang)} are stable`,
        ]
      : []),
  ];
  return [
    `Over ${years} years, net of ${view.words.compared.en}, of ${numberWord(own.length, lang)} pairs ${parts.join("; ")}.`,
  ];
}

const quoted = (names: readonly string[]): string[] => names.map((name) => `“${name}”`);

function quality({ view, lang, home }: Subject): Sentence {
  return qualityFinding(view, home, lang);
}

function circleOf({ view, lang, say, home }: Subject): Sentence {
  const place = placeInCircle(view, "level");
  if (place === null || view.neighbours.length === 0) return [];
  const [ahead, behind] = [neighboursBeside(view, "level", "ahead"), neighboursBeside(view, "level", "behind")];
  const total = view.neighbours.length + 1;
  const scored = (entities: readonly string[]): Segment[] =>
    listSegments(
      entities.map((entity) => [`${say.name(entity)} `, say.score(entity, "level")]),
      lang,
    );
  const name = say.name(home);
  if (lang === "zh") {
    const front: Segment[] = ahead.length > 0 ? ["，前面是", ...scored(ahead)] : [];
    const back: Segment[] = behind.length > 0 ? ["，后面是", ...scored(behind)] : [];
    return [`连同周边共 ${total} 个单元，${name}综合水平居第 ${place}`, ...front, ...back, "。"];
  }
  const front: Segment[] = ahead.length > 0 ? ["; ahead of it ", ...scored(ahead)] : [];
  const back: Segment[] = behind.length > 0 ? ["; behind it ", ...scored(behind)] : [];
  return [
    `Among the ${total} units of its own circle ${name} stands number ${place} in overall level`,
    ...front,
    ...back,
    ".",
  ];
}

function tiers(view: EditionView, lang: Lang, say: Speaker): Sentence {
  const rows = ranking(view, "level");
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const { counted, sure } = tierCounts(view, lang);
  return lang === "zh"
    ? [
        `${rows.length} 个${view.words.units.zh}中，${counted}${sure === "" ? "" : `，${sure}`}；最高${say.name(first.entity)} `,
        say.score(first.entity, "level"),
        `，最低${say.name(last.entity)} `,
        say.score(last.entity, "level"),
        "。",
      ]
    : [
        `Of the ${rows.length} ${view.words.units.en}, ${counted}${sure === "" ? "" : `; ${sure}`}; the highest is ${say.name(first.entity)} (`,
        say.score(first.entity, "level"),
        `), the lowest ${say.name(last.entity)} (`,
        say.score(last.entity, "level"),
        ").",
      ];
}
