import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";

/** Words of the entrance pages: home, regions, editions, search, the page for unknown addresses. */
export const homeWords = {
  reportLink: { zh: "读年度报告", en: "Read the annual report" },
  homeLink: { zh: "的全部结果", en: "all results" },
  findings: { zh: "本版五项发现", en: "Five findings of this edition" },
  findingsNote: {
    zh: "句中的数由本版结果算出，点数可看来历。先看梯队与同组，再看位次；位次后方括号内是它的区间。",
    en: "The numbers in the sentences are computed from this edition; each leads to where it comes from. Look at tiers and peers before places; in square brackets after a place stands its interval.",
  },
  howToRead: { zh: "怎样读这些数", en: "How to read these numbers" },
  find: { zh: "找我的地区", en: "Find my region" },
  level: { zh: "综合水平", en: "Overall level" },
  tilesTitle: { zh: "各单元的综合水平", en: "Overall level of every unit" },
  allRegions: { zh: "全部单元的四种能力", en: "The four capabilities of all units" },
  searchTitle: { zh: "检索全站", en: "Search the site" },
  searchLabel: { zh: "检索区域、指标、方法、术语", en: "Search regions, indicators, methods, terms" },
  searchButton: { zh: "检索", en: "Search" },
  editions: { zh: "各版次", en: "Editions" },
  editionsNote: {
    zh: "每一版都有固定地址，除更正外数值不再改动；省域各版用同一模型、同一上下限，因此可以逐年比较。",
    en: "Every edition keeps its address and, corrections apart, its numbers; those of the provinces use the same model and goalposts, so years compare.",
  },
  currentEdition: { zh: "现行版", en: "current" },
  next: { zh: "往哪里走", en: "Where to go next" },
} as const satisfies Record<string, Words>;

/** What stands over the tiles and the list of the home page. */
export const findNoteOf = scoped({
  zh: "方格大致按方位排列，颜色与文字都表示综合水平的梯队；名单列出全部{unit}。",
  en: "Tiles lie roughly where {parts} lie; shade and words both give the tier of the overall level. The list holds them all.",
});

/** Another scope on a page that shows none of its numbers. */
export const otherScope = {
  whole: {
    zh: (name: string) => `${name}作为整体的结果`,
    en: (name: string) => `results of ${name} as a whole`,
  },
  about: {
    zh: (count: number, units: string) => `${count} 个${units}各有一页，点名字进入。`,
    en: (count: number, units: string) => `Each of the ${count} ${units} has a page; a name leads to it.`,
  },
  sample: {
    zh: "那里的得分与位次是演示数据，不与本页的数混排；人口、学历、就业等真实数在各页单列。",
    en: "Scores and places there are SAMPLE figures and are kept off this page; what is real, such as census figures, stands apart on each page.",
  },
  zones: {
    zh: (units: string) => `功能单元与${units}重叠，不参加加总，也没有单列的公开数据：`,
    en: (units: string) =>
      `Functional zones overlap the ${units}; they are never added to them, and nothing is published of them apart:`,
  },
} as const;

/** Who comes, and what they find: three readers of the home page. */
export const readers = [
  {
    id: "office",
    title: { zh: "发布机关", en: "The publishing office" },
    about: {
      zh: "把统计数放进同样格式的文件，校验、测算、出报告；换一个地方也用同一套约定。",
      en: "Put statistics into files of the same form, check them, evaluate them, publish; another place uses the same contract.",
    },
    links: [
      { path: "/data/#reuse", label: { zh: "怎样放入自己的数据", en: "Put in data of your own" } },
      { path: "/methods/", label: { zh: "方法与公式", en: "Methods and formulas" } },
      { path: "/reports/", label: { zh: "版次与更正", en: "Editions and corrections" } },
    ],
  },
  {
    id: "public",
    title: { zh: "公众", en: "The public" },
    about: {
      zh: "看一个地方强在哪里、弱在哪里、为什么；把几个地方放在一起比。",
      en: "See where a place is strong, where it is weak, and why; put several side by side.",
    },
    links: [
      { path: "/catalogue/", label: { zh: "查导向目录", en: "Look up the guidance catalogue" } },
      { path: "/regions/", label: { zh: "各省级单元", en: "All regions" } },
      { path: "/compare/", label: { zh: "并排比较", en: "Compare side by side" } },
      { path: "/industries/", label: { zh: "全球技术领域", en: "Technology fields of the world" } },
      { path: "/what-if/", label: { zh: "换一套权重试算", en: "Try other weights" } },
      { path: "/how-to-read/", label: { zh: "怎样读", en: "How to read" } },
      { path: "/glossary/", label: { zh: "术语", en: "Glossary" } },
    ],
  },
  {
    id: "reviewer",
    title: { zh: "审阅人", en: "The reviewer" },
    about: {
      zh: "从任何一个数走回公式、输入文件和行；用校验和核对整版。",
      en: "Walk any number back to its formula, its input file and line; check a whole edition by its checksums.",
    },
    links: [
      { path: "/indicators/", label: { zh: "指标卡", en: "Indicator cards" } },
      { path: "/matching/", label: { zh: "匹配分析", en: "Matching" } },
      { path: "/data/#checksums", label: { zh: "校验和", en: "Checksums" } },
      { path: "/data/#api", label: { zh: "数据接口", en: "API" } },
    ],
  },
] as const;

