import { prints } from "./printed.ts";
import type { Row } from "./result-tables.ts";
import { type Form, saysExactly, saysMeasured, saysMissing, saysNumber, saysPlace } from "./said-forms.ts";

/**
 * Whether a text is what a page may print of a row of a world edition: counts whole, shares and growth in per cent, ratios
 * with two decimals, an interval by both ends, a place; a dash only for what is missing.
 */
export function isWorldRight(text: string, anchor: string, row: Row): boolean {
  const forms = anchor.startsWith("t-") ? technologyForms(row) : economyForms(row);
  return [...forms, ...placeForms(row)].some((form) => form(text));
}

function technologyForms(row: Row): Form[] {
  return [
    counted(row["families"]),
    inPercent(row["share"]),
    ...["rta", "rta_ex"].map((column) => decimals(row[column], 2)),
    between(row["rta_low"], row["rta_high"]),
    between(row["rta_ex_low"], row["rta_ex_high"]),
    ...["growth_3y", "growth_ex_3y"].map((column) => growing(row[column])),
  ];
}

const counts = /^(families|pct|uspto_patents|uspto_trademarks|specialised_fields|assessed_fields)$/;

function economyForms(row: Row): Form[] {
  const [quantity = "", value] = [row["quantity"], row["value"]];
  if (counts.test(quantity)) return [counted(value)];
  if (quantity.endsWith("share") && !quantity.startsWith("wb_")) return [inPercent(value)];
  if (quantity === "growth_3y") return [growing(value)];
  if (quantity.startsWith("hhi")) return [decimals(value, 3)];
  if (quantity.startsWith("wb_"))
    return [Number.isInteger(Number(value)) ? counted(value) : saysMeasured(value!, [""])];
  return [decimals(value, 2)];
}

function placeForms(row: Row): Form[] {
  const [rank, ranked] = [row["rank"], row["ranked"]];
  return rank ? [saysPlace({ rank: Number(rank), ranked: Number(ranked) })] : [];
}

function present(value: string | undefined, form: (value: string) => Form): Form {
  return value === undefined || value === "" ? saysMissing : form(value);
}

function counted(value: string | undefined): Form {
  return present(value, (there) => saysNumber(there, 0));
}

function decimals(value: string | undefined, digits: number): Form {
  return present(value, (there) => (text) => saysNumber(there, digits)(text) || saysExactly(there, [])(text));
}

/** A share with its sign: one decimal, two below one per cent. */
function inPercent(value: string | undefined): Form {
  return present(value, (there) => (text) => {
    const digits = Number(there) < 1 ? 2 : 1;
    return text.endsWith("%") && prints(text.slice(0, -1), there, { digits });
  });
}

function growing(value: string | undefined): Form {
  return present(value, (there) => (text) => {
    return text.endsWith("%") && prints(text.slice(0, -1), there, { digits: 1, signed: true });
  });
}

/** Both ends of an interval, or the one number that both print as. */
function between(low: string | undefined, high: string | undefined): Form {
  return present(low, (from) =>
    present(high, (to) => (text) => {
      const ends = text.split(/—|–| 至 | to /);
      const [first, last] = ends.length === 1 ? [text, text] : ends;
      return ends.length <= 2 && prints(first!, from, { digits: 2 }) && prints(last!, to, { digits: 2 });
    }),
  );
}
