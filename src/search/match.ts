import type { SearchRecord } from "../schema/search.ts";
import type { Fold } from "./fold.ts";
import { isLatin, plain } from "./plain.ts";
import type { Place } from "./tokens.ts";

/** A record as it is kept for searching: with how its names sound (拼音), made at build. */
export interface Entry extends SearchRecord {
  readonly sounds: Sounds;
}

/** Latin words, without tones. */
export interface Sounds {
  /** a name as a whole: `chongqing`, `cq` */
  readonly whole: readonly string[];
  /** syllables and pairs of syllables inside names */
  readonly parts: readonly string[];
}

/** The parts of a record in which words can be looked for, written as plain runs. */
export interface Fields {
  readonly title: string;
  readonly keywords: readonly string[];
  /** title, keywords and text, each apart */
  readonly all: readonly string[];
  readonly sounds: Sounds;
}

/** One question to a source: where does this stand? */
export interface Probe extends Place {
  readonly field: "title" | "keyword" | "any" | "sound" | "part-sound";
  /** plain runs; of a keyword the whole, of a sound a single Latin word */
  readonly words: string;
  /** the last Latin word may go on */
  readonly prefix?: boolean;
}

const silent: Sounds = { whole: [], parts: [] };

/** Writes the searchable parts of a record as plain runs; one that was read from the index does not say how it sounds. */
export function fieldsOf(record: SearchRecord & { readonly sounds?: Sounds }, fold: Fold): Fields {
  const [title, text] = [plain(record.title, fold), plain(record.text, fold)];
  const keywords = record.keywords.map((keyword) => plain(keyword, fold));
  return { title, keywords, all: [title, ...keywords, text], sounds: record.sounds ?? silent };
}

/**
 * Whether a record answers a probe: the plain substring truth that the index is tested against.
 * @example holds(fields, { field: "any", words: "匹配度" });
 */
export function holds(fields: Fields, probe: Probe): boolean {
  if (probe.field === "keyword") return fields.keywords.includes(probe.words);
  return textsOf(fields, probe.field).some((text) => find(text, probe) >= 0);
}

function textsOf({ title, all, sounds }: Fields, field: Exclude<Probe["field"], "keyword">): readonly string[] {
  if (field === "title") return [title];
  if (field === "any") return all;
  return field === "sound" ? sounds.whole : sounds.parts;
}

/**
 * Where a plain query first stands in a plain text from some place on, or -1. Han may stand inside a run; Latin words are whole,
 * but the last may go on where `prefix` is set.
 * @example find("r d 经费投入强度", { words: "d 经费" }); // => 2
 */
export function find(text: string, { words, start, end, prefix }: Omit<Probe, "field">, from = 0): number {
  if (words === "") return -1;
  const last = words.split(" ").at(-1)!;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const after = at + words.length;
    const begins = !isLatin(words) || at === 0 || text[at - 1] === " ";
    const ends = !isLatin(last) || prefix || after === text.length || text[after] === " ";
    if (begins && ends && (!start || at === 0) && (!end || after === text.length)) return at;
  }
  return -1;
}
