import type { Fold } from "./fold.ts";
import { find } from "./match.ts";
import { isLatin, trace } from "./plain.ts";

/** A stretch of text, marked where it is what was looked for. Never HTML: escaping is the page's work. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
}

/** How wide a snippet may be: a Han character counts two, any other one. */
const width = 150;
/** How much of that may stand before the first hit. */
const lead = 36;

type Span = readonly [from: number, to: number];

/**
 * Marks in a text all that was looked for.
 * @example markText("重庆市", ["重庆"], createFold()); // => [{ text: "重庆", mark: true }, { text: "市", mark: false }]
 */
export function markText(text: string, needles: readonly string[], fold: Fold): Segment[] {
  return cut(text, [0, text.length], spansOf(text, needles, fold));
}

/**
 * The stretch of a text around the first hit, or its beginning where there is none, with an ellipsis where it is cut. What
 * begins with its definition is shown from the beginning.
 */
export function snippet(
  text: string,
  needles: readonly string[],
  fold: Fold,
  around: "hit" | "beginning" = "hit",
): Segment[] {
  const spans = spansOf(text, needles, fold);
  const from = around === "hit" ? stepBack(text, spans[0]?.[0] ?? 0) : 0;
  const to = stepOn(text, from);
  const segments = cut(text, [from, to], spans);
  const ellipsis = { text: "…", mark: false };
  return [...(from > 0 ? [ellipsis] : []), ...segments, ...(to < text.length ? [ellipsis] : [])];
}

/** Where the needles stand in the original text, sorted, without overlaps. */
function spansOf(text: string, needles: readonly string[], fold: Fold): Span[] {
  const { text: traced, origins } = trace(text, fold);
  const spans: Span[] = [];
  for (const words of needles) {
    const prefix = isLatin(words) && !words.includes(" ") && words.length > 2;
    for (let at = find(traced, { words, prefix }); at >= 0; at = find(traced, { words, prefix }, at + words.length)) {
      const last = origins[at + words.length - 1]!;
      spans.push([origins[at]!, last + characterAt(text, last)]);
    }
  }
  return merge(spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}

function cut(text: string, [from, to]: Span, spans: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  const push = (start: number, end: number, mark: boolean) => {
    if (end > start) segments.push({ text: text.slice(start, end), mark });
  };
  let at = from;
  for (const [start, end] of spans) {
    if (end <= from || start >= to) continue;
    push(at, Math.max(at, start), false);
    push(Math.max(at, start), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  push(at, to, false);
  return segments;
}

/** Goes back from a hit by a few words, but not past the end of the sentence before, nor into a word. */
function stepBack(text: string, hit: number): number {
  let room = lead;
  let at = hit;
  for (const character of [...text.slice(0, hit)].reverse()) {
    room -= widthOf(character);
    if (room < 0 || /[。！？；\n]/u.test(character)) break;
    at -= character.length;
  }
  while (at < hit && (splitsWord(text, at) || /\s/.test(text[at]!))) at += 1;
  return at;
}

function stepOn(text: string, from: number): number {
  let room = width;
  let at = from;
  for (const character of text.slice(from)) {
    room -= widthOf(character);
    if (room < 0) break;
    at += character.length;
  }
  let end = at;
  while (end > from && splitsWord(text, end)) end -= 1;
  return end > from ? end : at;
}

/** Whether a cut would go through a Latin word or a number. */
const splitsWord = (text: string, at: number) => /^[\p{Script=Latin}\d]{2}$/u.test(text.slice(at - 1, at + 1));

const widthOf = (character: string) => (/[\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1);

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at)!).length;
