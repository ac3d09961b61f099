import { binaryUnit } from "../numbers/binary-unit.ts";
import type { Outcome } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { columnTotals } from "./column-totals.ts";
import { locationQuotient } from "./location-quotient.ts";

/** Amounts of the industries, or of the fields of technology, in one order. */
type Amounts = readonly (number | null)[];

/**
 * Location quotients of a table (区位商表), one row a region, one column an industry: each against the whole table, or
 * against a reference area whose amounts are given, in the order of the columns and in any unit.
 * A missing cell leaves its region without a total: `missing-input` in its row, and everywhere when the table is its own
 * reference. Other reasons as for `locationQuotient`. Throws RangeError when rows or reference differ in length.
 * @example locationQuotients([[10, 10], [0, 40]])[0]?.map((cell) => cell.value); // => [3, 0.6]
 */
export function locationQuotients(table: readonly Amounts[], reference?: Amounts): Outcome[][] {
  const unit = binaryUnit(table.flat().filter((cell) => cell !== null));
  const totals = columnTotals(table.map((row) => inUnitsOf(row, unit)));
  if (reference !== undefined && table.length > 0 && reference.length !== totals.length) {
    throw new RangeError(`locationQuotients: expected ${totals.length} reference amounts, got ${reference.length}`);
  }
  // Each list in its own unit: a quotient does not depend on it, and no total overflows.
  const compared = inOwnUnit(reference ?? totals);
  const referenceWhole = totalOf(compared);
  return table.map((row) => {
    const amounts = inOwnUnit(row);
    const whole = totalOf(amounts);
    return amounts.map((part, column) =>
      locationQuotient({ part, whole, referencePart: compared[column]!, referenceWhole }),
    );
  });
}

/**
 * Revealed advantages of a table (显示性比较优势，RCA；用于专利时为显示性技术优势，RTA): the formula of the location quotient
 * under the name it has for exports by country and product, or for patents by region and field of technology.
 * From 0; above 1 is an advantage. Throws as `locationQuotients` does.
 * Source: Balassa 1965, The Manchester School 33, 99–123; Soete 1987, Research Policy 16, 101–130.
 * @example revealedAdvantages([[10, 10], [0, 40]])[0]?.map((cell) => cell.value); // => [3, 0.6]
 */
export const revealedAdvantages: typeof locationQuotients = locationQuotients;

function inOwnUnit(amounts: Amounts): (number | null)[] {
  return inUnitsOf(amounts, binaryUnit(amounts.filter((amount) => amount !== null)));
}

function inUnitsOf(amounts: Amounts, unit: number): (number | null)[] {
  return amounts.map((amount) => (amount === null ? null : amount / unit));
}

function totalOf(amounts: Amounts): number | null {
  const present = amounts.filter((amount) => amount !== null);
  return present.length === amounts.length ? sum(present) : null;
}
