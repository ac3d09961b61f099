import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { handOver } from "../schema/handed.ts";
import { svgElement } from "./document.ts";
import { dotStrip } from "./dot-strip.ts";
import { hostile, samples } from "./fixtures/samples.ts";
import { renderChart, roundCoordinates } from "./render.ts";

/** A tree without the order of attributes, which the two documents write differently. */
function shape(element: Element): unknown {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const children = [...element.childNodes].map((child) =>
    child.nodeType === 3 ? child.textContent : shape(child as Element),
  );
  return [element.tagName.toLowerCase(), attributes, children];
}

const parse = (svg: string) => parseHTML(`<html><body>${svg}</body></html>`).document;

describe.each(Object.entries(samples))("%s", (_, draw) => {
  it("draws the same with the small document as with linkedom", () => {
    const { document } = parseHTML("<html><body></body></html>");
    const other = draw(document).outerHTML;
    expect(shape(parse(draw()).querySelector("svg")!)).toEqual(shape(parse(other).querySelector("svg")!));
  });
  it("gives the same string again, whatever was drawn before", () => {
    const first = draw();
    for (const other of Object.values(samples)) other();
    expect(draw()).toBe(first);
  });
  it("is an image with a title and a description, and nothing that a strict policy forbids", () => {
    const svg = draw();
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="f-title" aria-describedby="f-desc"/);
    expect(svg).toMatch(/<title id="f-title">[^<]+<\/title><desc id="f-desc">[^<]+<\/desc>/);
    expect(svg).not.toMatch(/<style|style=|<script|on\w+=/);
  });
  it("keeps a hostile label as text", () => expect(parse(draw()).querySelector("title")?.textContent).toBe(hostile));
  it("has coordinates of two decimals, and no NaN", () => {
    const attributes = draw().replace(/>[^<]*</g, "><");
    expect(attributes).not.toMatch(/\d\.\d{3}/);
    expect(attributes).not.toMatch(/NaN|undefined|Infinity/);
  });
  it("uses ids of its own only", () => {
    const ids = [...draw().matchAll(/(?: id="|url\(#)([^")]+)/g)].map(([, id]) => id);
    expect(ids.filter((id) => !id!.startsWith("f-"))).toEqual([]);
  });
});

const rows = [{ id: "500000", label: "重庆", value: 41.8, role: "home" }] as const;
const options = { id: "a", lang: "zh", title: "水平" } as const;

it("renderChart draws once a key and takes it from the store after that", () => {
  const kept = new Map<string, string>();
  const first = renderChart(dotStrip, rows, options, kept);
  expect([...kept.values()]).toEqual([first]);
  kept.set([...kept.keys()][0]!, "kept");
  expect(renderChart(dotStrip, rows, options, kept)).toBe("kept");
  expect(renderChart(dotStrip, rows, { ...options, id: "b" }, kept)).not.toBe("kept");
});
it("renderChart uses the store that the build hands in", () => {
  const kept = new Map<string, string>();
  handOver("chart-store", kept);
  renderChart(dotStrip, rows, options);
  handOver("chart-store", undefined);
  expect(kept.size).toBe(1);
});
it("renderChart refuses what a key cannot hold", () => {
  const bad = [{ ...rows[0], value: Number.NaN }];
  expect(() => renderChart(dotStrip, bad, options, new Map())).toThrow(RangeError);
  const format = { ...options, bands: (() => 1) as never };
  expect(() => renderChart(dotStrip, rows, format, new Map())).toThrow(TypeError);
});
it("renderChart gives ids and styles that a chart brings a place in the drawing's own", () => {
  const styled = (_: readonly object[], { document }: { document: Document }) =>
    svgElement(document, "svg", {}, [
      svgElement(document, "clipPath", { id: "plot-clip-7" }),
      svgElement(document, "g", { "clip-path": "url(#plot-clip-7)", style: "mix-blend-mode:multiply;" }),
      svgElement(document, "style", {}, ["g{}"]),
    ]);
  const svg = renderChart(styled, [], options, new Map());
  expect(svg).toContain('<clipPath id="a-1"></clipPath><g clip-path="url(#a-1)" mix-blend-mode="multiply"></g></svg>');
});
it("roundCoordinates(text) rounds every number to two decimals", () =>
  expect(roundCoordinates("M1.006,2.3333L-0.001,1e-7")).toBe("M1.01,2.33L0,0"));
