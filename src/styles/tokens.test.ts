import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light, dark] = [css, css.slice(css.indexOf("prefers-color-scheme: dark"))].map(
  (text) =>
    new Map([...text.matchAll(/(--[a-z0-9-]+): (#[0-9a-f]{6});/g)].reverse().map(([, name, hex]) => [name, hex])),
);

/** Contrast of WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const texts = ["ink", "ink-2", "accent", "link", "above", "below", "final", "series-1", "series-2", "series-3"];
const onPaper = [...texts, "series-4", "series-5", "series-6"].map((name) => [name, "paper"]);
const pairs = [
  ...onPaper,
  ["ink", "paper-2"],
  ["ink-2", "paper-2"],
  ["draft", "draft-paper"],
  ["draft", "paper"],
  ["sample", "sample-paper"],
  ["ink", "mark-paper"],
  ["on-tile-low", "tile-1"],
  ["on-tile-low", "tile-2"],
  ["on-tile-low", "tile-3"],
  ["on-tile-high", "tile-4"],
  ["on-tile-high", "tile-5"],
] as [string, string][];

describe.each([
  ["light", light!],
  ["dark", dark!],
])("%s", (_, colours) => {
  it.each(pairs)("--%s on --%s can be read (4.5 to 1)", (text, paper) =>
    expect(contrast(colours.get(`--${text}`)!, colours.get(`--${paper}`)!)).toBeGreaterThanOrEqual(4.5),
  );
  it.each(["line-2", "dot-group", "strong", "weak"])("--%s on --paper can be seen (3 to 1)", (name) =>
    expect(contrast(colours.get(`--${name}`)!, colours.get("--paper")!)).toBeGreaterThanOrEqual(3),
  );
});
