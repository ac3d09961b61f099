import { DomUtils, parseDocument } from "htmlparser2";
import type { Site } from "./site.ts";

export type Element = Parameters<typeof DomUtils.getAttributeValue>[0];

/** An address that a page names. */
export interface Reference {
  readonly tag: string;
  readonly attribute: string;
  readonly value: string;
  readonly rel: string;
  readonly hreflang: string;
  readonly className: string;
  /** what a link says */
  readonly text: string;
  /** a link that the mark of sample figures follows */
  readonly marked: boolean;
}

/** What a figure says of itself; empty where it says nothing. */
export interface FigureFacts {
  readonly id: string;
  readonly caption: string;
  readonly source: string;
  readonly statuses: number;
  /** what it says beside its source that it is worth */
  readonly status: string;
  readonly tables: number;
  /** the addresses inside it */
  readonly references: readonly Reference[];
}

/** A drawing, and whether it says by itself that it shows sample figures. */
export interface DrawingFacts {
  readonly id: string;
  readonly stamped: boolean;
  /** what the status of its figure says; empty where it stands in none */
  readonly status: string;
}

/** What the checks need to know of one page. */
export interface PageFacts {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly figures: readonly FigureFacts[];
  readonly drawings: readonly DrawingFacts[];
  /** what the strict policy of the page forbids, as it is written */
  readonly inline: readonly string[];
  readonly policy: string;
  /** the banner over the page, empty without one */
  readonly banner: string;
  /** edition that the page says it shows, empty where it says none */
  readonly edition: string;
  /** everything that is read: text, titles, descriptions, labels */
  readonly words: string;
}

const addresses = ["href", "src", "action", "xlink:href", "poster", "data"] as const;
const spoken = ["aria-label", "alt", "title", "content", "placeholder"] as const;
const known = new WeakMap<Site, ReadonlyMap<string, PageFacts>>();

/** The facts of every page of a site, by path; read once. */
export function factsOf(site: Site): ReadonlyMap<string, PageFacts> {
  const facts = known.get(site) ?? new Map([...site.pages].map(([path, html]) => [path, readFacts(html)]));
  known.set(site, facts);
  return facts;
}

/** Reads the facts of one page. */
export function readFacts(html: string): PageFacts {
  const document = parseDocument(html);
  const elements = DomUtils.findAll(() => true, document.children);
  const references = new Map(elements.map((element) => [element, referencesOf(element)]));
  const named = (name: string) => elements.filter((element) => element.name === name);
  const meta = (key: string, value: string) =>
    attribute(
      named("meta").find((each) => attribute(each, key) === value),
      "content",
    );
  return {
    lang: attribute(named("html")[0], "lang"),
    title: textOf(named("title")[0]),
    description: meta("name", "description"),
    headings: named("h1").map(textOf),
    ids: new Set(elements.map((element) => attribute(element, "id")).filter((id) => id !== "")),
    references: [...references.values()].flat(),
    figures: named("figure").map((figure) => figureOf(figure, references)),
    drawings: named("svg")
      .filter((element) => attribute(element, "role") === "img")
      .map(drawingOf),
    inline: elements.flatMap(inlineOf),
    policy: meta("http-equiv", "Content-Security-Policy"),
    banner: textOf(elements.find((element) => hasClass(element, "banner"))),
    edition: attribute(named("main")[0], "data-search-edition"),
    words: [textOf(document), ...elements.flatMap(spokenOf)].join("\n"),
  };
}

function attribute(element: Element | undefined, name: string): string {
  return (element && DomUtils.getAttributeValue(element, name)) ?? "";
}

function textOf(node: Element | ReturnType<typeof parseDocument> | undefined): string {
  return node ? DomUtils.textContent(node).replace(/\s+/g, " ").trim() : "";
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, "class").split(/\s+/).includes(name);
}

function referencesOf(element: Element): Reference[] {
  return addresses
    .filter((name) => DomUtils.hasAttrib(element, name))
    .map((name) => ({
      tag: element.name,
      attribute: name,
      value: attribute(element, name),
      rel: attribute(element, "rel"),
      hreflang: attribute(element, "hreflang"),
      className: attribute(element, "class"),
      text:
        element.name === "a"
          ? DomUtils.textContent(element)
              .replace(/[^\S\u2009]+/g, " ")
              .trim()
          : "",
      marked: element.name === "a" && isSampleMark(element.next),
    }));
}

function figureOf(figure: Element, references: ReadonlyMap<Element, readonly Reference[]>): FigureFacts {
  const inside = DomUtils.findAll(() => true, figure.children);
  return {
    id: attribute(figure, "id"),
    caption: textOf(inside.find((element) => element.name === "figcaption")),
    source: textOf(inside.find((element) => hasClass(element, "figure-source"))),
    statuses: inside.filter((element) => hasClass(element, "status") && textOf(element) !== "").length,
    status: statusOf(figure),
    tables: inside.filter((element) => element.name === "table").length,
    references: inside.flatMap((element) => references.get(element) ?? []),
  };
}

/** What a figure says beside its source that it is worth. */
function statusOf(figure: Element | undefined): string {
  const [source] = figure ? DomUtils.findAll((element) => hasClass(element, "figure-source"), figure.children) : [];
  const [status] = source ? DomUtils.findAll((element) => hasClass(element, "status"), source.children) : [];
  return textOf(status);
}

function figureAround({ parent }: Element): Element | undefined {
  if (parent === null || !("attribs" in parent)) return undefined;
  return parent.name === "figure" ? parent : figureAround(parent);
}

function isSampleMark(node: Element["next"]): boolean {
  return node !== null && "attribs" in node && hasClass(node, "sample-mark") && textOf(node) !== "";
}

function drawingOf(drawing: Element): DrawingFacts {
  const inside = DomUtils.findAll(() => true, drawing.children);
  const id = attribute(drawing, "aria-labelledby").replace(/-title$/, "");
  const stamped = inside.some((element) => hasClass(element, "sample-stamp") && textOf(element) !== "");
  return { id, stamped, status: statusOf(figureAround(drawing)) };
}

function inlineOf(element: Element): string[] {
  const { name } = element;
  const found = Object.keys(element.attribs).filter((key) => key === "style" || key.startsWith("on"));
  const problems = found.map((key) => `<${name} ${key}="${attribute(element, key).slice(0, 40)}">`);
  if (name === "style") problems.push("<style>");
  if (name === "script" && attribute(element, "src") === "") problems.push("<script> without src");
  if (name === "script" && attribute(element, "type") === "module")
    problems.push("<script type=module>, which does not run from disk");
  if (name === "base" || name === "iframe") problems.push(`<${name}>`);
  return problems;
}

function spokenOf(element: Element): string[] {
  return spoken.map((name) => attribute(element, name)).filter((text) => text !== "");
}
