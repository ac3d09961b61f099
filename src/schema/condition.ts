/** A name or a number, or the largest, smallest or second largest of several names. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "pick"; readonly pick: (typeof picks)[number]; readonly names: readonly string[] };

/** What stands on one side of a comparison: a term, or one less another. */
export interface Side {
  readonly term: Term;
  readonly less: Term | null;
}

/** Two amounts compared; `text` as it was written. */
export interface Comparison {
  readonly kind: "compare";
  readonly left: Side;
  readonly sign: (typeof signs)[number];
  readonly right: Side;
  readonly text: string;
}

/** When a rule holds. `all` of nothing, written `otherwise`, always holds. */
export type Condition =
  | Comparison
  | { readonly kind: "flag"; readonly name: string }
  | { readonly kind: "all" | "any"; readonly parts: readonly Condition[] };

export const picks = ["max", "min", "second"] as const;
const signs = [">=", "<=", ">", "<"] as const;
/** Always holds: what is left when no rule above decided. */
export const otherwise = "otherwise";

interface Token {
  readonly text: string;
  readonly at: number;
}

/** Tokens from the first that is not read yet. */
interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  next: number;
}

const known = new Map<string, Condition>();

/**
 * Reads the condition of a rule: comparisons and flags joined by `and` and `or`, of which `and` binds closer; brackets;
 * `max(…)`, `min(…)`, `second(…)` of names; one amount less another. Throws a SyntaxError that quotes what it cannot read.
 * @example parseCondition("planned"); // => { kind: "flag", name: "planned" }
 * @example parseCondition("K >= strong").text; // => "K >= strong"
 */
export function parseCondition(text: string): Condition {
  const condition = known.get(text) ?? readCondition(text);
  known.set(text, condition);
  return condition;
}

function readCondition(text: string): Condition {
  if (text.trim() === otherwise) return { kind: "all", parts: [] };
  const reader: Reader = { text, tokens: tokensOf(text), next: 0 };
  const condition = readAny(reader);
  if (reader.next < reader.tokens.length) throw unreadable(reader, "and, or, or the end");
  return condition;
}

function tokensOf(text: string): Token[] {
  const pattern = /\s*(?:([A-Za-z][A-Za-z0-9_]*|\d+(?:\.\d+)?|>=|<=|[<>(),-])|(\S))/gy;
  return [...text.matchAll(pattern)].map((found) => {
    if (found[2] !== undefined) throw new SyntaxError(`expected a condition, got "${found[2]}" in "${text}"`);
    return { text: found[1]!, at: found.index + found[0].length - found[1]!.length };
  });
}

function readAny(reader: Reader): Condition {
  return joined("any", reader, readAll, "or");
}

function readAll(reader: Reader): Condition {
  return joined("all", reader, readOne, "and");
}

function joined(kind: "all" | "any", reader: Reader, read: (reader: Reader) => Condition, word: string): Condition {
  const parts = [read(reader)];
  while (take(reader, word)) parts.push(read(reader));
  return parts.length === 1 ? parts[0]! : { kind, parts };
}

function readOne(reader: Reader): Condition {
  if (take(reader, "(")) {
    const inside = readAny(reader);
    demand(reader, ")");
    return inside;
  }
  const start = reader.next;
  const left = readSide(reader);
  const sign = signs.find((each) => take(reader, each));
  if (sign === undefined) {
    if (left.less === null && left.term.kind === "name") return { kind: "flag", name: left.term.name };
    throw unreadable(reader, "a comparison");
  }
  const right = readSide(reader);
  return { kind: "compare", left, sign, right, text: textBetween(reader, start) };
}

function readSide(reader: Reader): Side {
  const term = readTerm(reader);
  return { term, less: take(reader, "-") ? readTerm(reader) : null };
}

function readTerm(reader: Reader): Term {
  const word = reader.tokens[reader.next]?.text ?? "";
  if (/^\d/.test(word)) {
    reader.next += 1;
    return { kind: "number", value: Number(word) };
  }
  const name = readName(reader);
  const pick = picks.find((each) => each === name);
  if (pick === undefined) return { kind: "name", name };
  demand(reader, "(");
  const names = [readName(reader)];
  while (take(reader, ",")) names.push(readName(reader));
  demand(reader, ")");
  return { kind: "pick", pick, names };
}

function readName(reader: Reader): string {
  const word = reader.tokens[reader.next]?.text ?? "";
  if (!/^[A-Za-z]/.test(word) || ["and", "or", otherwise].includes(word))
    throw unreadable(reader, "a name or a number");
  reader.next += 1;
  return word;
}

function take(reader: Reader, word: string): boolean {
  const found = reader.tokens[reader.next]?.text === word;
  if (found) reader.next += 1;
  return found;
}

function demand(reader: Reader, word: string): void {
  if (!take(reader, word)) throw unreadable(reader, `"${word}"`);
}

function unreadable({ text, tokens, next }: Reader, wanted: string): SyntaxError {
  return new SyntaxError(`expected ${wanted}, got "${tokens[next]?.text ?? ""}" in "${text}"`);
}

/** The text from a token up to the one that comes next. */
function textBetween({ text, tokens, next }: Reader, start: number): string {
  return text.slice(tokens[start]!.at, tokens[next]?.at).trim();
}

/**
 * The names that stand in a condition, in order, each once: those of amounts, and those of flags.
 * @example namesIn(parseCondition("max(K, E) >= strong and planned")); // => { amounts: ["K", "E", "strong"], flags: ["planned"] }
 */
export function namesIn(condition: Condition): { amounts: readonly string[]; flags: readonly string[] } {
  const comparisons = comparisonsIn(condition);
  const sides = comparisons.flatMap(({ left, right }) => [left, right]);
  const amounts = sides.flatMap(({ term, less }) => [...namesOf(term), ...(less ? namesOf(less) : [])]);
  return { amounts: [...new Set(amounts)], flags: [...new Set(flagsIn(condition))] };
}

/** Every comparison of a condition, in order. */
export function comparisonsIn(condition: Condition): readonly Comparison[] {
  if (condition.kind === "compare") return [condition];
  return condition.kind === "flag" ? [] : condition.parts.flatMap(comparisonsIn);
}

function flagsIn(condition: Condition): readonly string[] {
  if (condition.kind === "flag") return [condition.name];
  return condition.kind === "compare" ? [] : condition.parts.flatMap(flagsIn);
}

function namesOf(term: Term): readonly string[] {
  if (term.kind === "number") return [];
  return term.kind === "name" ? [term.name] : term.names;
}
