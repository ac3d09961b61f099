import * as Plot from "@observablehq/plot";
import { chartSentences } from "../i18n/chart.ts";
import { canvas, linear, lines, roundTicks, tickDigits, words } from "./canvas.ts";
import type { ChartContext, Role } from "./chart.ts";
import { present } from "./chart.ts";
import { spread } from "./labels.ts";
import { printNumber, textWidth, widest } from "./text.ts";

export interface TrendRow {
  /** rows with the same series are joined, in order of years */
  readonly series: string;
  readonly label: string;
  readonly year: number;
  readonly value: number | null;
  /** `series` where the lines are of equal standing: each gets its own dashes, marker and colour */
  readonly role: Role | "series";
}

export interface TrendLinesOptions {
  readonly digits?: number;
  readonly domain?: readonly [number, number];
  /** the first year on the far side of a break: lines stop before it and begin anew */
  readonly breaks?: readonly { readonly year: number; readonly label: string }[];
}

type Value = TrendRow & { readonly value: number };
interface Series {
  readonly label: string;
  /** what the classes of its colour end in: home, group, other, or 1 to 6 */
  readonly tone: string;
  /** class of its dashes */
  readonly dash: string;
  readonly symbol: (typeof symbols)[number];
  readonly values: readonly Value[];
  readonly years: readonly TrendRow[];
}

const symbols = ["circle", "square", "triangle", "diamond2", "star", "cross"] as const;
const fontSize = 12;
const gap = 17;
const mostMarkers = 12;

/**
 * Values over the years, one line a series (趋势图): 线末直接写名称与数值，名称互不遮挡；线型、标记与颜色同时区分；缺年断开，断点处画竖线并注明。
 * Names and values stand at the ends of the lines and never overlap; dashes and markers tell the lines apart without
 * colour; missing years are gaps; at a break the lines stop, with a rule and its reason.
 */
export function trendLines(rows: readonly TrendRow[], options: TrendLinesOptions & ChartContext): Element {
  const { lang, width, digits = 1, breaks = [] } = options;
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const all = groupSeries(rows);
  const domain = options.domain ?? paddedDomain(present(rows).map((row) => row.value));
  const ends = all.flatMap((series) => endOf(series, digits, years.at(-1)));
  const left = 40;
  const right =
    width -
    Math.min(
      width * 0.58,
      widest(
        ends.map((end) => end.text),
        fontSize,
        { bold: true },
      ) + 14,
    );
  const [top, bottom] = [breaks.length > 0 ? 34 : 12, breaks.length > 0 ? 262 : 240];
  const x = linear([years[0] ?? 0, Math.max(years.at(-1) ?? 1, (years[0] ?? 0) + 1)], [left, right]);
  const y = linear(domain, [bottom, top]);
  const ticks = roundTicks(domain[0], domain[1], 5);
  const labelled = spread(
    ends.map((end) => y(end.value)),
    gap,
    top,
    bottom,
  );
  return canvas(options, {
    kind: "trend-lines",
    height: bottom + 30,
    description: describe(all, breaks, lang, digits),
    marks: [
      lines(
        ticks.map((tick) => ({ x1: left - 4, y1: y(tick), x2: right, y2: y(tick) })),
        "grid-line",
      ),
      words(
        ticks.map((tick) => ({ x: left - 10, y: y(tick), text: printNumber(tick, tickDigits(ticks)) })),
        { fontSize: 11, textAnchor: "end", className: "axis" },
      ),
      words(
        shownYears(years, right - left).map((year) => ({ x: x(year), y: bottom + 18, text: String(year) })),
        { fontSize: 11, className: "axis" },
      ),
      breaks.map((item) => breakMarks(item, x(item.year - 0.5), { top, bottom, width: right })),
      all.map((series) => [
        pieces(series, breaks).map((piece) =>
          Plot.line(piece, {
            x: (row: TrendRow) => x(row.year),
            y: (row: TrendRow) => (row.value === null ? Number.NaN : y(row.value)),
            className: `line line-${series.tone} ${series.dash}`,
          }),
        ),
        Plot.dot(marked(series.values, years), {
          x: (row: Value) => x(row.year),
          y: (row: Value) => y(row.value),
          r: 3.5,
          symbol: series.symbol,
          fill: "currentColor",
          title: (row: Value) => `${row.label} ${row.year} ${printNumber(row.value, digits)}`,
          className: `dot tone-${series.tone}`,
        }),
      ]),
      lines(
        ends
          .map((end, i) => ({ x1: x(end.year) + 5, y1: y(end.value), x2: right + 9, y2: labelled[i]! }))
          .filter((line) => Math.abs(line.y1 - line.y2) > 6 || line.x2 - line.x1 > 12),
        "leader",
      ),
      ends.map((end, i) =>
        words([{ x: right + 11, y: labelled[i]!, text: end.text }], {
          fontSize,
          textAnchor: "start",
          className: `text-${end.tone}`,
        }),
      ),
    ],
  });
}

