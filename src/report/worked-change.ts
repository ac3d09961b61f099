import { blockWords } from "../i18n/explain.ts";
import { nameOf, shortOf } from "../i18n/lang.ts";
import { shapley } from "../methods/decomposition/shapley.ts";
import { rank } from "../methods/statistics/rank.ts";
import { weightShares } from "../methods/weights/weight-shares.ts";
import type { EditionView } from "./edition-view.ts";
import { type ChangeReading, readChange } from "./explain-reading.ts";
import type { Segment, Sentence } from "./segment.ts";
import { agree, type Bench, four } from "./worked-bench.ts";

/** The node whose change the examples explain. */
const node = "level";
/** What rounding to four decimals may do to a sum of some twenty numbers. */
const rounding = 2e-3;

/** The change of home since the edition before, with both editions; null in the first edition. */
function changeOf({ view, history, home }: Bench) {
  const before = history.at(-2);
  const reading = readChange(view.results.changes, home, node);
  return before === undefined || reading === null || reading.score.change === null
    ? null
    : { before, reading, change: reading.score.change };
}

function none({ tell }: Bench): Sentence[] {
  return [tell(["本版之前没有可比的版次。"], ["There is no edition before this one to compare with."])];
}

const signed = (value: number) => (value > 0 ? `+${four(value)}` : four(value));

export function explainExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const found = changeOf(bench);
  if (found === null) return none(bench);
  const { before, reading, change } = found;
  const { score } = reading;
  agree("score before", before.score(home, node).value, score.before, 1e-3);
  agree("score after", view.score(home, node).value, score.after, 1e-3);
  agree("change", score.after! - score.before!, change, rounding);
  const sum = score.blocks.reduce((total, { contribution }) => total + contribution, 0);
  agree("blocks", sum, change, rounding);
  const list = score.blocks
    .map(({ block, contribution }) => `${blockWords[block][lang]} ${signed(contribution)}`)
    .join(lang === "zh" ? "、" : ", ");
  const [who, name] = [shortOf(view.entity(home), lang), nameOf(view.nodes.find(({ id }) => id === node)!, lang)];
  const says = link("change", home, `score.${node}`, signed(change));
  const [old, now] = [before.edition.year, view.edition.year];
  return [
    tell(
      [`${who}${name}：${old} 年版 ${four(score.before!)}，${now} 年版 ${four(score.after!)}，变化 `, says, "。"],
      [
        `${name}, ${who}: ${four(score.before!)} in the edition ${old}, ${four(score.after!)} in ${now}, change `,
        says,
        ".",
      ],
    ),
    tell(
      [`不为零的块：${list}。相加 ${signed(sum)}，与变化相差 ${four(Math.abs(sum - change))}；其余各块都是零。`],
      [
        `Blocks that are not nothing: ${list}. Together ${signed(sum)}, ${four(Math.abs(sum - change))} off the change; all other blocks are zero.`,
      ],
    ),
  ];
}

export function partsExample(bench: Bench): Sentence[] {
  const { lang, view, tell } = bench;
  const found = changeOf(bench);
  const own = found?.reading.score.blocks.find(({ block }) => block === "own");
  if (!found || !own || own.parts.length === 0) return none(bench);
  const sum = own.parts.reduce((total, { contribution }) => total + contribution, 0);
  agree("indicators", sum, own.contribution, rounding);
  const list = own.parts
    .map(({ indicator, contribution }) => `${indicator} ${signed(contribution)}`)
    .join(lang === "zh" ? "、" : ", ");
  const [first] = own.parts;
  const name = nameOf(view.indicator(first!.indicator), lang);
  return [
    tell(
      [
        `“${blockWords.own.zh}”分到 ${own.parts.length} 项指标：${list}。相加 ${signed(sum)}，与本块相差 ${four(Math.abs(sum - own.contribution))}（四位小数的舍入）。`,
      ],
      [
        `The block “${blockWords.own.en}” over ${own.parts.length} indicators: ${list}. Together ${signed(sum)}, ${four(Math.abs(sum - own.contribution))} off the block, from rounding to four decimals.`,
      ],
    ),
    ...singlePart(bench, found.before, first!, name),
  ];
}

