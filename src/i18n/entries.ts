import type { ActionResource } from "../schema/action.ts";
import type { EntryKind, GradeStep, OutcomeName, StepCause } from "../schema/catalogue.ts";
import type { RightId } from "../schema/right.ts";
import type { Words } from "./lang.ts";

/** Labels of the pages of the guidance catalogue. */
export const entryWords = {
  title: { zh: "导向目录", en: "Guidance catalogue" },
  grade: { zh: "等级", en: "Grade" },
  ruleGrade: { zh: "规则定级", en: "Grade by rule" },
  publishedGrade: { zh: "发布定级", en: "Published grade" },
  noGrade: { zh: "不定级", en: "no grade" },
  orientation: { zh: "导向类型", en: "Orientation" },
  direction: { zh: "技术方向", en: "Direction" },
  positioning: { zh: "定位", en: "Positioning" },
  warning: { zh: "风险预警", en: "Warning" },
  leaning: { zh: "措施倾向", en: "Leans to" },
  statement: { zh: "导向表述", en: "Statement" },
  directions: { zh: "优先方向", en: "Priorities" },
  discouraged: { zh: "不鼓励方向", en: "Discouraged" },
  advice: { zh: "政策调整建议", en: "What policy might change" },
  dataGrade: { zh: "数据等级", en: "Data grade" },
  stability: { zh: "稳健度", en: "Stability" },
  validity: { zh: "有效期", en: "Validity" },
  rights: { zh: "知识产权类型", en: "Kinds of right" },
  region: { zh: "区域", en: "Region" },
  group: { zh: "功能分区", en: "Group" },
  industry: { zh: "产业", en: "Industry" },
  field: { zh: "技术领域", en: "Technology field" },
  number: { zh: "编号", en: "Number" },
  kind: { zh: "类型", en: "Kind" },
  edition: { zh: "版次", en: "Edition" },
  status: { zh: "数据状态", en: "Status" },
  scope: { zh: "范围", en: "Scope" },
  identity: { zh: "著录", en: "Record" },
  why: { zh: "为什么是这个等级", en: "Why this grade" },
  whyNot: { zh: "为什么是这个导向", en: "Why this orientation" },
  rulesTried: { zh: "逐条试规则", en: "The rules, one by one" },
  rule: { zh: "规则", en: "Rule" },
  condition: { zh: "条件", en: "Condition" },
  here: { zh: "本条目", en: "This entry" },
  verdict: { zh: "结论", en: "Verdict" },
  holds: { zh: "成立", en: "holds" },
  fails: { zh: "不成立", en: "does not hold" },
  distance: { zh: "差多少会变", en: "What would change it" },
  evidence: { zh: "依据", en: "Evidence" },
  percentile: { zh: "百分位", en: "percentile" },
  /** behind the name of a quantity */
  percentileMark: { zh: "（百分位）", en: " (percentile)" },
  quantity: { zh: "项目", en: "Quantity" },
  value: { zh: "数值", en: "Value" },
  interval: { zh: "区间", en: "Interval" },
  source: { zh: "来源行", en: "Row of the results" },
  actions: { zh: "措施", en: "Actions" },
  action: { zh: "措施", en: "Action" },
  because: { zh: "为什么选它", en: "Why" },
  audience: { zh: "对象", en: "For" },
  resources: { zh: "资源", en: "Draws on" },
  lead: { zh: "牵头", en: "Lead" },
  support: { zh: "配合", en: "Support" },
  basis: { zh: "政策依据", en: "Policy" },
  noPolicy: { zh: "政策库中没有依据", en: "none in the policy library" },
  history: { zh: "历版", en: "Every edition" },
  similar: { zh: "相近条目", en: "Entries nearby" },
  sameIndustry: { zh: "同产业、各项得分最近的区域", en: "The same industry where the scores are closest" },
  sameRegion: { zh: "同区域、各项得分最近的产业", en: "Industries of the same region with the closest scores" },
  sameKind: { zh: "各项得分最近的条目", en: "Entries with the closest scores" },
  cite: { zh: "引用与下载", en: "Cite and download" },
  json: { zh: "本版全部条目 JSON", en: "All entries of the edition, JSON" },
  csv: { zh: "本版目录 CSV", en: "The catalogue as CSV" },
  xlsx: { zh: "本版目录 XLSX", en: "The catalogue as XLSX" },
  rules: { zh: "等级怎么定", en: "How grades are given" },
  changes: { zh: "与上一版比", en: "Changed since the last edition" },
  changeList: { zh: "变动清单", en: "What changed" },
  recommended: { zh: "重点产业建议", en: "Key industries recommended" },
  draftValidity: {
    zh: "空：本版未经审定发布，有效期从发布日起算。",
    en: "Empty: this edition has not been reviewed and published, and validity runs from publication.",
  },
  none: { zh: "无", en: "none" },
  all: { zh: "全部条目", en: "All entries" },
  sort: { zh: "排序", en: "Sort by" },
  filter: { zh: "筛选", en: "Filter" },
  clear: { zh: "清除筛选", en: "Clear" },
  search: { zh: "在目录里找", en: "Find in the catalogue" },
  /** short, since the boxes of telephones are narrow */
  find: { zh: "找", en: "Find" },
  hint: { zh: "区县、产业：沙坪坝 软件", en: "Region, industry, grade" },
  list: { zh: "条目", en: "Entries" },
  pages: { zh: "分页", en: "Pages" },
  before: { zh: "上一页", en: "Previous" },
  after: { zh: "下一页", en: "Next" },
  chosenCsv: { zh: "下载所选 CSV", en: "Download these as CSV" },
  chosenXlsx: { zh: "下载所选 XLSX", en: "Download these as XLSX" },
  chosenJson: { zh: "下载所选 JSON", en: "Download these as JSON" },
  expertReason: { zh: "理由", en: "Reason" },
  expertCounter: { zh: "反方意见", en: "Opinion against" },
  hidden: { zh: "样本不足，隐去", en: "rests on too few, not shown" },
  total: { zh: "合计", en: "Total" },
} as const satisfies Record<string, Words>;

