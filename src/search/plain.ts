import type { Fold } from "./fold.ts";

/**
 * A text as the search compares it: runs of Latin letters and digits, and runs of all other letters (Han),
 * with one space between runs. Punctuation, brackets and spaces only end a run, so `[2018]` equals `〔2018〕`.
 */
export interface Plain {
  readonly text: string;
  /** for every code unit of `text`, where its character begins in the original */
  readonly origins: readonly number[];
}

/** Tells a Latin run from a Han run by its first character. */
export const isLatin = (run: string): boolean => /^[a-z0-9]/.test(run);

/**
 * Writes a text as plain runs.
 * @example plain("R&D经费〔2018〕", createFold()); // => "r d 经费 2018"
 */
export function plain(text: string, fold: Fold): string {
  return trace(text, fold).text;
}

/** Writes a text as plain runs and keeps where each character came from, for marking hits in the original. */
export function trace(text: string, fold: Fold): Plain {
  const units: string[] = [];
  const origins: number[] = [];
  let last: "latin" | "han" | null = null;
  let at = 0;
  const put = (character: string, kind: "latin" | "han") => {
    if (last !== kind && units.length > 0) {
      units.push(" ");
      origins.push(at);
    }
    for (const unit of character.split("")) {
      units.push(unit);
      origins.push(at);
    }
    last = kind;
  };
  for (const character of text) {
    for (const folded of fold(character)) {
      if (isLatin(folded)) put(folded, "latin");
      else if (/[\p{L}\p{N}]/u.test(folded)) put(folded, "han");
      else last = null;
    }
    at += character.length;
  }
  return { text: units.join(""), origins };
}