function groupSeries(rows: readonly TrendRow[]): Series[] {
  const ids = [...new Set(rows.map((row) => row.series))];
  let distinct = 0;
  return ids.map((id) => {
    const years = rows.filter((row) => row.series === id).sort((a, b) => a.year - b.year);
    const { label, role } = years[0]!;
    const place = role === "home" ? 0 : distinct++ % symbols.length;
    const tone = role === "series" ? String(place + 1) : role;
    return { label, tone, dash: `dash-${place + 1}`, symbol: symbols[place]!, values: present(years), years };
  });
}

/** The last value of a line and what stands beside it; the year too when the line ends early. */
function endOf(series: Series, digits: number, last: number | undefined) {
  const end = series.values.at(-1);
  if (!end) return [];
  const year = end.year === last ? "" : ` (${end.year})`;
  const text = `${series.label} ${printNumber(end.value, digits)}${year}`;
  return [{ value: end.value, year: end.year, text, tone: series.tone }];
}

/** A line is cut at every break; inside a piece a missing value is a gap. */
function pieces({ years }: Series, breaks: readonly { year: number }[]): TrendRow[][] {
  const cuts = [...breaks.map((item) => item.year).sort((a, b) => a - b), Number.POSITIVE_INFINITY];
  return cuts.map((cut, i) => years.filter((row) => row.year < cut && row.year >= (cuts[i - 1] ?? 0)));
}

function breakMarks(
  { label }: { label: string },
  x: number,
  { top, bottom, width }: { top: number; bottom: number; width: number },
) {
  const half = textWidth(label, 11) / 2;
  return [
    lines([{ x1: x, y1: top - 8, x2: x, y2: bottom }], "break-line"),
    words([{ x: Math.max(half, Math.min(width - half, x)), y: top - 18, text: label }], {
      fontSize: 11,
      className: "axis",
    }),
  ];
}

function paddedDomain(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  const room = high > low ? (high - low) * 0.12 : Math.abs(high) * 0.1 || 1;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

/** Where there are too many years for a marker each, only some carry one, always the last. */
function marked(values: readonly Value[], years: readonly number[]): readonly Value[] {
  const every = Math.ceil(years.length / mostMarkers);
  const last = years.length - 1;
  return values.filter(({ year }) => (last - years.indexOf(year)) % every === 0);
}

/** As many years as fit, always the last. */
function shownYears(years: readonly number[], width: number): number[] {
  const every = Math.ceil(years.length / Math.max(1, Math.floor(width / 40)));
  return years.filter((_, i) => (years.length - 1 - i) % every === 0);
}

function describe(
  all: readonly Series[],
  breaks: NonNullable<TrendLinesOptions["breaks"]>,
  lang: ChartContext["lang"],
  digits: number,
): string {
  const said = all.map(({ label, values }) => {
    const [first, last] = [values[0], values.at(-1)];
    if (!first || !last) return chartSentences.emptyLine[lang]({ label });
    const [start, end] = [printNumber(first.value, digits), printNumber(last.value, digits)];
    return chartSentences.line[lang]({ label, from: first.year, start, to: last.year, end });
  });
  return [...said, ...breaks.map((item) => chartSentences.break[lang](item))].join(lang === "en" ? " " : "");
}
