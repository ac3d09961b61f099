import * as Plot from "@observablehq/plot";
import type { ChartContext, EntityValue } from "./chart.ts";
import { present, roles } from "./chart.ts";
import { describeMissing, describeValues } from "./describe.ts";
import { printNumber, widest, wrapText } from "./text.ts";

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

const step = 20;
const fontSize = 12;

/**
 * Entities as bars from zero, sorted by value (排序条形图): 由高到低，从零起，条末直接标值，本地红色，同组深色；参照值为虚线，缺数的单元列在下面。
 * Sorted, from zero, with the value at the end of each bar; the home entity in the accent, its group darker; a dashed
 * line for the value to compare with; who has no value is listed below.
 */
export function rankedBars(rows: readonly EntityValue[], options: RankedBarsOptions & ChartContext): Element {
  const { document, lang, title, width, digits = 1, descending = true, places = true, max, reference } = options;
  const sign = descending ? -1 : 1;
  const sorted = present(rows).sort((a, b) => sign * (a.value - b.value) || (a.id < b.id ? -1 : 1));
  const bars = sorted.map((row, i) => ({
    ...row,
    y: i,
    place: 1 + sorted.filter((other) => sign * (other.value - row.value) < 0).length,
    text: printNumber(row.value, digits),
  }));
  const low = Math.min(0, ...bars.map((bar) => bar.value));
  const high = max ?? Math.max(0, ...bars.map((bar) => bar.value), reference?.value ?? 0);
  const valueWidth = widest(bars.map((bar) => bar.text), fontSize) + 8;
  const placeWidth = places ? 24 : 0;
  const marginLeft = Math.ceil(widest(bars.map((bar) => bar.label), fontSize)) + placeWidth + 8;
  const marginTop = reference ? 24 : 4;
  const note = wrapText(describeMissing(rows, lang), width - 4, fontSize);
  const bottom = marginTop + bars.length * step;
  return Plot.plot({
    document,
    width,
    height: bottom + 4 + note.length * 18,
    marginTop,
    marginLeft: marginLeft + (low < 0 ? valueWidth : 0),
    marginRight: valueWidth,
    marginBottom: 4 + note.length * 18,
    className: "ranked-bars",
    ariaLabel: title,
    ariaDescription: describeValues(rows, lang, digits),
    x: { domain: [low, high === low ? low + 1 : high], axis: null },
    y: { domain: [-0.5, Math.max(bars.length, 1) - 0.5], reverse: true, axis: null },
    marks: [
      roles.map((role) =>
        Plot.rect(
          bars.filter((bar) => bar.role === role),
          {
            x1: 0,
            x2: "value",
            y1: (bar) => bar.y - 0.32,
            y2: (bar) => bar.y + 0.32,
            fill: "currentColor",
            className: `bar tone-${role}`,
          },
        ),
      ),
      Plot.ruleX([0], { className: "zero-line" }),
      reference && [
        Plot.ruleX([reference.value], { className: "reference-line" }),
        Plot.text([`${reference.label} ${printNumber(reference.value, digits)}`], {
          x: () => reference.value,
          frameAnchor: "top",
          dy: -14,
          textAnchor: anchorWithin(reference.value, low, high),
          text: (text: string) => text,
          className: "reference-name halo",
          fontSize,
        }),
      ],
      roles.map((role) => {
        const own = bars.filter((bar) => bar.role === role);
        const look = { fontSize, className: `name text-${role}` };
        return [
          Plot.text(own, { y: "y", text: "label", frameAnchor: "left", textAnchor: "end", dx: -8 - (low < 0 ? valueWidth : 0), ...look }),
          Plot.text(
            own.filter((bar) => bar.value >= 0),
            { x: "value", y: "y", text: "text", textAnchor: "start", dx: 6, ...look, className: `value text-${role} halo` },
          ),
          Plot.text(
            own.filter((bar) => bar.value < 0),
            { x: "value", y: "y", text: "text", textAnchor: "end", dx: -6, ...look, className: `value text-${role} halo` },
          ),
        ];
      }),
      places &&
        Plot.text(bars, {
          y: "y",
          text: (bar) => String(bar.place),
          frameAnchor: "left",
          textAnchor: "end",
          dx: 20 - marginLeft - (low < 0 ? valueWidth : 0),
          fontSize: 11,
          className: "axis",
        }),
      Plot.text([note.join("\n")], {
        text: (text: string) => text,
        frameAnchor: "bottom-left",
        textAnchor: "start",
        lineAnchor: "top",
        lineHeight: 1.5,
        dx: -marginLeft - (low < 0 ? valueWidth : 0) + 2,
        dy: 10,
        fontSize,
        className: "note",
      }),
    ],
  });
}

function anchorWithin(value: number, low: number, high: number): "start" | "middle" | "end" {
  const part = (value - low) / (high - low);
  return part < 0.15 ? "start" : part > 0.85 ? "end" : "middle";
}
