import { Parser } from "htmlparser2";
import type { Kind, PageFacts } from "./page-facts.ts";
import {
  atEnd,
  type Draft,
  isFirst,
  noLink,
  type OpenFigure,
  plain,
  type Reading,
  startReading,
  whenRead,
} from "./page-reading.ts";
import type { FindTarget } from "./targets.ts";

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

const addresses = ["href", "src", "action", "xlink:href", "poster", "data"] as const;
const spoken = ["aria-label", "alt", "title", "content", "placeholder"] as const;
const told = new Map<string, "address" | "words">([
  ...addresses.map((name) => [name, "address"] as const),
  ...spoken.map((name) => [name, "words"] as const),
]);

function openElement(reading: Reading, name: string, attributes: Attributes): void {
  const { facts, names } = reading;
  let kind = narrower(narrower(narrower(anyKind, names.at(-1) ?? ""), name), attributes["class"] ?? "");
  let [hasAddress, isSpoken] = [false, false];
  names.push(name);
  for (const key in attributes) {
    kind = narrower(kind, key);
    const says = told.get(key);
    if (says === "address") hasAddress = true;
    else if (says === "words") isSpoken = true;
    else if (key === "id" && attributes[key]) readId(facts, attributes[key]);
    else if (key === "style" || key.startsWith("on"))
      facts.inline.push(`<${name} ${key}="${attributes[key]!.slice(0, 40)}">`);
  }
  facts.kinds.add(kind);
  if (isSpoken) reading.spoken.push(...spoken.flatMap((key) => attributes[key] || []));
  if (hasAddress) readReferences(reading, name, attributes);
  // what an element is to those around it comes before what it opens
  for (const role of rolesOf(attributes["class"] ?? "")) byRole[role](reading);
  byName.get(name)?.(reading, attributes);
  reading.linkBefore = noLink;
}

const anyKind: Kind = { narrower: new Map() };

/** The kind of elements of which one more word is known: what it stands in, its name, its classes, an attribute. */
function narrower(kind: Kind, word: string): Kind {
  const found = kind.narrower.get(word);
  if (found !== undefined) return found;
  const made: Kind = { narrower: new Map() };
  kind.narrower.set(word, made);
  return made;
}

function readId({ ids, repeated }: Draft<PageFacts>, id: string): void {
  if (ids.has(id)) repeated.push(id);
  ids.add(id);
}

function closeElement(reading: Reading): void {
  const { ends, names } = reading;
  reading.linkBefore = noLink;
  while (ends.at(-1)?.depth === names.length) ends.pop()!.run();
  names.pop();
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
