import { analysisColumnWords, analysisTableWords } from "./data-analyses.ts";
import { changeTableWords } from "./data-changes.ts";
import { coherenceTableWords } from "./data-coherence.ts";
import { outlookTableWords } from "./data-outlook.ts";
import { sensitivityTableWords } from "./data-sensitivity.ts";
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
  netChange: { zh: "减去{whole}后的变化", en: "Change net of the {whole}" },
  coordinationChange: { zh: "协调度三年变化", en: "Change of D* in three years" },
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
  ...analysisColumnWords,
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
  percent: { zh: "%", en: "%" },
  place: { zh: "位", en: "place" },
} as const satisfies Record<string, Words>;

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
  dynamics: { zh: "一版的动态", en: "dynamics of an edition" },
  quality: { zh: "一版的整体质量", en: "quality of an edition" },
  quadrants: { zh: "一版的四象限", en: "quadrants of an edition" },
  sensitivity: { zh: "一版的敏感性区间", en: "intervals of an edition under random variation" },
  stability: { zh: "一版的等级概率", en: "probabilities of classes of an edition" },
  sobol: { zh: "一版的敏感性指数", en: "Sobol indices of an edition" },
  changes: { zh: "一版与前一版之间的变动分解", en: "changes of an edition since the one before, explained" },
  outlook: { zh: "一版的三年展望，外推，不是事实", en: "outlook of an edition, extrapolated, not a fact" },
  coherence: { zh: "一版的内部一致性", en: "coherence of an edition" },
  values: { zh: "一版的指标值、得分与位次", en: "indicator values, scores and places of an edition" },
  model: {
    zh: "一版的指标定义、公式、上下限与权重",
    en: "definitions, formulas, goalposts and weights of an edition",
  },
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

/** Labels of the data page. */
export const dataWords = {
  title: { zh: "数据与下载", en: "Data and downloads" },
  lead: {
    zh: "本站的每个数都由下列数据集算出。这里写明它们出自哪里、许可怎样、覆盖哪些年份、有什么已知问题，并给出全部结果的下载。",
    en: "Every number of this site is computed from the datasets below. This page says where they come from, under which licence, for which years and with which known problems, and offers all results for download.",
  },
  contents: { zh: "本页内容", en: "On this page" },
  datasets: { zh: "数据集", en: "Datasets" },
  results: { zh: "结果表", en: "Result tables" },
  api: { zh: "数据接口", en: "API" },
  checksums: { zh: "校验和", en: "Checksums" },
  licence: { zh: "许可", en: "Licence" },
  cite: { zh: "引用", en: "How to cite" },
  reuse: { zh: "怎样复用", en: "How to reuse" },
  dataset: { zh: "数据集", en: "Dataset" },
  publisher: { zh: "发布者", en: "Publisher" },
  publication: { zh: "出版物", en: "Publication" },
  takenFrom: { zh: "取自", en: "Taken from" },
  obtained: { zh: "取得方式", en: "How obtained" },
  years: { zh: "年份", en: "Years" },
  rows: { zh: "数据格", en: "Cells" },
  status: { zh: "状态", en: "Status" },
  cycle: { zh: "周期", en: "Cycle" },
  jumps: { zh: "登记的突变", en: "Jumps on record" },
  fields: { zh: "字段", en: "Fields" },
  field: { zh: "字段", en: "Field" },
  name: { zh: "名称", en: "Name" },
  unit: { zh: "单位", en: "Unit" },
  sourceName: { zh: "来源中的名称", en: "Name in the source" },
  note: { zh: "说明", en: "Note" },
  caveats: { zh: "须知", en: "What to know" },
  column: { zh: "列", en: "Column" },
  meaning: { zh: "含义", en: "Meaning" },
  edition: { zh: "版次", en: "Edition" },
  file: { zh: "文件", en: "File" },
  sha256: { zh: "SHA-256", en: "SHA-256" },
  address: { zh: "地址", en: "Address" },
  holds: { zh: "内容", en: "What it holds" },
  labelledZh: { zh: "CSV（中文标签，可直接用 Excel 打开）", en: "CSV (Chinese labels, opens in Excel)" },
  labelledEn: { zh: "CSV（英文标签）", en: "CSV (English labels, opens in Excel)" },
  plain: { zh: "CSV（代码，仓库原样）", en: "CSV (codes, as in the repository)" },
  json: { zh: "JSON", en: "JSON" },
  otherEditions: { zh: "其他版次", en: "Other editions" },
  manifest: { zh: "清单", en: "Manifest" },
} as const satisfies Record<string, Words>;

