import { factorWords } from "../i18n/data-sensitivity.ts";
import { nameOf, shortOf } from "../i18n/lang.ts";
import type { Run } from "../schema/sensitivity.ts";
import { classRange, sayRange } from "./class-range.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst } from "./english.ts";
import { bandName, className } from "./result-names.ts";
import type { Sentence } from "./segment.ts";
import { agree, type Bench, four } from "./worked-bench.ts";

/** The node whose rank the examples are of. */
const node = "level";

function nodeName({ view, lang }: Bench): string {
  const name = nameOf(view.nodes.find(({ id }) => id === node)!, lang);
  return lang === "zh" ? name : lowerFirst(name);
}

export function intervalExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const [score, rank] = [view.interval(home, "score", node), view.interval(home, "rank", node)];
  if (!score || !rank || score.low === null || rank.low === null) return [];
  agree("interval of the score", view.score(home, node).value, score.published, 0);
  agree("interval of the rank", view.score(home, node).rank, rank.published, 0);
  const [who, name, { draws }] = [shortOf(view.entity(home), lang), nodeName(bench), view.model.sensitivity];
  const says = (kind: "rank" | "score", text: string) => link("interval", home, `${kind}.${node}`, text);
  const ranks = says("rank", `${four(rank.low)}${lang === "zh" ? "—" : "–"}${four(rank.high!)}`);
  const scores = says("score", `${four(score.low)}${lang === "zh" ? "—" : "–"}${four(score.high!)}`);
  const out = view.provinces.filter((row) => view.interval(row.entity_id, "rank", node)?.outside).length;
  const units = view.provinces.length;
  const errors = `${four(score.low_error!)}, ${four(score.high_error!)}`;
  return [
    tell(
      [
        `${who}${name}居第 ${four(rank.published!)} 位；${draws} 次重复演算中，位次的区间为 `,
        ranks,
        `，中位数 ${four(rank.median!)}。`,
      ],
      [
        `${who} is number ${four(rank.published!)} in ${name}; over ${draws} rebuilds its rank has the interval `,
        ranks,
        ` and the median ${four(rank.median!)}.`,
      ],
    ),
    tell(
      [
        `得分 ${four(score.published!)}，区间 `,
        scores,
        `，中位数 ${four(score.median!)}，两端的标准误 ${errors.replace(", ", "、")}。`,
      ],
      [
        `Its score ${four(score.published!)} has the interval `,
        scores,
        `, the median ${four(score.median!)} and standard errors of the ends ${errors}.`,
      ],
    ),
    out === 0
      ? tell(
          [`${units} 个单元公布的位次都在各自的区间之内。`],
          [`The published ranks of all ${units} units lie inside their intervals.`],
        )
      : tell(
          [`${units} 个单元中，公布的位次落在区间之外的有 ${out} 个。`],
          [`Of ${units} units ${out} ${out === 1 ? "has" : "have"} a published rank outside its interval.`],
        ),
  ];
}

export function probabilityExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const rows = view.stability(home, "tier", node);
  const range = classRange(rows, view.model.stability_classes);
  const published = rows.find((row) => row.published === "yes");
  if (!range || !published) return [];
  agree(
    "probabilities",
    rows.reduce((total, row) => total + row.probability, 0),
    1,
    1e-3,
  );
  const name = (id: string) => className(view, { scale: "tier", item: node, class: id }, lang);
  const list = rows.map((row) => `${name(row.class)} ${four(row.probability)}`).join(lang === "zh" ? "、" : ", ");
  const says = link("class", home, `tier.${node}`, sayRange([name(range.from), name(range.to)], range.classes, lang));
  const called = bandName(view.model.stability_classes, published.stability, lang) ?? "—";
  const who = shortOf(view.entity(home), lang);
  const own = four(published.probability);
  const together = four(range.together);
  const [zh, en] = range.from === range.to ? ["", ""] : [`（两端之间合计 ${together}）`, ` (${together} together)`];
  return [
    tell([`${who}${nodeName(bench)}的梯队：${list}。`], [`Tier of ${who} in ${nodeName(bench)}: ${list}.`]),
    tell(
      [`公布的是${name(published.class)}，概率 ${own}，“${called}”，写作“`, says, `”${zh}。`],
      [
        `Published is the ${name(published.class)}, with the probability ${own}, which is ${called}; it is written “`,
        says,
        `”${en}.`,
      ],
    ),
  ];
}

/** Mean width of the intervals of the provinces' ranks. */
function meanWidth(view: EditionView, run: Run): number | null {
  const widths = view.provinces.flatMap((row) => {
    const found = view.interval(row.entity_id, "rank", node, run);
    return found === null || found.low === null ? [] : [found.high! - found.low];
  });
  return widths.length === 0 ? null : widths.reduce((total, width) => total + width, 0) / widths.length;
}

export function robustExample(bench: Bench): Sentence[] {
  const { view, tell } = bench;
  const [joint, alone] = [meanWidth(view, "joint"), meanWidth(view, "weights")];
  if (joint === null || alone === null) return [];
  const [wide, narrow] = [joint.toFixed(1), alone.toFixed(1)];
  const units = view.provinces.length;
  return [
    tell(
      [`${units} 个单元${nodeName(bench)}位次的区间，全部变动平均宽 ${wide} 位，只动权重平均宽 ${narrow} 位。`],
      [
        `Over ${units} units the interval of the rank in ${nodeName(bench)} is ${wide} places wide on average when everything varies, and ${narrow} when the weights alone do.`,
      ],
    ),
  ];
}

/** So many factors are named. */
const named = 3;

export function sobolExample(bench: Bench): Sentence[] {
  const { view, lang, tell } = bench;
  const rows = view.sobol(node).filter((row) => row.total !== null);
  if (rows.length === 0) return [];
  const [open, close, comma] = lang === "zh" ? ["（", "）", "、"] : [" (", ")", ", "];
  const dash = lang === "zh" ? "—" : "–";
  const list = rows
    .toSorted((a, b) => b.total! - a.total!)
    .slice(0, named)
    .map(
      (row) =>
        `${factorWords[row.factor][lang]} ${four(row.total!)}${open}${four(row.total_low!)}${dash}${four(row.total_high!)}${close}`,
    )
    .join(comma);
  const alone = rows.reduce((total, row) => total + row.first!, 0);
  const { sobol_points: points } = view.model.sensitivity;
  const rebuilds = points * (rows.length + 2);
  return [
    tell(
      [
        `${nodeName(bench)}的位次，${points} × (${rows.length} + 2) = ${rebuilds} 次演算：总指数最大的是${list}；各因素一阶指数之和 ${four(alone)}，余下的来自因素之间的配合。`,
      ],
      [
        `Ranks in ${nodeName(bench)}, ${points} × (${rows.length} + 2) = ${rebuilds} rebuilds: the largest total indices are ${list}; first-order indices add up to ${four(alone)}, and the rest comes from factors acting together.`,
      ],
    ),
  ];
}