export const entryKindWords: Readonly<Record<EntryKind, Words>> = {
  R: { zh: "区域", en: "Region" },
  I: { zh: "产业", en: "Industry" },
  X: { zh: "区域 × 产业", en: "Region × industry" },
};

/** The kinds where industries are technology fields. */
export const fieldKindWords: Words = { zh: "技术领域", en: "Technology field" };

export const stepWords: Readonly<Record<GradeStep, Words>> = {
  rule: { zh: "规则", en: "Rule" },
  quota: { zh: "名额", en: "Quota" },
  hysteresis: { zh: "滞后", en: "Hysteresis" },
  expert: { zh: "专家", en: "Experts" },
};

/** What came of a step, in short. */
export const causeWords: Readonly<Record<StepCause, Words>> = {
  rule: { zh: "自上而下第一条成立的规则", en: "the first rule from the top that holds" },
  unlimited: { zh: "没有名额限制", en: "no quota applies" },
  within: { zh: "在名额之内", en: "within the quota" },
  over: { zh: "超出名额，降一档", en: "over the quota: one grade down" },
  first: { zh: "首版，不比上一版", en: "first edition, none before" },
  same: { zh: "与上一版发布定级相同", en: "the same as published in the edition before" },
  binding: { zh: "因上位政策或数据等级，立即生效", en: "it rests on policy or data and takes effect at once" },
  "two-years": { zh: "连续两年成立，改", en: "it has held two years running, so it changes" },
  clear: { zh: "超过门槛够多，改", en: "it is far enough over its threshold, so it changes" },
  held: {
    zh: "与上一版不同，而不满两年、超出门槛也不够多，保持上一版等级",
    en: "neither for two years nor far enough over its threshold, so the grade before is kept",
  },
  full: { zh: "保持上一版等级会超出名额，改", en: "the quota has no room to keep the grade before, so it changes" },
  none: { zh: "专家没有调整", en: "experts changed nothing" },
  adjusted: { zh: "专家调一档", en: "adjusted by experts, one grade" },
};

export const outcomeWords: Readonly<Record<OutcomeName, Words>> = {
  grade: { zh: "规则定级", en: "Grade by rule" },
  raise: { zh: "升一档或以上", en: "A better grade" },
  orientation: { zh: "导向类型", en: "Orientation" },
  positioning: { zh: "定位", en: "Positioning" },
};

export const resourceWords: Readonly<Record<ActionResource, Words>> = {
  funds: { zh: "资金", en: "funds" },
  talent: { zh: "人才", en: "talent" },
  platform: { zh: "平台", en: "platforms" },
  land: { zh: "用地", en: "land" },
  finance: { zh: "融资", en: "finance" },
  examination: { zh: "审查服务", en: "examination services" },
};

