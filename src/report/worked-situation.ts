import { nameOf, shortOf } from "../i18n/lang.ts";
import { gini } from "../methods/concentration/gini.ts";
import { concentrationRatio, herfindahl, normalisedHerfindahl } from "../methods/concentration/herfindahl.ts";
import { theil } from "../methods/concentration/theil.ts";
import { moran } from "../methods/space/moran.ts";
import { moranPermutation } from "../methods/space/moran-permutation.ts";
import { spatialWeights } from "../methods/space/spatial-weights.ts";
import type { Share } from "../schema/model.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst, upperFirst } from "./english.ts";
import type { Segment, Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";
import { agree, type Bench, four } from "./worked-bench.ts";

/** From here on a permutation probability is called no sign of a pattern, as is customary. */
const unsure = 0.05;

function shareOf(view: EditionView, field: string): Share {
  const found = view.shares.find((row) => row.field === field);
  if (!found) throw new RangeError(`${view.edition.id}: no national share of ${field}`);
  return found;
}

export function quotientExample({ view, lang, home, tell, link }: Bench): Sentence[] {
  const [own, base] = [view.model.relative_match.above, view.model.analyses.situation.base].map((field) =>
    shareOf(view, field),
  );
  const [above, below] = [own!, base!].map(({ quantity }) => view.situation(home, quantity).value ?? Number.NaN);
  const id = own!.quantity.replace("share.", "lq.");
  const value = agree(id, above! / below!, view.situation(home, id).value, 1e-3);
  const who = shortOf(view.entity(home), lang);
  const steps = `${four(above!)}% ÷ ${four(below!)}% = `;
  const result = link("situation", home, id, four(value));
  return [
    tell(
      [
        `${who}${own!.name_zh}的区位商：${own!.name_zh}的全国份额 ÷ ${base!.name_zh}的全国份额 = ${steps}`,
        result,
        "。",
      ],
      [
        `Location quotient of ${own!.name_en}, ${who}: its national share ÷ that of ${base!.name_en} = ${steps}`,
        result,
        ".",
      ],
    ),
  ];
}

export function concentrationExample(bench: Bench): Sentence[] {
  const { view, lang, tell } = bench;
  const { base, largest } = view.model.analyses.situation;
  const share = shareOf(view, view.model.relative_match.above);
  const ratio = `cr${largest}` as const;
  const stock = concentration(bench, share.field, ratio);
  const whole = concentration(bench, base, ratio);
  if (stock === null || whole === null) {
    return [
      tell(
        ["本版有单元缺数，不计算集中度。"],
        ["A unit lacks its figure in this edition, so no concentration is computed."],
      ),
    ];
  }
  const [name, economy, units] = [nameOf(share, lang), nameOf(shareOf(view, base), lang), view.provinces.length];
  const isMore = stock.values.gini! > whole.values.gini!;
  const hhi = four(stock.values.hhi!);
  return [
    tell(
      [
        ...[
          `${name}在 ${units} 个单元间：HHI = `,
          stock.link("hhi"),
          `，标准化 (${hhi} − 1/${units}) ÷ (1 − 1/${units}) = `,
        ],
        ...[
          stock.link("hhi_normalised"),
          `；前 ${largest} 位所占份额 `,
          stock.link(ratio),
          "；基尼系数 ",
          stock.link("gini"),
        ],
        ...["，泰尔指数 ", stock.link("theil"), "。"],
      ],
      [
        ...[
          `${upperFirst(name)} over ${units} units: HHI = `,
          stock.link("hhi"),
          `, normalised (${hhi} − 1/${units}) ÷ (1 − 1/${units}) = `,
        ],
        ...[
          stock.link("hhi_normalised"),
          `; share of the largest ${largest} `,
          stock.link(ratio),
          "; Gini ",
          stock.link("gini"),
        ],
        ...[", Theil ", stock.link("theil"), "."],
      ],
    ),
    tell(
      [
        `${economy}的基尼系数为 `,
        whole.link("gini"),
        `，${name}在各单元间${isMore ? "比经济更集中" : "不比经济集中"}。`,
      ],
      [
        `The Gini of ${economy} is `,
        whole.link("gini"),
        `: ${name} is ${isMore ? "more" : "not more"} concentrated than the economy.`,
      ],
    ),
  ];
}

type Measure = "hhi" | "hhi_normalised" | "gini" | "theil" | `cr${number}`;

/** The measures of a stock as published, each worked out again from the amounts; null where a unit lacks its amount. */
function concentration({ view, link }: Bench, field: string, ratio: `cr${number}`) {
  const id = (measure: string) => shareOf(view, field).quantity.replace("share.", `${measure}.`);
  const amounts = view.provinces.map((row) => view.situation(row.entity_id, id("amount")).value);
  if (amounts.includes(null)) return null;
  const computed = {
    hhi: herfindahl(amounts),
    hhi_normalised: normalisedHerfindahl(amounts),
    gini: gini(amounts),
    theil: theil(amounts),
    [ratio]: concentrationRatio(amounts, view.model.analyses.situation.largest),
  };
  const nation = view.nation.entity_id;
  const values = Object.fromEntries(
    Object.entries(computed).map(([measure, { value }]) => [
      measure,
      agree(id(measure), value, view.situation(nation, id(measure)).value, 2e-4),
    ]),
  ) as Record<Measure, number>;
  return {
    values,
    link: (measure: Measure): Segment => link("situation", nation, id(measure), four(values[measure]!)),
  };
}

export function moranExample(bench: Bench): Sentence[] {
  const { view, lang, tell, link } = bench;
  const nation = view.nation.entity_id;
  const { autocorrelated, permutations } = view.model.analyses.situation;
  const node = autocorrelated.find((id) => view.nodes.some((row) => row.id === id && row.kind === "composite"));
  if (node === undefined || view.borders.length === 0) return [];
  const found = autocorrelation(view, node);
  const { units, islands } = found;
  const name = (id: string) => {
    const said = nameOf(view.nodes.find((row) => row.id === id)!, lang);
    return lang === "zh" ? said : lowerFirst(said);
  };
  const says = (quantity: string, value: number) => link("situation", nation, quantity, four(value));
  const expected = `−1 ÷ (${units} − 1) = ${four(found.expected)}`;
  const [index, z, p] = [
    says(`moran.${node}`, found.index),
    says(`moran_z.${node}`, found.z),
    says(`moran_p.${node}`, found.p),
  ];
  const without = joinNames(
    islands.map((id) => shortOf(view.entity(id), lang)),
    lang,
  );
  const others = autocorrelated
    .filter((id) => id !== node)
    .map((id) => {
      const value = (quantity: string) => view.situation(nation, quantity).value ?? Number.NaN;
      return { id, i: value(`moran.${id}`), p: value(`moran_p.${id}`) };
    });
  const list = others.flatMap((row, index): Segment[] => [
    `${index > 0 ? (lang === "zh" ? "，" : ", ") : ""}${name(row.id)} `,
    says(`moran.${row.id}`, row.i),
    lang === "zh" ? "（p " : " (p ",
    says(`moran_p.${row.id}`, row.p),
    lang === "zh" ? "）" : ")",
  ]);
  const quiet = others.filter((row) => row.p >= unsure).map((row) => name(row.id));
  return [
    tell(
      [
        `${name(node)}（${units} 个有陆地邻接的单元，${without}未计入）：I = `,
        index,
        `，没有格局时的期望 ${expected}，z = `,
        z,
        `；${permutations} 次随机置换，p = `,
        p,
        "。",
      ],
      [
        `${upperFirst(name(node))} (${units} units with a land neighbour, without ${without}): I = `,
        index,
        `, expected without a pattern ${expected}, z = `,
        z,
        `; ${permutations} random orders, p = `,
        p,
        ".",
      ],
    ),
    tell(
      ["四种能力：", ...list, `。${quiet.length > 0 ? `${quiet.join("、")}看不出格局，但不能说没有。` : ""}`],
      [
        "The capabilities: ",
        ...list,
        `.${quiet.length > 0 ? ` No pattern shows in ${quiet.join(", ")}, which is no proof of none.` : ""}`,
      ],
    ),
  ];
}

/** Moran's I of a node from its published scores, checked against what is published. */
function autocorrelation(view: EditionView, node: string) {
  const nation = view.nation.entity_id;
  const scored = view.provinces.map((row) => row.entity_id).filter((id) => view.score(id, node).value !== null);
  const weights = spatialWeights(scored, view.borders);
  const values = weights.units.map((id) => view.score(id, node).value);
  const { value, expected, randomisation } = moran(values, weights);
  const { permutations } = view.model.analyses.situation;
  const permuted = moranPermutation(values, weights, { seed: view.edition.seed, permutations });
  const said = (quantity: string) => view.situation(nation, `${quantity}.${node}`).value;
  return {
    units: weights.units.length,
    islands: weights.islands,
    expected: expected ?? Number.NaN,
    index: agree(`moran ${node}`, value, said("moran"), 2e-4),
    z: agree(`moran z ${node}`, randomisation.z, said("moran_z"), 2e-3),
    p: agree(`moran p ${node}`, permuted.value, said("moran_p"), 2e-3),
  };
}
