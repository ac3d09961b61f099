import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";

/** Labels of the matching page. */
export const matchingWordsOf = scoped({
  title: { zh: "匹配分析", en: "Matching" },
  download: { zh: "下载本版全部匹配 CSV", en: "Download all pairs of this edition, CSV" },
  permanent: { zh: "本版固定网址", en: "Permanent address of this edition" },
  superseded: {
    zh: "本页属于旧版次，已被新版取代。",
    en: "This page belongs to an older edition that has been superseded.",
  },
  toCurrent: { zh: "看现行版次", en: "See the current edition" },
  reading: { zh: "三个数怎么读", en: "How to read the three numbers" },
  toMethods: { zh: "公式与算例见方法", en: "Formulas with worked examples: methods" },
  matching: { zh: "匹配度 M", en: "Matching degree M" },
  coordination: { zh: "协调度 D*", en: "Coordination degree D*" },
  bias: { zh: "偏向 g", en: "Bias g" },
  m: { zh: "匹配度 M", en: "M" },
  d: { zh: "协调度 D*", en: "D*" },
  g: { zh: "偏向 g", en: "Bias g" },
  coupling: { zh: "修正耦合度 C*", en: "Modified coupling C*" },
  development: { zh: "发展度 T", en: "Development T" },
  grade: { zh: "协调等级", en: "Grade of D*" },
  pair: { zh: "配对", en: "Pair" },
  entity: { zh: "单元", en: "Entity" },
  others: { zh: "其余各对", en: "The other pairs" },
  matrix: { zh: "配对矩阵", en: "Pair matrix" },
  grades: { zh: "协调等级分布", en: "Grades of coordination" },
  notEvaluated: { zh: "不评价", en: "not evaluated" },
  changes: { zh: "三年变化", en: "Change over three years" },
  change: { zh: "三年变化", en: "3-year change" },
  net: { zh: "净变化", en: "Net change" },
  verdict: { zh: "判断", en: "Judgement" },
  rise: { zh: "净升最多", en: "Largest net rises" },
  fall: { zh: "净降最多", en: "Largest net falls" },
  triple: { zh: "三类资源合看 N–K–E", en: "Three resources together, N–K–E" },
  ahead: { zh: "高", en: "higher" },
  equal: { zh: "相等", en: "equal" },
  source: { zh: "本版匹配结果", en: "Matching results of this edition" },
  neighbours: { zh: "周边", en: "Neighbours" },
  ownPairs: { zh: "各对的变化", en: "pair by pair" },
  sure: { zh: "可定", en: "sure" },
  probability: { zh: "概率", en: "Probability" },
  signProbability: { zh: "同号概率", en: "Same sign" },
  planes: { zh: "四象限：潜力、能力、运用与需求", en: "Four quadrants: potential, capacity, use and demand" },
  planesRead: { zh: "各象限怎么读", en: "How the quadrants read" },
  quadrant: { zh: "象限", en: "Quadrant" },
  before: { zh: "原象限", en: "Earlier quadrant" },
  distance: { zh: "离{whole}", en: "From {compared}" },
  onLine: { zh: "压线", en: "on the line" },
  isCut: { zh: "切线", en: "the cut" },
  planeSource: { zh: "本版四象限结果", en: "Quadrants of this edition" },
  methodsPlanes: { zh: "四象限的算法见方法", en: "How quadrants are computed: methods" },
  methodsUncertainty: { zh: "概率与区间怎样得来", en: "Where probabilities and intervals come from" },
  allMoves: { zh: "各对升降最大的单元", en: "Largest moves of each pair" },
} as const satisfies Record<string, Words>);

/** What the numbers of matching mean, a sentence each. */
export const matchingMeanings = {
  matching: {
    zh: "M 是两个得分中较小者除以较大者，0 到 1：1 是两者一样高，越小越失衡；它只看平衡，不看高低。",
    en: "M is the smaller of two scores over the larger, 0 to 1: at 1 both are equally high, lower is less balanced; it sees balance only, not level.",
  },
  coordination: {
    zh: "D* 把平衡与平均水平放在一起看，0 到 1，主要反映水平：D* 高说明两者都高，不能据此说“匹配”。",
    en: "D* takes balance and mean level together, 0 to 1, and mostly reflects level: a high D* says that both are high, not that they match.",
  },
  bias: {
    zh: "g 是两个得分之差除以之和：为正是前者高，为负是后者高，为零是一样高。",
    en: "g is the difference of the two scores over their sum: above zero the first is higher, below zero the second, at zero they are equal.",
  },
} as const satisfies Record<string, Words>;

/** How a cell of the matrix is shaded, and what that says. */
export const stepWords = {
  even: { zh: "M ≥ 0.90，不着色", en: "M of 0.90 and over, not shaded" },
  uneven: { zh: "0.70 ≤ M < 0.90，淡色", en: "M from 0.70 to under 0.90, faint" },
  far: { zh: "M < 0.70，浓色", en: "M under 0.70, strong" },
  first: { zh: "蓝色：前者高", en: "blue: the first is higher" },
  second: { zh: "橙色：后者高", en: "orange: the second is higher" },
} as const satisfies Record<string, Words>;

