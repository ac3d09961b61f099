import * as Plot from "@observablehq/plot";
import { chartSentences, chartWords } from "../i18n/chart.ts";
import { canvas, linear, lines, roundTicks, tickDigits, words } from "./canvas.ts";
import type { ChartContext } from "./chart.ts";
import { printNumber, textWidth, widest, wrapText } from "./text.ts";

export interface OutlookRow {
  readonly year: number;
  readonly value: number;
  /** ends of the interval of an extrapolated year, where there is one */
  readonly low: number | null;
  readonly high: number | null;
  /** observed but not carried on from, observed, or extrapolated */
  readonly part: "earlier" | "observed" | "outlook";
}

export interface OutlookLinesOptions {
  /** whose series it is */
  readonly label: string;
  readonly digits?: number;
  /** why the years before are not carried on from, where the run of those that are begins */
  readonly begins?: { readonly year: number; readonly label: string };
}

const [fontSize, lineHeight] = [12, 16];
/** What is written at the end of the line goes on below where it takes more than so much of the width. */
const widestEnd = 0.3;
const [top, bottom] = [48, 250];

/**
 * A series as observed and as extrapolated (展望图): 实线与实心点是实际值，虚线与空心点是外推，浅色带是区间；竖线分开二者并写明“外推，不是事实”；断点或缺年之前的不与之相连。
 * A solid line and full dots are observed, a dashed line and open dots extrapolated, the band their interval; a rule parts
 * the two and says that what follows is no fact; years before a break or gap stand apart.
 */
export function outlookLines(rows: readonly OutlookRow[], options: OutlookLinesOptions & ChartContext): Element {
  const { width, digits = 2 } = options;
  const years = rows.map(({ year }) => year).sort((a, b) => a - b);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1];
  const parts = partsOf(rows);
  const ends = endTexts(parts, digits, options);
  const domain = paddedDomain(rows);
  const ticks = roundTicks(domain[0], domain[1], 5);
  const tickTexts = ticks.map((tick) => printNumber(tick, tickDigits(ticks)));
  const left = Math.max(44, widest(tickTexts, 11) + 14);
  const texts = ends.map(({ text }) => text);
  const right = width - widest(texts, fontSize, { bold: true }) - 14;
  const x = linear([first, Math.max(last, first + 1)], [left, right]);
  const y = linear(domain, [bottom, top]);
  const at = (row: Pick<OutlookRow, "year" | "value">) => ({ x: x(row.year), y: y(row.value) });
  const border = parts.observed.at(-1)?.year;
  return canvas(options, {
    kind: "outlook-lines",
    height: bottom + 30,
    description: describe(parts, options),
    marks: [
      lines(
        ticks.map((tick) => ({ x1: left - 4, y1: y(tick), x2: right, y2: y(tick) })),
        "grid-line",
      ),
      words(
        ticks.map((tick, i) => ({ x: left - 10, y: y(tick), text: tickTexts[i]! })),
        { fontSize: 11, textAnchor: "end", className: "axis" },
      ),
      words(
        shownYears(first, last, right - left).map((year) => ({ x: x(year), y: bottom + 18, text: String(year) })),
        { fontSize: 11, className: "axis" },
      ),
      options.begins ? rule(x(options.begins.year - 0.5), options.begins.label, { height: 10, width }) : [],
      border === undefined || parts.outlook.length === 0
        ? []
        : rule(x(border + 0.5), chartWords.extrapolated[options.lang], { height: 28, width }),
      band(parts, { x, y }),
      joined(parts.earlier).map((piece) => Plot.line(piece.map(at), { x: "x", y: "y", className: "line line-other" })),
      Plot.line(parts.observed.map(at), { x: "x", y: "y", className: "line line-group" }),
      Plot.line([...parts.observed.slice(-1), ...parts.outlook].map(at), {
        ...{ x: "x", y: "y" },
        className: "line line-group dash-2",
      }),
      (["earlier", "observed", "outlook"] as const).map((part) =>
        Plot.dot(parts[part], {
          x: (row: OutlookRow) => x(row.year),
          y: (row: OutlookRow) => y(row.value),
          r: part === "outlook" ? 4 : 3.5,
          fill: "currentColor",
          title: (row: OutlookRow) => `${row.year} ${printNumber(row.value, digits)}`,
          className: { earlier: "dot tone-other", observed: "dot tone-group", outlook: "dot dot-open open-group" }[
            part
          ],
        }),
      ),
      ends.map((end) =>
        words([{ x: right + 9, y: y(end.value) + end.shift, text: end.text }], {
          fontSize,
          textAnchor: "start",
          className: end.strong ? "text-group strong" : "axis",
        }),
      ),
    ],
  });
}

