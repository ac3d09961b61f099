import type { Lang } from "../i18n/lang.ts";

/** Root-absolute addresses of the downloads of a world edition, beside those that every edition has. */
export const worldDownload = {
  field: (edition: string, field: string, lang: Lang) => `/downloads/${edition}/industries/${field}-${lang}.csv`,
  economy: (edition: string, economy: string, lang: Lang) => `/downloads/${edition}/economies/${economy}-${lang}.csv`,
} as const;