/** The parts of the country by the first digit of a GB/T 2260 code, as statistical tables list the provinces. */
export const divisionWords: Readonly<Record<string, Words>> = {
  "1": { zh: "华北", en: "North" },
  "2": { zh: "东北", en: "Northeast" },
  "3": { zh: "华东", en: "East" },
  "4": { zh: "中南", en: "Central and South" },
  "5": { zh: "西南", en: "Southwest" },
  "6": { zh: "西北", en: "Northwest" },
};

/** Headings of the findings. */
export const findingWords = {
  standing: { zh: "位置", en: "Standing" },
  strengths: { zh: "强与弱", en: "Strong and weak" },
  matching: { zh: "匹配", en: "Matching" },
  all: { zh: "全体", en: "All units" },
  since: { zh: "比上一版", en: "Since the last edition" },
} as const satisfies Record<string, Words>;

export const regionsWordsOf = scoped({
  title: { zh: "区域", en: "Regions" },
  lead: {
    zh: "各{units}的综合水平、梯队与四种能力，另列{whole}与分组。点地名看它强在哪里、弱在哪里、为什么；点数看这个数的来历。",
    en: "Overall level, tier and the four capabilities of the {units}, with the {whole} and the groups apart. A name leads to where it is strong, where weak, and why; a number to where it comes from.",
  },
  table: { zh: "各{units}的得分", en: "Scores of the {units}" },
  tiles: { zh: "综合水平的分布", en: "Where the overall level is high and low" },
  groups: { zh: "{whole}与分组", en: "The {whole} and the groups" },
  groupsNote: {
    zh: "{whole}与分组由各自的合计数计算，用同一上下限计分，不参加排名。",
    en: "The {whole} and the groups are computed from sums, scored on the same goalposts and not ranked.",
  },
  members: { zh: "成员", en: "Members" },
  unit: { zh: "单元", en: "Entity" },
  tier: { zh: "梯队", en: "Tier" },
  rank: { zh: "位次", en: "Rank" },
  interval: { zh: "位次区间", en: "Interval" },
  csv: { zh: "下载得分 CSV", en: "Scores as CSV" },
} as const satisfies Record<string, Words>);

/** What the list of regions says of its places and tiers; `share` of the rebuilds lie in an interval, `enough` make a tier sure. */
export const regionsNote = {
  zh: (share: string, enough: string) =>
    `按行政区划代码排列。得分 0—100，按固定上下限计算，各版可比。位次区间是重复演算中 ${share} 的结果所在的位次，区间重叠的不宜分先后；梯队的概率不足 ${enough} 的，写“介于……之间”。`,
  en: (share: string, enough: string) =>
    `In the order of region codes. Scores of 0 to 100 stand on fixed goalposts, so editions compare. The interval holds the place in ${share} of the rebuilds: where two overlap, the order is not settled. A tier that fewer than ${enough} of the rebuilds give is worded as lying between tiers.`,
} as const;

