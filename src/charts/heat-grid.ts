import { chartWords } from "../i18n/chart.ts";
import { evenBreaks } from "../methods/statistics/even-breaks.ts";
import { boxes, canvas, words } from "./canvas.ts";
import type { ChartContext } from "./chart.ts";
import { legendMarks, levelOf, levels } from "./levels.ts";
import { printNumber, widest, wrapText } from "./text.ts";

/** One row of a grid; `head` begins a block of rows. */
export interface HeatRow {
  readonly id: string;
  readonly label: string;
  readonly head?: string;
  /** in the order of the columns; `mark` is written where there is no value */
  readonly cells: readonly { readonly value: number | null; readonly mark?: string }[];
}

export interface HeatGridOptions {
  readonly columns: readonly string[];
  readonly digits?: number;
  /** four bounds between five classes, closed below; without them the classes hold about as many cells each */
  readonly breaks?: readonly number[];
}

const tall = 22;
const lineHeight = 13;

/**
 * A table of values as shaded cells (热图): 行列交叉处写数值，五级单色，数越大越深；没有值的格不着色，写原因。
 * Every cell says its value and is the darker the larger it is, in five classes of one hue; one without a value is left
 * white and says why.
 */
export function heatGrid(rows: readonly HeatRow[], options: HeatGridOptions & ChartContext): Element {
  const { lang, width, columns, digits = 1 } = options;
  const bounds =
    options.breaks ??
    evenBreaks(
      rows.flatMap((row) => row.cells.flatMap(({ value }) => value ?? [])),
      digits,
    );
  const left = Math.min(
    width * 0.34,
    widest(
      rows.map(({ label }) => label),
      12,
    ) + 10,
  );
  const pitch = (width - left) / Math.max(1, columns.length);
  const heads = columns.map((name) => wrapText(name, pitch - 4, 11));
  const placed = placeRows(rows, { left, top: Math.max(0, ...heads.map((lines) => lines.length)) * lineHeight + 8 });
  const cells = placed.rows.flatMap((row) =>
    row.cells.map(({ value, mark = "—" }, at) => {
      const [x1, y1] = [left + at * pitch, row.y];
      return {
        ...{ level: levelOf(value, bounds), text: value === null ? mark : printNumber(value, digits) },
        ...{ x1, y1, x2: x1 + pitch - 1.5, y2: y1 + row.height - 1.5, x: x1 + pitch / 2, y: y1 + row.height / 2 },
      };
    }),
  );
  const at = (level: number) => cells.filter((cell) => cell.level === level);
  const legend = legendMarks(bounds, { lang, digits, width, top: placed.bottom + 12 });
  return canvas(options, {
    kind: "heat-grid",
    height: legend.bottom + 6,
    description: rows.map((row) => describe(row, options)).join(lang === "en" ? " " : ""),
    marks: [
      words(
        heads.flatMap((texts, column) =>
          texts.map((text, line) => ({ x: left + (column + 0.5) * pitch, y: 7 + line * lineHeight, text })),
        ),
        { fontSize: 11, className: "axis" },
      ),
      words(placed.heads, { fontSize: 12, textAnchor: "start", className: "text-other strong" }),
      words(placed.names, { fontSize: 12, textAnchor: "start", className: "text-other" }),
      levels.map((level) => boxes(at(level), `tile-${level}`)),
      [0, ...levels].map((level) => words(at(level), { fontSize: 12, className: `on-${level}` })),
      ...legend.marks,
    ],
  });
}

/** Gives every row its height, as many lines as its name needs, and its block a head. */
function placeRows(rows: readonly HeatRow[], { left, top }: { left: number; top: number }) {
  let y = top;
  const heads: { x: number; y: number; text: string }[] = [];
  const names: { x: number; y: number; text: string }[] = [];
  const placed = rows.map((row) => {
    if (row.head !== undefined) {
      heads.push({ x: 0, y: y + 14, text: row.head });
      y += 28;
    }
    const lines = wrapText(row.label, left - 6, 12);
    const height = Math.max(tall, lines.length * lineHeight + 6);
    const middle = y + height / 2;
    names.push(...lines.map((text, i) => ({ x: 0, y: middle + (i - (lines.length - 1) / 2) * lineHeight, text })));
    const own = { cells: row.cells, y, height };
    y += height;
    return own;
  });
  return { rows: placed, heads, names, bottom: y };
}

function describe({ label, cells }: HeatRow, { lang, columns, digits = 1 }: HeatGridOptions & ChartContext): string {
  const said = cells.map(({ value, mark = "—" }, at) => {
    return `${columns[at]} ${value === null ? mark : printNumber(value, digits)}`;
  });
  const listed = said.join(chartWords.comma[lang]);
  return lang === "zh" ? `${label}：${listed}。` : `${label}: ${listed}.`;
}
