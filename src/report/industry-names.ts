import { type Lang, nameOf } from "../i18n/lang.ts";
import type { Classifications } from "../schema/repository.ts";

/** What names of industries are looked up in. */
export type IndustryNames = Pick<Classifications, "families" | "industries">;

/** The name of an industry or of a family of them. Throws a RangeError for a code that is neither. */
export function industryName({ families, industries }: IndustryNames, code: string, lang: Lang): string {
  const row =
    industries.find(({ industry_id }) => industry_id === code) ?? families.find(({ family }) => family === code);
  if (!row) throw new RangeError(`no industry or family ${code}`);
  return nameOf(row, lang);
}
