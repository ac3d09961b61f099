import * as Plot from "@observablehq/plot";
import { chartSentences } from "../i18n/chart.ts";
import { canvas, linear, lines, words } from "./canvas.ts";
import type { ChartContext, EntityValue } from "./chart.ts";
import { present } from "./chart.ts";
import { describeMissing } from "./describe.ts";
import { printNumber, widest, wrapText } from "./text.ts";

export interface IntervalDotRow extends EntityValue {
  /** ends of the interval; both null where there is none */
  readonly low: number | null;
  readonly high: number | null;
  /** made of few cases: drawn hollow */
  readonly small?: boolean;
  /** the value of a named other, drawn as a diamond on the same line */
  readonly beside?: number | null;
}

export interface IntervalDotsOptions {
  readonly digits?: number;
  /** what is to be said of either side of 1 */
  readonly sides: { readonly below: string; readonly above: string };
}

type Side = "above" | "below" | "other";
type Row = IntervalDotRow & { readonly value: number };

const fontSize = 12;
const lineHeight = 14;
const step = 19;
/** no further than an eighth and eight times, so that a few rare cases do not press all others together */
const furthest = 3;

/**
 * Ratios with their intervals, a line each, largest first (区间点图): 对数轴，以 1 为中线；区间整个在 1 以上为蓝，以下为橙，跨 1 为灰，
 * 空心为样本小，菱形为另一单元的值；区间超出坐标轴的画箭头；行末直接标值。
 * On a logarithmic scale centred on 1, so that twice and half are equally far: blue where the whole interval lies above 1,
 * orange where below, grey where it holds 1; hollow where there are few cases; an arrow where an interval goes on beyond the
 * scale; the value stands at the end of its line.
 */
export function intervalDots(rows: readonly IntervalDotRow[], options: IntervalDotsOptions & ChartContext): Element {
  const { lang, width, digits = 2, sides } = options;
  const sorted = present(rows).sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  const printed = sorted.map((row) => printNumber(row.value, digits));
  const names = sorted.map((row) => wrapText(row.label, width * 0.4, fontSize));
  const left = Math.ceil(widest(names.flat(), fontSize, { bold: true })) + 10;
  const right = width - Math.ceil(widest(printed, fontSize, { bold: true })) - 10;
  const [low, high] = octavesOf(sorted);
  const scale = linear([low, high], [left, right]);
  const x = (ratio: number) => scale(Math.min(high, Math.max(low, ratio > 0 ? Math.log2(ratio) : low)));
  const heads = sidesOf(sides, x(1), width);
  const top = heads.bottom + 20;
  let y = top;
  const dots = sorted.map((row, i) => {
    const height = Math.max(step, names[i]!.length * lineHeight + 5);
    y += height;
    return { ...row, side: sideOf(row), name: names[i]!, text: printed[i]!, x: x(row.value), y: y - height / 2 };
  });
  const note = wrapText(describeMissing(rows, lang), width - 4, fontSize);
  const powers = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const tones = [...new Set(dots.map(toneOf))].sort();
  return canvas(options, {
    kind: "interval-dots",
    height: y + 6 + note.length * 20,
    description: describe(sorted, lang, digits),
    marks: [
      lines(
        powers.map((power) => ({ x1: scale(power), y1: top - 2, x2: scale(power), y2: y })),
        "grid-line",
      ),
      words(
        powers.map((power) => ({
          x: scale(power),
          y: top - 10,
          text: power < 0 ? `1/${2 ** -power}` : `${2 ** power}`,
        })),
        { fontSize: 11, className: "axis" },
      ),
      words(heads.below, { fontSize, textAnchor: "end", className: "text-below" }),
      words(heads.above, { fontSize, textAnchor: "start", className: "text-above" }),
      lines([{ x1: x(1), y1: top - 2, x2: x(1), y2: y }], "zero-line"),
      tones.map((tone) =>
        lines(
          dots
            .filter((dot) => toneOf(dot) === tone && dot.low !== null && dot.high !== null)
            .flatMap((dot) => {
              const [from, to] = [x(dot.low!), x(dot.high!)];
              return [
                { x1: from, y1: dot.y, x2: to, y2: dot.y },
                ...(dot.low! < 2 ** low ? arrowHead(from, dot.y, "left") : []),
                ...(dot.high! > 2 ** high ? arrowHead(to, dot.y, "right") : []),
              ];
            }),
          `whisker whisker-${tone}`,
        ),
      ),
      Plot.dot(
        dots.filter((dot) => dot.beside != null),
        {
          x: (dot: Row) => x(dot.beside!),
          y: "y",
          r: 4,
          symbol: "diamond2",
          fill: "currentColor",
          className: "dot tone-group",
        },
      ),
      tones.flatMap((tone) =>
        [false, true].map((small) =>
          Plot.dot(
            dots.filter((dot) => toneOf(dot) === tone && (dot.small ?? false) === small),
            {
              x: "x",
              y: "y",
              r: tone === "home" ? 5.5 : 4.5,
              title: (dot: Row) => `${dot.label} ${printNumber(dot.value, digits)}`,
              fill: "currentColor",
              className: small ? `dot-open open-${tone}` : `dot tone-${tone}`,
            },
          ),
        ),
      ),
      (["other", "home"] as const).flatMap((role) => {
        const own = dots.filter((dot) => (dot.role === "home") === (role === "home"));
        const look = { fontSize, className: `text-${role}` };
        return [
          words(
            own.flatMap((dot) =>
              dot.name.map((text, i) => ({
                x: left - 12,
                y: dot.y + (i - (dot.name.length - 1) / 2) * lineHeight,
                text,
              })),
            ),
            { ...look, textAnchor: "end" },
          ),
          words(
            own.map((dot) => ({ x: width - 2, y: dot.y, text: dot.text })),
            { ...look, textAnchor: "end" },
          ),
        ];
      }),
      words(
        note.map((line, i) => ({ x: 2, y: y + 16 + i * 20, text: line })),
        { fontSize, textAnchor: "start", className: "axis" },
      ),
    ],
  });
}

