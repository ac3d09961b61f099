import type { Lang } from "../i18n/lang.ts";
import { handed } from "../schema/handed.ts";
import type { Chart, ChartContext } from "./chart.ts";
import { createDocument, svgElement } from "./document.ts";

/**
 * Keeps drawn charts by key, the whole input of a chart written as one string; a store on disk hashes it.
 * The key does not know the code: a store that outlives the process keeps one folder a version of `src/charts` and Plot.
 */
export interface ChartStore {
  get(key: string): string | undefined;
  set(key: string, svg: string): void;
}

/** What every chart is drawn with, beside its own options: `id` is unique on the page, `width` in pixels (640). */
export interface Drawing {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly width?: number;
}

const memory: ChartStore = new Map<string, string>();

/** The store that the build hands over; without one, charts stay in memory. */
function currentStore(): ChartStore {
  return handed<ChartStore>("chart-store") ?? memory;
}

/**
 * Draws a chart as a string that a strict CSP allows and that depends on nothing but its input (图表成稿): ids come from
 * the chart's own id, coordinates have two decimals, no `<style>` and no `style` attribute is left, and the drawing is
 * an image with a title and a description. Rows and options are plain data, since they are the key of the store.
 */
export function renderChart<Row, Options extends object>(
  chart: Chart<Row, Options>,
  rows: readonly Row[],
  options: Omit<Options, keyof ChartContext> & Drawing,
  store: ChartStore = currentStore(),
): string {
  const key = chartKey(chart.name, rows, options);
  const kept = store.get(key);
  if (kept !== undefined) return kept;
  const svg = drawChart(chart, rows, options, createDocument()).outerHTML;
  store.set(key, svg);
  return svg;
}

/** The same as an element of any document; apart so that a test can draw with another one. */
export function drawChart<Row, Options extends object>(
  chart: Chart<Row, Options>,
  rows: readonly Row[],
  options: Omit<Options, keyof ChartContext> & Drawing,
  document: Document,
): Element {
  // Omit on a type parameter is opaque to the compiler; taken together these are Options & ChartContext again.
  const svg = chart(rows, { width: 640, ...options, document } as unknown as Options & ChartContext);
  return finish(svg, options.id, document);
}

function chartKey(name: string, rows: unknown, options: unknown): string {
  return JSON.stringify([name, rows, options], (at, value: unknown) => {
    if (typeof value === "function")
      throw new TypeError(`renderChart: ${name} got a function in ${at}; give plain data`);
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new RangeError(`renderChart: ${name} got ${value} in ${at}; a missing value is null`);
    }
    return value;
  });
}

function finish(svg: Element, id: string, document: Document): Element {
  const title = svg.getAttribute("aria-label") ?? "";
  const description = svg.getAttribute("aria-description") ?? "";
  const ids = new Map<string, string>();
  const all = elementsUnder(svg);
  for (const style of all.filter(isStyle)) style.parentNode!.removeChild(style);
  const elements = all.filter((element) => !isStyle(element));
  for (const element of elements) {
    const old = element.getAttribute("id");
    if (old) ids.set(old, `${id}-${ids.size + 1}`);
  }
  for (const element of elements) {
    for (const name of element.getAttributeNames()) tidyAttribute(element, name, ids);
  }
  for (const name of ["font-family", "font-size"]) svg.removeAttribute(name);
  svg.setAttribute("class", `chart ${svg.getAttribute("class") ?? ""}`.trim());
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${id}-title`);
  svg.setAttribute("aria-describedby", `${id}-desc`);
  const heading = [
    svgElement(document, "title", { id: `${id}-title` }, [title]),
    svgElement(document, "desc", { id: `${id}-desc` }, [description]),
  ];
  const first = svg.firstChild;
  for (const element of heading) svg.insertBefore(element, first);
  return svg;
}

const isStyle = ({ tagName }: Element) => tagName.toLowerCase() === "style";

/** An element and all below it, in the order of the document. */
function elementsUnder(element: Element, found: Element[] = []): Element[] {
  found.push(element);
  for (const child of element.children) elementsUnder(child, found);
  return found;
}

/** What stands in every number that is to be rounded: a point between digits, or an exponent. */
const fraction = /\d(?:\.\d|e[-+]?\d)/;
/** Names that are read as text, where a digit is not a coordinate. */
const textual = new Set(["class", "href"]);

function tidyAttribute(element: Element, name: string, ids: ReadonlyMap<string, string>): void {
  const value = element.getAttribute(name) ?? "";
  // Plot names its marks in English for screen readers; inside an image nothing is read but title and description.
  if (name.startsWith("aria-")) element.removeAttribute(name);
  else if (name === "style") {
    element.removeAttribute(name);
    for (const [, property, set] of value.matchAll(/([a-z-]+)\s*:\s*([^;]+)/g)) element.setAttribute(property!, set!);
  } else if (name === "id") element.setAttribute(name, ids.get(value)!);
  else if (value.startsWith("url(#")) element.setAttribute(name, `url(#${ids.get(value.slice(5, -1))})`);
  else if (fraction.test(value) && !textual.has(name)) element.setAttribute(name, roundCoordinates(value));
}

/** @example roundCoordinates("M1.005,2.3333L-0.001,1e-7"); // => "M1,2.33L0,0" */
export function roundCoordinates(text: string): string {
  return text.replace(/-?\d+\.\d+(?:e[-+]?\d+)?|-?\d+e[-+]?\d+/g, (number) => {
    const rounded = Math.round(Number(number) * 100) / 100;
    return String(rounded === 0 ? 0 : rounded);
  });
}
