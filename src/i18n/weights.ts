import type { Lang, Words } from "./lang.ts";

const names: Readonly<Record<string, Words>> = { equal: { zh: "等权", en: "equal" } };

/**
 * The name of a scheme of weights; its id where it has no other.
 * @example weightsName("equal", "zh"); // => "等权"
 */
export function weightsName(id: string, lang: Lang): string {
  return names[id]?.[lang] ?? id;
}
