import { chineseNumber } from "../i18n/report.ts";

/** A number in prose that nobody computed, and where it stands. */
export interface TypedNumber {
  readonly line: number;
  readonly text: string;
}

/** What may be written with digits: years, document numbers, numbered headings and lists, chapters, figures and names. */
const allowed = [
  /〔\d{4}〕\s*\d+\s*号/g,
  /\b(?:19|20)\d{2}(?:\s*[—–-]\s*(?:19|20)\d{2})?\b/g,
  /^\s*#{1,6}\s+[（(]?[\d.]+[）).．]?/g,
  /^\s*\d+\.\s/g,
  /[图表]\s?\d+|(?:[Ff]igure|[Tt]able|[Cc]hapter)\s\d+/g,
  /“6\+1”|R&D|\d+ 月|\d+ 日|\b\d+ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
] as const;

/**
 * The digits in the prose of an MDX file that are no year, document number, heading number or name (正文里手写的数):
 * everything a sentence says of the data must come from a component. Front matter, tags and code are left out.
 */
export function typedNumbers(mdx: string): TypedNumber[] {
  return proseLines(mdx).flatMap(({ line, text }) => {
    const rest = allowed.reduce((left, pattern) => left.replace(pattern, " "), text);
    return [...rest.matchAll(/\d[\d.,]*%?/g)].map(([found]) => ({ line, text: found }));
  });
}

/** The lines of prose: without front matter, imports, tags with their attributes, expressions and code. */
function proseLines(mdx: string): TypedNumber[] {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ""));
  return stripTags(body)
    .split("\n")
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => !/^(import|export)\s/.test(text))
    .map(({ line, text }) => ({ line, text: text.replace(/`[^`]*`|\]\([^)]*\)|https?:\S+/g, " ") }));
}

/** A tag of an MDX file: its name, its attributes as written with single spaces, and where it stands. */
export interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** Every opening or self-closing tag, in order; braces inside a tag nest, so that a condition may hold `<` and `>`. */
export function tagsOf(mdx: string): Tag[] {
  return [...mdx.matchAll(/<([A-Za-z][A-Za-z0-9]*)/g)].map((found) => {
    const from = found.index + found[0].length;
    const end = closing(mdx, from);
    const attributes = mdx
      .slice(from, end - 1)
      .replace(/\/$/, "")
      .replace(/\s+/g, " ")
      .trim();
    return { name: found[1]!, attributes, start: found.index, end };
  });
}

/** The place after the `>` that closes the tag whose attributes begin here. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0 && text[at] === ">") return at + 1;
  }
  throw new SyntaxError(`a tag is not closed: ${text.slice(from - 10, from + 40)}`);
}

/** Blanks every tag and every expression in braces, keeping line breaks. */
function stripTags(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  const opened = tagsOf(text).reduce(
    (left, { start, end }) => left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end),
    text,
  );
  return opened.replace(/<\/[A-Za-z][A-Za-z0-9]*>/g, blank).replace(/\{[^}]*\}/g, blank);
}

/** The functions written into the attribute of a tag, such as the conditions of `<Holds when={…}>`, as they are written. */
export function expressionsOf(mdx: string, attribute: "when" | "of"): string[] {
  return tagsOf(mdx).flatMap(({ attributes }) => {
    const at = attributes.indexOf(`${attribute}={(`);
    return at < 0 ? [] : [balanced(attributes, at + attribute.length + 2)];
  });
}

/** Text from a place up to the brace that closes it. */
function balanced(text: string, start: number): string {
  let depth = 1;
  let end = start;
  while (depth > 0 && end < text.length) {
    if (text[end] === "{") depth += 1;
    if (text[end] === "}") depth -= 1;
    end += 1;
  }
  return text.slice(start, end - 1);
}

/** Every tag of a chapter that prints or checks something, as written, in code-unit order: equal in both languages. */
export function printedNumbers(mdx: string): string[] {
  return tagsOf(mdx)
    .filter(({ name }) => /^[A-Z]/.test(name))
    .map(({ name, attributes }) => `${name} ${attributes}`.trim())
    .sort();
}

/**
 * Whether the headings of a chapter are numbered in order: （一）, 1. in Chinese, 3.1, 3.1.1 in English. Returns the first
 * heading that is out of order, or null.
 */
export function firstWrongHeading(mdx: string, chapter: string, lang: "zh" | "en"): string | null {
  const headings = mdx.split("\n").filter((line) => /^#{2,3}\s/.test(line));
  let [second, third] = [0, 0];
  for (const heading of headings) {
    const deep = heading.startsWith("###");
    [second, third] = deep ? [second, third + 1] : [second + 1, 0];
    const zh = deep ? `### ${third}. ` : `## （${chineseNumber(second)}）`;
    const top = chapter === "" ? `## ${second}. ` : `## ${chapter}.${second} `;
    const parts = [chapter, second, third].filter((part) => part !== "");
    const en = deep ? `### ${parts.join(".")} ` : top;
    if (!heading.startsWith(lang === "zh" ? zh : en)) return heading;
  }
  return null;
}