/** The two strokes of an arrow with its point here. */
function arrowHead(x: number, y: number, to: "left" | "right") {
  const back = to === "left" ? x + 5 : x - 5;
  return [-3, 3].map((rise) => ({ x1: back, y1: y + rise, x2: x, y2: y }));
}

/** On which side of 1 the whole interval lies; `other` where it holds 1 or there is none. */
function sideOf({ low, high }: IntervalDotRow): Side {
  if (low !== null && low > 1) return "above";
  return high !== null && high < 1 ? "below" : "other";
}

function toneOf(dot: IntervalDotRow & { readonly side: Side }): Side | "home" {
  return dot.role === "home" ? "home" : dot.side;
}

/** How many halvings and doublings the scale reaches from 1. */
function octavesOf(rows: readonly Row[]): [low: number, high: number] {
  const seen = rows.flatMap((row) => [row.value, row.beside ?? 1]).filter((ratio) => ratio > 0);
  const logarithms = seen.map((ratio) => Math.log2(ratio));
  const reach = (size: number) => Math.min(furthest, Math.max(1, Math.ceil(size)));
  return [-reach(-Math.min(0, ...logarithms)), reach(Math.max(0, ...logarithms))];
}

/** What either side of 1 means, broken to the room that it has. */
function sidesOf({ below, above }: IntervalDotsOptions["sides"], middle: number, width: number) {
  const [left, right] = [
    wrapText(`← ${below}`, middle - 10, fontSize),
    wrapText(`${above} →`, width - middle - 10, fontSize),
  ];
  const place = (texts: readonly string[], x: number) => texts.map((text, i) => ({ x, y: 8 + i * lineHeight, text }));
  return {
    below: place(left, middle - 8),
    above: place(right, middle + 8),
    bottom: 4 + Math.max(left.length, right.length) * lineHeight,
  };
}

function describe(rows: readonly Row[], lang: ChartContext["lang"], digits: number): string {
  const said = rows.map(({ label, value, low, high }) => {
    const text = `${label} ${printNumber(value, digits)}`;
    if (low === null || high === null) return chartSentences.home[lang]({ home: text });
    const interval = chartSentences.interval[lang]({ low: printNumber(low, digits), high: printNumber(high, digits) });
    return `${text}${lang === "zh" ? "，" : ", "}${interval}`;
  });
  return said.join(lang === "en" ? " " : "");
}
