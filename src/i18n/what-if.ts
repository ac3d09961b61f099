import type { TrialMean, TrialScheme } from "../schema/trial.ts";
import type { Words } from "./lang.ts";

/** Labels of the what-if page; the script in the browser uses them too. */
export const whatIfWords = {
  title: { zh: "试算", en: "What if" },
  heading: { zh: "试算：换一套权重", en: "What if: other weights" },
  scheme: { zh: "指标权重从哪里来", en: "Where the weights of indicators come from" },
  mean: { zh: "四种能力怎样平均", en: "The mean of the four capabilities" },
  between: { zh: "四种能力的权重", en: "Weights of the four capabilities" },
  inside: { zh: "指标的权重", en: "weights of its indicators" },
  trialOnly: { zh: "只供试算，不发布", en: "for trial only, never published" },
  used: { zh: "公布所用", en: "as published" },
  back: { zh: "回到公布的设定", en: "Back to published" },
  link: { zh: "这次试算的链接", en: "Link to this trial" },
  places: { zh: "位次", en: "Places" },
  officialTable: { zh: "公布的结果", en: "The published result" },
  unit: { zh: "单元", en: "Entity" },
  place: { zh: "位次", en: "Place" },
  score: { zh: "得分", en: "Score" },
  published: { zh: "公布", en: "Published" },
  trial: { zh: "试算", en: "Trial" },
  move: { zh: "升降", en: "Move" },
  meaning: { zh: "试算不说明什么", en: "What a trial does not mean" },
  how: { zh: "怎样算", en: "How it is computed" },
  toMethods: { zh: "公式与算例见方法", en: "Formulas with worked examples: methods" },
  download: { zh: "下载本版得分与位次 CSV", en: "Download scores and ranks of this edition, CSV" },
  permanent: { zh: "本版固定网址", en: "Permanent address of this edition" },
  superseded: {
    zh: "本页属于旧版次，已被新版取代。",
    en: "This page belongs to an older edition that has been superseded.",
  },
  toCurrent: { zh: "看现行版次", en: "See the current edition" },
  noScript: {
    zh: "试算要用脚本，本浏览器没有启用。有了脚本，这里可以移动指标和能力的权重、换定权办法和平均办法，位次随之重排，公布的位次列在旁边。下面是公布的结果。",
    en: "A trial needs scripts, which this browser does not run. With them you could move the weights of indicators and capabilities, choose another scheme or mean, and see the places change beside the published ones. Below is the published result.",
  },
  printed: { zh: "试算不打印；以下是公布的结果。", en: "Trials are not printed; this is the published result." },
} as const satisfies Record<string, Words>;

/** Schemes of weights, as their choices say them. */
export const schemeWords: Readonly<Record<TrialScheme, Words>> = {
  official: { zh: "等权", en: "Equal weights" },
  entropy: { zh: "熵权", en: "Entropy weights" },
  critic: { zh: "CRITIC 权", en: "CRITIC weights" },
};

/** Means, as their choices say them. */
export const meanWords: Readonly<Record<TrialMean, Words>> = {
  arithmetic: { zh: "算术平均", en: "Arithmetic mean" },
  geometric: { zh: "几何平均", en: "Geometric mean" },
  harmonic: { zh: "调和平均", en: "Harmonic mean" },
};

