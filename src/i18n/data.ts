import type { Words } from "./lang.ts";

/** Heads of the columns of downloads. */
export const columnWords = {
  entityCode: { zh: "单元代码", en: "Entity code" },
  entity: { zh: "单元", en: "Entity" },
  indicatorCode: { zh: "指标代码", en: "Indicator code" },
  indicator: { zh: "指标", en: "Indicator" },
  group: { zh: "所属", en: "Belongs to" },
  kind: { zh: "类别", en: "Kind" },
  code: { zh: "代码", en: "Code" },
  name: { zh: "名称", en: "Name" },
  unit: { zh: "单位", en: "Unit" },
  year: { zh: "年份", en: "Year" },
  raw: { zh: "本年值", en: "Value of the year" },
  scored: { zh: "计分值", en: "Scored value" },
  score: { zh: "得分（0—100）", en: "Score (0–100)" },
  clipped: { zh: "触及上下限", en: "At a goalpost" },
  rank: { zh: "位次", en: "Rank" },
  ranked: { zh: "参加排名的单元数", en: "Units ranked" },
  nodeCode: { zh: "能力或资源代码", en: "Node code" },
  node: { zh: "能力或资源", en: "Capability or resource" },
  tier: { zh: "梯队", en: "Tier" },
  pairCode: { zh: "配对代码", en: "Pair code" },
  pair: { zh: "配对", en: "Pair" },
  a: { zh: "前一系统得分 a", en: "Score of the first, a" },
  b: { zh: "后一系统得分 b", en: "Score of the second, b" },
  matching: { zh: "匹配度 M", en: "Matching degree M" },
  coordination: { zh: "协调度 D*", en: "Coordination degree D*" },
  coupling: { zh: "耦合度 C*", en: "Coupling degree C*" },
  development: { zh: "发展水平 T", en: "Level T" },
  bias: { zh: "偏向 (a−b)/(a+b)", en: "Bias (a−b)/(a+b)" },
  grade: { zh: "协调等级", en: "Grade of D*" },
  change: { zh: "匹配度三年变化", en: "Change of M in three years" },
  netChange: { zh: "减去全国后的变化", en: "Change net of the nation" },
  quantityCode: { zh: "项目代码", en: "Quantity code" },
  quantity: { zh: "项目", en: "Quantity" },
  value: { zh: "数值", en: "Value" },
  fieldCode: { zh: "字段", en: "Field code" },
  field: { zh: "数据项", en: "Field" },
  status: { zh: "数据状态", en: "Status" },
  reason: { zh: "说明", en: "Reason or remark" },
  source: { zh: "来源", en: "Source" },
  dataset: { zh: "数据集", en: "Dataset" },
  place: { zh: "文件与行", en: "File and line" },
  edition: { zh: "版次与状态", en: "Edition and its state" },
} as const satisfies Record<string, Words>;

/** Words that stand in the cells of downloads. */
export const cellWords = {
  clippedLow: { zh: "触下限", en: "at the lower goalpost" },
  clippedHigh: { zh: "触上限", en: "at the upper goalpost" },
  kindIndicator: { zh: "指标", en: "indicator" },
  kindScore: { zh: "得分", en: "score" },
  kindMatch: { zh: "匹配", en: "matching" },
  kindSituation: { zh: "份额", en: "share" },
  nation: { zh: "全国", en: "nation" },
  province: { zh: "省级单元", en: "province" },
  region: { zh: "区县", en: "district" },
  group: { zh: "分组", en: "group" },
  relativeMatch: { zh: "相对匹配 Qr", en: "relative match Qr" },
  ratio: { zh: "倍", en: "ratio" },
  points: { zh: "分", en: "points" },
  degree: { zh: "0—1", en: "0–1" },
} as const satisfies Record<string, Words>;

/** Names of a national share, and of the part of the nation outside the provinces. */
export const quantitySentences = {
  share: { zh: (name: string) => `${name}占全国份额`, en: (name: string) => `national share of ${name}` },
  outside: {
    zh: (name: string) => `${name}：省级单元以外（港澳台及其他）占全国`,
    en: (name: string) =>
      `${name}: outside the provincial units (Hong Kong, Macao, Taiwan and others), share of the nation`,
  },
} as const;

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
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
  situation: {
    title: { zh: "静态态势", en: "Situation" },
    about: {
      zh: "各项占全国的份额，相对匹配，以及全国数中省级单元以外的部分。",
      en: "National shares, the relative match, and the part of the nation outside the provincial units.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      quantity: {
        zh: "share. 占全国份额，outside. 省级单元以外，relative_match 相对匹配",
        en: "share. national share, outside. outside the provincial units, relative_match",
      },
      value: { zh: "份额为 %，相对匹配为倍数", en: "per cent for shares, a ratio for the relative match" },
      status: { zh: "数据状态", en: "what the number is worth" },
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
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

/** What each file of the API is. */
export const apiWords = {
  index: { zh: "这份目录", en: "this list" },
  editions: { zh: "各版次、状态与清单校验和", en: "editions, their state and manifest checksum" },
  entities: { zh: "评价单元、全国与分组", en: "evaluated entities, the nation and groups" },
  indicators: {
    zh: "现行版的指标定义、公式、上下限与权重",
    en: "definitions, formulas, goalposts and weights of the current edition",
  },
  scores: { zh: "一版的得分与位次", en: "scores and ranks of an edition" },
  matching: { zh: "一版的匹配", en: "matching of an edition" },
  situation: { zh: "一版的静态态势", en: "situation of an edition" },
  values: { zh: "一版的指标值、得分与位次", en: "indicator values, scores and places of an edition" },
  manifest: { zh: "一版输入与输出的校验和", en: "checksums of what went into an edition and came out" },
  region: { zh: "一个单元在一版的全部结果", en: "all results of one entity in an edition" },
  numbers: {
    zh: "一个单元每个数的来历：公式、输入、文件与行",
    en: "where each number of an entity comes from: formula, inputs, file and line",
  },
} as const satisfies Record<string, Words>;

/** What holds for everything that can be downloaded. */
export const licenceNote: Words = {
  zh: "数据各从其来源的许可，逐项见数据页；程序以 Apache-2.0 发布。",
  en: "Data follow the licences of their sources, listed on the data page; the software is under Apache-2.0.",
};
