import type { Lang } from "../i18n/lang.ts";
import type { Library } from "./library.ts";

/**
 * The name of a unit of measure: in Chinese as datasets declare it, in English as the table of units has it, or as declared.
 * @example unitName([], "件", "en"); // => "件"
 */
export function unitName(units: Library["units"], unit: string, lang: Lang): string {
  return lang === "zh" ? unit : (units.find((row) => row.unit === unit)?.name_en ?? unit);
}
