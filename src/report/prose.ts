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
  /[图表]\s?\d+|(?:Figure|Table|Chapter)\s\d+/g,
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

/** Blanks every tag and every expression in braces, keeping line breaks; braces and `>` inside a tag nest. */
function stripTags(text: string): string {
  let depth = 0;
  let inTag = false;
  return [...text]
    .map((char, index) => {
      if (depth === 0 && char === "<" && /[A-Za-z/]/.test(text[index + 1] ?? "")) inTag = true;
      if (char === "{") depth += 1;
      const inside = inTag || depth > 0;
      if (char === "}") depth -= 1;
      if (depth === 0 && inTag && char === ">") inTag = false;
      return inside && char !== "\n" ? " " : char;
    })
    .join("");
}

/** The conditions of the `<Holds when={…}>` in an MDX file, as they are written. */
export function conditionsOf(mdx: string): string[] {
  return [...mdx.matchAll(/<Holds\s+when=\{/g)].map((found) => balanced(mdx, found.index + found[0].length));
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

/**
 * Every number and figure that a chapter prints, as written and in code-unit order: equal in both languages.
 * `Holds` and what only shapes words is left out.
 */
export function printedNumbers(mdx: string): string[] {
  return [...mdx.matchAll(/<([A-Z][A-Za-z]*)(\s[^<]*?)?\/>/g)]
    .map(([, name, attributes = ""]) => `${name}${attributes.replace(/\s+/g, " ").trimEnd()}`)
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
    const en = deep ? `### ${chapter}.${second}.${third} ` : `## ${chapter}.${second} `;
    if (!heading.startsWith(lang === "zh" ? zh : en)) return heading;
  }
  return null;
}

/**
 * A count up to 99 in Chinese numerals.
 * @example chineseNumber(21); // => "二十一"
 */
export function chineseNumber(count: number): string {
  const digits = "〇一二三四五六七八九";
  if (!(count >= 0 && count < 100)) throw new RangeError(`chineseNumber: expected 0 to 99, got ${count}`);
  if (count < 10) return digits[count]!;
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 1 ? "" : digits[tens]}十${ones === 0 ? "" : digits[ones]}`;
}
