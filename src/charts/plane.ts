import { chartSentences, chartWords } from "../i18n/chart.ts";
import type { Lang } from "../i18n/lang.ts";
import { boxes, canvas, linear, lines, type PlacedLine, type PlacedText, words } from "./canvas.ts";
import type { ChartContext, Role } from "./chart.ts";
import type { Box } from "./labels.ts";
import { boxOfText, describeDots, dotFontSize, type NamedDot, namedDots } from "./named-dots.ts";
import { printNumber, textWidth, wrapText } from "./text.ts";

/** Where an entity stands in a plane; `quadrant` is its name, as sure as can be said. */
export interface PlaneRow {
  readonly id: string;
  readonly label: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly role: Role;
  readonly quadrant: string;
  /** whether the quadrant is probable enough to be stated */
  readonly sure: boolean;
}

export interface PlaneOptions {
  /** names of the axes */
  readonly axes: { readonly x: string; readonly y: string };
  /** where the plane is cut, and what the cut is called; null where there is none */
  readonly cut: { readonly x: number; readonly y: number; readonly label: string } | null;
  /** half the width of the line */
  readonly band: number;
  /** names by side of x, then of y */
  readonly quadrants: Readonly<Record<Corner, string>>;
  /** where the home entity came from, and when */
  readonly from?: { readonly x: number; readonly y: number; readonly label: string } | null;
}

const corners = ["high-high", "low-high", "low-low", "high-low"] as const;
export type Corner = (typeof corners)[number];

const domain = [0, 100] as const;
const fontSize = dotFontSize;

/**
 * A plane cut in four (四象限图): 虚线为全国，浅带为压线范围，四角写象限名；实心为概率足够，空心为不足；箭头为本地由前到今。
 * Both axes run from 0 to 100, so that planes compare. Filled dots and bold names are sure of their quadrant, hollow dots
 * are not; the arrow leads from where home stood to where it stands, under the same cut.
 */
export function plane(rows: readonly PlaneRow[], options: PlaneOptions & ChartContext): Element {
  const { lang, width, axes, cut, band, quadrants, from = null } = options;
  const frame = frameOf(width);
  const { left, right, top, bottom } = frame;
  const [x, y] = [linear(domain, [left, right]), linear(domain, [bottom, top])];
  const dots = rows.flatMap(({ x: across, y: up, quadrant, sure, ...row }): NamedDot[] =>
    across === null || up === null
      ? []
      : [{ ...row, x: x(across), y: y(up), unsure: !sure, said: say({ ...row, across, up, quadrant }, axes, lang) }],
  );
  const names = corners.flatMap((corner) => cornerName(quadrants[corner], corner, frame));
  const home = dots.find((dot) => dot.role === "home");
  const move = from && home ? arrowOf({ x: x(from.x), y: y(from.y) }, home) : [];
  const start = from && move.length > 0 ? [{ x: x(from.x), y: y(from.y) + 13, text: from.label }] : [];
  const halfOf = (text: string) => textWidth(text, 11) / 2;
  const startBoxes = start.map((at) => boxOfText({ ...at, x: at.x - halfOf(at.text) }));
  return canvas(options, {
    kind: "plane",
    height: bottom + 46,
    description: describeDots(dots, lang),
    marks: [
      boxes(
        cut
          ? [
              { x1: x(cut.x - band), y1: top, x2: x(cut.x + band), y2: bottom },
              { x1: left, y1: y(cut.y + band), x2: right, y2: y(cut.y - band) },
            ]
          : [],
        "line-band",
      ),
      lines(
        [
          { x1: left, y1: bottom, x2: right, y2: bottom },
          { x1: left, y1: top, x2: left, y2: bottom },
        ],
        "axis-line",
      ),
      lines(
        cut
          ? [
              { x1: x(cut.x), y1: top, x2: x(cut.x), y2: bottom },
              { x1: left, y1: y(cut.y), x2: right, y2: y(cut.y) },
            ]
          : [],
        "reference-line",
      ),
      words(cut ? [{ x: x(cut.x), y: top - 8, text: cut.label }] : [], { fontSize, className: "axis" }),
      words(names, { fontSize, textAnchor: "start", className: "axis strong halo" }),
      words(
        ticks.map((tick) => ({ x: x(tick), y: bottom + 14, text: String(tick) })),
        { fontSize: 11, className: "axis" },
      ),
      words(
        ticks.map((tick) => ({ x: left - 8, y: y(tick), text: String(tick) })),
        { fontSize: 11, textAnchor: "end", className: "axis" },
      ),
      words([{ x: right, y: bottom + 34, text: `${axes.x} →` }], { fontSize, textAnchor: "end", className: "axis" }),
      words([{ x: left - 28, y: top - 24, text: `↑ ${axes.y}` }], { fontSize, textAnchor: "start", className: "axis" }),
      lines(move, "move"),
      words(start, { fontSize: 11, className: "text-home halo" }),
      namedDots(dots, {
        obstacles: [...names.map(boxOfText), ...startBoxes, ...move.slice(0, 1).map(boxOfLine)],
        frame,
      }),
    ],
  });
}

const ticks = [0, 20, 40, 60, 80, 100];

function frameOf(width: number): Box {
  const [left, top, right] = [34, 40, width - 12];
  return { left, top, right, bottom: top + Math.max(270, (right - left) * 0.72) };
}

/** The name of a quadrant in its corner of the frame, broken where it is long; every line with its left end. */
function cornerName(text: string, corner: Corner, { left, right, top, bottom }: Box): PlacedText[] {
  const [across, up] = corner.split("-");
  const broken = wrapText(text, (right - left) * 0.36, fontSize);
  return broken.map((line, i) => ({
    x: across === "high" ? right - textWidth(line, fontSize, { bold: true }) - 2 : left + 8,
    y: up === "high" ? top + 10 + i * lineHeight : bottom - 12 - (broken.length - 1 - i) * lineHeight,
    text: line,
  }));
}

const lineHeight = 15;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line from one place to the edge of a dot, with its head; nothing where they are too near to tell. */
function arrowOf(start: Spot, end: Spot): PlacedLine[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  if (length < 2 * reach) return [];
  const [ux, uy] = [dx / length, dy / length];
  const tip = { x: end.x - ux * reach, y: end.y - uy * reach };
  const head = (side: 1 | -1) => ({
    x1: tip.x - 8 * ux + side * 4 * uy,
    y1: tip.y - 8 * uy - side * 4 * ux,
    x2: tip.x,
    y2: tip.y,
  });
  return [{ x1: start.x, y1: start.y, x2: tip.x, y2: tip.y }, head(1), head(-1)];
}

/** From the middle of the home dot to the tip of the arrow. */
const reach = 10;

function boxOfLine({ x1, y1, x2, y2 }: PlacedLine): Box {
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

interface Said {
  readonly label: string;
  readonly across: number;
  readonly up: number;
  readonly quadrant: string;
}

function say({ label, across, up, quadrant }: Said, axes: PlaneOptions["axes"], lang: Lang): string {
  return chartSentences.place[lang]({
    label,
    x: `${axes.x} ${printNumber(across, 1)}`,
    y: `${axes.y} ${printNumber(up, 1)}`,
    quadrant: quadrant === "" ? chartWords.missing[lang] : quadrant,
  });
}
