import * as Plot from "@observablehq/plot";
import { chartSentences, chartWords } from "../i18n/chart.ts";
import { boxes, canvas, linear, lines, type PlacedText, roundTicks, tickDigits, words } from "./canvas.ts";
import type { ChartContext } from "./chart.ts";
import { printNumber, widest, wrapText } from "./text.ts";

export interface WaterfallRow {
  readonly id: string;
  readonly label: string;
  /** a value by itself, at the start or the end, or a step from one value to another */
  readonly kind: "total" | "step";
  /** where a step begins; not read of a total */
  readonly from: number;
  readonly to: number;
}

export interface WaterfallOptions {
  readonly digits?: number;
}

const fontSize = 12;
const lineHeight = 16;
const thickness = 13;

/**
 * How parts make up a change (瀑布图): 首尾的圆点是前后两个数，中间每条从上一条的末端接起，向右是升，向左是降，条末写带符号的贡献；横轴不从零起。
 * Dots are the values before and after; every bar begins where the last one ended, to the right what adds, to the left what
 * takes away, with its signed size beside it. The axis does not begin at zero: the lengths of the bars are what counts.
 */
export function waterfall(rows: readonly WaterfallRow[], options: WaterfallOptions & ChartContext): Element {
  const { lang, width, digits = 1 } = options;
  const stacked = width < 480;
  const said = rows.map((row) => ({ ...row, value: sayValue(row, digits) }));
  const valueWidth = widest(
    said.map((row) => row.value),
    fontSize,
    { bold: true },
  );
  const labelWidth = stacked ? width : Math.min(width * 0.4, widest(names(rows), fontSize, { bold: true }) + 2);
  const domain = domainOf(rows);
  const x = linear(domain, [(stacked ? 0 : labelWidth + 12) + 8, width - valueWidth - 12]);
  const placed = stack(said, { labelWidth, stacked, top: 4 });
  const bottom = placed.at(-1)?.bottom ?? 4;
  const bars = placed.map((row) => ({
    ...row,
    left: x(Math.min(startOf(row), row.to)),
    right: x(Math.max(startOf(row), row.to)),
  }));
  const steps = bars.filter((row) => row.kind === "step");
  const totals = bars.filter((row) => row.kind === "total");
  const ticks = roundTicks(domain[0], domain[1], 4);
  return canvas(options, {
    kind: "waterfall",
    height: bottom + 22,
    description: describe(said, lang, digits),
    marks: [
      lines(
        ticks.map((tick) => ({ x1: x(tick), y1: 2, x2: x(tick), y2: bottom })),
        "grid-line",
      ),
      words(
        ticks.map((tick) => ({ x: x(tick), y: bottom + 12, text: printNumber(tick, tickDigits(ticks)) })),
        { fontSize: 11, className: "axis" },
      ),
      lines(
        bars.slice(1).map((row, i) => ({ x1: x(bars[i]!.to), y1: bars[i]!.y, x2: x(bars[i]!.to), y2: row.y })),
        "leader",
      ),
      (["above", "below"] as const).map((side) =>
        boxes(
          steps
            .filter((row) => row.to >= row.from === (side === "above"))
            .map((row) => ({ x1: row.left, y1: row.y - thickness / 2, x2: row.right, y2: row.y + thickness / 2 })),
          `tone-${side}`,
        ),
      ),
      Plot.dot(totals, { x: "right", y: "y", r: 6, fill: "currentColor", className: "dot tone-home" }),
      (["step", "total"] as const).flatMap((kind) => {
        const own = bars.filter((row) => row.kind === kind);
        const look = { fontSize, className: `text-${kind === "total" ? "home" : "other"} halo` };
        return [
          words(
            own.flatMap((row) => row.names),
            { ...look, textAnchor: stacked ? "start" : "end" },
          ),
          words(
            own.map((row) => ({ x: row.right + (kind === "total" ? 11 : 6), y: row.y, text: row.value })),
            { ...look, textAnchor: "start" },
          ),
        ];
      }),
    ],
  });
}

function names(rows: readonly WaterfallRow[]): string[] {
  return rows.map((row) => row.label);
}

/** A total is a point; a step begins where the last ended. */
function startOf({ kind, from, to }: WaterfallRow): number {
  return kind === "total" ? to : from;
}

function sayValue({ kind, from, to }: WaterfallRow, digits: number): string {
  if (kind === "total") return printNumber(to, digits);
  const size = printNumber(to - from, digits);
  return to > from && Number(size) !== 0 ? `+${size}` : size;
}

/** All ends, with a little room; some room where nothing moves. */
function domainOf(rows: readonly WaterfallRow[]): [number, number] {
  const ends = rows.flatMap((row) => [startOf(row), row.to]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length === 0) return [0, 1];
  const room = high > low ? (high - low) * 0.04 : 1;
  return [low - room, high + room];
}

/** Gives every row its height: the name beside its bar, or above it where there is little room. */
function stack<Row extends { readonly label: string }>(
  rows: readonly Row[],
  { labelWidth, stacked, top }: { labelWidth: number; stacked: boolean; top: number },
) {
  let bottom = top;
  return rows.map((row) => {
    const name = wrapText(row.label, labelWidth, fontSize);
    const above = stacked ? name.length * lineHeight : 0;
    const beside = stacked ? thickness + 6 : Math.max(thickness + 9, name.length * lineHeight + 5);
    const start = bottom;
    bottom += above + beside;
    const y = start + above + beside / 2;
    const placed = name.map(
      (text, i): PlacedText =>
        stacked
          ? { x: 0, y: start + lineHeight / 2 + i * lineHeight + 1, text }
          : { x: labelWidth, y: y + (i - (name.length - 1) / 2) * lineHeight, text },
    );
    return { ...row, y, bottom, names: placed };
  });
}

function describe(
  rows: readonly (WaterfallRow & { readonly value: string })[],
  lang: ChartContext["lang"],
  digits: number,
): string {
  const totals = rows.filter((row) => row.kind === "total");
  const [first, last] = [totals[0], totals.at(-1)];
  if (!first || !last) return "";
  const steps = rows.filter((row) => row.kind === "step").map((row) => `${row.label} ${row.value}`);
  return chartSentences.waterfall[lang]({
    start: `${first.label} ${printNumber(first.to, digits)}`,
    end: `${last.label} ${printNumber(last.to, digits)}`,
    steps: steps.join(chartWords.comma[lang]),
  });
}
