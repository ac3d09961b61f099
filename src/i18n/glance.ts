import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";
import { text } from "./sentence.ts";

/** Words of the pages that show a whole catalogue at a glance. */
export const glanceWords = {
  title: { zh: "目录一览", en: "The catalogue at a glance" },
  here: { zh: "一览", en: "At a glance" },
  legend: { zh: "图例", en: "Key" },
  editions: { zh: "各版次", en: "Editions" },
} as const satisfies Record<string, Words>;

/** The row of the industries of the whole. */
export const wholeRowOf = scoped<Words>({ zh: "{whole}", en: "The {whole}" });

/** What the page says before the table. */
export const glanceSentencesOf = scoped({
  cells: text<[regions: number, industries: number, entries: number]>({
    zh: (regions, industries, entries) =>
      `${regions} 个区域 × ${industries} 个产业，加上区域条目和产业条目，共 ${entries} 条。每格是发布定级的第一个字，点开是条目；行首是区域条目，“{whole}”一行是产业条目。`,
    en: (regions, industries, entries) =>
      `${regions} regions by ${industries} industries, with the entries of regions and of industries ${entries} in all. A cell is a letter for its published grade and leads to its entry; rows begin with the entry of the region, and the first row has those of the industries.`,
  }),
  rows: text<[entries: number]>({
    zh: (entries) => `${entries} 条，一条一行，点开是条目。`,
    en: (entries) => `${entries} entries, a row each, which lead to their pages.`,
  }),
  older: {
    zh: "这是以前的一版。条目页写最新一版，历版在页末；这一版的全部数字在本页的文件里。",
    en: "This is an older edition. Pages of entries show the newest and list every edition at their end; all figures of this one are in the files of this page.",
  },
});
