import type { StructurePair, StructureResult } from "../schema/industry-results.ts";
import type { Words } from "./lang.ts";

/** The result tables of industries: what each holds. */
export const industryTableWords = {
  industries: {
    title: { zh: "产业指标与得分", en: "Industries" },
    about: {
      zh: "每个产业的每项指标和五个得分，旁边是全国同产业的值。",
      en: "Every indicator and the five scores of every industry, beside the nation's value of the same industry.",
    },
  },
  advantages: {
    title: { zh: "四种优势", en: "Advantages" },
    about: {
      zh: "每个产业的四种优势：逐条条件的值、门槛与判定，以及一种也没有的产业。",
      en: "Four advantages of every industry: each condition with its threshold, the verdict, and which industry has none.",
    },
  },
  intensive: {
    title: { zh: "密集型区域与产业", en: "Intensive regions and industries" },
    about: {
      zh: "按四种规则并列判定：密度、阈值、余量、份额、是否临界。",
      en: "Judged by four rules side by side: density, threshold, margin, share, whether it is borderline.",
    },
  },
  cells: {
    title: { zh: "区域 × 产业", en: "Cells of region and industry" },
    about: {
      zh: "每个区域的每个产业：份额、区位商、相对匹配及区间、缺口与价值。",
      en: "Every industry of every region: shares, quotients, relative match with its interval, gap and value.",
    },
  },
  cube: {
    title: { zh: "五类权利的分布", en: "Five kinds of right" },
    about: {
      zh: "每个区域、每个产业的各类权利件数；样本不足的格不显示。",
      en: "How many rights of each kind every region has in every industry; cells that rest on too few are not shown.",
    },
  },
  innovators: {
    title: { zh: "技术领域与创新主体", en: "Technology fields and innovators" },
    about: {
      zh: "有效发明按技术领域与创新主体类别：全部合计交叉列出，各区域分开列出；样本不足的不显示。",
      en: "Inventions in force by technology field and kind of innovator: of the whole both together, of a region either alone; counts that rest on too few are not shown.",
    },
  },
  structure: {
    title: { zh: "结构匹配", en: "Structures" },
    about: {
      zh: "知识产权、产业、创新三种结构两两重合多少，差在哪些产业。",
      en: "How far the structures of IP, economy and innovation overlap, two at a time, and which industries keep them apart.",
    },
  },
  support: {
    title: { zh: "对发展的支撑", en: "Support to development" },
    about: {
      zh: "公布过的知识产权密集型产业增加值与占比，逐年列出来源。",
      en: "What was published of the value added of IP-intensive industries and its share, year by year with the source.",
    },
  },
  "industry-outlook": {
    title: { zh: "产业三年展望", en: "Outlook of industries" },
    about: {
      zh: "每个产业的营业收入、R&D 经费、有效发明历年的数，与由本序列外推的三年：数值、区间、方法、以往的误差。外推不是事实；隐去的年份为空。",
      en: "Revenue, R&D and inventions in force of every industry year by year, and three years carried on from the series itself: value, interval, method and past error. Extrapolated, not a fact; years not shown are empty.",
    },
  },
  "industry-inputs": {
    title: { zh: "产业用到的原始数据", en: "Inputs by industry" },
    about: {
      zh: "本版按产业读过的每一个原始数，连同文件与行；隐去的为空。",
      en: "Every raw cell by industry that the edition read, with its file and line; those not shown are empty.",
    },
  },
} as const satisfies Record<string, { readonly title: Words; readonly about: Words }>;

/** Which two amounts a structure compares. */
export const structureWords: Readonly<Record<StructurePair, Words>> = {
  KE: { zh: "知识产权与产业", en: "IP and economy" },
  KN: { zh: "知识产权与创新", en: "IP and innovation" },
  NE: { zh: "创新与产业", en: "innovation and economy" },
};

/** What a quantity of structure.csv is. */
export function structureName(quantity: StructureResult["quantity"]): Words {
  const [kind, pair] = quantity.split(/-(?=[A-Z]{2}$)/) as [keyof typeof kinds, StructurePair?];
  const about = pair === undefined ? { zh: "", en: "" } : structureWords[pair];
  return { zh: `${about.zh}${kinds[kind].zh}`, en: `${kinds[kind].en}${about.en}` };
}

const kinds = {
  match: { zh: "的结构匹配 S（0—1）", en: "structure match S (0–1) of " },
  mismatch: { zh: "的结构之差（百分点）", en: "difference of structure (points) of " },
  "intensity-gap": { zh: "强度与全部之差", en: "intensity less that of all" },
  "intensity-mix": { zh: "其中由产业构成带来", en: "of it due to the mix of industries" },
  "intensity-within": { zh: "其中由各产业自身强度带来", en: "of it due to intensity within industries" },
  "intensive-economy": { zh: "在密集型产业的份额（%）", en: "share in intensive industries (%)" },
  "intensive-quotient": { zh: "密集型产业份额与全部之比", en: "that share over the share of all" },
} as const satisfies Record<string, Words>;

/** What the API holds of industries. */
export const industryApiWords = {
  industry: {
    zh: "一个产业在一版的全部结果：指标、优势、密集、各区域的格子、件数、展望",
    en: "all results of one industry in an edition: indicators, advantages, intensity, cells of the regions, counts, outlook",
  },
  numbers: {
    zh: "一个产业每个数的来历：公式、输入、文件与行",
    en: "where each number of an industry comes from: formula, inputs, file and line",
  },
} as const satisfies Record<string, Words>;
