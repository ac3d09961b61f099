import { scoped } from "./in-scope.ts";
import { type Segment, says, text } from "./sentence.ts";

/** Labels of the matrix of regions and industries. */
export const matrixWordsOf = scoped({
  title: { zh: "{unit}×产业矩阵", en: "{Units} by industries" },
  quantity: { zh: "看哪个数", en: "Which number" },
  relations: { zh: "关系", en: "Relations" },
  counts: { zh: "件数", en: "Counts" },
  key: { zh: "颜色与符号", en: "Shades and signs" },
  otherRegions: { zh: "未分组", en: "In no group" },
  hidden: { zh: "隐", en: "n/s" },
  hiddenKey: text<[rules: string]>({
    zh: (rules) => `隐去：样本不足（${rules}），或为防反推；不是零`,
    en: (rules) => `not shown: rests on too few (${rules}), or would give one away that does; it is not zero`,
  }),
  openKey: { zh: "分不出高低", en: "cannot be told from 1" },
  missingKey: { zh: "无数据", en: "no data" },
  scrolls: {
    zh: "表比框宽、比框高时，可在框内左右、上下滚动。",
    en: "A table larger than its box scrolls inside it, sideways and down.",
  },
  top: { zh: "布局价值最高的格子", en: "Cells of most layout value" },
  place: { zh: "位次", en: "Place" },
  reasons: { zh: "理由", en: "For" },
  counters: { zh: "反证", en: "Against" },
});

/** What the matrix shows, a page each: its name, and what it means. The first stands at the address of the matrix. */
export const heatWordsOf = scoped({
  relative: {
    name: { zh: "相对匹配 Q", en: "Relative match Q" },
    means: {
      zh: "Q＝该{unit}该产业的专利占{whole}同产业之比，除以营收占{whole}同产业之比。大于 1，知识产权多于产业；小于 1，产业多于知识产权；区间含 1，分不出高低（≈）。",
      en: "Q is the {unit}'s part of the {whole}'s patents in the industry over its part of the revenue. Above 1 there is more IP than industry, below 1 more industry than IP; where the interval holds 1 the two cannot be told apart (≈).",
    },
  },
  value: {
    name: { zh: "布局价值 V", en: "Layout value V" },
    means: {
      zh: "V 为 0—100：产业强、增长快、而知识产权落后的格子价值高。它说哪里值得看，不是评分高低。",
      en: "V runs from 0 to 100: high where industry is strong, grows fast and IP lags behind. It says where to look, not who is better.",
    },
  },
  property: {
    name: { zh: "专利区位商", en: "LQ of patents" },
    means: {
      zh: "该产业占本{unit}专利之比，除以占{whole}专利之比。大于 1 为相对集中。",
      en: "The industry's share of the {unit}'s patents over its share of the {whole}'s. Above 1 it is concentrated there.",
    },
  },
  economy: {
    name: { zh: "营收区位商", en: "LQ of revenue" },
    means: {
      zh: "该产业占本{unit}营收之比，除以占{whole}营收之比。大于 1 为相对集中。",
      en: "The industry's share of the {unit}'s revenue over its share of the {whole}'s. Above 1 it is concentrated there.",
    },
  },
  innovation: {
    name: { zh: "R&D区位商", en: "LQ of R&D" },
    means: {
      zh: "该产业占本{unit}R&D经费之比，除以占{whole}之比。大于 1 为相对集中。",
      en: "The industry's share of the {unit}'s R&D expenditure over its share of the {whole}'s. Above 1 it is concentrated there.",
    },
  },
});

/** The sign of a step, which says without colour what the shade says. */
export const heatSigns = {
  "low-2": "▼▼",
  "low-1": "▼",
  even: "",
  "high-1": "▲",
  "high-2": "▲▲",
  open: "≈",
} as const satisfies Record<string, string>;

/** How many cells a matrix shows of a quantity, and how many of them lie above a bound. */
interface Shown {
  readonly cells: number;
  readonly shown: number;
  readonly hidden: number;
  readonly name: string;
  readonly above: number;
  readonly over: string;
}

/** What its rows and columns are, and why it has no totals. */
const across = {
  zh: "一行一个{unit}，一列一个产业；产业族之间有重叠，不能横着相加，所以没有合计。",
  en: "A row a {unit}, a column an industry; families overlap and must not be added across, so there are no totals.",
};

