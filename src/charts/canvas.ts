import * as Plot from "@observablehq/plot";
import type { ChartContext } from "./chart.ts";

export interface CanvasOptions {
  readonly height: number;
  /** the kind of chart, a class of the root */
  readonly kind: string;
  readonly description: string;
  readonly marks: Plot.Markish[];
}

/**
 * A drawing whose marks are placed in pixels. Labels must be kept apart in pixels, and Plot counts a Han character
 * little more than half as wide as it is, so the charts do their own scaling and leave the drawing to Plot.
 */
export function canvas(context: ChartContext, { height, kind, description, marks }: CanvasOptions): Element {
  return Plot.plot({
    document: context.document,
    width: context.width,
    height,
    margin: 0,
    className: kind,
    ariaLabel: context.title,
    ariaDescription: description,
    x: { type: "identity" },
    y: { type: "identity" },
    axis: null,
    marks,
  });
}

/** A straight scale from a domain to pixels. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const span = domain[1] - domain[0];
  if (!(span > 0)) throw new RangeError(`linear: the domain must grow, got ${domain[0]} to ${domain[1]}`);
  return (value) => range[0] + ((value - domain[0]) / span) * (range[1] - range[0]);
}

/**
 * About `count` round values between two others (刻度): steps of 1, 2 or 5 times a power of ten.
 * @example roundTicks(0, 48, 5); // => [0, 10, 20, 30, 40]
 */
export function roundTicks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.7) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** How many decimals tell ticks of this spacing apart. */
export function tickDigits(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0));
}

/** A text at a place, in pixels. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

type Look = Pick<Plot.TextOptions, "fontSize" | "textAnchor" | "lineAnchor" | "lineHeight"> & { className: string };

/** A place that is in pixels already: Plot need not scale it once more. */
const pixels = (value: string) => ({ value, scale: null });

/** Texts at their places: `className` gives the colour, `textAnchor` which end stands at x. */
export function words(texts: readonly PlacedText[], look: Look): Plot.Markish {
  return texts.length === 0 ? null : Plot.text(texts, { x: pixels("x"), y: pixels("y"), text: "text", ...look });
}

/** A straight line between two places, in pixels. */
export interface PlacedLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const corners = { x1: pixels("x1"), y1: pixels("y1"), x2: pixels("x2"), y2: pixels("y2") };

/** Straight lines; class and stylesheet give them weight, dashes and colour. */
export function lines(placed: readonly PlacedLine[], className: string): Plot.Markish {
  return placed.length === 0 ? null : Plot.link(placed, { ...corners, className });
}

/** Filled boxes between two corners, in pixels. */
export function boxes(placed: readonly PlacedLine[], className: string): Plot.Markish {
  return placed.length === 0 ? null : Plot.rect(placed, { ...corners, fill: "currentColor", className });
}
