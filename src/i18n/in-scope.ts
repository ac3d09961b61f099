import type { ScopeWords } from "../schema/scope-words.ts";
import type { Lang, Words } from "./lang.ts";

/** What may stand for a word of a scope inside an interface text; with a capital where it begins a sentence. */
const gap = /\{(unit|units|whole|compared|share|without|outside|near|parts|publications)\}/gi;
type Gap =
  | "unit"
  | "units"
  | "whole"
  | "compared"
  | "share"
  | "without"
  | "outside"
  | "near"
  | "parts"
  | "publications";

/**
 * Interface texts with words of a scope to be put in: `{units}` becomes 省级单元 or 区县. Texts stand under `zh` and `en`; of
 * functions there, what they return is filled. Given the words of a scope, they are the same object each time.
 * @example scoped({ zh: "高于{whole}", en: "above the {whole}" })(words).en; // => "above the nation"
 */
export function scoped<Texts extends object>(texts: Texts): (words: ScopeWords) => Texts {
  const known = new WeakMap<ScopeWords, Texts>();
  return (words) => {
    const filled = known.get(words) ?? (fill(texts, null, words) as Texts);
    known.set(words, filled);
    return filled;
  };
}

function fill(value: unknown, lang: Lang | null, words: ScopeWords): unknown {
  if (typeof value === "string") return lang === null ? value : say(value, lang, words);
  if (typeof value === "function") return (...gaps: unknown[]) => fill(value(...gaps), lang, words);
  if (Array.isArray(value)) return value.map((item) => fill(item, lang, words));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    fill(item, key === "zh" || key === "en" ? key : lang, words),
  ]);
  return Object.fromEntries(entries);
}

function say(text: string, lang: Lang, words: ScopeWords): string {
  return text.replace(gap, (_, name: string) => {
    const word = words[name.toLowerCase() as Gap][lang];
    return name[0] === name[0]!.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}

const universe = scoped({
  zh: (count: number) => `${count} 个{units}，{without}`,
  en: (count: number) => `${count} {units}, {without}`,
});

/**
 * Who is ranked: how many, and who is not among them. Stated wherever the universe is named.
 * @example universeOf(words, 31).zh; // => "31 个省级单元，不含港澳台"
 */
export function universeOf(words: ScopeWords, count: number): Words {
  const said = universe(words);
  return { zh: said.zh(count), en: said.en(count) };
}