/** Sentences about the matrix. */
export const matrixSentencesOf = scoped({
  read: {
    zh: `${across.zh}每个数都可点开，看这一格的全部数与依据。`,
    en: `${across.en} Each number leads to everything that is known of its cell.`,
  },
  ratios: text<[Shown & { even: number; below: number; under: string; open: number }]>({
    zh: ({ cells, shown, name, above, over, even, below, under, open, hidden }) =>
      `${cells} 个格子中 ${shown} 个有${name}：${above} 个不低于 ${over}，${even} 个在 ${under} 与 ${over} 之间，${below} 个不足 ${under}${open > 0 ? `，${open} 个的区间含 1，分不出高低` : ""}；${hidden} 个隐去。`,
    en: ({ cells, shown, name, above, over, even, below, under, open, hidden }) =>
      `${shown} of ${cells} cells have a ${name}: ${above} are ${over} or more, ${even} between ${under} and ${over}, ${below} under ${under}${open > 0 ? `, ${open} cannot be told from 1` : ""}; ${hidden} are not shown.`,
  }),
  levels: text<[Shown]>({
    zh: ({ cells, shown, name, above, over, hidden }) =>
      `${cells} 个格子中 ${shown} 个有${name}，${above} 个不低于 ${over}；${hidden} 个隐去。`,
    en: ({ cells, shown, name, above, over, hidden }) =>
      `${shown} of ${cells} cells have a ${name}; ${above} are ${over} or more; ${hidden} are not shown.`,
  }),
  shape: text<[{ industry: string; columns: number; region: string; rows: number; over: string }]>({
    zh: ({ industry, columns, region, rows, over }) =>
      `不低于 ${over} 的格子最多的产业是${industry}（${columns} 格），最多的{unit}是${region}（${rows} 格）`,
    en: ({ industry, columns, region, rows, over }) =>
      `Cells of ${over} or more are most in ${industry} (${columns}) among industries, and in ${region} (${rows}) among {units}`,
  }),
  none: text<[over: string]>({
    zh: (over) => `没有不低于 ${over} 的格子`,
    en: (over) => `No cell is ${over} or more`,
  }),
  topTitle: text<[{ count: number; region: string; regions: number }]>({
    zh: ({ count, region, regions }) => `布局价值最高的 ${count} 格分在 ${regions} 个{units}，第一格在${region}`,
    en: ({ count, region, regions }) =>
      `The ${count} cells of most layout value lie in ${regions} {units}, the first in ${region}`,
  }),
  highest: says<[region: string, industry: string, number: Segment]>({
    zh: (region, industry, number) => [`最高的是${region}的${industry}，`, number, "。"],
    en: (region, industry, number) => [`The highest is ${industry} in ${region}, `, number, "."],
  }),
  from: text<[low: string]>({ zh: (low) => `≥ ${low}`, en: (low) => `≥ ${low}` }),
  under: text<[high: string]>({ zh: (high) => `< ${high}`, en: (high) => `< ${high}` }),
  between: text<[low: string, high: string]>({
    zh: (low, high) => `${low}—${high}`,
    en: (low, high) => `${low}–${high}`,
  }),
  reasons: text<[industry: string, growth: string, gap: string]>({
    zh: (industry, growth, gap) => `产业 E ${industry}，增长 G ${growth}，缺口 E−K ${gap}`,
    en: (industry, growth, gap) => `industry E ${industry}, growth G ${growth}, gap E−K ${gap}`,
  }),
  noGap: { zh: "知识产权并不落后于产业", en: "IP does not lag behind industry" },
  openInterval: text<[interval: string]>({
    zh: (interval) => `Q 的区间 ${interval} 含 1`,
    en: (interval) => `Q's interval ${interval} holds 1`,
  }),
  moreProperty: { zh: "按 Q 知识产权已多于产业", en: "by Q there is more IP than industry" },
  noCounter: { zh: "未见", en: "none found" },
});

/** How many cells there are of a kind of right, and of how many the count is shown. */
interface Counted {
  readonly cells: number;
  readonly shown: number;
  /** shown as none */
  readonly zeros: number;
  readonly hidden: number;
}

/** Sentences about how many rights of a kind the regions have in the industries. */
export const countSentencesOf = scoped({
  means: text<[formula: string]>({
    zh: (formula) => `件数：${formula}。各类知识产权计量不同，不能跨类比较或相加。`,
    en: (formula) =>
      `Counted: ${formula}. Kinds of IP are counted differently and must not be compared or added across kinds.`,
  }),
  read: text<[columns: string]>({
    zh: (columns) => `${across.zh}${columns}每个数都可点开，看它的来历。`,
    en: (columns) => `${across.en}${columns} Each number leads to where it comes from.`,
  }),
  columns: text<[shown: number, of: number]>({
    zh: (shown, of) => `只列计有这类权利的产业，${of} 个中有 ${shown} 个。`,
    en: (shown, of) => ` Only industries in which this kind is counted have a column: ${shown} of ${of}.`,
  }),
  shown: text<[Counted]>({
    zh: ({ cells, shown, zeros, hidden }) =>
      `${cells} 个格子中 ${shown} 个有件数${zeros > 0 ? `，其中 ${zeros} 个为 0` : ""}；${hidden} 个隐去。`,
    en: ({ cells, shown, zeros, hidden }) =>
      `${shown} of ${cells} cells have a count${zeros > 0 ? `, which is 0 in ${zeros}` : ""}; ${hidden} are not shown.`,
  }),
  totals: says<[industry: string, inIndustry: Segment, region: string, inRegion: Segment]>({
    zh: (industry, inIndustry, region, inRegion) => [
      `{whole}合计最多的产业是${industry}，`,
      inIndustry,
      `；全部产业合计最多的{unit}是${region}，`,
      inRegion,
      "。",
    ],
    en: (industry, inIndustry, region, inRegion) => [
      `Of the whole {whole} most are in ${industry}, `,
      inIndustry,
      `; of all industries together most are in ${region}, `,
      inRegion,
      ".",
    ],
  }),
  shape: text<[right: string, industry: string, region: string]>({
    zh: (right, industry, region) => `${right}最多的产业是${industry}，最多的{unit}是${region}`,
    en: (right, industry, region) =>
      `${right}: most are in ${industry} among industries, and in ${region} among {units}`,
  }),
  none: text<[right: string]>({
    zh: (right) => `没有一个产业或{unit}有显示的${right}`,
    en: (right) => `No industry or {unit} shows any ${right}`,
  }),
  between: text<[low: string, high: string]>({
    zh: (low, high) => `${low}—${high}`,
    en: (low, high) => `${low}–${high}`,
  }),
});