/** How the largest part follows from weight and score, where the weight that counts is the same in both editions. */
function singlePart(
  { view, home, tell, link }: Bench,
  before: EditionView,
  part: ChangeReading["score"]["blocks"][number]["parts"][number],
  name: string,
): Sentence[] {
  const { indicator: id, contribution } = part;
  const [old, now] = [before, view].map((edition) => ({
    weight: effectiveWeight(edition, home, id),
    score: edition.value(home, id).score,
  }));
  if (old!.score === null || now!.score === null || old!.weight !== now!.weight) return [];
  const steps = `${four(now!.weight)} × (${four(now!.score)} − ${four(old!.score)}) = `;
  const value = agree(`part of ${id}`, now!.weight * (now!.score - old!.score), contribution, rounding);
  const result: Segment = link("change", home, `score.${node}`, signed(value));
  return [
    tell(
      [`其中最大的一项 ${id} ${name}：在综合水平中的权重 × 得分之差 = ${steps}`, result, "。"],
      [`The largest of them, ${id} ${name}: weight in the overall level × change of its score = ${steps}`, result, "."],
    ),
  ];
}

/** The share of the node that an indicator has for an entity, what is missing left out. */
function effectiveWeight(view: EditionView, entity: string, id: string): number {
  const under = (parent: string): number =>
    view.weights
      .filter((row) => row.parent === parent)
      .reduce((total, { child }) => {
        const share = shareIn(view, entity, parent, child);
        if (child === id) return total + share;
        return view.nodes.some((row) => row.id === child) ? total + share * under(child) : total;
      }, 0);
  return under(node);
}

function shareIn(view: EditionView, entity: string, parent: string, child: string): number {
  const isNode = (id: string) => view.nodes.some((row) => row.id === id);
  const scoreOf = (id: string) => (isNode(id) ? view.score(entity, id).value : view.value(entity, id).score);
  const present = view.weights.filter((row) => row.parent === parent && scoreOf(row.child) !== null);
  const shares = weightShares(
    present.map(({ weight }) => weight),
    present.length,
  );
  return shares[present.findIndex((row) => row.child === child)] ?? 0;
}

export function rankChangeExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const found = changeOf(bench);
  const ranks = found?.reading.rank;
  if (!found || !ranks || ranks.change === null) return none(bench);
  const own = [found.before, view].map((edition) => edition.score(home, node).value!);
  const others = [found.before, view].map((edition) =>
    edition.provinces
      .map((row) => row.entity_id)
      .filter((id) => id !== home)
      .map((id) => edition.score(id, node).value),
  );
  const place = (self: number, rest: readonly (number | null)[]) => rank([self, ...rest])[0]!;
  const [r00, r10, r01, r11] = [
    place(own[0]!, others[0]!),
    place(own[1]!, others[0]!),
    place(own[0]!, others[1]!),
    place(own[1]!, others[1]!),
  ];
  const values = shapley(2, (subset) => [r00, r10, r01, r11][subset]!).map(({ value }) => value);
  const mine = agree("own score and the rank", values[0]!, ranks.ownScore, 1e-3);
  const theirs = agree("scores of others and the rank", values[1]!, ranks.othersScores, 1e-3);
  const says = link("change", home, `rank.${node}`, signed(ranks.change));
  const who = shortOf(view.entity(home), lang);
  const mean = (a: number, b: number, c: number, d: number, result: number) =>
    `[(${a} − ${b}) + (${c} − ${d})] ÷ 2 = ${signed(result)}`;
  return [
    tell(
      [
        `${who}前一版居第 ${r00} 位，本版居第 ${r11} 位；只换上自己的新得分，居第 ${r10} 位；只换上别人的新得分，居第 ${r01} 位。`,
      ],
      [
        `${who} was number ${r00} and is number ${r11}; with its own new score alone it would be number ${r10}, with the new scores of the others alone ${r01}.`,
      ],
    ),
    tell(
      [
        `自身得分：${mean(r10, r00, r11, r01, mine)}；其他单元得分：${mean(r01, r00, r11, r10, theirs)}；相加 `,
        says,
        "（负数为上升）。",
      ],
      [
        `Its own score: ${mean(r10, r00, r11, r01, mine)}; the scores of others: ${mean(r01, r00, r11, r10, theirs)}; together `,
        says,
        " (a minus is a rise).",
      ],
    ),
  ];
}
