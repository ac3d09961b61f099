import * as Plot from "@observablehq/plot";
import { chartSentences } from "../i18n/chart.ts";
import { canvas, linear, lines, words } from "./canvas.ts";
import type { ChartContext, EntityValue, Role } from "./chart.ts";
import { present, roles } from "./chart.ts";
import { describeValues } from "./describe.ts";
import { beeswarm } from "./labels.ts";
import { printNumber, textWidth, wrapText } from "./text.ts";

export interface DotStripRow extends EntityValue {
  /** ends of an interval, drawn as a bar through the dot of the home entity */
  readonly low?: number | null;
  readonly high?: number | null;
}

export interface DotStripOptions {
  readonly domain?: readonly [number, number];
  readonly digits?: number;
  /** named stretches of the line, such as tiers; the first begins at the start of the domain */
  readonly bands?: readonly { readonly from: number; readonly label: string }[];
  /** a value to compare with, such as the nation, drawn as a tick with its name */
  readonly reference?: { readonly label: string; readonly value: number };
}

const radius: Readonly<Record<Role, number>> = { other: 3.5, group: 4.5, home: 6.5 };
/** half of the room that a dot takes in the crowd */
const room = 4.5;
/** how far from the line a dot may stand */
const reach = 18;
const side = 14;
const fontSize = 13;
const bandSize = 12;
const lineHeight = 14;

/**
 * Every entity as a dot on one line (分布点图): 每点一个单元，同组深色菱形，本地红色并直接标值；点多处向两侧错开，错开多少不代表别的量。
 * Every entity is a dot; members of the group are dark diamonds, the home entity is in the accent with its value.
 * Dots in a crowd move off the line so that none is hidden; how far means nothing.
 */
export function dotStrip(rows: readonly DotStripRow[], options: DotStripOptions & ChartContext): Element {
  const { lang, width, domain = [0, 100], digits = 1, bands = [], reference } = options;
  const scale = linear(domain, [side, width - side]);
  const names = bandNames(bands, domain, scale);
  const top = 24 + (bands.length > 0 ? 4 : 0) + Math.max(0, ...names.map((name) => name.lines.length)) * lineHeight;
  const middle = top + reach + 2;
  const bottom = middle + reach + 4;
  const name = (row: { label: string; value: number }) => `${row.label} ${printNumber(row.value, digits)}`;
  const centred = (text: string, x: number, y: number) => {
    const half = textWidth(text, fontSize, { bold: true }) / 2;
    return { text, y, x: Math.min(width - half, Math.max(half, x)) };
  };
  const dots = crowd(present(rows), scale).map((dot) => ({ ...dot, y: middle + dot.offset }));
  const home = dots.filter((dot) => dot.role === "home");
  const intervals = home.filter((dot) => dot.low != null && dot.high != null);
  return canvas(options, {
    kind: "dot-strip",
    height: bottom + (reference ? 36 : 20),
    description: [describeValues(rows, lang, digits), ...intervals.map((dot) => sayInterval(dot, lang, digits))].join(
      lang === "en" ? " " : "",
    ),
    marks: [
      lines([{ x1: side, y1: middle, x2: width - side, y2: middle }], "axis-line"),
      lines(
        bands.slice(1).map((band) => ({ x1: scale(band.from), y1: 2, x2: scale(band.from), y2: bottom })),
        "band-line",
      ),
      words(
        names.flatMap(({ x, lines: broken }) => broken.map((text, i) => ({ x, y: 9 + i * lineHeight, text }))),
        { fontSize: bandSize, className: "axis" },
      ),
      words(
        [0, 1, 2, 3, 4]
          .map((part) => domain[0] + ((domain[1] - domain[0]) * part) / 4)
          .map((tick) => ({ x: scale(tick), y: bottom + 8, text: String(tick) })),
        { fontSize: 11, className: "axis" },
      ),
      reference && [
        lines([{ x1: scale(reference.value), y1: top - 2, x2: scale(reference.value), y2: bottom }], "reference-line"),
        words([centred(name(reference), scale(reference.value), bottom + 25)], {
          fontSize: 12,
          className: "reference-name",
        }),
      ],
      lines(
        intervals.map((dot) => ({ x1: scale(dot.low!), y1: dot.y, x2: scale(dot.high!), y2: dot.y })),
        "interval line-home",
      ),
      lines(
        home.map((dot) => ({ x1: dot.x, y1: top - 5, x2: dot.x, y2: dot.y })),
        "leader line-home",
      ),
      roles.map((role) =>
        Plot.dot(
          dots.filter((dot) => dot.role === role),
          {
            x: "x",
            y: "y",
            r: radius[role],
            symbol: role === "group" ? "diamond2" : "circle",
            title: name,
            fill: "currentColor",
            className: `dot tone-${role}`,
          },
        ),
      ),
      words(
        home.map((dot) => centred(name(dot), dot.x, top - 13)),
        { fontSize, className: "text-home" },
      ),
    ],
  });
}

function sayInterval(
  { low, high }: Pick<DotStripRow, "low" | "high">,
  lang: ChartContext["lang"],
  digits: number,
): string {
  return chartSentences.interval[lang]({ low: printNumber(low!, digits), high: printNumber(high!, digits) });
}

/** Places the home entity first, so that it stands on the line, then the others from left to right. */
function crowd<Row extends { role: Role; value: number }>(rows: readonly Row[], scale: (value: number) => number) {
  const order = [...rows].sort((a, b) => Number(b.role === "home") - Number(a.role === "home") || a.value - b.value);
  const along = order.map((row) => scale(row.value));
  const offsets = beeswarm(along, room, reach);
  return order.map((row, i) => ({ ...row, x: along[i]!, offset: offsets[i]! }));
}

/** The names of the bands in their middle, broken where a band is narrow. */
function bandNames(
  bands: NonNullable<DotStripOptions["bands"]>,
  [low, high]: readonly [number, number],
  scale: (value: number) => number,
) {
  return bands.map((band, i) => {
    const [from, to] = [scale(Math.max(low, band.from)), scale(Math.min(high, bands[i + 1]?.from ?? high))];
    return { x: (from + to) / 2, lines: wrapText(band.label, to - from, bandSize) };
  });
}
