/** Sentences of the pages of technology fields and economies that have gaps. */
export const worldSentences = {
  universe: {
    zh: (count: number, year: number) => `有分领域数据的 ${count} 个经济体，${year} 年`,
    en: (count: number, year: number) => `${count} economies with figures by field; ${year}`,
  },
  passportOf: {
    zh: (name: string) => `${name}每个数的来历`,
    en: (name: string) => `Where each number of ${name} comes from`,
  },
  interval: {
    zh: (level: number) => `${percent(level)} 区间`,
    en: (level: number) => `${percent(level)} interval`,
  },
  dots: {
    zh: (interval: number) =>
      `RTA 是一个经济体在这个领域的份额除以它在全部领域的份额。横线是 ${percent(interval)} 区间：整条在 1 右边的才算专精，整条在左边的不算，跨过 1 的分不出高低。横轴取对数，两倍与一半离 1 一样远。`,
    en: (interval: number) =>
      `RTA is an economy's share of this field over its share of all fields. The line is the ${percent(interval)} interval: only who lies wholly to the right of 1 is specialised, who lies wholly to the left is not, and where the line crosses 1 it cannot be told. The scale is logarithmic: twice and half are equally far from 1.`,
  },
  small: {
    zh: (count: number) => `空心点：不足 ${count} 族，样本小，RTA 只作参考，区间在 1 以上也不说专精。`,
    en: (count: number) =>
      `Hollow dots rest on fewer than ${count} families; their RTA is only an indication, and an interval above 1 does not make them specialised.`,
  },
  smallAmong: {
    zh: (count: number) => `其中 ${count} 个样本小`,
    en: (count: number) => `${count} on a small sample`,
  },
  everyone: {
    zh: (years: number) => `按专利族从多到少排列，点列名可换次序；点数可看来历。增长是 ${years} 年年均。`,
    en: (years: number) =>
      `The most families first; a head sorts by its column, and a number leads to where it comes from. Growth is per year over ${years} years.`,
  },
  shareOf: {
    zh: (name: string) => `${name}的全球份额`,
    en: (name: string) => `World share of ${name}`,
  },
  largestElse: {
    zh: (name: string) => `${name}以外最多`,
    en: (name: string) => `Largest but ${name}`,
  },
  growth: {
    zh: (years: number) => `${years} 年年均增长`,
    en: (years: number) => `Growth a year over ${years} years`,
  },
  countedOnly: {
    zh: (count: number, year: number) =>
      `另有 ${count} 个经济体，来源没有分领域的专利族，只有 ${year} 年公布的 PCT 申请，按受理局归属，与专利族数不能相比。点数可看原始数据。`,
    en: (count: number, year: number) =>
      `Of ${count} more economies the source has no families by field, only PCT applications published in ${year}, counted by the receiving office; they do not compare with families. A number leads to the source row.`,
  },
  fieldIndex: {
    zh: (name: string, years: number) =>
      `同一部门内按${name}的 RTAˣ 从高到低排列，点列名可换次序，点数可看来历。RTA 加粗的，区间整个在 1 以上，算专精；RTAˣ 只同其余经济体相比，不被${name}自身的大份额压扁。最后两列是其余经济体 ${years} 年年均增长，和其中专利族最多的一个及其份额。`,
    en: (name: string, years: number) =>
      `Within a sector the largest RTAˣ of ${name} first; a head sorts by its column, and a number leads to where it comes from. A bold RTA has an interval wholly above 1 and marks a specialisation; RTAˣ compares with everyone else only, so that ${name}'s own large share does not press it flat. The last columns are growth elsewhere, per year over ${years} years, and who of them has the most families, with its share.`,
  },
  economyIndex: {
    zh: (years: number) =>
      `按专利族从多到少排列，点列名可换次序，点数可看来历。增长是 ${years} 年年均；集中度与均匀度看各领域的分布，结构最相近的旁边是相似度。`,
    en: (years: number) =>
      `The most families first; a head sorts by its column, and a number leads to where it comes from. Growth is per year over ${years} years; concentration and evenness look at the spread over fields, and beside the most similar economy stands the likeness.`,
  },
  dataYears: {
    zh: (first: number, last: number) => `${first}—${last}；不用 ${last} 年之后的观测值`,
    en: (first: number, last: number) => `${first}–${last}; nothing observed after ${last} is used`,
  },
  profile: {
    zh: (home: string) => `与${home}对照`,
    en: (home: string) => `Beside ${home}`,
  },
  both: {
    zh: (one: string, other: string) => `${one}与${other}都专精`,
    en: (one: string, other: string) => `Both ${one} and ${other} are specialised`,
  },
  only: {
    zh: (name: string) => `只有${name}专精`,
    en: (name: string) => `Only ${name} is`,
  },
  diamonds: {
    zh: (name: string) => `菱形是${name}。`,
    en: (name: string) => `Diamonds are ${name}.`,
  },
  ownDots: {
    zh: (interval: number) =>
      `每行一个技术领域，RTA 由高到低。横线是 ${percent(interval)} 区间：整条在 1 右边的算专精，整条在左边的不算，跨过 1 的分不出高低。`,
    en: (interval: number) =>
      `A line for each technology field, the largest RTA first, with its ${percent(interval)} interval: a field is one of specialisation where the line lies wholly to the right of 1, is not where it lies wholly to the left, and cannot be told where it crosses 1.`,
  },
  unitGrowth: {
    zh: (years: number) => `%，${years} 年年均`,
    en: (years: number) => `% a year over ${years} years`,
  },
  nearest: {
    zh: "相似度是两个经济体各领域专利族数的夹角余弦：1 为比例完全相同，0 为没有共同的领域。它只看结构，不看规模。",
    en: "Likeness is the cosine between the families of two economies over the fields: 1 where the proportions are the same, 0 where they share no field. It looks at structure, not at size.",
  },
  noNearest: {
    zh: (least: number) => `本年专利族不足 ${least} 族，不比较结构。`,
    en: (least: number) => `Fewer than ${least} families in the year: too few to compare the structure.`,
  },
  noPct: {
    zh: (year: number) => `来源没有该经济体 ${year} 年的 PCT 申请数。`,
    en: (year: number) => `The source has no PCT applications of this economy in ${year}.`,
  },
  pct: {
    zh: (year: number) => `${year} 年公布的申请，按受理局归属，不按申请人所在地，与专利族数不能相比。`,
    en: (year: number) =>
      `Applications published in ${year}, counted by the receiving office and not by the applicants' addresses; they do not compare with families.`,
  },
  other: {
    zh: "每项取不晚于本版年份的最后一个有数的年份，各项年份不同，不宜并在一起比较。",
    en: "Each with the last year that has a figure, no later than the edition's; the years differ, so do not read them side by side.",
  },
  fields: {
    zh: (years: number) => `按 RTA 从高到低排列，点列名可换次序；点数可看来历。增长是 ${years} 年年均。`,
    en: (years: number) =>
      `The largest RTA first; a head sorts by its column, and a number leads to where it comes from. Growth is per year over ${years} years.`,
  },
  cite: {
    zh: (edition: string, name: string) => `《${edition}》，“${name}”，固定地址 `,
    en: (edition: string, name: string) => `${edition}, “${name}”, permanent address `,
  },
} as const;

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
