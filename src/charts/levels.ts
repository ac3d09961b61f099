import { chartWords } from "../i18n/chart.ts";
import type { Lang } from "../i18n/lang.ts";
import { boxes, words } from "./canvas.ts";
import { printNumber, textWidth } from "./text.ts";

/** Five classes of one hue, the lowest first; the classes `tile-1` … of the stylesheet. */
export const levels = [1, 2, 3, 4, 5] as const;

/** The class of a value, 1 the lowest; 0 where it is missing. */
export function levelOf(value: number | null, bounds: readonly number[]): number {
  return value === null ? 0 : 1 + bounds.filter((bound) => value >= bound).length;
}

/** A swatch with its range for each class, in as many rows as the width needs. */
export function legendMarks(
  bounds: readonly number[],
  { lang, digits, width, top }: { lang: Lang; digits: number; width: number; top: number },
) {
  const names = rangeNames(bounds, lang, digits);
  const pitch = Math.max(...names.map((name) => textWidth(name, 12))) + 40;
  const across = Math.max(1, Math.min(names.length, Math.floor((width + 14) / pitch)));
  const items = names.map((text, i) => {
    const [x1, y1] = [(i % across) * pitch, top + Math.floor(i / across) * 22];
    return { text, level: i + 1, x1, y1, x2: x1 + 20, y2: y1 + 12, x: x1 + 26, y: y1 + 6 };
  });
  return {
    bottom: items.at(-1)?.y2 ?? top,
    marks: [
      ...items.map((item) => boxes([item], `tile-${item.level} swatch`)),
      words(items, { fontSize: 12, textAnchor: "start", className: "axis" }),
    ],
  };
}

function rangeNames(bounds: readonly number[], lang: Lang, digits: number): string[] {
  const print = (value: number | undefined) => printNumber(value ?? 0, digits);
  if (bounds.length === 0) return [];
  const under =
    lang === "zh" ? `${chartWords.lowerThan.zh} ${print(bounds[0])}` : `${chartWords.lowerThan.en} ${print(bounds[0])}`;
  const between = bounds.slice(1).map((bound, i) => `${print(bounds[i])}–${print(bound)}`);
  return [under, ...between, `${print(bounds.at(-1))} ${chartWords.atLeast[lang]}`];
}
