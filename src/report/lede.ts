import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import { passportOf } from "./address.ts";
import { type Contribution, contributions, strengths, weaknesses } from "./contributions.ts";
import type { EditionView } from "./edition-view.ts";
import { formatScore, formatValue } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";

/** A capability of one entity and its place. */
interface Placed {
  readonly node: string;
  readonly name: string;
  readonly value: number;
  readonly rank: number;
}

/**
 * The answer of an entity page in a few sentences: where it stands, what is strong, what is weak, and why. Every number
 * links to its passport. An entity without ranks (the nation, a group) is told by its scores alone.
 */
export function lede(view: EditionView, entity: string, lang: Lang): Sentence[] {
  const rows = contributions(view, entity);
  const say = wordsOf(view, entity, lang);
  const placed = capabilities(view, entity, lang);
  const sentences = [say.level(), ...(placed.length > 1 ? [say.spread(placed)] : [])];
  const ranked = rows.some((row) => row.standing.rank !== null);
  if (!ranked) return sentences;
  const weakest = placed.at(-1);
  return [
    ...sentences,
    say.strong(strengths(rows, 2)),
    say.weak(weaknesses(rows, 2)),
    ...(weakest ? [say.because(weakest, rows)] : []),
  ];
}

/** Capabilities that have a place, the best first. */
function capabilities(view: EditionView, entity: string, lang: Lang): Placed[] {
  return view.nodes
    .filter((node) => node.kind === "capability")
    .flatMap((node) => {
      const { value, rank } = view.score(entity, node.id);
      return value === null || rank === null ? [] : [{ node: node.id, name: nameOf(node, lang), value, rank }];
    })
    .sort((a, b) => a.rank - b.rank || b.value - a.value);
}

function wordsOf(view: EditionView, entity: string, lang: Lang) {
  const zh = lang === "zh";
  const name = shortOf(view.entity(entity), lang);
  const link = (kind: "indicator" | "score", id: string, text: string): Segment => ({
    text,
    href: localPath(passportOf(view, entity, kind, id), lang),
  });
  const place = (rank: number) => (zh ? `第 ${rank} 位` : `${ordinal(rank)}`);
  const named = ({ indicator, scored, standing }: Contribution): Segment[] => {
    const rank = standing.rank === null ? "" : place(standing.rank);
    const sign = indicator.unit_zh === "%" ? "%" : "";
    const national = view.value(view.nation.entity_id, indicator.id).scored;
    const beside =
      national === null
        ? ""
        : zh
          ? `；全国 ${formatValue(national)}${sign}`
          : `; nation ${formatValue(national)}${sign}`;
    // The name says of what it is per what; only the per cent sign is short enough to stand in a sentence.
    const value = `${formatValue(scored)}${sign}`;
    return zh
      ? [indicator.name_zh, "（", link("indicator", indicator.id, value), `，${rank}${beside}）`]
      : [lowerFirst(indicator.name_en), " (", link("indicator", indicator.id, value), `, ${rank}${beside})`];
  };
  const listed = (rows: readonly Contribution[]): Segment[] =>
    rows.flatMap((row, index) => [...(index === 0 ? [] : [zh ? "、" : " and "]), ...named(row)]);

  return {
    level: (): Sentence => {
      const { value, rank, ranked } = view.score(entity, "level");
      if (value === null)
        return [zh ? `${name}的综合水平本版不评价。` : `The overall level of ${name} is not evaluated.`];
      const score = link("score", "level", formatScore(value));
      const tier = view.tier(value)?.name[lang] ?? "";
      if (rank === null)
        return zh ? [`${name}综合水平 `, score, `，属${tier}。`] : [`${name} scores `, score, ` overall, ${tier}.`];
      return zh
        ? [`${name}综合水平 `, score, `，居 ${ranked} 个省级单元第 ${rank} 位，属${tier}。`]
        : [`${name} scores `, score, ` overall, ${ordinal(rank)} of ${ranked} provincial units, ${tier}.`];
    },
    spread: (placed: readonly Placed[]): Sentence => {
      const [best, worst] = [placed[0]!, placed.at(-1)!];
      const score = (row: Placed) => link("score", row.node, formatScore(row.value));
      return zh
        ? [
            `四种能力中${best.name}最靠前（`,
            score(best),
            `，${place(best.rank)}），${worst.name}最靠后（`,
            score(worst),
            `，${place(worst.rank)}）。`,
          ]
        : [
            `Of the four capabilities ${lowerFirst(best.name)} stands best (`,
            score(best),
            `, ${place(best.rank)}) and ${lowerFirst(worst.name)} worst (`,
            score(worst),
            `, ${place(worst.rank)}).`,
          ];
    },
    strong: (rows: readonly Contribution[]): Sentence => {
      const strong = rows.filter(({ standing }) => standing.rank! <= standing.ranked / 3);
      if (strong.length > 0) return zh ? ["强在", ...listed(strong), "。"] : ["Strong: ", ...listed(strong), "."];
      return zh
        ? ["没有一项进入前三分之一，最靠前的是", ...listed(rows.slice(0, 1)), "。"]
        : ["No indicator stands in the first third; the best placed is ", ...listed(rows.slice(0, 1)), "."];
    },
    weak: (rows: readonly Contribution[]): Sentence => {
      const weak = rows.filter(({ standing }) => standing.rank! > (2 * standing.ranked) / 3);
      if (weak.length > 0) return zh ? ["弱在", ...listed(weak), "。"] : ["Weak: ", ...listed(weak), "."];
      return zh
        ? ["没有一项落入后三分之一，最靠后的是", ...listed(rows.slice(0, 1)), "。"]
        : ["No indicator stands in the last third; the worst placed is ", ...listed(rows.slice(0, 1)), "."];
    },
    because: (weakest: Placed, rows: readonly Contribution[]): Sentence => {
      const causes = rows.filter((row) => row.node === weakest.node).sort((a, b) => b.lost - a.lost);
      const most = causes.filter((row) => row.lost >= nearlyAsMuch * causes[0]!.lost).slice(0, 2);
      if (most.length === 0) return [];
      const total = formatScore(causes.reduce((sum, row) => sum + row.lost, 0));
      const parts = most.flatMap(({ indicator, lost }, index): Segment[] => {
        const amount = link("indicator", indicator.id, formatScore(lost));
        const joint = index === 0 ? "" : zh ? "和" : " and ";
        return zh
          ? [`${joint}${indicator.name_zh}（`, amount, " 分）"]
          : [`${joint}${lowerFirst(indicator.name_en)} (`, amount, " points)"];
      });
      return zh
        ? [`${weakest.name}离满分差 ${total} 分，其中`, ...parts, "差得最多。"]
        : [`${weakest.name} falls ${total} points short of 100, most of all in `, ...parts, "."];
    },
  };
}

/** A cause that costs at least this part of the greatest one is named beside it. */
const nearlyAsMuch = 0.9;

/**
 * @example ordinal(22); // => "22nd"
 */
export function ordinal(rank: number): string {
  const teen = rank % 100 > 10 && rank % 100 < 14;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${ending}`;
}

/** A name in mid-sentence: its first letter small, unless the word is an abbreviation such as R&D or IP. */
export function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
