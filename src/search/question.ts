import type { QuestionIntent, QuestionWord } from "../schema/search-words.ts";
import type { Fold } from "./fold.ts";
import { isLatin, plain } from "./plain.ts";

/** A word that asks, as it is looked for in a query of plain runs. */
export interface Asking {
  readonly pattern: RegExp;
  /** how many parts of what it matches are what is asked for */
  readonly kept: number;
  /** what it asks for itself, as plain runs; empty for most */
  readonly asksFor: string;
  readonly intent: QuestionIntent;
}

/** A query without the words that only ask, and what they ask for. */
export interface Question {
  /** what is asked for, each as plain runs; empty where the query only asks */
  readonly terms: readonly string[];
  readonly intents: ReadonlySet<QuestionIntent>;
}

/** Stands between terms while words are looked for: a word of several parts may run over it. */
const gap = "\n";

/** The words that ask, the longer before the shorter that they contain, and 对比 before the 比 of 和…比. */
export function foldQuestionWords(
  words: readonly Pick<QuestionWord, "word" | "intent" | "asks_for">[],
  fold: Fold,
): Asking[] {
  return words
    .map((row) => ({ ...row, parts: row.word.split("…").map((part) => plain(part, fold)) }))
    .sort((a, b) => b.parts.join("").length - a.parts.join("").length || a.parts.length - b.parts.length)
    .map(({ parts, intent, asks_for }) => ({
      pattern: patternOf(parts),
      kept: parts.length - 1,
      asksFor: plain(asks_for ?? "", fold),
      intent,
    }));
}

/**
 * Takes the words that only ask out of a query.
 * @example readQuestion(["耦合度怎么得来的"], asking); // => { terms: ["耦合度"], intents: new Set(["compute"]) }
 */
export function readQuestion(terms: readonly string[], asking: readonly Asking[]): Question {
  const intents = new Set<QuestionIntent>();
  let text = terms.join(gap);
  const asked: string[] = [];
  for (const { pattern, kept, asksFor, intent } of asking) {
    text = text.replace(pattern, (...found: string[]) => {
      intents.add(intent);
      asked.push(asksFor);
      return ["", ...found.slice(1, 1 + kept), ""].join(gap);
    });
  }
  const left = [...asked, ...text.split(gap).map((term) => term.trim())];
  return { terms: left.filter((term, i) => term !== "" && left.indexOf(term) === i), intents };
}

/** Han may stand inside a run; Latin words are whole, and what stands between two of them may be the end of a term. */
function patternOf(parts: readonly string[]): RegExp {
  const written = parts.map((part) => part.replaceAll(" ", "[ \\n]+"));
  if (!parts.every(isLatin)) return new RegExp(written.join("([^\\n]+?)"), "gu");
  return new RegExp(`(?<![a-z0-9])${written.join("[ \\n]+(.+?)[ \\n]+")}(?![a-z0-9])`, "gsu");
}
