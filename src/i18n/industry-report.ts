import { hasZh } from "./has.ts";
import { scoped } from "./in-scope.ts";
import { type Segment, says, text } from "./sentence.ts";

/** Labels of the report's chapters on kinds of right, intensity and key industries. */
export const industryReportWordsOf = scoped({
  share: { zh: "占比", en: "Share" },
  shareUnit: { zh: "占{whole}，%", en: "per cent of the {whole}" },
  group: { zh: "片区", en: "Part of the {whole}" },
  count: { zh: "件数", en: "Count" },
  groupsAdded: {
    zh: "片区的件数由所属{units}相加；各类知识产权计量不同，只在同一条内比较。",
    en: "Counts of the parts are those of their {units} added up. Kinds of right are counted differently, so compare within a bar only.",
  },
  familiesOverlap: {
    zh: "产业族之间有重叠，族内未列出的是“其他”，都不能跨族相加；没有件数的格子不涂色。",
    en: "Families overlap, and each has a rest that is not listed, so shares do not add up across them. A cell without a count has no shade.",
  },
  ratio: { zh: "密度÷界限", en: "Density over bound" },
  recommended: { zh: "各产业的建议见理由书", en: "See the sheets of reasons of these industries" },
  rules: { zh: "判为密集的规则数", en: "Rules that say so" },
  intensiveOf: { zh: "专利密集型产业占比", en: "Patent-intensive industries" },
  regionList: {
    zh: "数为密度与界限（{whole}平均）之比，粗体为密集，须同时达到份额要求；只列至少一类密集的{units}。",
    en: "Density over the bound, which is the {whole}'s average; bold where intensive, which asks for a share as well. Only {units} intensive in at least one kind.",
  },
  industryList: {
    zh: "数为密度与界限之比，粗体为按本项目规则密集；“判为密集的规则数”只看第一类权利。",
    en: "Density over the bound, bold where intensive by the rule of this project. The rules counted are those for the first kind of right.",
  },
  priority: { zh: "组", en: "Group" },
  members: { zh: "产业", en: "Industries" },
  advice: { zh: "建议", en: "Advice" },
  shortfall: { zh: "比平均强度少（件）", en: "Short of the average (rights)" },
  interval: { zh: "95% 区间", en: "95 % interval" },
  partner: { zh: "同产业富余最多的{unit}", en: "{Unit} with most to spare" },
  noPartner: { zh: "显示的{units}中没有富余的", en: "no {unit} that is shown has any to spare" },
});

