/** The languages of the site: Chinese stands at the root, English under `/en/`. */
export const langs = ["zh", "en"] as const;

export type Lang = (typeof langs)[number];

/** The same words in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * The address of a page in a language; `path` is that of the Chinese page.
 * @example localPath("/regions/500000/", "en"); // => "/en/regions/500000/"
 */
export function localPath(path: string, lang: Lang): string {
  return lang === "zh" ? path : `/en${path}`;
}

/** The name of a row in a language, from columns such as `name_zh` and `name_en`. */
export function nameOf(row: { readonly name_zh: string; readonly name_en: string }, lang: Lang): string {
  return lang === "zh" ? row.name_zh : row.name_en;
}

/** The short name of an entity in a language. */
export function shortOf(row: { readonly short_zh: string; readonly short_en: string }, lang: Lang): string {
  return lang === "zh" ? row.short_zh : row.short_en;
}