/** A unit that moved: its short name, and its places before and after. */
export interface MovedUnit {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const step = ({ name, from, to }: MovedUnit) => `${name} ${from}→${to}`;

/** Sentences of the what-if page. */
export const whatIfSentences = {
  description: {
    zh: (year: number, range: number) =>
      `${year} 年版：在正负 ${range}% 之内移动指标和能力的权重，或换一种定权、平均的办法，看各单元的位次怎样变，公布的结果列在旁边。`,
    en: (year: number, range: number) =>
      `Edition ${year}: move the weights of indicators and capabilities by up to ${range}% either way, or choose another scheme or mean, and see the places change beside the published ones.`,
  },
  lead: {
    zh: (count: number, range: number) =>
      `权重是一种判断。把指标和能力的权重在正负 ${range}% 之内移一移，或换一种办法定权、平均，看 ${count} 个单元的位次动多少。公布的结果始终列在旁边。`,
    en: (count: number, range: number) =>
      `Weights are a judgement. Move those of indicators and capabilities by up to ${range}% either way, or weigh and average in another way, and see how far the places of the ${count} units move. The published result always stands beside.`,
  },
  floor: {
    zh: (floor: number) => `短处更受重；不足 ${floor} 分的按 ${floor} 分计`,
    en: (floor: number) => `weak sides count for more; a score under ${floor} counts as ${floor}`,
  },
  share: {
    zh: (share: string) => `占 ${share}`,
    en: (share: string) => `share ${share}`,
  },
  shareMoved: {
    zh: (before: string, after: string) => `占 ${before} → ${after}`,
    en: (before: string, after: string) => `share ${before} → ${after}`,
  },
  moved: {
    zh: (gained: number) => (gained === 0 ? "0" : `${gained > 0 ? "升" : "降"} ${Math.abs(gained)}`),
    en: (gained: number) => (gained === 0 ? "0" : `${gained > 0 ? "up" : "down"} ${Math.abs(gained)}`),
  },
  official: {
    zh: () => "现在是公布的设定，位次与公布的一致。",
    en: () => "This is the published setting; the places are the published ones.",
  },
  same: {
    zh: (count: number) => `${count} 个单元的位次都没有变。`,
    en: (count: number) => `None of the ${count} units changes place.`,
  },
  home: {
    zh: (unit: MovedUnit) => (unit.from === unit.to ? `${unit.name}仍居第 ${unit.to} 位` : step(unit)),
    en: (unit: MovedUnit) => (unit.from === unit.to ? `${unit.name} stays ${unit.to}` : step(unit)),
  },
  largest: {
    zh: (units: readonly MovedUnit[], others: number) =>
      `位次变动最大的是${units.map(step).join("、")}${others > 0 ? ` 等 ${units.length + others} 个单元` : ""}`,
    en: (units: readonly MovedUnit[], others: number) =>
      `the largest move${units.length > 1 ? "s are" : " is"} ${units.map(step).join(", ")}${others > 0 ? ` and ${others} more as large` : ""}`,
  },
  count: {
    zh: (moved: number, all: number) => `${all} 个单元中 ${moved} 个位次有变`,
    en: (moved: number, all: number) => `${moved} of ${all} units change place`,
  },
  ignored: {
    zh: (count: number) => `网址里有 ${count} 处设定读不懂或超出范围，已略过。`,
    en: (count: number) =>
      `${count === 1 ? "One part" : `${count} parts`} of the address could not be read or lay out of range, and ${count === 1 ? "was" : "were"} left out.`,
  },
  how: {
    zh: (range: number) => [
      `每项权重乘以（1 ＋ 增减），增减在 −${range}% 到 ＋${range}% 之间，再在所属的能力内、在四种能力之间折成占比。全都加一成，等于没有动。`,
      "指标得分、上下限、对数，以及缺多少就不评价，都照公布的不变；有缺项的按余下的权重折算。熵权和 CRITIC 权由本版各单元的指标得分在每种能力内算出，能力之间的权重不换。",
      "算分、排名用的是建站时的同一套程序，在您的浏览器里运行，不向外发送任何东西。设定写在网址里，可以收藏和转发。",
    ],
    en: (range: number) => [
      `Each weight is multiplied by 1 + its move, from −${range}% to +${range}%; weights then become shares inside their capability, or between the four. Raising them all alike changes nothing.`,
      "Indicator scores, goalposts, logarithms, and how much may be missing stay as published; the weight of what is missing is shared out among the rest. Entropy and CRITIC weights are drawn, inside each capability, from the indicator scores of this edition; weights between capabilities stay.",
      "Scores and places come from the program that built this site, run in your browser; nothing is sent anywhere. The setting stands in the address, to keep and to share.",
    ],
  },
  meaning: {
    zh: (range: number) => [
      { title: "不是预测", text: "数据没有变，变的只是看法。位次上升不表示那个地方做得更好，也不表示以后会更好。" },
      { title: "不改变公布的结果", text: "位次、梯队、匹配都以公布的设定为准。引用试算，请连同网址，写明是试算。" },
      {
        title: "不证明位次稳健",
        text: `这里能动的只有权重和能力之间的平均方式：滑块动权重不过 ${range}%，多半只差一两位；换成熵权、CRITIC 权或几何平均，动得更多。上下限、取对数、增减指标同样会动位次，它们合在一起的影响要看敏感性分析。`,
      },
      {
        title: "熵权与 CRITIC 权不说明哪项重要",
        text: "它们只看各地的得分散得多开、与别的指标重复多少，换一年就变，所以只供试算，不发布。",
      },
    ],
    en: (range: number) => [
      {
        title: "It is no forecast",
        text: "The data stay; only the judgement changes. A better place does not say that a unit does better, now or later.",
      },
      {
        title: "It does not change the published result",
        text: "Places, tiers and matching rest on the published setting. Who cites a trial should give its address and call it one.",
      },
      {
        title: "It does not prove a place robust",
        text: `Only weights and the mean between capabilities move here. The sliders move a weight by no more than ${range}%, which mostly shifts a place or two; entropy, CRITIC or the geometric mean shift more. Goalposts, logarithms and the choice of indicators move places as well; their joint effect is for the sensitivity analysis to say.`,
      },
      {
        title: "Entropy and CRITIC do not say what matters",
        text: "They only see how widely scores spread and how far indicators repeat each other. They change from year to year, and so are for trial only, never published.",
      },
    ],
  },
} as const;
