import type { Words } from "./lang.ts";
import { text } from "./sentence.ts";

/** Words of the page that tells how grades are given. */
export const ruleWords = {
  title: { zh: "等级怎么定", en: "How grades are given" },
  lead: {
    zh: "规则自上而下逐条试，先成立的一条决定；然后看名额、与上一版比、专家可调一档。每一步都存下来，条目页上看得到。阈值、权重和等级名称都是本项目的建议值，不是国家或重庆的正式规定。",
    en: "Rules are tried from the top, and the first that holds decides; then come the quota, the edition before, and experts, who may change one grade. Every step is kept and stands on the page of the entry. Thresholds, weights and names of grades are proposals of this project, no official rules.",
  },
  grades: { zh: "等级", en: "Grades" },
  gradesNote: {
    zh: "等级说给多少资源，导向类型说给什么资源，两者分开。",
    en: "The grade says how much is given, the orientation what is given.",
  },
  quota: { zh: "每个区域的名额", en: "Quota of a region" },
  noQuota: { zh: "不限", en: "none" },
  entries: { zh: "条目数", en: "Entries" },
  rules: { zh: "定级规则", en: "Rules" },
  because: { zh: "理由", en: "Reason" },
  binding: { zh: "立即生效，专家不调", en: "takes effect at once, not adjusted by experts" },
  orientations: { zh: "导向类型", en: "Orientations" },
  directions: { zh: "技术方向", en: "Directions" },
  positions: { zh: "区域定位", en: "Positioning of regions" },
  warnings: { zh: "风险预警（叠加）", en: "Warnings, laid over" },
  steps: { zh: "规则之后的三步", en: "Three steps after the rules" },
  thresholds: { zh: "阈值", en: "Thresholds" },
  cases: { zh: "算例", en: "Worked cases" },
  casesNote: {
    zh: "下面的等级和导向在构建时用本页的规则算出，阈值一改就跟着变。",
    en: "Grades and orientations below are computed at build with the rules of this page; a changed threshold shows at once.",
  },
  letters: {
    zh: "K 知识产权、E 产业、N 创新、G 增长，都是 0—100 分；M 是 K 与 E 的匹配度，Δ3 是它三年的变化。",
    en: "K IP, E industry, N innovation, G growth, all from 0 to 100; M is the matching of K and E, Δ3 its change in three years.",
  },
  regionLetters: {
    zh: "P 创造潜力、C 创造能力、U 运用能力、D 运用需求。",
    en: "P creation potential, C creation capacity, U utilisation capacity, D utilisation demand.",
  },
  percentile: {
    zh: "这个范围的得分是当年各单元的百分位：100 为首位，0 为末位。",
    en: "Scores of this scope are percentiles among the units of the year: 100 is first, 0 last.",
  },
  noGrades: { zh: "本范围不给五档等级。", en: "This scope gives no grades." },
  guidelines: { zh: "编制工作规范", en: "Compilation rules" },
  file: { zh: "规则文件", en: "File of the rules" },
  match: { zh: "匹配度 M", en: "M" },
} as const satisfies Record<string, Words>;

export const ruleSentences = {
  quota: text<[]>({
    zh: () => "名额：一个区域里同一等级的条目按价值 V 排序，超出名额的顺降一档，并占下一等级的名额。规则定级原样保留。",
    en: () =>
      "Quota: the entries of a region at one grade stand by value V; those over the quota fall by one grade and take places of the next. The grade by rule is kept beside.",
  }),
  hysteresis: text<[points: number]>({
    zh: (points) =>
      `滞后：与上一版发布定级不同时，连续两年成立，或任一判别量超过阈值 ${points} 分以上才改；首版、上位政策和数据等级不受此限。`,
    en: (points) =>
      `Hysteresis: where it differs from the grade published before, it changes only when it holds two years running or an amount is ${points} points or more over its threshold; the first edition, policy and data grades are exempt.`,
  }),
  expert: text<[]>({
    zh: () => "专家：可调一档，必须写理由、附反方意见；页面同时显示规则定级与发布定级。",
    en: () => "Experts may change it by one grade, with a reason and the opinion against; both grades are shown.",
  }),
  validity: text<[years: number]>({
    zh: (years) => `有效期：从版次发布日起 ${years} 年，逐年复核；未发布的草案没有有效期。`,
    en: (years) =>
      `Validity: ${years} years from the publication of the edition, looked at again every year; a draft has none.`,
  }),
} as const;
