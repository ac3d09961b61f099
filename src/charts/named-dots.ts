import * as Plot from "@observablehq/plot";
import type { Lang } from "../i18n/lang.ts";
import { lines, type PlacedText, words } from "./canvas.ts";
import type { Role } from "./chart.ts";
import { roles } from "./chart.ts";
import type { Box } from "./labels.ts";
import { placeLabels } from "./labels.ts";
import { textWidth } from "./text.ts";

/** An entity at its place on a drawing, in pixels. */
export interface NamedDot {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly role: Role;
  /** where it stands, in a sentence */
  readonly said: string;
  /** what it stands for is not sure: drawn hollow, its name light */
  readonly unsure?: boolean;
}

/** Which dots carry their name beside home and its group, what names must keep clear of, and where they may stand. */
export interface DotRoom {
  readonly labelled?: readonly string[];
  readonly obstacles: readonly Box[];
  readonly frame: Box;
}

/** Size of the names of all but home. */
export const dotFontSize = 12;
const radius: Readonly<Record<Role, number>> = { other: 4, group: 5, home: 7 };

/**
 * Dots on a plane, home in front, with the names of home, its group and those asked for, kept clear of one another
 * (点与名称): 本地红点，同组深色菱形；空心表示未定。
 */
export function namedDots(dots: readonly NamedDot[], { labelled = [], obstacles, frame }: DotRoom): Plot.Markish[] {
  const named = [...roles]
    .reverse()
    .flatMap((role) => dots.filter((dot) => dot.role === role && (role !== "other" || labelled.includes(dot.id))));
  const labels = placed(named, [...dots.map(boxOf), ...obstacles], frame);
  return [
    ...roles.flatMap((role) =>
      [false, true].flatMap((unsure) => {
        const drawn = dots.filter((dot) => dot.role === role && (dot.unsure ?? false) === unsure);
        return drawn.length === 0 && unsure ? [] : [dotsOf(drawn, role, unsure)];
      }),
    ),
    lines(
      labels
        .filter((label) => label.far)
        .map(({ dot, left: start, right: end, y: at }) => ({
          x1: dot.x,
          y1: dot.y,
          x2: Math.min(end, Math.max(start, dot.x)),
          y2: at,
        })),
      "leader",
    ),
    ...labels.map(({ dot, left, y }) =>
      words([{ x: left, y, text: dot.label }], {
        fontSize: sizeOf(dot),
        textAnchor: "start",
        className: `text-${dot.role} halo${weightOf(dot)}`,
      }),
    ),
  ];
}

function dotsOf(dots: readonly NamedDot[], role: Role, unsure: boolean): Plot.Dot {
  return Plot.dot(dots, {
    x: "x",
    y: "y",
    r: unsure ? radius[role] - 1 : radius[role],
    symbol: role === "group" ? "diamond2" : "circle",
    fill: "currentColor",
    title: "said",
    className: unsure ? `dot-open open-${role}` : `dot tone-${role}`,
  });
}

/** Where sureness is told, it is told by weight: `sure` bold, `unsure` light. */
function weightOf({ unsure }: NamedDot): string {
  return unsure === undefined ? "" : unsure ? " unsure" : " sure";
}

const sizeOf = (dot: NamedDot) => (dot.role === "home" ? 14 : dotFontSize);

function boxOf({ x, y, role }: NamedDot): Box {
  const r = radius[role] - 1;
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** The room of a text that begins at its place. */
export function boxOfText({ x, y, text }: PlacedText): Box {
  return { left: x, right: x + textWidth(text, dotFontSize), top: y - 7, bottom: y + 7 };
}

function placed(named: readonly NamedDot[], obstacles: readonly Box[], frame: Box) {
  const wishes = named.map((dot) => ({
    x: dot.x,
    y: dot.y,
    radius: radius[dot.role],
    width: textWidth(dot.label, sizeOf(dot), { bold: dot.role === "home" || dot.unsure === false }),
    height: sizeOf(dot) + 2,
  }));
  return placeLabels(wishes, obstacles, frame).map((label, i) => ({
    dot: named[i]!,
    left: label.x,
    right: label.x + wishes[i]!.width,
    y: label.y,
    far: label.far,
  }));
}

/** Where every dot stands, home first, for readers who do not see them. */
export function describeDots(dots: readonly NamedDot[], lang: Lang): string {
  const said = [...roles].reverse().flatMap((role) => dots.filter((dot) => dot.role === role));
  return said.map((dot) => dot.said).join(lang === "en" ? " " : "");
}
