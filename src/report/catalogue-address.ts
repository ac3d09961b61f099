import type { Lang } from "../i18n/lang.ts";

/** Root-absolute addresses of the guidance catalogue, of the Chinese pages; `localPath` turns them into those of a language. */
export const catalogueAddress = {
  front: "/catalogue/",
  entry: (id: string) => `/catalogue/${id}/`,
  rules: "/catalogue/rules/",
  guidelines: "/catalogue/guidelines/",
  recommended: "/catalogue/recommended/",
  changes: "/catalogue/changes/",
  change: (before: string, after: string) => `/catalogue/changes/${before}..${after}/`,
  /** every entry of an edition at a glance */
  glance: (edition: string) => `/catalogue/glance/${edition}/`,
  /** the list of a scope; that of the first one is the front */
  list: (scope: string) => `/catalogue/${scope}/`,
} as const;

/** A page of a list that runs over several: the first has no number. */
export function numberedPage(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
}

/** Root-absolute addresses of what is to be had of the catalogue of an edition as files. */
export const catalogueFile = {
  /** every entry with its evidence, steps and distances */
  whole: (edition: string) => `/api/v1/${edition}/catalogue.json`,
  /** a line an entry, as the list shows it */
  list: (edition: string) => `/api/v1/${edition}/entries.json`,
  csv: (edition: string, lang: Lang) => `/downloads/${edition}/catalogue-${lang}.csv`,
  xlsx: (edition: string, lang: Lang) => `/downloads/${edition}/catalogue-${lang}.xlsx`,
} as const;
