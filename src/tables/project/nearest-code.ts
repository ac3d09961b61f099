import { fold } from "../../i18n/validation-project.ts";

/**
 * The code that was surely meant by one that is not there: the same but for case, spaces and signs between letters.
 * Null where none is that near, or more than one.
 * @example nearestCode("gdp per cap", ["GDP_per_cap", "GDP"]); // => "GDP_per_cap"
 */
export function nearestCode(seen: string, known: Iterable<string>): string | null {
  const bare = strip(seen);
  const near = [...new Set(known)].filter((code) => strip(code) === bare);
  return near.length === 1 ? near[0]! : null;
}

function strip(code: string): string {
  return fold(code)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