/** How often a dataset is published. */
export const cycleWords = {
  annual: { zh: "每年", en: "every year" },
  decennial: { zh: "每十年", en: "every ten years" },
  once: { zh: "一次性", en: "once" },
} as const satisfies Record<string, Words>;

/** Sentences of the data page that hold for every edition. */
export const dataSentences = {
  labelled: {
    zh: "带标签的 CSV：UTF-8，带 BOM，CR LF 换行，中文 Windows 的 Excel 双击即开；代码旁有名称、单位、状态与缺数原因，最后一列是版次与状态。以 = + - @ 等开头的文字前加一个撇号，使它不会被当作公式；数字仍是数字，小数四位，与结果文件相等。",
    en: "CSV with labels: UTF-8 with a byte order mark, lines end with CR LF, so that Excel opens it with a double click, on a Chinese Windows too. Names, units, status and the reason of what is missing stand beside the codes; the last column is the edition and its state. Text that begins with = + - @ and the like gets an apostrophe in front, so that it is not run as a formula; numbers stay numbers, to four decimals, equal to the result files.",
  },
  plain: {
    zh: "仓库原样的 CSV：只有代码，UTF-8，无 BOM，LF 换行，与下面的校验和逐字节对应。",
    en: "CSV as in the repository: codes only, UTF-8 without a mark, lines end with LF; byte for byte what the checksums below are of.",
  },
  world: {
    zh: "全球版次的结果表另有各自的列；每个技术领域和每个经济体也各有一个文件，在各自页面上下载。",
    en: "The result tables of an edition of the world have columns of their own; every technology field and every economy also has a file of its own, on its page.",
  },
  more: {
    zh: "这一范围除上面各表之外，另有下列结果表；前面各表的同名文件在每张表下按版次列出。",
    en: "Beside the tables above, which list their files of this scope edition by edition, this scope has the following.",
  },
  perEntity: {
    zh: "每个单元、每项指标另有一个文件，含到该版为止的各版数值：在地区页和指标页上下载。",
    en: "Every entity and every indicator has a file of its own with all editions up to that one: download it on the page of the region or of the indicator.",
  },
  api: {
    zh: "静态 JSON，地址带版本号 v1，不需要密钥；同一版次的文件不会变。键的次序固定，一行一条，便于比较。结果表、单元和来历各文件的开头都写明版次、状态、许可与清单校验和。",
    en: "Static JSON under the version number v1, without a key; the files of an edition do not change. Keys have a fixed order and rows a line each, so that they can be compared. The files of result tables, entities and passports begin with edition, state, licence and manifest checksum.",
  },
  jumps: {
    zh: "“登记的突变”是逐年变动超过一半、看过之后照原样保留的数据格；来源没有给出原因的，记为未说明。",
    en: "“Jumps on record” are cells that changed by more than half in a year, were looked at and left as they are; where the source gives no reason, none is recorded.",
  },
  checksums: {
    zh: "清单 manifest.json 列出一版用到的每个输入文件、模型文件和每个结果文件的 SHA-256。清单自身的校验和代表整版。",
    en: "manifest.json lists the SHA-256 of every input file, every model file and every result file of an edition. The checksum of the manifest itself stands for the whole edition.",
  },
  reuse: {
    zh: "换一批数据、换一个地方，用的是同一套约定：一个数据集一个目录，dataset.yml 写来源、许可、字段和单位，每年一个 CSV，一行一个数；版次文件写用哪一年、哪个模型。校验会一次列出全部问题，写明文件、行、列和怎样改。没有出处的数要标为演示数据，页面、图和下载都会注明。",
    en: "Other data and other places follow the same contract: one folder a dataset, with dataset.yml for source, licence, fields and units, one CSV a year, one row a number; an edition file names the year and the model. The check lists all problems at once, with file, line, column and what to do. Numbers without a source must be marked as sample data, and pages, figures and downloads then say so.",
  },
} as const satisfies Record<string, Words>;