/** What the amounts that rules judge are called; K and E stand so in every rule. */
export const amountWords = {
  K: { zh: "知识产权", en: "IP" },
  E: { zh: "产业", en: "industry" },
  N: { zh: "创新", en: "innovation" },
  G: { zh: "增长", en: "growth" },
  P: { zh: "创造潜力", en: "creation potential" },
  C: { zh: "创造能力", en: "creation capacity" },
  U: { zh: "运用能力", en: "utilisation capacity" },
  D: { zh: "运用需求", en: "utilisation demand" },
  M: { zh: "匹配度 M(K, E)", en: "matching M(K, E)" },
  change: { zh: "匹配度三年变化 Δ3", en: "three-year change of M (Δ3)" },
  V: { zh: "价值 V", en: "value V" },
  Q: { zh: "相对匹配 Q", en: "relative match Q" },
  outside: { zh: "外来权利人占比", en: "held from elsewhere" },
  disputes: { zh: "纠纷三年年均增长", en: "yearly growth of disputes, three years" },
  quality: { zh: "整体质量", en: "overall quality" },
  level: { zh: "综合水平", en: "overall level" },
  "lq.K": { zh: "知识产权区位商", en: "location quotient of IP" },
  "lq.E": { zh: "产业区位商", en: "location quotient of the industry" },
  "lq.N": { zh: "创新区位商", en: "location quotient of innovation" },
  share_change: { zh: "份额五年变化", en: "change of the share in five years" },
  rta_ex: { zh: "RTAˣ（对本国以外）", en: "RTAˣ, against all others" },
  rta: { zh: "RTA", en: "RTA" },
  share: { zh: "占全球份额", en: "share of the world" },
  growth: { zh: "专利族三年年均增长", en: "yearly growth of families, three years" },
  growth_ex: { zh: "本国以外三年年均增长", en: "the same outside the country" },
  families: { zh: "专利族", en: "patent families" },
  rank: { zh: "位次", en: "rank" },
  planned: { zh: "规划列名", en: "named by a plan" },
  restricted: { zh: "上位政策限制", en: "restricted by a higher policy" },
  insufficient: { zh: "数据等级为 C", en: "data grade C" },
} as const satisfies Record<string, Words>;

/** In what an amount moves. */
export const pointWords = {
  score: { zh: "分", en: "points" },
  percentile: { zh: "个百分位", en: "percentile points" },
  percentage: { zh: "个百分点", en: "percentage points" },
} as const satisfies Record<string, Words>;

export const listingWords = {
  planned: { zh: "市级以上规划列名 Z", en: "named by a plan of the city or above, Z" },
  restricted: { zh: "上位政策限制 X", en: "restricted by a policy of higher level, X" },
} as const satisfies Record<string, Words>;

export const dataGradeWords: Readonly<Record<"A" | "B" | "C", Words>> = {
  A: { zh: "A：判别量齐全", en: "A: nothing missing" },
  B: { zh: "B：有缺项或带标记", en: "B: something missing or marked" },
  C: { zh: "C：缺得太多，不足以定级", en: "C: too little for a grade" },
};

/** What the quantities that come in families are called; the part after the point names one. */
export const familyWords = {
  M: { zh: (name: string) => `匹配度：${name}`, en: (name: string) => `matching: ${name}` },
  D: { zh: (name: string) => `协调度：${name}`, en: (name: string) => `coordination: ${name}` },
  change: { zh: (name: string) => `匹配度三年变化：${name}`, en: (name: string) => `change of M: ${name}` },
  stability: {
    zh: (name: string) => `所在梯队的概率：${name}`,
    en: (name: string) => `probability of its tier: ${name}`,
  },
  advantage: { zh: (name: string) => `优势：${name}`, en: (name: string) => `advantage: ${name}` },
  intensive: { zh: (name: string) => `密集型：${name}`, en: (name: string) => `intensive: ${name}` },
  grade: { zh: (name: string) => `条目数：${name}`, en: (name: string) => `entries graded ${name}` },
} as const;

/** Rules by which an industry or a region is called intensive. */
export const intensiveRuleWords = {
  project: { zh: "本项目规则", en: "the project’s rule" },
  uspto: { zh: "美国规则", en: "the US rule" },
  euipo: { zh: "欧洲规则", en: "the European rule" },
  cnipa: { zh: "国家名录三项判定", en: "the tests of the national list" },
} as const satisfies Record<string, Words>;

export const yesNo = { yes: { zh: "是", en: "yes" }, no: { zh: "否", en: "no" } } as const satisfies Record<
  string,
  Words
>;

/** The five kinds of right, in short. */
export const rightWords: Readonly<Record<RightId, Words>> = {
  patent: { zh: "专利", en: "patents" },
  trademark: { zh: "商标", en: "trade marks" },
  copyright: { zh: "版权", en: "copyright" },
  "layout-design": { zh: "布图设计", en: "layout designs" },
  "plant-variety": { zh: "植物新品种", en: "plant varieties" },
};
