import { nameOf } from "../i18n/lang.ts";
import { criticWeights } from "../methods/weights/critic-weights.ts";
import { entropyWeights } from "../methods/weights/entropy-weights.ts";
import { weightShares } from "../methods/weights/weight-shares.ts";
import type { Sentence } from "./segment.ts";
import type { Bench } from "./worked-bench.ts";

export function trialExample({ view, lang, tell }: Bench): Sentence[] {
  const node = view.nodes.find(({ kind }) => kind === "capability");
  if (!node) return [];
  const rows = view.weights.filter((row) => row.parent === node.id);
  const scores = rows.map((row) => view.provinces.map((unit) => view.value(unit.entity_id, row.child).score));
  const [entropy, critic] = [entropyWeights(scores).weights, criticWeights(scores).weights];
  const official = weightShares(
    rows.map(({ weight }) => weight),
    rows.length,
  );
  if (entropy === null || critic === null) return [];
  const list = (shares: readonly number[]) =>
    rows.map((row, index) => `${row.child} ${(100 * shares[index]!).toFixed(1)}%`).join(lang === "zh" ? "、" : ", ");
  const name = nameOf(node, lang);
  return [
    tell(
      [`${name}，本版权重：${list(official)}；熵权：${list(entropy)}；CRITIC：${list(critic)}。`],
      [`${name}, official weights: ${list(official)}; entropy: ${list(entropy)}; CRITIC: ${list(critic)}.`],
    ),
  ];
}
