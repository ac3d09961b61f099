import { boxes, canvas, linear, lines, words } from "./canvas.ts";
import type { ChartContext, EntityValue } from "./chart.ts";
import { present, roles } from "./chart.ts";
import { describeMissing, describeValues } from "./describe.ts";
import { printNumber, textWidth, widest, wrapText } from "./text.ts";

export interface RankedBarsOptions {
  readonly digits?: number;
  /** false where less is better and the smallest value comes first */
  readonly descending?: boolean;
  /** print the place before each name */
  readonly places?: boolean;
  /** end of the scale where charts stand side by side; the largest value otherwise */
  readonly max?: number;
  readonly reference?: { readonly label: string; readonly value: number };
}

const step = 21;
const thickness = 13;
const fontSize = 12;
const lineHeight = 14;

/**
 * Entities as bars from zero, sorted by value (排序条形图): 从零起，条末直接标值，本地红色，同组深色；参照值为虚线，缺数的单元列在下面。
 * Sorted, from zero, with the value at the end of each bar; the home entity in the accent, its group darker; a dashed
 * line for the value to compare with; who has no value is listed below.
 */
export function rankedBars(rows: readonly EntityValue[], options: RankedBarsOptions & ChartContext): Element {
  const { lang, width, digits = 1, descending = true, places = true, max, reference } = options;
  const sorted = sortByValue(present(rows), descending);
  const values = sorted.map((row) => row.value);
  const printed = values.map((value) => printNumber(value, digits));
  const valueWidth = widest(printed, fontSize, { bold: true }) + 8;
  const names = breakNames(sorted, width);
  const nameEnd = (places ? 26 : 0) + Math.ceil(widest(names.flat(), fontSize, { bold: true }));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values, max ?? reference?.value ?? 0);
  const scale = linear(
    [low, high > low ? high : low + 1],
    [nameEnd + 8 + (low < 0 ? valueWidth : 0), width - valueWidth],
  );
  const top = reference ? 24 : 2;
  const heights = names.map((name) => Math.max(step, name.length * lineHeight + 6));
  const bars = sorted.map((row, i) => {
    const y = top + sum(heights.slice(0, i)) + heights[i]! / 2;
    const [x1, x2] = [scale(Math.min(0, row.value)), scale(Math.max(0, row.value))];
    return { ...row, name: names[i]!, y, x1, x2, y1: y - thickness / 2, y2: y + thickness / 2 };
  });
  const bottom = top + sum(heights);
  const note = wrapText(describeMissing(rows, lang), width - 4, fontSize);
  return canvas(options, {
    kind: "ranked-bars",
    height: bottom + 4 + note.length * 20,
    description: describeValues(rows, lang, digits),
    marks: [
      roles.map((role) =>
        boxes(
          bars.filter((bar) => bar.role === role),
          `tone-${role}`,
        ),
      ),
      lines([{ x1: scale(0), y1: top, x2: scale(0), y2: bottom }], "zero-line"),
      reference && referenceMarks(reference, scale(reference.value), { top, bottom, width, digits }),
      roles.flatMap((role) => {
        const own = bars.filter((bar) => bar.role === role);
        const value = (bar: { value: number }) => printNumber(bar.value, digits);
        const look = { fontSize, className: `text-${role} halo` };
        return [
          words(
            own.flatMap((bar) =>
              bar.name.map((text, i) => ({
                x: nameEnd,
                y: bar.y + (i - (bar.name.length - 1) / 2) * lineHeight,
                text,
              })),
            ),
            { ...look, textAnchor: "end" },
          ),
          words(
            own.filter((bar) => bar.value >= 0).map((bar) => ({ x: bar.x2 + 5, y: bar.y, text: value(bar) })),
            { ...look, textAnchor: "start" },
          ),
          words(
            own.filter((bar) => bar.value < 0).map((bar) => ({ x: bar.x1 - 5, y: bar.y, text: value(bar) })),
            { ...look, textAnchor: "end" },
          ),
        ];
      }),
      words(
        (places ? bars : []).map((bar) => ({ x: 18, y: bar.y, text: String(place(bar.value, values, descending)) })),
        { fontSize: 11, textAnchor: "end", className: "axis" },
      ),
      words(
        note.map((line, i) => ({ x: 2, y: bottom + 16 + i * 20, text: line })),
        { fontSize, textAnchor: "start", className: "axis" },
      ),
    ],
  });
}

/** Long names are broken, so that the bars keep half of the width. */
function breakNames(rows: readonly { label: string }[], width: number): string[][] {
  return rows.map((row) => wrapText(row.label, width * 0.32, fontSize));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sortByValue<Row extends { id: string; value: number }>(rows: readonly Row[], descending: boolean): Row[] {
  return [...rows].sort((a, b) => (descending ? b.value - a.value : a.value - b.value) || (a.id < b.id ? -1 : 1));
}

/** Places are shared by equal values: 1, 2, 2, 4. */
function place(value: number, values: readonly number[], descending: boolean): number {
  return 1 + values.filter((other) => (descending ? other > value : other < value)).length;
}

function referenceMarks(
  reference: { label: string; value: number },
  x: number,
  { top, bottom, width, digits }: { top: number; bottom: number; width: number; digits: number },
) {
  const text = `${reference.label} ${printNumber(reference.value, digits)}`;
  const half = textWidth(text, fontSize) / 2;
  return [
    lines([{ x1: x, y1: top - 6, x2: x, y2: bottom }], "reference-line"),
    words([{ x: Math.min(width - half, Math.max(half, x)), y: top - 14, text }], {
      fontSize,
      className: "reference-name",
    }),
  ];
}
