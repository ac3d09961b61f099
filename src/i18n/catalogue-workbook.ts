import type { Words } from "./lang.ts";

/** Words of the workbooks of the catalogue. */
export const workbookWords = {
  entries: { zh: "条目", en: "Entries" },
  sampleEntries: { zh: "条目（演示数据）", en: "Entries (SAMPLE)" },
  about: { zh: "说明", en: "About" },
  item: { zh: "项目", en: "Item" },
  said: { zh: "内容", en: "Content" },
  title: { zh: "目录", en: "Catalogue" },
  state: { zh: "状态", en: "State" },
  count: { zh: "条目数", en: "Entries" },
  samples: { zh: "其中演示数据", en: "Of these SAMPLE" },
  rules: { zh: "规则", en: "Rules" },
  licence: { zh: "许可", en: "Licence" },
} as const satisfies Record<string, Words>;
