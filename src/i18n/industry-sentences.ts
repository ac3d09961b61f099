import { hasZh } from "./has.ts";
import { scoped } from "./in-scope.ts";
import { type Segment, says, text } from "./sentence.ts";

/** How many regions and industries are intensive in a kind of right. */
interface IntensiveCount {
  readonly right: string;
  readonly region: number;
  readonly industry: number;
}

/** Sentences of the pages of industries that hold no linked numbers. */
export const industrySentencesOf = scoped({
  universe: text<[regions: number, industries: number, year: number]>({
    zh: (regions, industries, year) => `${regions} 个{units}，${industries} 个产业，${year} 年`,
    en: (regions, industries, year) => `${regions} {units}, ${industries} industries, ${year}`,
  }),
  families: text<[year: number]>({
    zh: (year) => `产业各页的数是演示数据（${year} 年版），所以这里只列名称；产业名称与行业分类是真实的。`,
    en: (year) =>
      `The pages of industries hold SAMPLE data (edition of ${year}), so only names stand here; names and classifications are real.`,
  }),
  allScores: { zh: "各产业的优势与得分", en: "Advantages and scores of all industries" },
  sample: text<[year: number]>({
    zh: (year) =>
      `本页的数是 ${year} 年版的演示数据，按真实的{whole}合计分摊生成，不代表任何产业或{unit}的实际情况；产业名称与行业分类是真实的。`,
    en: (year) =>
      `The figures of this page are SAMPLE data of the ${year} edition, shared out from real totals of the {whole}; they do not describe any real industry or {unit}. Names and classifications are real.`,
  }),
  conditions: {
    zh: "一种优势的得分须达到界限；另有条件的，还须至少达到一条。“不具有相关优势”只在四种都判明为无、且样本够大时才写。",
    en: "An advantage asks for its score and, where there are others, for one of the other conditions. “None of them” is said only where all four are known to be missing and the industry does not rest on too few.",
  },
  heldBack: text<[conditions: readonly string[]]>({
    zh: (conditions) => `得分够，未达到：${conditions.join("；")}`,
    en: (conditions) => `score high enough, falls short in ${conditions.join("; ")}`,
  }),
  hasTitle: text<[names: readonly string[], of: number]>({
    zh: (names, of) =>
      names.length === 0 ? `${of} 种优势中没有判明的` : `${of} 种优势中有 ${names.length} 种：${names.join("、")}`,
    en: (names, of) =>
      names.length === 0
        ? `None of ${of} advantages could be shown`
        : `${names.length} of ${of} advantages: ${names.join(", ")}`,
  }),
  advantageTitle: text<[parts: readonly (readonly [name: string, count: number])[], of: number]>({
    zh: (parts, of) => `${of} 个产业中，${parts.map(([name, count]) => `${hasZh(name)}的 ${count} 个`).join("，")}`,
    en: (parts, of) =>
      `Of ${of} industries ${parts.map(([name, count]) => `${count} ${count === 1 ? "has" : "have"} the ${name}`).join(", ")}`,
  }),
  scores: {
    zh: "得分为 0—100，按固定上下限计算；斜线后的位次只在同族内比。优势的判定条件在各产业页。",
    en: "Scores of 0 to 100 stand on fixed goalposts; places, as 2/7, are within the family. What each advantage asks for stands on the page of the industry.",
  },
  itemsTitle: text<[count: number]>({
    zh: (count) => `${count} 项指标与各项得分，旁边是全国同产业的数`,
    en: (count) => `The ${count} indicators and the scores, beside the nation's figure of the industry`,
  }),
  technology: text<[left: number]>({
    zh: (left) =>
      `领域按 IPC 由 WIPO 对照表归入；领域折到行业、行业归入产业的比重是本项目的暂定对照。${left > 0 ? `另有 ${left} 个领域，见下文。` : ""}`,
    en: (left) =>
      `IPC goes to fields by WIPO's concordance; the weights from fields to divisions, and from there to the industry, are our own and provisional.${left > 0 ? ` ${left} more fields stand below.` : ""}`,
  }),
  noFields: {
    zh: "暂定对照没有把任何技术领域折到这个产业的行业大类。",
    en: "The provisional concordance sends no technology field to the divisions of this industry.",
  },
  intensity: text<[borderline: number]>({
    zh: (borderline) =>
      `密度＝权利数除以万名就业人员。本项目规则：不低于{whole}平均，并占{whole}一定份额；美国规则：高于{whole}平均；欧洲规则：高于有该类权利的产业的平均，任一类型高于即可。密度÷阈值离 1 不足 ${borderline} 的标“临界”。`,
    en: (borderline) =>
      `Density is rights over employment in ten thousands. The rule of this project asks for the {whole}'s average and a share of the {whole}; the US rule for more than the average; the European rule for more than the average of the industries that have the right at all, in any kind of right. A ratio within ${borderline} of 1 is marked borderline.`,
  }),
  intensityTitle: text<[names: string, project: string]>({
    zh: (names, project) => (names === "" ? `按${project}，在哪一类知识产权上都不密集` : `按${project}，${names}密集`),
    en: (names, project) =>
      names === "" ? `By ${project} not intensive in any kind of right` : `By ${project} intensive in ${names}`,
  }),
  industriesTitle: text<[{ right: string; counts: readonly (readonly [rule: string, count: number])[]; of: number }]>({
    zh: ({ right, counts, of }) =>
      `${right}：${of} 个产业中，${counts.map(([rule, count]) => `按${rule} ${count} 个密集`).join("，")}`,
    en: ({ right, counts, of }) =>
      `${right}: of ${of} industries ${counts.map(([rule, count]) => `${count} by ${rule}`).join(", ")}`,
  }),
  regionsTitle: text<[counts: readonly (readonly [right: string, count: number])[], of: number]>({
    zh: (counts, of) => `${of} 个{units}中，${counts.map(([right, count]) => `${right}密集的 ${count} 个`).join("，")}`,
    en: (counts, of) =>
      `Of ${of} {units} ${counts.map(([right, count]) => `${count} ${count === 1 ? "is" : "are"} intensive in ${right}`).join(", ")}`,
  }),
  divisionsTitle: text<[{ right: string; counts: readonly (readonly [rule: string, count: number])[]; of: number }]>({
    zh: ({ right, counts, of }) =>
      `${right}：${of} 个行业大类中，${counts.map(([rule, count]) => `按${rule} ${count} 个密集`).join("，")}`,
    en: ({ right, counts, of }) =>
      `${right}: of ${of} divisions ${counts.map(([rule, count]) => `${count} by ${rule}`).join(", ")}`,
  }),
  scanned: {
    zh: "不分产业族，把国民经济行业分类该层的全部代码放在一起判定，阈值是全部代码的平均。没有商标、版权数的类型不列；没有全部代码的营收，全国研发强度算不出，取决于它的判定空着。",
    en: "All codes of this level of the national classification judged together, apart from the families; thresholds are means of all of them. Kinds of right without figures are left out; without the revenue of all codes the nation's R&D intensity is unknown, and a test that hangs on it stays open.",
  },
  tests: {
    zh: "国家三项判定用全国同产业的数。《知识产权（专利）密集型产业统计分类（2019）》的行业明细未得，产业是否在列不知道，印“名录未得”。",
    en: "The three tests are run on the nation's figures of the industry. The classes of the statistical classification of 2019 were not obtained, so whether the industry is on the list is not known.",
  },
  holders: text<[{ hidden: number; total: number; rules: string }]>({
    zh: ({ hidden, total, rules }) =>
      `${total} 个{units}中有 ${hidden} 个的格子因样本不足（${rules}）或为防反推而隐去。隐去不是零。`,
    en: ({ hidden, total, rules }) =>
      `${hidden} of ${total} {units} are not shown here: the cell rests on too few (${rules}), or would give one away that does. Not shown is not zero.`,
  }),
  fewer: text<[count: number, unit: string, what: string]>({
    zh: (count, unit, what) => `${what}不足 ${count} ${unit}`,
    en: (count, _, what) => `fewer than ${count} ${what}`,
  }),
  or: { zh: "或", en: " or " },
  classes: text<[family: string]>({
    zh: (family) => `${family}。代码代表其下全部小类；折算系数是归入本产业的部分。“暂定”为本项目自拟，不是官方目录。`,
    en: (family) =>
      `${family}. A code stands for all classes below it; the weight is the part that belongs to the industry. “Provisional” rows are our own, no official list.`,
  }),
  scan: text<[divisions: number]>({
    zh: (divisions) =>
      `${divisions} 个大类来自国家标准；归入哪个产业、哪些技术领域折入，是暂定对照。没有归入的大类写“—”。`,
    en: (divisions) =>
      `The ${divisions} divisions are the national standard's; which industry holds them and which fields reach them is our provisional mapping. A division in none has a dash.`,
  }),
  regionRule: text<[share: string]>({
    zh: (share) =>
      `本项目规则：每万名就业人员的权利数不低于{whole}平均，且占{whole}的份额不低于 ${share}。欧美两种规则只用于产业，不用于{units}。`,
    en: (share) =>
      `Rule of this project: rights per 10,000 employed of at least the {whole}'s average, and a share of the {whole} of at least ${share}. The US and European rules are for industries, not for {units}.`,
  }),
  none: text<[names: string, open: number]>({
    zh: (names, open) =>
      `${names === "" ? "没有产业判明四种优势全无。" : `四种优势都没有的：${names}。`}${open > 0 ? `另有 ${open} 个产业因隐去或缺数不能判断。` : ""}`,
    en: (names, open) =>
      `${names === "" ? "No industry was found to have none of the four." : `None of the four: ${names}.`}${open > 0 ? ` Of ${open} more it cannot be told, since figures are missing or not shown.` : ""}`,
  }),
  supportTitle: text<[count: number]>({
    zh: (count) => `公布过的 ${count} 项支撑数，逐年列出`,
    en: (count) => `What was published of ${count} quantities, year by year`,
  }),
  support: {
    zh: "真实数，公布几年列几年，不补中间年份；全国为专利密集型产业增加值公告，{whole}为发布会所说的约数。增速为公布口径，不能由两年数相除得出。",
    en: "Real figures, of the years for which they were published and no others: the nation's from the announcements of value added of patent-intensive industries, the {whole}'s a rounded figure said at a press conference. Growth is as published and cannot be derived from two of the amounts.",
  },
  intensive: text<[{ regions: number; industries: number; counts: readonly IntensiveCount[] }]>({
    zh: ({ regions, industries, counts }) =>
      `按本项目规则，${regions} 个{units}和 ${industries} 个产业中：${counts.map(({ right, region, industry }) => `${right}密集的有 ${region} 个{units}、${industry} 个产业`).join("，")}。`,
    en: ({ regions, industries, counts }) =>
      `By the rule of this project, of ${regions} {units} and ${industries} industries: ${counts.map(({ right, region, industry }) => `${region} and ${industry} are intensive in ${right}`).join(", ")}.`,
  }),
  cite: text<[edition: string, name: string]>({
    zh: (edition, name) => `《${edition}》，“${name}”，固定地址 `,
    en: (edition, name) => `${edition}, “${name}”, permanent address `,
  }),
  totals: says<[parts: readonly Segment[]]>({
    zh: (parts) => ["{whole}：", ...parts, "。"],
    en: (parts) => ["In all: ", ...parts, "."],
  }),
  hiddenCells: text<[hidden: number]>({
    zh: (hidden) => `按{unit}和产业分开后，${hidden} 个格子因样本不足或为防反推隐去。`,
    en: (hidden) =>
      `Split by {unit} and industry, ${hidden} cells are not shown because they rest on too few or would give one away.`,
  }),
  largestTitle: text<[parts: readonly (readonly [right: string, name: string])[]]>({
    zh: (parts) => `显示的格子中最多的：${parts.map(([right, name]) => `${right}在${name}`).join("，")}`,
    en: (parts) => `Most of what is shown: ${parts.map(([right, name]) => `${right} in ${name}`).join(", ")}`,
  }),
  realTotals: {
    zh: "这些合计是真实的，取自公布的统计；下面按{unit}、按产业的数是由它们分摊出来的演示数据。没有公布合计的类型不在此表，其全部数都是演示数据。",
    en: "These totals are real, from published statistics. The figures by {unit} and by industry below are SAMPLE data shared out from them. A kind without a published total is not in this table: all its figures are SAMPLE.",
  },
  realTitle: text<[count: number, year: number]>({
    zh: (count, year) => `${year} 年公布的 ${count} 项合计（真实）`,
    en: (count, year) => `${count} published totals of ${year} (real)`,
  }),
  realSource: { zh: "逐行列出的公布数", en: "The published figure of each row" },
  worked: { zh: "由此行与另一行算出", en: "worked out from this row and another" },
  matchTitle: text<[{ of: number; more: number; less: number; open: number }]>({
    zh: ({ of, more, less, open }) =>
      `按相对匹配，${of} 个可显示的{units}中 ${more} 个知识产权多于产业，${less} 个少于，${open} 个分不出高低`,
    en: ({ of, more, less, open }) =>
      `By the relative match ${more} of ${of} {units} shown have more IP than industry, ${less} less; of ${open} it cannot be told`,
  }),
  regionMatchTitle: text<[{ of: number; more: number; less: number; open: number }]>({
    zh: ({ of, more, less, open }) =>
      `按相对匹配，${of} 个可显示的产业中 ${more} 个知识产权多于产业，${less} 个少于，${open} 个分不出高低`,
    en: ({ of, more, less, open }) =>
      `By the relative match ${more} of ${of} industries shown have more IP than industry, ${less} less; of ${open} it cannot be told`,
  }),
  concentrated: text<[{ names: string; above: number; of: number }]>({
    zh: ({ names, above, of }) => `营收区位商最高的是${names}；${of} 个可显示的{units}中 ${above} 个不低于 1`,
    en: ({ names, above, of }) =>
      `Revenue is most concentrated in ${names}; its LQ is 1 or more in ${above} of the ${of} {units} that can be shown`,
  }),
  noneShown: { zh: "没有可显示的{units}", en: "No {unit} can be shown" },
});

/** The sentences, as a component asks for them. */
export type IndustrySentences = ReturnType<typeof industrySentencesOf>;