/** Sentences of those chapters; `list` items carry a linked number each. */
export const industryReportSentencesOf = scoped({
  item: says<[name: string, number: Segment]>({
    zh: (name, number) => [`${name}（`, number, "）"],
    en: (name, number) => [`${name} (`, number, ")"],
  }),
  spread: says<[{ right: string; first: readonly Segment[]; count: number; share: Segment; half: number; of: number }]>(
    {
      zh: ({ right, first, count, share, half, of }) => [
        `${right}最多的是`,
        ...first,
        `，前 ${count} 个合占{whole} `,
        share,
        `；${of} 个{units}中，前 ${half} 个合占一半以上。`,
      ],
      en: ({ right, first, count, share, half, of }) => [
        `${right}: most in `,
        ...first,
        `; these ${count} hold `,
        share,
        ` of the {whole}, and the first ${half} of ${of} {units} more than half.`,
      ],
    },
  ),
  inFamily: says<[family: string, parts: readonly Segment[]]>({
    zh: (family, parts) => [`列入${family}的，`, ...parts, "；其余在未列出的行业。"],
    en: (family, parts) => [
      `Of all rights ${family} hold `,
      ...parts,
      "; the rest lies in industries that are not listed.",
    ],
  }),
  inFamilyPart: says<[right: string, share: Segment]>({
    zh: (right, share) => [`${right}占全部的 `, share],
    en: (right, share) => [share, ` in ${right}`],
  }),
  zones: text<[{ group: string; high: string; most: string; low: string; least: string }]>({
    zh: ({ group, high, most, low, least }) => `${group}的份额，${high}最高，为 ${most}%；${low}最低，为 ${least}%`,
    en: ({ group, high, most, low, least }) =>
      `The share of the ${group} is largest in ${high}, ${most}%, and smallest in ${low}, ${least}%`,
  }),
  tiles: text<[{ right: string; first: string; last: string }]>({
    zh: ({ right, first, last }) => `${right}：${first}最多，${last}最少`,
    en: ({ right, first, last }) => `${right}: most in ${first}, fewest in ${last}`,
  }),
  densest: says<[{ right: string; count: number; first: readonly Segment[] }]>({
    zh: ({ right, count, first }) => [`${right}密集的有 ${count} 个，密度与平均之比最高的是`, ...first, "。"],
    en: ({ right, count, first }) => [`${right}: ${count}, densest beside the average `, ...first, "."],
  }),
  noneDense: text<[right: string]>({
    zh: (right) => `没有${right}密集的{unit}。`,
    en: (right) => `${right}: no {unit} is intensive.`,
  }),
  allKinds: text<[names: string, count: number, kinds: number]>({
    zh: (names, count, kinds) => `${kinds} 类都密集的有 ${count} 个：${names}。`,
    en: (names, count, kinds) => `Intensive in all ${kinds} kinds: ${count}, ${names}.`,
  }),
  noneAllKinds: text<[kinds: number]>({
    zh: (kinds) => `没有 ${kinds} 类都密集的{unit}。`,
    en: (kinds) => `No {unit} is intensive in all ${kinds} kinds.`,
  }),
  borderline: text<[names: string]>({
    zh: (names) => `已判为密集、但离界限很近，换一年可能改判的：${names}。`,
    en: (names) => `Intensive but close to the bound, so that another year may change the verdict: ${names}.`,
  }),
  industries: text<[{ right: string; of: number; rules: readonly (readonly [rule: string, count: number])[] }]>({
    zh: ({ right, of, rules }) =>
      `${of} 个产业中，${rules.map(([rule, count]) => `按${rule} ${count} 个${right}密集`).join("，")}。`,
    en: ({ right, of, rules }) =>
      `Intensive in ${right}, of ${of} industries: ${rules.map(([rule, count]) => `${count} by ${rule}`).join(", ")}.`,
  }),
  everyRule: text<[right: string, names: string]>({
    zh: (right, names) => `各种规则都判为${right}密集的：${names}。`,
    en: (right, names) => `Intensive in ${right} by every rule: ${names}.`,
  }),
  divisions: text<[{ right: string; count: number; of: number; rule: string }]>({
    zh: ({ right, count, of, rule }) =>
      `不分产业族，把 ${of} 个行业大类放在一起，按${rule}有 ${count} 个大类${right}密集。`,
    en: ({ right, count, of, rule }) =>
      `Of the ${of} divisions of the national classification, judged together, ${count} ${count === 1 ? "is" : "are"} intensive in ${right} by ${rule}.`,
  }),
  support: says<[parts: readonly Segment[]]>({
    zh: (parts) => ["公布的真实数：", ...parts, "。"],
    en: (parts) => ["Published, and real: ", ...parts, "."],
  }),
  published: says<[name: string, year: number, value: Segment, unit: string]>({
    zh: (name, year, value, unit) => [`${name} ${year} 年 `, value, unit === "%" ? "%" : ` ${unit}`],
    en: (name, year, value, unit) => [`${name} in ${year}: `, value, unit === "%" ? "%" : ` (${unit})`],
  }),
  contributionName: text<[indicator: string]>({
    zh: (indicator) => indicator,
    en: (indicator) => `${indicator} over GDP`,
  }),
  contribution: says<[{ item: string; whole: Segment; above: number; of: number; first: readonly Segment[] }]>({
    zh: ({ item, whole, above, of, first }) => [
      `{whole}${item}为 `,
      whole,
      `；${of} 个{units}中 ${above} 个高于{whole}，最高的是`,
      ...first,
      "。",
    ],
    en: ({ item, whole, above, of, first }) => [
      `${item}: `,
      whole,
      ` in the {whole}, more in ${above} of ${of} {units}, most in `,
      ...first,
      ".",
    ],
  }),
  contributionTitle: text<[{ item: string; first: string; last: string }]>({
    zh: ({ item, first, last }) => `${item}：${first}最高，${last}最低`,
    en: ({ item, first, last }) => `${item}: highest in ${first}, lowest in ${last}`,
  }),
  most: text<[{ names: string; held: number; of: number }]>({
    zh: ({ names, held, of }) => `${of} 种优势中有 ${held} 种、为各产业最多的：${names}。`,
    en: ({ names, held, of }) => `${held} of ${of} advantages, the most that any industry has: ${names}.`,
  }),
  nearest: says<[parts: readonly Segment[]]>({
    zh: (parts) => ["只差得分、离界限最近的：", ...parts, "。"],
    en: (parts) => ["Where the score alone falls short, these come nearest to its bound: ", ...parts, "."],
  }),
  heldBack: says<[parts: readonly Segment[]]>({
    zh: (parts) => ["得分已达到界限、差在另一条件的：", ...parts, "。"],
    en: (parts) => ["The score reaches its bound, and another condition fails: ", ...parts, "."],
  }),
  back: says<[industry: string, advantage: string, because: readonly Segment[]]>({
    zh: (industry, advantage, because) => [`${industry}“${advantage}”的`, ...because],
    en: (industry, advantage, because) => [`${industry}, ${advantage}: `, ...because],
  }),
  asks: says<[condition: string, value: Segment, bound: string]>({
    zh: (condition, value, bound) => [`${condition} `, value, `（须不低于 ${bound}）`],
    en: (condition, value, bound) => [`${condition} `, value, ` (must be at least ${bound})`],
  }),
  near: says<[industry: string, advantage: string, score: Segment, bound: string]>({
    zh: (industry, advantage, score, bound) => [`${industry}“${advantage}”得分 `, score, `（界限 ${bound}）`],
    en: (industry, advantage, score, bound) => [`${industry}, ${advantage} `, score, ` (bound ${bound})`],
  }),
  groups: text<[parts: readonly (readonly [name: string, count: number])[]]>({
    zh: (parts) => `按优势分组：${parts.map(([name, count]) => `${name} ${count} 个`).join("，")}`,
    en: (parts) => `Industries by their advantages: ${parts.map(([name, count]) => `${count} ${name}`).join(", ")}`,
  }),
  recommended: text<[parts: readonly (readonly [grade: string, names: string])[]]>({
    zh: (parts) => `本版导向目录中，${parts.map(([grade, names]) => `定为“${grade}”的产业有${names}`).join("；")}。`,
    en: (parts) =>
      `In the guidance catalogue of this edition: ${parts.map(([grade, names]) => `${grade}, ${names}`).join("; ")}.`,
  }),
  noneRecommended: {
    zh: "本版导向目录没有把任何产业定在重点或鼓励一级。",
    en: "The guidance catalogue of this edition has no industry in its best grades.",
  },
  gaps: text<[{ count: number; of: number; sure: number }]>({
    zh: ({ count, of, sure }) =>
      `显示的 ${of} 格中，专利少于{whole}同产业平均强度的有 ${count} 格，其中 ${sure} 格的 95% 区间整个在零以上。下表是这 ${sure} 格里布局价值最高的几格。`,
    en: ({ count, of, sure }) =>
      `Of ${of} cells shown ${count} have fewer patents than the {whole}'s average intensity in their industry; in ${sure} the whole 95 % interval lies above zero. Below are those of most layout value among the ${sure}.`,
  }),
  gapsTitle: text<[{ count: number; region: string; industry: string }]>({
    zh: ({ count, region, industry }) => `缺口可定、布局价值最高的 ${count} 格，首位是${region}的${industry}`,
    en: ({ count, region, industry }) =>
      `The ${count} cells of most layout value with a sure shortfall, first ${industry} in ${region}`,
  }),
  noSureGaps: text<[count: number, of: number]>({
    zh: (count, of) =>
      `显示的 ${of} 格中，专利少于{whole}同产业平均强度的有 ${count} 格，但没有一格的 95% 区间整个在零以上，所以哪一格都不能断定是少，这里不列表。`,
    en: (count, of) =>
      `Of ${of} cells shown ${count} have fewer patents than the {whole}'s average intensity in their industry, but in none the whole 95 % interval lies above zero: no cell is surely short, and none is listed.`,
  }),
  noGaps: text<[of: number]>({
    zh: (of) => `显示的 ${of} 格中，没有专利少于{whole}同产业平均强度的。`,
    en: (of) => `None of ${of} cells shown has fewer patents than the {whole}'s average intensity in its industry.`,
  }),
  noCells: {
    zh: "各格都隐去或缺数，不能与{whole}平均强度比较。",
    en: "All cells are hidden or lack figures, so none can be compared with the {whole}'s average intensity.",
  },
  openMember: text<[name: string, held: string, open: string]>({
    zh: (name, held, open) => {
      const known = [held && `已判明${hasZh(held)}`, open ? `${open}不能判断` : "样本太小，不能断定都没有"].filter(
        Boolean,
      );
      return `${name}（${known.join("；")}）`;
    },
    en: (name, held, open) => {
      const known = [held && `known: ${held}`, open ? `cannot be told: ${open}` : "too small to be said to have none"];
      return `${name} (${known.filter(Boolean).join("; ")})`;
    },
  }),
});

/** The sentences, as a component asks for them. */
export type IndustryReportSentences = ReturnType<typeof industryReportSentencesOf>;
