import * as Plot from "@observablehq/plot";
import type { ChartContext, EntityValue, Role } from "./chart.ts";
import { present, roles } from "./chart.ts";
import { describeValues } from "./describe.ts";
import { beeswarm } from "./labels.ts";
import { printNumber, textWidth } from "./text.ts";

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
const room = 4;
const fontSize = 13;

/**
 * Every entity as a dot on one line (分布点图): 每点一个单元，同组深色菱形，本地红色并直接标值；点多处向两侧错开，不代表别的量。
 * Every entity is a dot; members of the group are dark diamonds, the home entity is in the accent with its value.
 * Dots in a crowd move off the line so that none is hidden; how far means nothing.
 */
export function dotStrip(rows: readonly DotStripRow[], options: DotStripOptions & ChartContext): Element {
  const { document, lang, title, width, domain = [0, 100], digits = 1, bands = [], reference } = options;
  const top = 26 + (bands.length > 0 ? 16 : 0);
  const spreadLimit = 17;
  const middle = top + spreadLimit + room;
  const bottom = middle + spreadLimit + room;
  const side = 14;
  const scale = (value: number) => side + ((value - domain[0]) / (domain[1] - domain[0])) * (width - 2 * side);
  const dots = placed(present(rows), scale, spreadLimit).map((dot) => ({ ...dot, y: middle + dot.offset }));
  const home = dots.filter((dot) => dot.role === "home");
  const name = (row: { label: string; value: number }) => `${row.label} ${printNumber(row.value, digits)}`;
  const inside = (text: string, x: number) => {
    const half = textWidth(text, fontSize) / 2;
    return Math.min(width - half, Math.max(half, x));
  };
  const homes = home.map((dot) => ({ ...dot, text: name(dot), at: inside(name(dot), dot.x) }));
  return Plot.plot({
    document,
    width,
    height: bottom + 22 + (reference ? 16 : 0),
    className: "dot-strip",
    ariaLabel: title,
    ariaDescription: describeValues(rows, lang, digits),
    x: { type: "identity" },
    y: { type: "identity" },
    axis: null,
    marks: [
      Plot.ruleY([middle], { x1: side, x2: width - side, className: "axis-line" }),
      Plot.ruleX(bands.slice(1), { x: (band) => scale(band.from), y1: top - 12, y2: bottom, className: "band-line" }),
      Plot.text(bands, {
        x: (_, i) => scale((Math.max(bands[i]!.from, domain[0]) + (bands[i + 1]?.from ?? domain[1])) / 2),
        y: 8,
        text: "label",
        className: "band-name",
        fontSize: 12,
      }),
      Plot.text(ticks(domain), {
        x: scale,
        y: bottom + 10,
        text: (tick: number) => printNumber(tick, 0),
        className: "axis",
        fontSize: 11,
      }),
      reference && [
        Plot.ruleX([reference], { x: scale(reference.value), y1: top - 2, y2: bottom, className: "reference-line" }),
        Plot.text([name(reference)], {
          x: (text: string) => inside(text, scale(reference.value)),
          y: bottom + 26,
          text: (text: string) => text,
          className: "reference-name",
          fontSize: 12,
        }),
      ],
      Plot.ruleY(
        home.filter((dot) => dot.low != null && dot.high != null),
        { y: "y", x1: (dot) => scale(dot.low!), x2: (dot) => scale(dot.high!), className: "interval line-home" },
      ),
      Plot.ruleX(home, { x: "x", y1: top - 6, y2: "y", className: "leader line-home" }),
      roles.map((role) =>
        Plot.dot(
          dots.filter((dot) => dot.role === role),
          {
            x: "x",
            y: "y",
            r: radius[role],
            symbol: role === "group" ? "diamond" : "circle",
            title: name,
            fill: "currentColor",
            className: `dot tone-${role}`,
          },
        ),
      ),
      Plot.text(homes, { x: "at", y: top - 14, text: "text", className: "label tone-home", fontSize }),
    ],
  });
}

/** The home entity first, so that it stands on the line, then from left to right. */
function placed<Row extends { role: Role; value: number }>(
  rows: readonly Row[],
  scale: (value: number) => number,
  limit: number,
): (Row & { x: number; offset: number })[] {
  const order = [...rows].sort(
    (a, b) => Number(b.role === "home") - Number(a.role === "home") || a.value - b.value,
  );
  const offsets = beeswarm(
    order.map((row) => scale(row.value)),
    room + 0.5,
    limit,
  );
  return order.map((row, i) => ({ ...row, x: scale(row.value), offset: offsets[i]! }));
}

function ticks([low, high]: readonly [number, number]): number[] {
  return [0, 1, 2, 3, 4].map((part) => low + ((high - low) * part) / 4);
}