export const editionsWords = {
  title: { zh: "各版次", en: "Editions" },
  lead: {
    zh: "一版是一年的数据、一个模型和一个状态。出版之后，它的地址不变，除更正外数值也不再改动；新的一版出来，旧版标明已被替代，仍可阅读和引用。",
    en: "An edition is a year of data, a model and a state. Once out, its address stays, and so do its numbers unless corrected; when a new one appears the old one says so, and can still be read and cited.",
  },
  list: { zh: "已有的版次", en: "The editions" },
  world: { zh: "全球技术领域", en: "Technology fields of the world" },
  worldNote: {
    zh: "全球的版次另用一个模型：按技术领域比较各经济体的授权专利族，不打分；它的年份随来源，与省域的版次不必相同。",
    en: "Editions of the world have a model of their own: they compare the patent families of economies by technology field and score nothing; their year is that of the source and need not be that of the provinces.",
  },
  edition: { zh: "版次", en: "Edition" },
  state: { zh: "状态", en: "State" },
  published: { zh: "发布日期", en: "Published" },
  unpublished: { zh: "未发布", en: "not published" },
  address: { zh: "固定地址", en: "Permanent address" },
  replaced: { zh: "替代关系", en: "Superseded" },
  isCurrent: { zh: "现行版", en: "current" },
  differs: { zh: "各版有什么不同", en: "What differs" },
  same: { zh: "数据年份不同，其余相同：", en: "The year of the data differs, the rest is the same: " },
  model: { zh: "模型", en: "Model" },
  weights: { zh: "权重方案", en: "Weights" },
  goalposts: { zh: "上下限", en: "Goalposts" },
  cells: { zh: "读入的数据格", en: "Cells read" },
  checksum: { zh: "清单校验和", en: "Manifest checksum" },
  supersession: { zh: "版次怎样更替", en: "How editions follow one another" },
  corrections: { zh: "更正", en: "Corrections" },
} as const satisfies Record<string, Words>;

export const searchPageWords = {
  title: { zh: "检索", en: "Search" },
  description: {
    zh: "检索区域、产业、指标、目录条目、政策、报告、方法与术语。",
    en: "Search regions, industries, indicators, catalogue entries, policies, reports, methods and terms.",
  },
  label: { zh: "要找的词", en: "What to look for" },
  facets: { zh: "缩小范围", en: "Narrow down" },
  results: { zh: "结果", en: "Results" },
  noscript: {
    zh: "检索要用脚本，本浏览器没有启用。下面的入口不需要脚本，全站的内容都可以从这里走到。",
    en: "The search needs scripts, which this browser does not run. The entrances below do without; everything on the site can be reached from them.",
  },
  noscriptElsewhere: {
    zh: "检索要用脚本，本浏览器没有启用。不用脚本也能走到全站：",
    en: "The search needs scripts, which this browser does not run. Without them, everything can be reached by the ",
  },
  entrances: { zh: "从目录进入", en: "Ways in" },
  everyRegion: { zh: "各单元", en: "Every region" },
  everyIndicator: { zh: "各指标", en: "Every indicator" },
} as const satisfies Record<string, Words>;

/** What may be searched for, each with the page without which the site has nothing to find there. */
export const searchExamples = [
  { path: "/regions/500106/", label: { zh: "沙坪坝", en: "Shapingba" } },
  { path: "/matching/", label: { zh: "匹配度怎么算", en: "matching degree" } },
  { path: "/industries/", label: { zh: "C07D", en: "C07D" } },
  { path: "/regions/520000/", label: { zh: "比贵州高多少", en: "how far above Guizhou" } },
] as const satisfies readonly { path: string; label: Words }[];

/** What stands in the large search box while nothing is typed. */
export const searchHint = {
  zh: (examples: readonly string[]) => `例：${examples.join("、")}`,
  en: (examples: readonly string[]) => `Such as ${examples.join(", ")}`,
} as const;

/** Ways in for those who do not search. */
export const entrances = [
  { path: "/reports/", label: { zh: "各版次与年度报告", en: "Editions and annual reports" } },
  { path: "/catalogue/", label: { zh: "导向目录", en: "Guidance catalogue" } },
  { path: "/regions/", label: { zh: "全部区域", en: "All regions" } },
  { path: "/industries/", label: { zh: "产业与技术领域", en: "Industries and technology fields" } },
  { path: "/economies/", label: { zh: "经济体", en: "Economies" } },
  { path: "/indicators/", label: { zh: "全部指标", en: "All indicators" } },
  { path: "/matching/", label: { zh: "匹配分析", en: "Matching" } },
  { path: "/compare/", label: { zh: "比较", en: "Compare" } },
  { path: "/policies/", label: { zh: "政策库", en: "Policies" } },
  { path: "/methods/", label: { zh: "方法", en: "Methods" } },
  { path: "/glossary/", label: { zh: "术语", en: "Glossary" } },
  { path: "/how-to-read/", label: { zh: "怎样读", en: "How to read" } },
  { path: "/data/", label: { zh: "数据与下载", en: "Data and downloads" } },
] as const satisfies readonly { path: string; label: Words }[];

export const notFoundWords = {
  title: { zh: "没有这一页", en: "No such page" },
  about: {
    zh: "这个地址下没有内容：地址可能打错了，或链接指向尚未建成的部分。本站各版次的页面一经发布就不换地址。",
    en: "Nothing stands at this address: it may be mistyped, or lead to a part that is not built yet. Pages of an edition never change their address.",
  },
  home: { zh: "回首页", en: "Home page" },
} as const satisfies Record<string, Words>;
