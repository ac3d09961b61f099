import type { InnovatorKind } from "../schema/dimensions.ts";
import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";
import { type Segment, says, text } from "./sentence.ts";

/** Kinds of innovator. */
export const innovatorKindWords: Readonly<Record<InnovatorKind, Words>> = {
  firm: { zh: "企业", en: "firms" },
  university: { zh: "高校", en: "universities" },
  institute: { zh: "科研院所", en: "research institutes" },
  person: { zh: "个人", en: "individuals" },
  other: { zh: "其他", en: "others" },
};

/** Words of who holds inventions, by technology field and kind of innovator. */
export const innovatorWordsOf = scoped({
  title: { zh: "谁拥有：技术领域与创新主体", en: "Who holds it: technology fields and innovators" },
  page: { zh: "技术领域由谁拥有", en: "Who holds which technology" },
  below: { zh: "各领域由谁拥有", en: "Who holds each field" },
  byKind: { zh: "按创新主体", en: "By kind of innovator" },
  byRegion: { zh: "有效发明最多的{units}", en: "{Units} with most inventions" },
  place: text<[place: number]>({ zh: (place) => `第 ${place} 位`, en: (place) => `Place ${place}` }),
  fields: { zh: "技术领域", en: "Technology fields" },
  kinds: { zh: "创新主体", en: "Kinds of innovator" },
  field: { zh: "技术领域", en: "Technology field" },
  kind: { zh: "创新主体类别", en: "Kind of innovator" },
  count: { zh: "有效发明", en: "Inventions in force" },
  share: { zh: "占本{unit}", en: "Share of the {unit}" },
  wholeShare: { zh: "占{whole}", en: "Share of the {whole}" },
  all: { zh: "合计", en: "All" },
  ofAll: { zh: "占合计", en: "Share of all" },
  passport: {
    zh: "有效发明，按技术领域与创新主体",
    en: "Inventions in force by technology field and kind of innovator",
  },
  note: {
    zh: "数为{whole}各领域的有效发明；一个领域折入几个产业，不按产业拆分，所以不能加成本产业的数。主体只按类别汇总，不列单个主体。",
    en: "Inventions in force of the {whole} by field. A field goes to several industries and is not split between them, so the counts do not add up to the industry's. Innovators stand by kind alone, none by itself.",
  },
  regionNote: {
    zh: "主体只按类别汇总；领域与类别分开计，不交叉，因为交叉的格子太小。",
    en: "Innovators stand by kind alone; fields and kinds are counted apart, since both together rest on too few.",
  },
  industries: { zh: "有哪些产业", en: "Its industries" },
  drill: {
    zh: "按产业族排列，族内营收区位商高的在前。点产业看它在各{units}的分布与所用技术领域，再看各领域由哪类主体拥有；点数看来历。",
    en: "Family by family, in each the highest quotient of revenue first. An industry leads to its {units} and technology fields, and from there to who holds them; a number leads to where it comes from.",
  },
  more: { zh: "展开其余领域", en: "Show the other fields" },
  otherFields: text<[count: number]>({
    zh: (count) => `其余 ${count} 个领域`,
    en: (count) => `The other ${count} fields`,
  }),
  hiddenCells: text<[rules: string]>({
    zh: (rules) => `隐去的格子样本不足（${rules}），或会推出样本不足的格子；隐去不是零。产业族之间有重叠，不能相加。`,
    en: (rules) =>
      `Cells that are not shown rest on too few (${rules}), or would give one away that does; not shown is not zero. Families of industries overlap and must not be added up.`,
  }),
  worked: text<[file: string, field: string]>({
    zh: (file, field) => `由 ${file} 的“${field}”按领域、类别、{unit}相加；文件不对外提供，因为小格须隐去。`,
    en: (file, field) =>
      `“${field}” of ${file} added up by field, kind and {unit}; the file is not handed out, since small cells in it are hidden.`,
  }),
  holdersTitle: text<[{ field: string; kind: string; percent: string }]>({
    zh: ({ field, kind, percent }) => `折入最多的领域是${field}，其有效发明 ${percent}由${kind}拥有`,
    en: ({ field, kind, percent }) =>
      `The field that goes here most is ${field}; ${kind} hold ${percent} of its inventions`,
  }),
  heldSentence: says<[field: string, count: Segment, kinds: readonly Segment[]]>({
    zh: (field, count, kinds) => [`折入最多的领域是${field}，{whole}有有效发明 `, count, " 件，其中", ...kinds, "。"],
    en: (field, count, kinds) => [
      `The field that goes here most is ${field}, with `,
      count,
      " inventions in force in the {whole}: ",
      ...kinds,
      ".",
    ],
  }),
  ofKind: says<[kind: string, number: Segment]>({
    zh: (kind, number) => [`${kind} `, number],
    en: (kind, number) => [`${kind} `, number],
  }),
  allHeld: says<[count: Segment, kinds: readonly Segment[]]>({
    zh: (count, kinds) => ["{whole}有有效发明 ", count, " 件：", ...kinds, "。"],
    en: (count, kinds) => ["The {whole} has ", count, " inventions in force: ", ...kinds, "."],
  }),
  uncounted: {
    zh: "本版没有按技术领域与创新主体计的有效发明。",
    en: "This edition does not count inventions by technology field and kind of innovator.",
  },
  mostTitle: text<[parts: readonly (readonly [kind: string, count: number])[], of: number]>({
    zh: (parts, of) =>
      `${of} 个技术领域中，${parts.map(([kind, count]) => `${kind}拥有最多的 ${count} 个`).join("，")}`,
    en: ([[first, count] = ["", 0], ...others], of) =>
      `Most inventions are held by ${first} in ${count} of ${of} technology fields${others.map(([kind, fewer]) => `, by ${kind} in ${fewer}`).join("")}`,
  }),
  leadersTitle: text<[parts: readonly (readonly [name: string, count: number])[], of: number]>({
    zh: (parts, of) =>
      `${of} 个技术领域中，有效发明最多的：${parts.map(([name, count]) => `${name} ${count} 个`).join("，")}`,
    en: ([[first, count] = ["", 0], ...others], of) =>
      `${first} has most inventions in ${count} of ${of} technology fields${others.map(([name, fewer]) => `, ${name} in ${fewer}`).join("")}`,
  }),
  leadersNote: text<[rules: string]>({
    zh: (rules) => `只在显示的{units}中比；隐去的格子样本不足（${rules}），或会推出样本不足的格子。点数看来历。`,
    en: (rules) =>
      `Among the {units} shown alone: cells that are not shown rest on too few (${rules}), or would give one away that does. A number leads to where it comes from.`,
  }),
  kindsNote: {
    zh: "{whole}的有效发明；主体只按类别汇总，不列单个主体。",
    en: "Inventions in force of the {whole}; innovators stand by kind alone, none by itself.",
  },
  fieldsNote: {
    zh: "领域名通向它的 IPC、行业与各经济体的数。",
    en: "The name of a field leads to its IPC, its industries and the figures of every economy.",
  },
  kindsTitle: text<[{ kind: string; percent: string; whole: string }]>({
    zh: ({ kind, percent, whole }) => `有效发明 ${percent}由${kind}拥有，{whole}为 ${whole}`,
    en: ({ kind, percent, whole }) =>
      `${percent} of the inventions are held by ${kind}, against ${whole} in the {whole}`,
  }),
  fieldsTitle: text<[names: string]>({
    zh: (names) => `有效发明最多的领域：${names}`,
    en: (names) => `Most inventions in force are in ${names}`,
  }),
  unknown: { zh: "样本不足，主体未能显示", en: "Too few to show who holds it" },
});
