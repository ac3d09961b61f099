import { Parser } from "htmlparser2";
import {
  type About,
  aboutFacets,
  compareKeyword,
  type SearchKind,
  type SearchRecord,
  searchKinds,
} from "../../src/schema/search.ts";

/** A part of a page that is found by itself: an element with `data-search-part` and an id. */
interface Part {
  readonly id: string;
  readonly depth: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string[];
  readonly text: string[];
}

/** What is read of one page while its tags go by. */
interface Reading {
  readonly attributes: Readonly<Record<string, string>> | null;
  readonly lang: "zh" | "en";
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly parts: readonly Part[];
}

/** Elements that never close. */
const voids = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
const headings = new Set(["h1", "h2", "h3", "h4", "dt", "summary"]);
/** Elements at whose end a word ends. */
const inlines = new Set(["a", "span", "em", "strong", "b", "i", "code", "sub", "sup", "small", "mark", "abbr"]);
/** Tables and drawings hold most of a page and none of its sentences; left out, a page is read in a tenth of the time. */
const unread = /<(table|svg)\b[\s\S]*?<\/\1>/g;
/** The number of a part, which says nothing in a list of results. */
const numbering =
  /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+\.(?=\s)|\d+\.\d+(?=\s+[A-Z]))\s*/u;
/** A record keeps the beginning of its text, one of an older edition less: nobody reads more in a list of results. */
const longest = 600;
const longestOlder = 200;

/**
 * What the search finds on a finished page: a page whose `<main>` has `data-search-kind` is a record, with the text of its
 * elements marked `data-search`; an element marked `data-search-part` is one of its own. A part whose heading says nothing
 * away from its page, such as 第二条, has what is to go before it in `data-search-within`, and is found by the heading alone too.
 * A record of samples says so as a whole, so the marks behind its numbers are left out.
 */
export function collectRecords(path: string, html: string): SearchRecord[] {
  if (!html.includes("data-search-kind=")) return [];
  // A cut of a text keeps the whole text in memory; copied, the records of three thousand pages do not keep the pages.
  return structuredClone(recordsOf(`/${path.replace(/index\.html$/, "")}`, readPage(html)));
}

function recordsOf(url: string, { attributes, lang, title, text, parts }: Reading): SearchRecord[] {
  const kind = searchKinds.find((known) => known === attributes?.["data-search-kind"]);
  if (!attributes || !kind) return [];
  const shared = {
    lang,
    kind: kind satisfies SearchKind,
    superseded: attributes["data-search-superseded"] === "true",
    about: aboutOf(attributes),
  };
  const cut = (words: readonly string[]) => tidy(words).slice(0, shared.superseded ? longestOlder : longest);
  const compares = attributes["data-search-compares"];
  const page: SearchRecord = {
    ...shared,
    ...editionOf(attributes),
    url,
    title: tidy(title),
    text: cut(text),
    keywords: [...listOf(attributes["data-search-keywords"]), ...(compares ? [compareKeyword] : [])],
    ...(compares && { compares }),
  };
  const inside = parts.flatMap((part): SearchRecord[] => {
    const heading = tidy(part.title).replace(numbering, "");
    if (heading === "") return [];
    const within = part.attributes["data-search-within"];
    const record = {
      ...shared,
      ...editionOf({ ...attributes, ...part.attributes }),
      url: `${url}#${part.id}`,
      title: `${within ?? ""}${heading}`,
      text: cut(part.text),
      keywords: [...(within ? [heading] : []), ...listOf(part.attributes["data-search-keywords"])],
    };
    return [record];
  });
  return [page, ...inside];
}

const listOf = (words = "") => words.split("|").filter((word) => word !== "");

/** Whose numbers are shown; a part may be of another edition than its page, or of none. */
function editionOf(attributes: Readonly<Record<string, string>>): Pick<SearchRecord, "scope" | "edition" | "state"> {
  const value = (name: string) => attributes[`data-search-${name}`] ?? "";
  return { scope: value("scope"), edition: value("edition"), state: value("state") };
}

function aboutOf(attributes: Readonly<Record<string, string>>): About {
  const held = aboutFacets.map((facet) => [facet, listOf(attributes[`data-search-${facet}`]).sort()] as const);
  return Object.fromEntries(held.filter(([, values]) => values.length > 0));
}

function readPage(html: string): Reading {
  let attributes: Record<string, string> | null = null;
  let lang: "zh" | "en" = "zh";
  const [title, text, parts]: [string[], string[], Part[]] = [[], [], []];
  let depth = 0;
  let heading: { depth: number; into: string[] } | null = null;
  let marked = 0;
  let part: Part | null = null;
  let mark = 0;
  const ofSamples = (own: Part | null) => editionOf({ ...attributes, ...own?.attributes }).state === "sample";
  const parser = new Parser({
    onopentag(name, found) {
      depth += 1;
      if (name === "html" && found["lang"]?.startsWith("en")) lang = "en";
      if (name === "main") attributes = found;
      if ("data-search-part" in found && found["id"]) {
        part = { id: found["id"], depth, attributes: found, title: [], text: [] };
        parts.push(part);
      }
      if ("data-search" in found && marked === 0) marked = depth;
      if (found["class"] === "sample-mark") mark = depth;
      if (attributes && headings.has(name) && !heading) {
        const into = name === "h1" ? title : part && part.title.length === 0 ? part.title : null;
        if (into) heading = { depth, into };
      }
    },
    ontext(words) {
      if (heading) heading.into.push(words);
      else if (part && !(mark > 0 && ofSamples(part))) part.text.push(words);
      if (marked > 0 && !(mark > 0 && ofSamples(null))) text.push(words);
    },
    onclosetag(name) {
      if (!inlines.has(name) && !voids.has(name))
        for (const into of [part?.text, marked > 0 ? text : null]) into?.push(" ");
      if (heading?.depth === depth) heading = null;
      if (part?.depth === depth) part = null;
      if (marked === depth) marked = 0;
      if (mark === depth) mark = 0;
      depth -= 1;
    },
  });
  parser.write(html.replace(unread, " "));
  parser.end();
  return { attributes, lang, title, text, parts };
}

function tidy(words: readonly string[]): string {
  return words.join("").replace(/\s+/g, " ").trim();
}
