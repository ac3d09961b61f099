import type { Lang } from "../i18n/lang.ts";
import type { Segment } from "./segment.ts";

/**
 * Puts items of a sentence in a row as its language lists them.
 * @example listSegments([["a"], ["b"], ["c"]], "en").join(""); // => "a, b and c"
 */
export function listSegments(items: readonly (readonly Segment[])[], lang: Lang): Segment[] {
  return items.flatMap((item, at): Segment[] => {
    if (at === 0) return [...item];
    return [lang === "zh" ? "、" : at === items.length - 1 ? " and " : ", ", ...item];
  });
}