type Parts = Readonly<Record<OutlookRow["part"], readonly OutlookRow[]>>;

function partsOf(rows: readonly OutlookRow[]): Parts {
  const of = (part: OutlookRow["part"]) => rows.filter((row) => row.part === part).sort((a, b) => a.year - b.year);
  return { earlier: of("earlier"), observed: of("observed"), outlook: of("outlook") };
}

/** What stands beside the end of the line: whose it is and the value, in as many lines as it needs, under it the interval. */
function endTexts(
  { observed, outlook }: Parts,
  digits: number,
  { label, lang, width }: OutlookLinesOptions & ChartContext,
) {
  const end = outlook.at(-1) ?? observed.at(-1);
  if (!end) return [];
  const whose = wrapText(`${label} ${printNumber(end.value, digits)}`, width * widestEnd, fontSize);
  const [low, high] = [end.low, end.high].map((value) => value !== null && printNumber(value, digits));
  const range = low && high ? [`${low}${lang === "zh" ? "—" : "–"}${high}`] : [];
  const texts = [...whose, ...range];
  return texts.map((text, at) => ({
    ...{ text, value: end.value, strong: at < whose.length },
    shift: (at - (texts.length - 1) / 2) * lineHeight,
  }));
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** The interval, opening from the last year observed; nothing where a year has none. */
function band({ observed, outlook }: Parts, { x, y }: Scales): Plot.Markish[] {
  const start = observed.at(-1);
  const ahead = outlook.flatMap(({ year, low, high }) => (low === null || high === null ? [] : [{ year, low, high }]));
  if (!start || ahead.length === 0) return [];
  const edges = [{ year: start.year, low: start.value, high: start.value }, ...ahead];
  const edge = (end: "low" | "high") =>
    Plot.line(edges, { x: (row) => x(row.year), y: (row) => y(row[end]), className: "band-line" });
  return [
    Plot.areaY(edges, {
      ...{ x: (row) => x(row.year), y1: (row) => y(row.low), y2: (row) => y(row.high) },
      className: "line-band",
    }),
    edge("low"),
    edge("high"),
  ];
}

/** Years without a gap between them. */
function joined(rows: readonly OutlookRow[]): OutlookRow[][] {
  const pieces: OutlookRow[][] = [];
  for (const row of rows) {
    const piece = pieces.at(-1);
    if (piece && piece.at(-1)!.year === row.year - 1) piece.push(row);
    else pieces.push([row]);
  }
  return pieces;
}

function rule(x: number, label: string, { height, width }: { readonly height: number; readonly width: number }) {
  const half = textWidth(label, 11) / 2;
  return [
    lines([{ x1: x, y1: height + 8, x2: x, y2: bottom }], "break-line"),
    words([{ x: Math.max(half, Math.min(width - half, x)), y: height, text: label }], {
      fontSize: 11,
      className: "axis",
    }),
  ];
}

function paddedDomain(rows: readonly OutlookRow[]): [number, number] {
  const values = rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? (high - low) * 0.08 : Math.abs(high) * 0.1 || 1;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

/** As many years as fit, always the last. */
function shownYears(first: number, last: number, width: number): number[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const every = Math.ceil(years.length / Math.max(1, Math.floor(width / 40)));
  return years.filter((year) => (last - year) % every === 0);
}

function describe({ observed, outlook }: Parts, { label, lang, digits = 2 }: OutlookLinesOptions & ChartContext) {
  const [start, end, ahead] = [observed[0], observed.at(-1), outlook.at(-1)];
  const say = (value: number) => printNumber(value, digits);
  if (!start || !end) return chartSentences.emptyLine[lang]({ label });
  return [
    chartSentences.line[lang]({ label, from: start.year, start: say(start.value), to: end.year, end: say(end.value) }),
    ...(ahead ? [chartSentences.extrapolated[lang]({ year: ahead.year, value: say(ahead.value) })] : []),
    ...(ahead && ahead.low !== null && ahead.high !== null
      ? [chartSentences.interval[lang]({ low: say(ahead.low), high: say(ahead.high) })]
      : []),
  ].join(lang === "en" ? " " : "");
}
