/** What the address asks to compare: entities in the order of the columns, or all of them; and what was left out of it. */
export interface Choice {
  readonly chosen: readonly string[];
  readonly all: boolean;
  /** how many codes are not known; they are counted, not repeated, since anyone can write an address */
  readonly unknown: number;
  readonly tooMany: boolean;
  /** entities of another scope: they stand beside the others with nothing that compares */
  readonly elsewhere: readonly string[];
}

/** How many entities stand side by side. */
export const compareLimit = 5;

/** What `e` says when every column is shown. */
const everything = "all";

/**
 * Reads the choice from the query of an address: known codes, each once, the first five, then codes known elsewhere. Without a known one the
 * fallback stands. What was left out is counted, never thrown.
 * @example readChoice("?e=500000,510000", ["500000", "510000"], { fallback: ["500000"], elsewhere: [] }).chosen; // => ["500000", "510000"]
 */
export function readChoice(
  query: string,
  known: readonly string[],
  { fallback, elsewhere }: { readonly fallback: readonly string[]; readonly elsewhere: readonly string[] },
): Choice {
  const asked = (new URLSearchParams(query).get("e") ?? "").split(/[,，\s]+/).filter((code) => code !== "");
  if (asked.length === 1 && asked[0] === everything)
    return { chosen: [], all: true, unknown: 0, tooMany: false, elsewhere: [] };
  const codes = [...new Set(asked.map((code) => code.toUpperCase()))];
  const found = codes.filter((code) => known.includes(code));
  const kept = found.length === 0 ? fallback : found.slice(0, compareLimit);
  const others = codes.filter((code) => elsewhere.includes(code));
  return {
    chosen: known.filter((code) => kept.includes(code)),
    all: false,
    unknown: codes.length - found.length - others.length,
    tooMany: Math.max(found.length, kept.length) + others.length > compareLimit,
    elsewhere: others.slice(0, Math.max(0, compareLimit - kept.length)),
  };
}

/**
 * The query that gives this choice again.
 * @example writeChoice({ chosen: ["500000", "510000"], all: false }); // => "?e=500000,510000"
 */
export function writeChoice({ chosen, all, elsewhere = [] }: Pick<Choice, "chosen" | "all"> & Partial<Choice>): string {
  return `?e=${all ? everything : [...chosen, ...elsewhere].join(",")}`;
}

/** What ticking or unticking one entity makes of a choice; `refused` says why it makes nothing of it. */
export function toggleChoice(
  chosen: readonly string[],
  code: string,
  known: readonly string[],
): { chosen: readonly string[]; refused: "full" | "last" | null } {
  if (chosen.includes(code)) {
    if (chosen.length === 1) return { chosen, refused: "last" };
    return { chosen: chosen.filter((other) => other !== code), refused: null };
  }
  if (chosen.length >= compareLimit) return { chosen, refused: "full" };
  return { chosen: known.filter((other) => other === code || chosen.includes(other)), refused: null };
}
