import { analysisTableWords } from "./data-analyses.ts";
import { changeTableWords } from "./data-changes.ts";
import { coherenceTableWords } from "./data-coherence.ts";
import { outlookTableWords } from "./data-outlook.ts";
import { sensitivityTableWords } from "./data-sensitivity.ts";
import type { Words } from "./lang.ts";

/** The result tables: what each holds, and what each of its columns means. The columns are those of the schemas. */
export const tableWords = {
  indicators: {
    title: { zh: "指标值", en: "Indicators" },
    about: {
      zh: "每个单元的每项指标：本年值、计分值、得分。",
      en: "Every indicator of every entity: value of the year, scored value, score.",
    },
    columns: {
      entity_id: {
        zh: "单元代码：六位行政区划代码，或 G- 开头的分组",
        en: "entity: a six-digit region code, or a group that begins with G-",
      },
      indicator: { zh: "指标代码", en: "code of the indicator" },
      raw: { zh: "按公式算出的本年值", en: "value of the year itself, by the formula" },
      scored: {
        zh: "用来计分的值；合并三年的指标与本年值不同",
        en: "value that is scored; differs where three years are pooled",
      },
      score: {
        zh: "得分 0—100；只作描述的指标没有",
        en: "score, 0 to 100; none for indicators that are only described",
      },
      clipped: { zh: "触及上限或下限", en: "at a goalpost: low or high" },
      status: { zh: "数据状态", en: "what the number is worth" },
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
  scores: {
    title: { zh: "得分与位次", en: "Scores and ranks" },
    about: {
      zh: "四种能力、三类资源与综合水平的得分和位次。",
      en: "Scores and ranks of the four capabilities, the three resources and the overall level.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      node: {
        zh: "能力 P、C、U、D，资源 N、K、E，综合 level",
        en: "capability P, C, U, D, resource N, K, E, or level",
      },
      value: { zh: "得分 0—100", en: "score, 0 to 100" },
      rank: { zh: "位次；全国与分组不排名", en: "rank; none for the nation and groups" },
      ranked: { zh: "参加排名的单元数", en: "how many entities are ranked" },
      status: { zh: "数据状态", en: "what the number is worth" },
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
  matching: {
    title: { zh: "匹配", en: "Matching" },
    about: {
      zh: "每组配对的匹配度、协调度、偏向与三年变化。",
      en: "Matching degree, coordination degree, bias and three-year change of every pair.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      pair: { zh: "配对代码", en: "code of the pair" },
      a: {
        zh: "前一系统的得分；有滞后的取早一年；三个系统时为空",
        en: "score of the first system, a year earlier where the pair has a lag; empty for three systems",
      },
      b: { zh: "后一系统的得分；三个系统时为空", en: "score of the second system; empty for three systems" },
      matching: { zh: "匹配度 M＝小者÷大者，0—1", en: "matching degree M: the smaller over the larger, 0 to 1" },
      coordination: { zh: "协调度 D*＝√(C*·T)，0—1", en: "coordination degree D* = √(C*·T), 0 to 1" },
      coupling: { zh: "耦合度 C*，0—1", en: "coupling degree C*, 0 to 1" },
      development: { zh: "发展水平 T，各系统得分的均值，0—1", en: "level T, the mean of the systems, 0 to 1" },
      bias: { zh: "偏向 (a−b)/(a+b)，正数为前者强", en: "bias (a−b)/(a+b), positive where the first is ahead" },
      grade: { zh: "D* 所在的等级", en: "grade in which D* falls" },
      change_3y: { zh: "M 的三年变化", en: "change of M in three years" },
      net_change_3y: { zh: "减去全国同期变化", en: "the same less the nation's" },
      coordination_change_3y: { zh: "D* 的三年变化", en: "change of D* in three years" },
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
  situation: {
    title: { zh: "静态态势", en: "Situation" },
    about: {
      zh: "各项的数量、占全国份额、位次、区位商与相对匹配，综合水平的梯队；全国一行另有在各省间的集中度与邻接自相关。",
      en: "Amounts, national shares, places, location quotients, the relative match and the tier of the level; on the nation's row also concentration over the provinces and autocorrelation between neighbours.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      quantity: {
        zh: "amount. 数量，share. 占全国份额，rank. 位次，lq. 区位商，relative_match 相对匹配，tier. 梯队；全国另有 outside. 省级单元以外，hhi.、hhi_normalised.、cr4.、gini.、theil. 集中度，moran.、moran_z.、moran_p. 邻接自相关",
        en: "amount. amount, share. national share, rank. place, lq. location quotient, relative_match, tier. tier; of the nation also outside. the part outside the provincial units, hhi., hhi_normalised., cr4., gini., theil. concentration, moran., moran_z., moran_p. autocorrelation between neighbours",
      },
      value: {
        zh: "数量用字段的单位，份额为 %，区位商与相对匹配为倍数，梯队为得分",
        en: "amounts in the unit of their field, per cent for shares, ratios for quotients and the relative match, the score for a tier",
      },
      grade: { zh: "综合水平所在的梯队，其余为空", en: "tier in which the level falls; empty otherwise" },
      status: { zh: "数据状态", en: "what the number is worth" },
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
  ...analysisTableWords,
  ...sensitivityTableWords,
  ...changeTableWords,
  ...outlookTableWords,
  ...coherenceTableWords,
  inputs: {
    title: { zh: "用到的原始数据", en: "Inputs" },
    about: {
      zh: "本版读过的每一个原始数，连同它所在的文件与行。",
      en: "Every raw cell that the edition read, with its file and line.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      year: { zh: "观测年份", en: "year observed" },
      field: { zh: "字段，见上面各数据集", en: "field, as the datasets above declare it" },
      value: { zh: "原值，未经舍入", en: "the value as entered, not rounded" },
      unit: { zh: "单位", en: "unit of measure" },
      status: { zh: "数据状态", en: "what the number is worth" },
      source: {
        zh: "文件:行；全国数由各省相加时写明个数",
        en: "file:line, or how many cells were added up where no national figure is printed",
      },
    },
  },
} as const satisfies Record<
  string,
  { readonly title: Words; readonly about: Words; readonly columns: Readonly<Record<string, Words>> }
>;
