import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";
import { text } from "./sentence.ts";

/** A number inside a sentence: one of a sample edition is marked, one with a passport leads there. */
export interface Amount {
  readonly amount: string;
  readonly sample: boolean;
  readonly href?: string;
}
export type Told = string | Amount;
type Telling<Gaps extends readonly unknown[]> = {
  readonly zh: (...gaps: Gaps) => readonly Told[];
  readonly en: (...gaps: Gaps) => readonly Told[];
};
/** A sentence whose numbers may be marked and linked, so that it comes in parts. */
export const tells = <Gaps extends readonly unknown[]>(both: Telling<Gaps>): Telling<Gaps> => both;

/** Which kinds of right an entry is about. */
export const rightsNoteOf = scoped<Words>({
  zh: "区位商不低于 1 的权利：这类权利在它的全部权利里占的份额，不低于在{whole}里占的份额。",
  en: "The kinds of right with a location quotient of 1 or more: they are no smaller a part of all its rights than of the {whole}’s.",
});

/** Sentences of the pages of the guidance catalogue. */
export const entrySentences = {
  graded: text<[grade: string, orientation: string | null]>({
    zh: (grade, orientation) => `“${grade}”${orientation === null ? "" : `，导向类型“${orientation}”`}。`,
    en: (grade, orientation) => `Grade: ${grade}${orientation === null ? "" : `; orientation: ${orientation}`}.`,
  }),
  ungraded: text<[position: string | null, orientation: string | null, kind: "R" | "I" | "X"]>({
    zh: (position, orientation, kind) =>
      `${[position && `定位“${position}”`, orientation && `${kind === "I" ? "技术方向" : "导向类型"}“${orientation}”`].filter(Boolean).join("，")}。`,
    en: (position, orientation, kind) =>
      `${[position && `Positioning: ${position}`, orientation && `${kind === "I" ? "direction" : "orientation"}: ${orientation}`].filter(Boolean).join("; ")}.`,
  }),
  byRule: text<[rule: string, because: string, grade: string | null]>({
    zh: (rule, because, grade) => `规则 ${rule} 成立：${because}${grade === null ? "" : `，规则定级“${grade}”`}。`,
    en: (rule, because, grade) => `Rule ${rule} holds: ${because}${grade === null ? "" : `; by rule it is ${grade}`}.`,
  }),
  overQuota: tells<[place: Told, limit: number, before: string, after: string]>({
    zh: (place, limit, before, after) => [
      "按价值 V 在本区“",
      before,
      "”中居第 ",
      place,
      ` 位，名额 ${limit} 个，顺降为“${after}”。`,
    ],
    en: (place, limit, before, after) => [
      "By value V it is number ",
      place,
      ` of those at “${before}” in its district; the quota is ${limit}, so it drops to “${after}”.`,
    ],
  }),
  withinQuota: tells<[place: Told, limit: number]>({
    zh: (place, limit) => ["按价值 V 居第 ", place, ` 位，名额 ${limit} 个，保持。`],
    en: (place, limit) => ["By value V it is number ", place, `; the quota is ${limit}, so it stays.`],
  }),
  /** of one grade that the quota closed to it */
  quotaCut: tells<[grade: string, place: number, last: Told, short: Told]>({
    zh: (grade, place, last, short) => [`“${grade}”最后入选的第 ${place} 位为 `, last, "，差 ", short],
    en: (grade, place, last, short) => [
      `the last one admitted to “${grade}”, number ${place}, has `,
      last,
      ", which is ",
      short,
      " more",
    ],
  }),
  quotaGap: tells<[own: Told, cuts: readonly (readonly Told[])[]]>({
    zh: (own, cuts) => ["它的 V 为 ", own, ...cuts.flatMap((cut) => ["；", ...cut]), "。"],
    en: (own, cuts) => ["Its V is ", own, ...cuts.flatMap((cut) => ["; ", ...cut]), "."],
  }),
  held: tells<[before: string, now: string]>({
    zh: (before, now) => [`本版算得“${now}”，不满两年，超出门槛也不够多，保持上一版的“${before}”。`],
    en: (before, now) => [
      `This edition alone would make it “${now}”; that has not held for two years, and no amount is far enough over its threshold, so it keeps “${before}”.`,
    ],
  }),
  clear: tells<[before: string, now: string, condition: string, points: Told, limit: number]>({
    zh: (before, now, condition, points, limit) => [
      `上一版“${before}”，本版“${now}”：${condition} 超过门槛 `,
      points,
      ` 分，不少于 ${limit} 分，立即改。`,
    ],
    en: (before, now, condition, points, limit) => [
      `“${before}” in the edition before, “${now}” now: ${condition} is exceeded by `,
      points,
      ` points, no less than ${limit}, so it changes at once.`,
    ],
  }),
  changed: tells<[before: string, now: string, cause: string]>({
    zh: (before, now, cause) => [`上一版“${before}”，本版“${now}”：${cause}。`],
    en: (before, now, cause) => [`“${before}” in the edition before, “${now}” now: ${cause}.`],
  }),
  adjusted: tells<[before: string, after: string, role: string, date: string]>({
    zh: (before, after, role, date) => [`${role}于 ${date} 由“${before}”调为“${after}”。`],
    en: (before, after, role, date) => [`${role}, ${date}: from “${before}” to “${after}”.`],
  }),
  plain: tells<[cause: string]>({ zh: (cause) => [`${cause}。`], en: (cause) => [`${cause}.`] }),
  /** what one change of an amount would do */
  moves: tells<
    [name: string, rises: boolean, change: Told, unit: string, outcome: string, before: string, after: string]
  >({
    zh: (name, rises, change, unit, outcome, before, after) => [
      `${name}再${rises ? "高" : "低"} `,
      change,
      `${unit === "" ? "" : ` ${unit}`}，${outcome}就由“${before}”变为“${after}”。`,
    ],
    en: (name, rises, change, unit, outcome, before, after) => [
      `With ${name} `,
      change,
      ` ${unit === "" ? "" : `${unit} `}${rises ? "higher" : "lower"}, the ${outcome} would turn from “${before}” to “${after}”.`,
    ],
  }),
  flags: tells<[name: string, isUp: boolean, outcome: string, before: string, after: string]>({
    zh: (name, isUp, outcome, before, after) => [
      `若“${name}”由${isUp ? "是变否" : "否变是"}，${outcome}就由“${before}”变为“${after}”。`,
    ],
    en: (name, isUp, outcome, before, after) => [
      `Were it ${isUp ? "no longer" : ""} ${name}, the ${outcome} would turn from “${before}” to “${after}”.`.replace(
        "  ",
        " ",
      ),
    ],
  }),
  fixed: text<[outcome: string, reason: string | null]>({
    zh: (outcome, reason) => `没有哪一项单独变动能改变${outcome}${reason === null ? "" : `（${reason}）`}。`,
    en: (outcome, reason) => `No single change would alter the ${outcome}${reason === null ? "" : ` (${reason})`}.`,
  }),
  cannotRise: text<[reason: string | null]>({
    zh: (reason) => `没有哪一项单独变动能让等级升一档${reason === null ? "" : `（${reason}）`}。`,
    en: (reason) => `No single change would raise the grade${reason === null ? "" : ` (${reason})`}.`,
  }),
  spread: tells<[count: Told, parts: readonly Told[]]>({
    zh: (count, parts) => ["区域不另定级：", count, " 个产业条目中", ...parts, "。"],
    en: (count, parts) => ["A region has no grade of its own: of its ", count, " entries, ", ...parts, "."],
  }),
  noGrade: text<[reason: string]>({ zh: (reason) => `不给等级：${reason}。`, en: (reason) => `No grade: ${reason}.` }),
  noStability: {
    zh: "不列：随机重建不动产业的得分；离变动多远见下",
    en: "none: rebuilds at random do not vary scores of industries; how far it is from a change stands below",
  },
  percentile: {
    zh: "得分是当年各省的百分位，100 为首位、0 为末位。",
    en: "Scores are percentiles among the provinces of the year: 100 is first, 0 last.",
  },
  evidence: {
    zh: "每行是本条目用到的一个数，和它在结果文件里的行键；规则只用到上面那张表里的几项，其余供查。",
    en: "Each row is a number behind this entry, with its key in the results. The rules use those of the table above; the rest is for reading on.",
  },
  turned: {
    zh: "规则之后还变过等级：",
    en: "After the rule the grade moved:",
  },
  distance: {
    zh: "只动一项、别的都不动时最小的变动，逐项重算得出；名额、滞后和专家不再算。",
    en: "The smallest change of a single input with all else as it is, found by judging again; quota, hysteresis and experts are left out.",
  },
  actions: {
    zh: "从经评审的措施库里按导向类型、权利类型和短板挑出，最多六条。部门写现名，名称或归属变了的在括号里写 2016 年方案里的名称。",
    en: "Chosen from the reviewed library by orientation, kinds of right and weak points; six at most. Departments by their present names; one that was renamed or merged has its names in the plan of 2016 behind it in brackets.",
  },
  formerly: text<[now: string, before: string]>({
    zh: (now, before) => `${now}（2016 年：${before}）`,
    en: (now, before) => `${now} (in 2016: ${before})`,
  }),
  noActions: {
    zh: "没有导向类型，不列措施。",
    en: "It has no orientation, so no actions are listed.",
  },
  /** why an entry has no priority directions */
  noDirections: {
    parts: { zh: "不列：没有更细的数据", en: "none: no finer data" },
    orientation: { zh: "不列：导向类型不提技术方向", en: "none: its orientation calls for no technology" },
    fields: { zh: "不列：没有合于导向类型的技术领域", en: "none: no technology field fits its orientation" },
    grades: { zh: "不列：没有列入最好两档的产业", en: "none: no industry in the two best grades" },
  },
  fieldDirections: {
    zh: "括号里是全国在这个技术领域的方向，据公开数据；领域与产业的对应是本项目的试行表。",
    en: "In brackets the direction of China in the technology field, on published data; fields are matched to industries by a provisional table of this project.",
  },
  discouraged: {
    zh: "上位政策有限制，见依据中的“上位政策限制”",
    en: "a policy of higher level restricts it, see “restricted” in the evidence",
  },
  notDiscouraged: { zh: "不列：没有上位依据", en: "none: no policy of higher level gives grounds" },
  advice: {
    zh: "研究稿，供评议，没有任何机关审定；按本条目的措施从政策比对表挑出，依据与引句见所在议题。",
    en: "A research draft for review, endorsed by no authority; picked from the comparison of policies by the actions of this entry, where evidence and quotations stand.",
  },
  history: {
    zh: "同一编号在各版的等级与得分。",
    en: "Grades and scores under the same number in every edition.",
  },
  similar: {
    zh: "按判别得分之差的平方和由近到远，不看等级。",
    en: "By the sum of squared differences of the scores it is judged by, the nearest first, whatever their grades.",
  },
  noSimilar: {
    missing: text<[names: string]>({
      zh: (names) => `不列：缺${names}的得分，不比远近。`,
      en: (names) => `None: the scores by which entries are compared are not all there (missing: ${names}).`,
    }),
    others: { zh: "不列：没有别的条目有全部判别得分。", en: "None: no other entry has all the scores to compare." },
  },
  scores: text<[names: string]>({ zh: (names) => `（${names}）`, en: (names) => ` (${names})` }),
  becauseOrientation: text<[name: string]>({ zh: (name) => `导向“${name}”`, en: (name) => `orientation “${name}”` }),
  becauseWarning: text<[name: string]>({ zh: (name) => `预警“${name}”`, en: (name) => `warning “${name}”` }),
  becauseRights: text<[names: string]>({ zh: (names) => `针对${names}`, en: (names) => `about ${names}` }),
  becauseObstacles: text<[names: string]>({ zh: (names) => `短板：${names}`, en: (names) => `weak: ${names}` }),
  validity: text<[from: string, to: string]>({
    zh: (from, to) => `${from} 至 ${to}`,
    en: (from, to) => `${from} to ${to}`,
  }),
} as const;
