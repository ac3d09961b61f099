import { nameOf, shortOf } from "../i18n/lang.ts";
import { bias } from "../methods/matching/bias.ts";
import { coordinationDegree } from "../methods/matching/coordination-degree.ts";
import { developmentIndex } from "../methods/matching/development-index.ts";
import { matchingDegree } from "../methods/matching/matching-degree.ts";
import { modifiedCoupling } from "../methods/matching/modified-coupling.ts";
import { standardCoupling } from "../methods/matching/standard-coupling.ts";
import type { Sentence } from "./segment.ts";
import { pairsByBalance } from "./standing.ts";
import { agree, type Bench, four } from "./worked-bench.ts";

/** The least balanced pair of home, in which the degrees differ most from one another. */
function pairOf({ view, home }: Bench) {
  const [{ pair } = { pair: "" }] = pairsByBalance(view, home).filter(
    (row) => view.pairs.find(({ pair: id }) => id === row.pair)!.lag === 0,
  );
  const row = view.match(home, pair);
  return { pair: view.pairs.find((found) => found.pair === pair)!, row, a: row.a ?? 0, b: row.b ?? 0 };
}

export function degreeExample(bench: Bench, quantity: "matching" | "bias" | "coupling" | "coordination"): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const { pair, row, a, b } = pairOf(bench);
  const [x, y] = [a / 100, b / 100];
  const [low, high] = [four(Math.min(a, b)), four(Math.max(a, b))];
  const coupling = modifiedCoupling([x, y]);
  const level = developmentIndex([x, y]);
  const [value, steps] = {
    matching: [matchingDegree(a, b), `${low} ÷ ${high} = `],
    bias: [bias(a, b), `(${four(a)} − ${four(b)}) ÷ (${four(a)} + ${four(b)}) = `],
    coupling: [coupling, `√[(1 − |${four(x)} − ${four(y)}|) × ${four(Math.min(x, y))} ÷ ${four(Math.max(x, y))}] = `],
    coordination: [
      coordinationDegree(coupling, level),
      `T = (${four(x)} + ${four(y)}) ÷ 2 = ${four(level ?? 0)}, √(${four(coupling ?? 0)} × ${four(level ?? 0)}) = `,
    ],
  }[quantity] as [number | null, string];
  const published = agree(`${quantity} ${pair.pair}`, value, row[quantity], 2e-4);
  const [name, who] = [nameOf(pair, lang), shortOf(view.entity(home), lang)];
  const result = link("match", home, pair.pair, four(published));
  return [tell([`${who}“${name}”：${steps}`, result, "。"], [`${who}, ${name}: ${steps}`, result, "."])];
}

export function standardExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell } = bench;
  const { pair, row, a, b } = pairOf(bench);
  const coupling = standardCoupling([a, b])!;
  const standard = coordinationDegree(coupling, row.development)!;
  agree("standard D", standard, ((a / 100) * (b / 100)) ** 0.25, 2e-4);
  const [name, who] = [nameOf(pair, lang), shortOf(view.entity(home), lang)];
  const sums = `C = 2√(${four(a)} × ${four(b)}) ÷ (${four(a)} + ${four(b)}) = ${four(coupling)}, Dc = √(${four(coupling)} × ${four(row.development ?? 0)}) = ${four(standard)} = (${four(a / 100)} × ${four(b / 100)})^(1/4)`;
  return [
    tell([`${who}“${name}”：${sums}。`], [`${who}, ${name}: ${sums}.`]),
    ...(coupling >= 0.95 && (row.matching ?? 1) <= 0.9
      ? [
          tell(
            [`同一对的匹配度只有 ${four(row.matching ?? 0)}，标准耦合度却接近 1，看不出差距。`],
            [
              `The matching degree of the same pair is ${four(row.matching ?? 0)}, while the standard coupling is close to 1 and shows no gap.`,
            ],
          ),
        ]
      : []),
  ];
}

