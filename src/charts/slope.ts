import * as Plot from "@observablehq/plot";
import { chartSentences } from "../i18n/chart.ts";
import { canvas, linear, lines, words } from "./canvas.ts";
import type { ChartContext, Role } from "./chart.ts";
import { roles } from "./chart.ts";
import { spread } from "./labels.ts";
import { printNumber, widest } from "./text.ts";

export interface SlopeRow {
  readonly id: string;
  readonly label: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly role: Role;
}

export interface SlopeOptions {
  /** what the two sides are, such as two editions */
  readonly from: string;
  readonly to: string;
  /** places run downwards from 1; scores run upwards */
  readonly quantity: "rank" | "score";
  readonly digits?: number;
}

interface Line extends SlopeRow {
  readonly start: number;
  readonly end: number;
}

const fontSize = 12;
const gap = 17;
/** from the end of a line to its name */
const labelGap = 22;

/**
 * From one edition to another, one line an entity (斜率图): 两端写名称与数值，本地红色、粗线，同组深色；只列两版都有值的单元。
 * Name and value stand at both ends and never overlap; the home entity is heavier and in the accent, its group darker.
 * Entities with a value in one edition only are left to the table.
 */
export function slope(rows: readonly SlopeRow[], options: SlopeOptions & ChartContext): Element {
  const { lang, width, from, to, quantity, digits = quantity === "rank" ? 0 : 1 } = options;
  const both = rows.filter((row): row is Line => row.start !== null && row.end !== null);
  const room =
    Math.ceil(
      widest(
        both.map((row) => `${row.label} ${printNumber(row.end, digits)}`),
        fontSize,
        { bold: true },
      ),
    ) +
    labelGap +
    4;
  const [left, right] = [room, width - room];
  const top = 40;
  const bottom = top + Math.max(120, (both.length - 1) * gap * 1.25);
  const y = scaleOf(both, quantity, top, bottom);
  const starts = spread(
    both.map((row) => y(row.start)),
    gap,
    top,
    bottom,
  );
  const ends = spread(
    both.map((row) => y(row.end)),
    gap,
    top,
    bottom,
  );
  const text = (row: Line, value: number) => `${row.label} ${printNumber(value, digits)}`;
  return canvas(options, {
    kind: "slope",
    height: bottom + 12,
    description: both
      .map((row) =>
        chartSentences.slope[lang]({
          label: row.label,
          start: printNumber(row.start, digits),
          end: printNumber(row.end, digits),
        }),
      )
      .join(lang === "en" ? " " : ""),
    marks: [
      words([{ x: left, y: 12, text: from }], { fontSize, textAnchor: "end", className: "axis" }),
      words([{ x: right, y: 12, text: to }], { fontSize, textAnchor: "start", className: "axis" }),
      lines(
        both.flatMap((row, i) => [
          { x1: left - labelGap + 3, y1: starts[i]!, x2: left - 5, y2: y(row.start) },
          { x1: right + 5, y1: y(row.end), x2: right + labelGap - 3, y2: ends[i]! },
        ]),
        "leader",
      ),
      lines(
        [left, right].map((at) => ({ x1: at, y1: top - 12, x2: at, y2: bottom + 8 })),
        "axis-line",
      ),
      roles.flatMap((role) => {
        const own = both.flatMap((row, i) => (row.role === role ? [{ row, start: starts[i]!, end: ends[i]! }] : []));
        const look = { fontSize, className: `text-${role}` };
        const dots = own.flatMap(({ row }) => [
          { x: left, y: y(row.start) },
          { x: right, y: y(row.end) },
        ]);
        return [
          lines(
            own.map(({ row }) => ({ x1: left, y1: y(row.start), x2: right, y2: y(row.end) })),
            `slope-${role}`,
          ),
          Plot.dot(dots, { x: "x", y: "y", r: 3.5, fill: "currentColor", className: `dot tone-${role}` }),
          words(
            own.map(({ row, start }) => ({ x: left - labelGap, y: start, text: text(row, row.start) })),
            { ...look, textAnchor: "end" },
          ),
          words(
            own.map(({ row, end }) => ({ x: right + labelGap, y: end, text: text(row, row.end) })),
            { ...look, textAnchor: "start" },
          ),
        ];
      }),
    ],
  });
}

function scaleOf(rows: readonly Line[], quantity: SlopeOptions["quantity"], top: number, bottom: number) {
  const values = rows.flatMap((row) => [row.start, row.end]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(high > low)) return () => (top + bottom) / 2;
  return quantity === "rank" ? linear([low, high], [top, bottom]) : linear([low, high], [bottom, top]);
}
