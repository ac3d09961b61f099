import { Parser } from "htmlparser2";
import type { DrawingFacts, FigureFacts, PageFacts, Reference } from "./page-facts.ts";
import type { FindTarget } from "./targets.ts";

/** What is filled in while a page is read. */
type Draft<T> = {
  -readonly [Key in keyof T]: T[Key] extends ReadonlySet<infer Item>
    ? Set<Item>
    : T[Key] extends readonly (infer Item)[]
      ? (Item extends object ? Draft<Item> : Item)[]
      : T[Key];
};

/** A figure that is open. */
interface OpenFigure {
  readonly facts: Draft<FigureFacts>;
  readonly drawings: Draft<DrawingFacts>[];
  /** which of its parts were met: the first of each kind counts */
  readonly met: Set<string>;
  /** its source is open */
  inSource: boolean;
}

/** How far a page is read. */
interface Reading {
  readonly facts: Draft<PageFacts>;
  /** which facts were met: the first element of each kind counts */
  readonly met: Set<string>;
  /** the text so far, in pieces */
  readonly texts: string[];
  /** what attributes say */
  readonly spoken: string[];
  readonly findTarget: FindTarget;
  /** what is to be done at the end of elements that are open, the innermost last, by how deep they stand */
  readonly ends: { readonly depth: number; readonly run: () => void }[];
  /** the figures and the drawings that are open, the innermost last */
  readonly figures: OpenFigure[];
  readonly drawings: Draft<DrawingFacts>[];
  depth: number;
  /** the addresses of the link that ended just before */
  linkBefore: readonly Draft<Reference>[];
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the facts of one page in a single pass; `findTarget` tells where its addresses lead. */
export function readFacts(html: string, findTarget: FindTarget = () => null): PageFacts {
  const reading = startReading(findTarget);
  const pass = () => {
    reading.linkBefore = noLink;
  };
  const parser = new Parser({
    onopentag: (name, attributes) => openElement(reading, name, attributes),
    onclosetag: () => closeElement(reading),
    ontext: (text) => {
      reading.texts.push(text);
      pass();
    },
    oncomment: pass,
    onprocessinginstruction: pass,
  });
  parser.end(html);
  return { ...reading.facts, words: [plain(reading.texts.join("")), ...reading.spoken].join("\n") };
}

function startReading(findTarget: FindTarget): Reading {
  const said = { lang: "", title: "", description: "", policy: "", banner: "", edition: "", words: "" };
  const found = { headings: [], ids: new Set<string>(), references: [], figures: [], drawings: [], inline: [] };
  const open = { ends: [], figures: [], drawings: [], depth: 0, linkBefore: noLink };
  return { facts: { ...said, ...found }, met: new Set(), texts: [], spoken: [], findTarget, ...open };
}

const noLink: readonly Draft<Reference>[] = [];
const addresses = ["href", "src", "action", "xlink:href", "poster", "data"] as const;
const spoken = ["aria-label", "alt", "title", "content", "placeholder"] as const;
const kinds = new Map<string, "address" | "spoken">([
  ...addresses.map((name) => [name, "address"] as const),
  ...spoken.map((name) => [name, "spoken"] as const),
]);

function openElement(reading: Reading, name: string, attributes: Attributes): void {
  reading.depth += 1;
  let [hasAddress, isSpoken] = [false, false];
  for (const key in attributes) {
    const kind = kinds.get(key);
    if (kind === "address") hasAddress = true;
    else if (kind === "spoken") isSpoken = true;
    else if (key === "id" && attributes[key]) reading.facts.ids.add(attributes[key]);
    else if (key === "style" || key.startsWith("on"))
      reading.facts.inline.push(`<${name} ${key}="${attributes[key]!.slice(0, 40)}">`);
  }
  if (isSpoken) reading.spoken.push(...spoken.flatMap((key) => attributes[key] || []));
  if (hasAddress) readReferences(reading, name, attributes);
  // what an element is to those around it comes before what it opens
  for (const role of rolesOf(attributes["class"] ?? "")) byRole[role](reading);
  byName.get(name)?.(reading, attributes);
  reading.linkBefore = noLink;
}

function closeElement(reading: Reading): void {
  const { ends } = reading;
  reading.linkBefore = noLink;
  while (ends.at(-1)?.depth === reading.depth) ends.pop()!.run();
  reading.depth -= 1;
}

/** Does something at the end of the element that opens. */
function atEnd({ ends, depth }: Reading, run: () => void): void {
  ends.push({ depth, run });
}

/** Does something with the text of the element that opens, once it is read. */
function whenRead(reading: Reading, use: (text: string) => void): void {
  const from = reading.texts.length;
  atEnd(reading, () => use(plain(reading.texts.slice(from).join(""))));
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether something is met for the first time. */
function isFirst(met: Set<string>, name: string): boolean {
  return met.size < met.add(name).size;
}

function readReferences(reading: Reading, tag: string, attributes: Attributes): void {
  const { rel = "", hreflang = "" } = attributes;
  const found = addresses
    .filter((attribute) => attribute in attributes)
    .map((attribute) => {
      const value = attributes[attribute]!;
      return { tag, attribute, value, target: reading.findTarget(value), rel, hreflang, text: "", marked: false };
    });
  reading.facts.references.push(...found);
  if (tag !== "a") return;
  const from = reading.texts.length;
  atEnd(reading, () => {
    const said = reading.texts.slice(from).join("");
    const text = said.replace(/[^\S\u2009]+/g, " ").trim();
    for (const reference of found) reference.text = text;
    reading.linkBefore = found;
  });
}

const roles = ["status", "figure-source", "banner", "sample-mark", "sample-stamp"] as const;
type Role = (typeof roles)[number];
const knownClasses = new Map<string, readonly Role[]>();

/** What the classes of an element make it. */
function rolesOf(classes: string): readonly Role[] {
  const found = knownClasses.get(classes) ?? roles.filter((role) => classes.split(/\s+/).includes(role));
  knownClasses.set(classes, found);
  return found;
}

const byRole: Readonly<Record<Role, (reading: Reading) => void>> = {
  status: (reading) => {
    const around = [...reading.figures];
    const told = around.filter(({ inSource, met }) => inSource && isFirst(met, "status"));
    whenRead(reading, (text) => {
      for (const { facts } of told) facts.status = text;
      if (text !== "") for (const { facts } of around) facts.statuses += 1;
    });
  },
  "figure-source": (reading) => {
    for (const figure of reading.figures.filter(({ met }) => isFirst(met, "source"))) {
      figure.inSource = true;
      whenRead(reading, (text) => {
        figure.facts.source = text;
        figure.inSource = false;
      });
    }
  },
  banner: (reading) => {
    if (isFirst(reading.met, "banner")) whenRead(reading, (text) => (reading.facts.banner = text));
  },
  "sample-mark": (reading) => {
    const links = reading.linkBefore;
    whenRead(reading, (text) => {
      for (const link of links) link.marked = text !== "";
    });
  },
  "sample-stamp": (reading) => {
    const around = [...reading.drawings];
    whenRead(reading, (text) => {
      for (const drawing of around) drawing.stamped ||= text !== "";
    });
  },
};

const byName = new Map<string, (reading: Reading, attributes: Attributes) => void>(
  Object.entries({
    html: ({ facts, met }, { lang = "" }) => {
      if (isFirst(met, "html")) facts.lang = lang;
    },
    main: ({ facts, met }, attributes) => {
      if (isFirst(met, "main")) facts.edition = attributes["data-search-edition"] ?? "";
    },
    meta: ({ facts, met }, attributes) => {
      const content = attributes["content"] ?? "";
      if (attributes["name"] === "description" && isFirst(met, "description")) facts.description = content;
      if (attributes["http-equiv"] === "Content-Security-Policy" && isFirst(met, "policy")) facts.policy = content;
    },
    title: (reading) => {
      if (isFirst(reading.met, "title")) whenRead(reading, (text) => (reading.facts.title = text));
    },
    h1: (reading) => {
      const place = reading.facts.headings.push("") - 1;
      whenRead(reading, (text) => (reading.facts.headings[place] = text));
    },
    figcaption: (reading) => {
      for (const { facts } of reading.figures.filter(({ met }) => isFirst(met, "caption")))
        whenRead(reading, (text) => (facts.caption = text));
    },
    table: ({ figures }) => {
      for (const { facts } of figures) facts.tables += 1;
    },
    figure: openFigure,
    svg: openDrawing,
    style: ({ facts }) => void facts.inline.push("<style>"),
    script: ({ facts }, { src = "", type = "" }) => {
      if (src === "") facts.inline.push("<script> without src");
      if (type === "module") facts.inline.push("<script type=module>, which does not run from disk");
    },
    base: ({ facts }) => void facts.inline.push("<base>"),
    iframe: ({ facts }) => void facts.inline.push("<iframe>"),
  }),
);

function openFigure(reading: Reading, { id = "" }: Attributes): void {
  const { figures, facts } = reading;
  const own = { id, caption: "", source: "", statuses: 0, status: "", tables: 0, references: [] };
  const figure: OpenFigure = { facts: own, drawings: [], met: new Set(), inSource: false };
  const from = facts.references.length;
  facts.figures.push(figure.facts);
  figures.push(figure);
  atEnd(reading, () => {
    figures.pop();
    figure.facts.references = facts.references.slice(from);
    for (const drawing of figure.drawings) drawing.status = figure.facts.status;
  });
}

function openDrawing(reading: Reading, attributes: Attributes): void {
  if (attributes["role"] !== "img") return;
  const id = (attributes["aria-labelledby"] ?? "").replace(/-title$/, "");
  const drawing = { id, stamped: false, status: "" };
  reading.facts.drawings.push(drawing);
  reading.figures.at(-1)?.drawings.push(drawing);
  reading.drawings.push(drawing);
  atEnd(reading, () => void reading.drawings.pop());
}
