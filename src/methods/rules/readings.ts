import type { Side, Term } from "../../schema/condition.ts";

/** What conditions are read against: amounts by name, null where missing, and flags that are up. */
export interface Readings {
  readonly amounts: Readonly<Record<string, number | null>>;
  readonly flags: ReadonlySet<string>;
}

/**
 * The amount on one side of a comparison; null where a part of it is missing.
 * Throws RangeError for a name that the readings do not have.
 * @example readSide({ term: { kind: "name", name: "K" }, less: null }, { amounts: { K: 60 }, flags: new Set() }); // => 60
 */
export function readSide({ term, less }: Side, readings: Readings): number | null {
  const value = readTerm(term, readings);
  if (less === null || value === null) return value;
  const taken = readTerm(less, readings);
  return taken === null ? null : value - taken;
}

function readTerm(term: Term, readings: Readings): number | null {
  if (term.kind === "number") return term.value;
  if (term.kind === "name") return amountOf(term.name, readings);
  const values = term.names.map((name) => amountOf(name, readings));
  const present = values.filter((value) => value !== null);
  if (present.length < values.length) return null;
  const sorted = present.toSorted((a, b) => b - a);
  return { max: sorted[0]!, second: sorted[1] ?? sorted[0]!, min: sorted.at(-1)! }[term.pick];
}

function amountOf(name: string, { amounts }: Readings): number | null {
  const value = amounts[name];
  if (value === undefined) throw new RangeError(`readSide: no amount named ${name}`);
  return value;
}
