import type { Words } from "./lang.ts";

/** Labels of the compilation rules of the guidance catalogue. */
export const guidelineWords = {
  threshold: { zh: "阈值", en: "Threshold" },
  point: { zh: "一分所当的量", en: "What counts as a point" },
  item: { zh: "项目", en: "Item" },
  entered: { zh: "填写", en: "What is entered" },
  column: { zh: "文件与列", en: "File and column" },
  byHand: { zh: "文件之外填写", en: "kept beside the files" },
} as const satisfies Record<string, Words>;

/** What the tables of a plan are called. */
export const planTableNames = {
  grades: { zh: "等级与名额", en: "Grades and quotas" },
  rules: { zh: "定级规则", en: "Rules of grades" },
  hysteresis: { zh: "滞后的分数", en: "Points of hysteresis" },
  orientations: { zh: "导向类型", en: "Orientations" },
  warnings: { zh: "风险预警（叠加）", en: "Warnings, laid over" },
  positions: { zh: "区域定位", en: "Positioning of regions" },
  thresholds: { zh: "阈值", en: "Thresholds" },
} as const satisfies Record<string, Words>;

/** What a plan calls its thresholds. */
export const thresholdWords: Readonly<Record<string, Words>> = {
  strong: { zh: "强", en: "strong" },
  fair: { zh: "中等", en: "fair" },
  weak: { zh: "弱", en: "weak" },
  matched: { zh: "相配（匹配度）", en: "matched, of the matching degree" },
  outside_high: { zh: "外来权利人占比高（%）", en: "much is held from elsewhere, per cent" },
  rising: { zh: "纠纷增长快（每年 %）", en: "disputes rise fast, per cent a year" },
  special: { zh: "特色突出（百分位）", en: "something special, a percentile" },
  balanced: { zh: "均衡：最高与次高之差", en: "balanced: the highest less the second" },
};

/** A line of a form of the annexes: what is entered, and where the files have it. */
export interface FormLine {
  readonly item: Words;
  readonly entered: Words;
  /** columns as `file.column`; none where a person fills it in beside the files */
  readonly columns: readonly string[];
}
