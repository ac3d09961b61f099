import type { Words } from "./lang.ts";
import { text } from "./sentence.ts";

/** Words of the pages that tell what changed in the catalogue from one edition to the next. */
export const entryChangeWords = {
  title: { zh: "目录变动清单", en: "What changed in the catalogue" },
  lead: {
    zh: "相邻两版之间，哪些条目的等级、导向或定位变了，因为哪个数跨过了哪道门槛，或在名额、滞后、专家哪一步变的。",
    en: "From one edition to the next: which entries changed grade, orientation or positioning, which figure crossed which threshold, or in which step — quota, hysteresis or experts.",
  },
  moves: { zh: "等级变动合计", en: "Grades, in all" },
  from: { zh: "上一版", en: "Before" },
  to: { zh: "本版", en: "Now" },
  count: { zh: "条目数", en: "Entries" },
  all: { zh: "逐条", en: "Entry by entry" },
  entry: { zh: "条目", en: "Entry" },
  why: { zh: "因为", en: "Because" },
  came: { zh: "新列入", en: "listed anew" },
  went: { zh: "不再列入", en: "no longer listed" },
  byGrade: { zh: "随等级变动", en: "follows from the grade" },
  none: { zh: "没有变动。", en: "Nothing changed." },
} as const satisfies Record<string, Words>;

export const entryChangeSentences = {
  title: text<[scope: string, before: number, after: number]>({
    zh: (scope, before, after) => `${scope}导向目录：${before} 年版到 ${after} 年版`,
    en: (scope, before, after) => `Guidance catalogue, ${scope}: edition ${before} to ${after}`,
  }),
  lead: text<[changed: number, graded: number, total: number]>({
    zh: (changed, graded, total) => `${total} 个条目中 ${changed} 个有变动，其中 ${graded} 个变了等级。`,
    en: (changed, graded, total) => `Of ${total} entries ${changed} changed, ${graded} of them their grade.`,
  }),
  leadUngraded: text<[changed: number, total: number]>({
    zh: (changed, total) => `${total} 个条目中 ${changed} 个变了定位或导向。`,
    en: (changed, total) => `Of ${total} entries ${changed} changed positioning or orientation.`,
  }),
  step: text<[step: string, cause: string]>({
    zh: (step, cause) => `${step}：${cause}`,
    en: (step, cause) => `${step}: ${cause}`,
  }),
} as const;
