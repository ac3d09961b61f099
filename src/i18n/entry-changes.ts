import { type Told, tells } from "./entry-sentences.ts";
import type { Words } from "./lang.ts";
import { text } from "./sentence.ts";

/** Words of the pages that tell what changed in the catalogue from one edition to the next. */
export const entryChangeWords = {
  title: { zh: "目录变动清单", en: "What changed in the catalogue" },
  lead: {
    zh: "相邻两版之间，哪些条目的等级、导向或定位变了，因为哪个数跨过了哪道门槛，或在名额、滞后、专家哪一步变的。",
    en: "From one edition to the next: which entries changed grade, orientation or positioning, and why: which figure crossed which threshold, or which step decided — quota, hysteresis or experts.",
  },
  moves: { zh: "等级变动合计", en: "Changes of grade" },
  from: { zh: "上一版", en: "Before" },
  to: { zh: "本版", en: "Now" },
  count: { zh: "条目数", en: "Entries" },
  all: { zh: "逐条", en: "Entry by entry" },
  came: { zh: "新列入。", en: "Newly listed." },
  went: { zh: "不再列入。", en: "No longer listed." },
  byGrade: { zh: "随等级变动。", en: "It follows from the grade." },
  none: { zh: "没有变动。", en: "Nothing changed." },
} as const satisfies Record<string, Words>;

export const entryChangeSentences = {
  title: text<[scope: string, before: number, after: number]>({
    zh: (scope, before, after) => `${scope}导向目录：${before} 年版到 ${after} 年版`,
    en: (scope, before, after) => `Guidance catalogue, ${scope}: edition ${before} to ${after}`,
  }),
  lead: text<[changed: number, graded: number, total: number]>({
    zh: (changed, graded, total) => `${total} 个条目中 ${changed} 个有变动，其中 ${graded} 个变了等级。`,
    en: (changed, graded, total) => `Of ${total} entries, ${changed} changed; ${graded} of these changed grade.`,
  }),
  leadUngraded: text<[changed: number, total: number]>({
    zh: (changed, total) => `${total} 个条目中 ${changed} 个变了定位或导向。`,
    en: (changed, total) => `Of ${total} entries, ${changed} changed positioning or orientation.`,
  }),
  /** the step of an edition, set in front of its sentence */
  step: text<[step: string, year: number]>({
    zh: (step, year) => `${year} 年版，${step}：`,
    en: (step, year) => `${year} edition, ${step}: `,
  }),
} as const;

/** A value, with what stands behind it. */
type Value = readonly Told[];

/** What sets Chinese apart from a value in front of it: nothing behind a bracket. */
const airAfter = (value: Value) => (typeof value.at(-1) === "string" ? "" : " ");

/** What turned, a sentence a cause; the cut is said by \`cutWords\`. */
export const causeSentences = {
  moved: tells<[name: string, before: Value, after: Value, isUp: boolean, cut: string]>({
    zh: (name, before, after, isUp, cut) => [
      `${name}由 `,
      ...before,
      `${airAfter(before)}${isUp ? "升到" : "降到"} `,
      ...after,
      `，${cut}。`,
    ],
    en: (name, before, after, isUp, cut) => [
      `${name} ${isUp ? "rose" : "fell"} from `,
      ...before,
      " to ",
      ...after,
      `, ${cut}.`,
    ],
  }),
  /** behind a rounded value, where only its decimals tell on which side of a cut it is */
  exactly: text<[value: string]>({ zh: (value) => `（${value}）`, en: (value) => ` (${value})` }),
  appeared: tells<[name: string, after: Value, cut: string]>({
    zh: (name, after, cut) => [`${name}上一版没有数值，本版为 `, ...after, `，${cut}。`],
    en: (name, after, cut) => [`${name} had no value in the edition before; it is now `, ...after, `, ${cut}.`],
  }),
  vanished: tells<[name: string, before: Value]>({
    zh: (name, before) => [`${name}上一版为 `, ...before, "，本版没有数值。"],
    en: (name, before) => [`${name} was `, ...before, " in the edition before and now has no value."],
  }),
  given: tells<[name: string, after: Value]>({
    zh: (name, after) => [`${name}上一版没有数值，本版为 `, ...after, "。"],
    en: (name, after) => [`${name} had no value in the edition before; it is now `, ...after, "."],
  }),
  lead: tells<[names: string, from: string, to: string, parts: readonly Told[]]>({
    zh: (names, from, to, parts) => [`${names}中最高的由${from}变为${to}：`, ...parts, "。"],
    en: (names, from, to, parts) => [`The highest of ${names} was ${from} and is now ${to}: `, ...parts, "."],
  }),
  passage: tells<[letter: string, before: Value, after: Value, hasMoved: boolean]>({
    zh: (letter, before, after, hasMoved) =>
      hasMoved ? [`${letter} 由 `, ...before, " 到 ", ...after] : [`${letter} 仍为 `, ...after],
    en: (letter, before, after, hasMoved) =>
      hasMoved ? [`${letter} went from `, ...before, " to ", ...after] : [`${letter} stayed at `, ...after],
  }),
  gap: tells<[names: string, before: Told, after: Told, cut: number, isUnder: boolean]>({
    zh: (names, before, after, cut, isUnder) => [
      `${names}中最高与次高之差由 `,
      before,
      isUnder ? " 缩小到 " : " 扩大到 ",
      after,
      isUnder ? `，小于 ${cut}。` : `，不再小于 ${cut}。`,
    ],
    en: (names, before, after, cut, isUnder) => [
      `The highest of ${names} stood `,
      before,
      " above the second and now stands ",
      after,
      isUnder ? ` above it, less than ${cut}.` : ` above it, no longer less than ${cut}.`,
    ],
  }),
  flag: text<[name: string, isUp: boolean]>({
    zh: (name, isUp) => `“${name}”由${isUp ? "否变为是" : "是变为否"}。`,
    en: (name, isUp) => `It is ${isUp ? "now" : "no longer"} ${name}.`,
  }),
  dataGrade: text<[before: string, after: string]>({
    zh: (before, after) => `数据等级由 ${before} 变为 ${after}。`,
    en: (before, after) => `The data grade went from ${before} to ${after}.`,
  }),
  other: text<[condition: string, isUp: boolean]>({
    zh: (condition, isUp) => `条件“${condition}”${isUp ? "由不成立变为成立" : "不再成立"}。`,
    en: (condition, isUp) => `The condition “${condition}” ${isUp ? "now holds" : "no longer holds"}.`,
  }),
} as const;

/** Where an amount came to stand by a cut; \`inclusive\`: one as large as the cut is above it. */
export const cutWords = text<[cut: number, named: boolean, inclusive: boolean, isUp: boolean]>({
  zh: (cut, named, inclusive, isUp) => {
    const told = named ? `门槛 ${cut}` : ` ${cut}`;
    if (isUp) return `${inclusive ? (named ? "达到" : "不再低于") : "超过"}${told}`;
    return `${inclusive ? "低于" : "不再超过"}${told}`;
  },
  en: (cut, named, inclusive, isUp) => {
    const told = named ? `the threshold of ${cut}` : `${cut}`;
    if (isUp) return `${inclusive ? (named ? "reaching" : "no longer below") : "above"} ${told}`;
    return `${inclusive ? "below" : "no longer above"} ${told}`;
  },
});
