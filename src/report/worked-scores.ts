import { nameOf, shortOf } from "../i18n/lang.ts";
import { statusWords } from "../i18n/words.ts";
import { aggregate } from "../methods/aggregation/aggregate.ts";
import type { EditionView } from "./edition-view.ts";
import type { Sentence } from "./segment.ts";
import { ranking } from "./standing.ts";
import { agree, type Bench, four } from "./worked-bench.ts";

/** A node whose children differ in weight: the best one to show how weights work. */
export function unevenNode(view: EditionView): string {
  const node = view.nodes.find(({ id, kind }) => {
    const weights = view.weights.filter((row) => row.parent === id).map((row) => row.weight);
    return kind === "capability" && new Set(weights).size > 1;
  });
  return node?.id ?? view.nodes[0]!.id;
}

/** Children of a node that have a score, with their weights; a node may stand under another. */
function childScores({ view }: Bench, node: string, entity: string) {
  return view.weights
    .filter((row) => row.parent === node)
    .map((row) => {
      const own = view.nodes.some(({ id }) => id === row.child);
      return { ...row, score: own ? view.score(entity, row.child).value : view.value(entity, row.child).score };
    });
}

export function weightExample(bench: Bench, node: string, entity: string): Sentence[] {
  const { view, lang, tell, link } = bench;
  const children = childScores(bench, node, entity);
  const { value } = aggregate(
    children.map((row) => row.score),
    children.map((row) => row.weight),
    {
      availability: 0,
    },
  );
  const published = agree(node, value, view.score(entity, node).value, 1e-3);
  const present = children.filter((row) => row.score !== null);
  const terms = present.map((row) => (row.weight === 1 ? four(row.score!) : `${row.weight} × ${four(row.score!)}`));
  const total = present.reduce((sum, row) => sum + row.weight, 0);
  const ids = present.map((row) => row.child).join(", ");
  const [name, who] = [nameOf(view.nodes.find((row) => row.id === node)!, lang), shortOf(view.entity(entity), lang)];
  const steps = `(${terms.join(" + ")}) ÷ ${total} = `;
  const result = link("score", entity, node, four(published));
  return [
    tell([`${who}${name}（${ids}）：${steps}`, result, "。"], [`${name}, ${who} (${ids}): ${steps}`, result, "."]),
  ];
}

export function missingExample(bench: Bench): Sentence[] {
  const { view, lang, tell } = bench;
  const row = view.results.scores.find(
    (found) => found.reason === "rescaled" && view.provinces.some((unit) => unit.entity_id === found.entity_id),
  );
  if (!row) {
    return [tell(["本版各单元没有需要折算的得分。"], ["No score of this edition had to be rescaled."])];
  }
  const children = childScores(bench, row.node, row.entity_id);
  const absent = children.filter((child) => child.score === null);
  const share =
    absent.reduce((sum, child) => sum + child.weight, 0) / children.reduce((sum, child) => sum + child.weight, 0);
  const names = absent.map((child) => child.child).join(", ");
  const who = shortOf(view.entity(row.entity_id), lang);
  const percent = `${(share * 100).toFixed(1)}%`;
  return [
    tell(
      [`${who}缺 ${names}，占权重 ${percent}，没有超过 ${view.model.max_missing}，按余下权重折算并标 △。`],
      [
        `${who} lacks ${names}, ${percent} of the weight and no more than ${view.model.max_missing}: the rest is scaled up and the score carries △.`,
      ],
    ),
    ...weightExample(bench, row.node, row.entity_id),
  ];
}

export function rankExample({ view, lang, home, tell, link }: Bench): Sentence[] {
  const rows = ranking(view, "level");
  const own = view.score(home, "level");
  const ahead = rows.filter((row) => row.value > (own.value ?? 0)).length;
  const rank = agree("rank", ahead + 1, own.rank, 0);
  const who = shortOf(view.entity(home), lang);
  const result = link("score", home, "level", String(rank));
  return [
    tell(
      [`综合水平比${who}高的有 ${ahead} 个单元，${who}居第 `, result, ` 位，有位次的共 ${own.ranked} 个。`],
      [`${ahead} units score higher in overall level, so ${who} is number `, result, ` of ${own.ranked} ranked.`],
    ),
  ];
}

export function tierExample({ view, lang, home, tell, link }: Bench): Sentence[] {
  const { value } = view.score(home, "level");
  const bands = view.model.level_tiers;
  const own = view.tier(value);
  if (!own || value === null) return [];
  const next = bands[bands.indexOf(own) + 1];
  const range = next ? `${own.from} ≤ ${four(value)} < ${next.from}` : `${four(value)} ≥ ${own.from}`;
  const result = link("score", home, "level", own.name[lang]);
  const who = shortOf(view.entity(home), lang);
  return [tell([`${who}综合水平：${range}，属`, result, "。"], [`Overall level of ${who}: ${range}, `, result, "."])];
}

export function statusExample({ view, lang, home, tell, link }: Bench): Sentence[] {
  const node = view.nodes.find((row) => view.score(home, row.id).status !== "final") ?? view.nodes[0]!;
  const { status, value } = view.score(home, node.id);
  const causes = view.weights.filter((row) => row.parent === node.id).map((row) => row.child);
  const worst = causes.filter(
    (id) => view.indicators.some((row) => row.id === id) && view.value(home, id).status === status,
  );
  const [name, who] = [nameOf(node, lang), shortOf(view.entity(home), lang)];
  const result = link("score", home, node.id, four(value ?? 0));
  return [
    tell(
      [`${who}${name} `, result, ` 标“${statusWords[status].zh}”，因为 ${worst.join("、")} 的输入里有推算数。`],
      [
        `${name} of ${who}, `,
        result,
        `, is marked ${statusWords[status].en}, since an input of ${worst.join(", ")} is.`,
      ],
    ),
  ];
}