/** What a change amounts to. */
export const verdictWords = {
  converging: { zh: "趋同", en: "converging" },
  diverging: { zh: "分化", en: "diverging" },
  stable: { zh: "稳定", en: "stable" },
  open: { zh: "待检验", en: "not settled" },
} as const satisfies Record<string, Words>;

interface PlaneGaps {
  readonly band: string;
  readonly enough: string;
  /** of the movement; null where an edition has none */
  readonly years: number | null;
}

/** Sentences of the page, ready to print. */
export const matchingSentencesOf = scoped({
  description: {
    zh: (year: number, universe: string) =>
      `${year} 年版：创新、知识产权、产业三类资源与四种能力两两是否平衡，${universe}七个配对的匹配度、协调度与三年变化。`,
    en: (year: number, universe: string) =>
      `Edition ${year}: whether resources and capabilities balance pair by pair: matching, coordination and three-year change of seven pairs in ${universe}.`,
  },
  lag: {
    zh: (first: string, years: number) => `${first}取早 ${years} 年的得分：投入先于产出。`,
    en: (first: string, years: number) =>
      `${first} is taken ${years === 1 ? "a year" : `${years} years`} earlier, since what goes in precedes what comes out.`,
  },
  changeRule: {
    zh: (years: number, threshold: string, enough: string) =>
      `变化＝本版匹配度减去 ${years} 年前的匹配度；净变化再减去{whole}同期的变化。净变化的绝对值不小于 ${threshold}，且重复演算中同号的概率不低于 ${enough}，才写“趋同”或“分化”；达到门槛而概率不足的写“待检验”，其余写“稳定”。`,
    en: (years: number, threshold: string, enough: string) =>
      `Change is M of this edition less M ${years} years earlier; net change is that less the {whole}'s own. It is called converging or diverging only where it is ${threshold} or more in size and ${enough} or more of the rebuilds give it the same sign; where only the size suffices it is not settled, otherwise stable.`,
  },
  noBase: {
    zh: (year: number, first: number) =>
      `${year} 年版没有三年变化：三年前的得分缺所需年份的数据，变化从 ${first} 年版起计算。`,
    en: (year: number, first: number) =>
      `The ${year} edition has no three-year change: scores of three years earlier lack the years they need, so changes begin with the ${first} edition.`,
  },
  crosses: {
    zh: (pairs: string) =>
      `${pairs}：三年之间有口径断点（生产总值在 2018 与 2019 年之间断开），变化只列数值，不作判断，不列入升降。`,
    en: (pairs: string) =>
      `${pairs}: a definition changed within the three years (GDP breaks between 2018 and 2019), so the change is printed but not judged, and stays out of the rises and falls.`,
  },
  triple: {
    zh: "三个系统没有匹配度 M，只有修正耦合度 C*、发展度 T 和协调度 D*。D* 主要反映水平。",
    en: "Three systems have no matching degree M, only the modified coupling C*, the development T and the coordination degree D*. D* mostly reflects level.",
  },
  matrix: {
    zh: "每格是匹配度 M 和得分较高一侧的代号；颜色只是同一内容的第二种写法。",
    en: "Each cell gives M and the letter of the side that scores higher; colour says the same a second time.",
  },
  grades: {
    zh: (enough: string) =>
      `等级由协调度 D* 定，主要反映水平，不说明是否匹配。概率是重复演算中得到同一等级的比例：不低于 ${enough} 的直接写等级，不足的写“介于……之间”。各列数的是公布的等级，“可定”是其中概率足够的单元数。`,
    en: (enough: string) =>
      `Grades go by the coordination degree D*, which mostly reflects level; they do not say whether a pair matches. The probability is the share of rebuilds that give the same grade: from ${enough} on a grade is stated, below it a pair lies between grades. Columns count published grades; “sure” counts those that are probable enough.`,
  },
  plane: {
    zh: ({ band, enough, years }: PlaneGaps) =>
      `每个平面用{compared}的得分切成四块，切线两侧各 ${band} 分是压线带，落在带里的标“压线”。实心点、粗体名称表示所在象限在重复演算中的概率不低于 ${enough}，改以中位单元为界也不变；空心点表示不是这样。概率不足的写“介于……之间”。${years === null ? "" : `箭头从本地 ${years} 年前的位置指到现在，切线相同，都是本版{whole}的得分。`}`,
    en: ({ band, enough, years }: PlaneGaps) =>
      `The comparison row of {compared} cuts each plane in four; within ${band} points of a cut an entity is marked as on the line. A filled dot and a bold name mean that ${enough} or more of the rebuilds give the same quadrant, and so does the median unit as the cut; a hollow dot that this is not so. With fewer rebuilds an entity lies between quadrants.${years === null ? "" : ` The arrow leads from where the home entity stood ${years} years earlier to where it stands; the cut is the same, {compared} in this edition.`}`,
  },
  planeNoBefore: {
    zh: "本版没有移动箭头：三年前的得分缺所需年份的数据。",
    en: "This edition has no arrow: scores of three years earlier lack the years they need.",
  },
  planeCrosses: {
    zh: "本版箭头跨过口径断点（生产总值在 2018 与 2019 年之间断开），移动只供参考。",
    en: "The arrow crosses a change of definition (GDP breaks between 2018 and 2019); read it with care.",
  },
} as const);