export function threeExample({ view, lang, home, tell, link }: Bench): Sentence[] {
  const pair = view.pairs.find((row) => row.systems.split(" ").length === 3);
  if (!pair) return [];
  const row = view.match(home, pair.pair);
  const scores = pair.systems.split(" ").map((node) => (view.score(home, node).value ?? 0) / 100);
  const coupling = agree(`coupling ${pair.pair}`, modifiedCoupling(scores), row.coupling, 2e-4);
  const level = agree(`level ${pair.pair}`, developmentIndex(scores), row.development, 2e-4);
  const [name, who] = [nameOf(pair, lang), shortOf(view.entity(home), lang)];
  const result = link("match", home, pair.pair, four(row.coordination ?? 0));
  const values = scores.map(four).join(lang === "zh" ? "、" : ", ");
  const sums = `C* = ${four(coupling)}, T = ${four(level)}, D* = √(${four(coupling)} × ${four(level)}) = `;
  return [
    tell(
      [`${who}“${name}”（${values}）：${sums}`, result, "。"],
      [`${who}, ${name} (${values}): ${sums}`, result, "."],
    ),
  ];
}

export function lagExample({ view, history, lang, home, tell, link }: Bench): Sentence[] {
  const pair = view.pairs.find((row) => row.lag > 0);
  if (!pair) return [];
  const [first = "", second = ""] = pair.systems.split(" ");
  const year = view.edition.year - pair.lag;
  const row = view.match(home, pair.pair);
  const then = history.find((other) => other.edition.year === year);
  const a = then ? agree(`lag ${pair.pair}`, then.score(home, first).value, row.a, 1e-3) : (row.a ?? 0);
  const node = (id: string) => nameOf(view.nodes.find((found) => found.id === id)!, lang);
  const who = shortOf(view.entity(home), lang);
  const result = link("match", home, pair.pair, four(row.matching ?? 0));
  const sides = [`${node(first)} ${year} = ${four(a)}`, `${node(second)} ${view.edition.year} = ${four(row.b ?? 0)}`];
  return [
    tell(
      [`${who}“${nameOf(pair, lang)}”：${sides.join("，")}，匹配度 `, result, "。"],
      [`${who}, ${nameOf(pair, lang)}: ${sides.join("; ")}; matching degree `, result, "."],
    ),
  ];
}

export function changeExample({ view, history, lang, home, tell, link }: Bench): Sentence[] {
  const year = view.edition.year - view.model.change_years;
  const then = history.find((other) => other.edition.year === year);
  const rows = view.pairs
    .map((pair) => ({ pair, row: view.match(home, pair.pair) }))
    .filter(({ row }) => row.net_change_3y !== null)
    .sort((a, b) => Math.abs(b.row.net_change_3y!) - Math.abs(a.row.net_change_3y!));
  const [top] = rows;
  if (!then || !top) {
    return [
      tell(
        ["本版没有三年前的版次，不计算变化。"],
        ["There is no edition three years earlier, so no change is computed."],
      ),
    ];
  }
  const { pair, row } = top;
  const [before, now] = [then.match(home, pair.pair).matching!, row.matching!];
  const change = agree(`change ${pair.pair}`, now - before, row.change_3y, 3e-4);
  const national = view.match(view.nation.entity_id, pair.pair).change_3y ?? 0;
  agree(`net change ${pair.pair}`, change - national, row.net_change_3y, 3e-4);
  const [name, who] = [nameOf(pair, lang), shortOf(view.entity(home), lang)];
  const result = link("match", home, pair.pair, four(row.net_change_3y!));
  const first = `${four(now)} − ${four(before)} = ${four(change)}`;
  const second = `${four(change)} − (${four(national)}) = `;
  return [
    tell(
      [`${who}“${name}”，${year}—${view.edition.year} 年：变化 ${first}；净变化 ${second}`, result, "。"],
      [`${who}, ${name}, ${year}–${view.edition.year}: change ${first}; net change ${second}`, result, "."],
    ),
  ];
}
