import { scoped } from "./in-scope.ts";
import { text } from "./sentence.ts";

/** Words of the passport page of an industry. */
export const industryPassportWordsOf = scoped({
  intro: {
    zh: "本页列出这一版里这个产业的每一个数：公式、代入的数、用到的每个数据格（附文件与行号）、上下限、得分。单{unit}的数据格只列文件与行，文件不对外提供，因为小格须隐去。结果文件的校验和在页末。",
    en: "Every number of this industry in this edition: its formula, the formula with its numbers, every cell it used with file and line, goalposts, score. The files of {units} by industry are not handed out, since small cells in them are hidden. Checksums of the result files stand at the end.",
  },
  page: { zh: "产业页", en: "Page of the industry" },
  nation: { zh: "全国同产业", en: "The nation's industry" },
  working: { zh: "代入", en: "With numbers" },
  mean: { zh: "各项得分的平均", en: "Mean of the scores" },
  parts: { zh: "由哪些指标", en: "Parts" },
  own: { zh: "本产业", en: "This industry" },
  atLeast: { zh: "须不低于", en: "At least" },
  from: { zh: "取自", en: "Taken from" },
  notApplicable: { zh: "本产业没有这一项。", en: "This industry cannot have it." },
  counts: { zh: "各类权利件数", en: "Counts of rights" },
  intensity: { zh: "密集判定", en: "Intensity" },
  cells: { zh: "分{unit}的格子", en: "Cells of the {units}" },
  regionCounts: { zh: "分{unit}的各类权利件数", en: "Counts of rights in the {units}" },
  cellInputs: { zh: "格子用到的数据", en: "Figures read for the cells" },
  withheld: { zh: "文件不对外提供", en: "file not handed out" },
  sumOfCells: { zh: "各{unit}之和", en: "sum of the {units}" },
  allIndustries: text<[family: string]>({
    zh: (family) => `各类权利的合计是“${family}”各产业与其余之和，逐格见各产业的来历页；隐去的格子已计入。`,
    en: (family) =>
      `A total of a kind adds up the industries of “${family}” with the rest; each stands on the passport page of its industry. Cells that are not shown are in it.`,
  }),
  rest: { zh: "同族其余", en: "rest of the family" },
  innovationShare: { zh: "R&D占本{unit}", en: "Share of the {unit}'s R&D" },
  shortfall: { zh: "比平均强度少（件）", en: "Short of the average (rights)" },
  surplus: { zh: "比平均强度多（件）", en: "Over the average (rights)" },
});

/** How the numbers of an industry follow from figures: formulas whose bounds stand in the model. */
export const industryFormulasOf = scoped({
  share: text<[above: string, scale: string]>({
    zh: (above, scale) => `${above} ÷ 同族全部产业的${above}${scale}`,
    en: (above, scale) => `${above} ÷ the same of the whole family${scale}`,
  }),
  quotient: text<[above: string, below: string]>({
    zh: (above, below) => `（${above} ÷ 同族全部产业的${above}）÷（${below} ÷ 同族全部产业的${below}）`,
    en: (above, below) => `(${above} ÷ the same of the whole family) ÷ (${below} ÷ the same of the whole family)`,
  }),
  density: text<[{ count: string; years: number; employment: string; per: number }]>({
    zh: ({ count, years, employment, per }) =>
      years === 1
        ? `${count} ÷（${employment} ÷ ${per}）`
        : `近 ${years} 年${count}之和 ÷（同期${employment}的平均 ÷ ${per}）`,
    en: ({ count, years, employment, per }) =>
      years === 1
        ? `${count} ÷ (${employment} ÷ ${per})`
        : `${count} added up over ${years} years ÷ (mean ${employment} of those years ÷ ${per})`,
  }),
  thresholdAll: {
    zh: "阈值：同族全部产业（含其余）的权利之和 ÷ 就业之和",
    en: "threshold: rights of all industries of the family with the rest ÷ their employment",
  },
  thresholdUsers: {
    zh: "阈值：有该类权利的产业的权利之和 ÷ 就业之和",
    en: "threshold: rights of the industries that have any ÷ their employment",
  },
  thresholdRegion: {
    zh: "阈值：{whole}的权利 ÷ {whole}的就业",
    en: "threshold: rights of the {whole} ÷ employment of the {whole}",
  },
  cellParts: text<[{ property: string; economy: string; innovation: string }]>({
    zh: ({ property, economy, innovation }) =>
      `专利＝${property}，营收＝${economy}，R&D＝${innovation}。占本{unit}＝本格 ÷ 本{unit}同族全部产业。区位商＝占本{unit} ÷ {whole}的同一份额。`,
    en: ({ property, economy, innovation }) =>
      `Patents: ${property}; revenue: ${economy}; R&D: ${innovation}. Share of the {unit}: the cell ÷ all industries of the family in the {unit}. Location quotient: that share ÷ the same share of the {whole}.`,
  }),
  cellMatch: {
    zh: "Q＝（本格专利 ÷ {whole}专利）÷（本格营收 ÷ {whole}营收），区间按件数的泊松 95% 区间；含 1 的分不出高低。",
    en: "Q: (patents of the cell ÷ patents of the {whole}) ÷ (revenue of the cell ÷ revenue of the {whole}); its interval is the 95% Poisson interval of the count; one that holds 1 settles nothing.",
  },
  cellScores: text<[{ quotientWeight: string; fullQuotient: string; shareWeight: string; fullShare: string }]>({
    zh: ({ quotientWeight, fullQuotient, shareWeight, fullShare }) =>
      `K、E、N＝100 ×［${quotientWeight} × min(1, 区位商 ÷ ${fullQuotient}) + ${shareWeight} × min(1, 占{whole}同产业 ÷ ${fullShare})］；G 为营收增速按产业上下限计的分；缺口＝E − K。`,
    en: ({ quotientWeight, fullQuotient, shareWeight, fullShare }) =>
      `K, E, N: 100 × [${quotientWeight} × min(1, LQ ÷ ${fullQuotient}) + ${shareWeight} × min(1, share of the {whole}'s industry ÷ ${fullShare})]; G: the score of the growth of revenue on the goalposts of industries; gap: E − K.`,
  }),
  cellValue: text<[industry: number, growth: number, gap: number]>({
    zh: (industry, growth, gap) =>
      `V＝${industry} × E + ${growth} × G + ${gap} × max(0, E − K)，位次在全部显示的格子里排。缺额＝按{whole}平均强度该有的专利 − 现有专利，区间同上；可协作的是同产业富余最多的{unit}。`,
    en: (industry, growth, gap) =>
      `V: ${industry} × E + ${growth} × G + ${gap} × max(0, E − K), ranked among all cells shown. Short of the average: patents that the revenue would have at the {whole}'s intensity − patents it has, with the same interval; the {unit} with most to spare in the industry is named.`,
  }),
});
