import { prints } from "./printed.ts";
import type { Row } from "./result-tables.ts";
import { type Form, saysExactly, saysMeasured, saysNumber } from "./said-forms.ts";

/** The letters of the numbers of industries; `i` and `s` they share with entities. */
export type IndustryLetter = "i" | "s" | "a" | "d" | "r" | "k" | "h" | "y" | "z";

/** The structures that are differences and print with their sign, by how their names begin: with how many decimals. */
const differences = [
  ["mismatch-", 1],
  ["intensity-", 2],
] as const;

const forms: Readonly<Record<IndustryLetter, (row: Row) => Form[]>> = {
  i: (row) => [...measured(row, "scored", "nation"), ...scores(row, "score"), ...counted(row, "rank")],
  s: (row) => [...scores(row, "score"), ...counted(row, "rank")],
  a: (row) => [...measured(row, "value"), ...scores(row, "value")],
  d: (row) => measured(row, "density", "threshold", "margin", "share", "share_threshold"),
  r: (row) => [
    ...measured(row, "property_share", "economy_share", "innovation_share"),
    ...measured(row, "property_quotient", "economy_quotient", "innovation_quotient", "relative_match"),
    ...scores(row, "property_score", "economy_score", "innovation_score", "growth_score", "value"),
    ...present(row, "gap").map((gap) => saysNumber(gap, 1, true)),
    between(row["relative_low"], row["relative_high"]),
    ...measured(row, "shortfall"),
    ...counted(row, "rank"),
    measuredRange(row["shortfall_low"], row["shortfall_high"]),
  ],
  k: (row) => [
    ...counted(row, "count"),
    ...[row["first"], row["family"]].flatMap((part) => saysShare(part, row["count"])),
  ],
  h: (row) => [...counted(row, "count"), ...shares(row)],
  z: ({ quantity = "", value = "" }) => {
    const [, digits] = differences.find(([start]) => quantity.startsWith(start)) ?? [];
    return digits === undefined || value === "" ? measured({ value }, "value") : [saysNumber(value, digits, true)];
  },
  y: (row) => [...measured(row, "value", "mae", "naive_mae"), measuredRange(row["low"], row["high"])],
};

/**
 * Whether a text is what a page may print of a row of the industries of an edition: measured values with two decimals,
 * scores with one, counts whole, shares in per cent, an interval by both ends. What is missing or hidden leads nowhere.
 */
export function isIndustryRight(text: string, anchor: string, row: Row): boolean {
  return forms[anchor[0] as IndustryLetter](row).some((form) => form(text));
}

function present(row: Row, ...columns: readonly string[]): string[] {
  return columns.flatMap((column) => row[column] || []);
}

function measured(row: Row, ...columns: readonly string[]): Form[] {
  return present(row, ...columns).map((value) => saysMeasured(value, [""]));
}

function scores(row: Row, ...columns: readonly string[]): Form[] {
  return present(row, ...columns).map((value) => saysNumber(value, 1));
}

function counted(row: Row, column: string): Form[] {
  return present(row, column).map((value) =>
    Number.isInteger(Number(value)) ? saysNumber(value, 0) : saysMeasured(value, [""]),
  );
}

/** In per cent of all that the entity has. */
function shares(row: Row): Form[] {
  const [count, all] = [row["count"], row["all"]];
  return count && all ? [...saysShare(count, all), saysExactly(count, [])] : [];
}

/** A part in per cent of all. */
function saysShare(part: string | undefined, all: string | undefined): Form[] {
  if (!part || !all) return [];
  const share = (100 * Number(part)) / Number(all);
  return [(text) => text.endsWith("%") && prints(text.slice(0, -1), share, { digits: 1 })];
}

/** Both ends of an interval, or the one number that both print as. */
function between(low: string | undefined, high: string | undefined): Form {
  return (text) => {
    if (!low || !high) return false;
    const ends = text.split(/—|–/);
    const [first, last] = ends.length === 1 ? [text, text] : ends;
    return ends.length <= 2 && prints(first!, low, { digits: 2 }) && prints(last!, high, { digits: 2 });
  };
}

/** The same of measured values. */
function measuredRange(low: string | undefined, high: string | undefined): Form {
  return (text) => {
    const [first, last, ...more] = text.split(/—|–/);
    if (!low || !high || first === undefined || last === undefined || more.length > 0) return false;
    return saysMeasured(low, [""])(first) && saysMeasured(high, [""])(last);
  };
}
