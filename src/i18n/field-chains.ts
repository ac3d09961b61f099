import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";
import { text } from "./sentence.ts";

/** Words of the three chains of a technology field that hold for any scope. */
export const fieldChainWords = {
  both: { zh: "技术链与产业链", en: "Technology and industry" },
  title: { zh: "小类（WIPO 英文标题）", en: "Subclass" },
  weight: { zh: "折入的比重", en: "Part of the field" },
  subclasses: { zh: "IPC 小类", en: "IPC subclasses" },
  divisions: { zh: "折入的行业大类", en: "Divisions it goes to" },
} as const satisfies Record<string, Words>;

/** Sentences of the three chains of a technology field that hold for any scope. */
export const fieldChainSentences = {
  subclasses: text<[count: number, provisional: number]>({
    zh: (count, provisional) =>
      `${count} 个小类，按 WIPO 对照表归入，已公布${provisional > 0 ? `；其中 ${provisional} 行为本项目暂定，写明理由` : ""}。写有主组的，只有这些主组属于本领域。`,
    en: (count, provisional) =>
      `${count === 1 ? "One subclass" : `${count} subclasses`} by WIPO's published concordance${provisional > 0 ? `; ${provisional === 1 ? "one row is" : `${provisional} rows are`} our own, provisional, with the reason` : ""}. Where main groups are named, only they belong to the field.`,
  }),
  noSubclasses: {
    zh: "对照表没有把 IPC 小类归入本领域。",
    en: "The concordance puts no IPC subclass into this field.",
  },
  divisions: {
    zh: "领域折到行业大类的比重由本项目暂定，不是官方对照；每行写明理由，合计 100%。",
    en: "The weights from the field to divisions are our own and provisional, no official concordance; each has its reason, and they add up to 100%.",
  },
  noDivisions: {
    zh: "暂定对照没有把本领域折到任何行业大类。",
    en: "The provisional concordance sends this field to no division.",
  },
  groups: text<[groups: readonly string[]]>({
    zh: (groups) => `主组 ${groups.join("、")}`,
    en: (groups) => `${groups.length === 1 ? "main group" : "main groups"} ${groups.join(", ")}`,
  }),
  provisional: text<[code: string, reason: string]>({
    zh: (code, reason) => `${code} 暂定：${reason}`,
    en: (code, reason) => `${code} provisional: ${reason}`,
  }),
  more: text<[count: number]>({
    zh: (count) => `其余 ${count} 个`,
    en: (count) => `${count} more`,
  }),
};

/** Sentences about the industries and innovators of a scope that evaluates them; `place` is its whole. */
export const fieldChainsOf = scoped({
  industries: text<[place: string]>({
    zh: (place) => `${place}用到它的产业`,
    en: (place) => `Industries of ${place} that use it`,
  }),
  industriesNote: {
    zh: "比重＝领域折到行业的比重 × 行业归入产业的部分，暂定；产业族之间有重叠，不能相加。",
    en: "Weights of the field to divisions times the part of each division in the industry; provisional. Families of industries overlap and must not be added up.",
  },
  noIndustries: text<[place: string]>({
    zh: (place) => `暂定对照没有把本领域折到${place}的任何产业。`,
    en: (place) => `The provisional concordance sends this field to no industry of ${place}.`,
  }),
  sample: text<[place: string, year: number]>({
    zh: (place, year) => `${place}的有效发明由谁拥有，是 ${year} 年版的演示数据，不与本页的真实数放在一起，另见：`,
    en: (place, year) =>
      `Who holds the inventions in force of ${place} is SAMPLE data (edition of ${year}) and stands apart from the real figures of this page:`,
  }),
  real: text<[place: string, year: number]>({
    zh: (place, year) => `${place}的有效发明由谁拥有（${year} 年版），另见：`,
    en: (place, year) => `Who holds the inventions in force of ${place} (edition of ${year}):`,
  }),
  kinds: { zh: "本领域由哪类创新主体拥有", en: "The kinds of innovator that hold this field" },
  leaders: { zh: "本领域有效发明最多的{units}", en: "The {units} with most inventions of this field" },
});
