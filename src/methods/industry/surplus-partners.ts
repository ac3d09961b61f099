import { tied } from "../numbers/at-least.ts";

/** What a cell lacks or has to spare, in units of IP; null where it is not known. */
export interface IndustryCell {
  readonly region: string;
  readonly industry: string;
  readonly shortfall: number | null;
  readonly surplus: number | null;
}

/**
 * Who could supply whom (供需配对): for every cell, in order, the region with the largest surplus in the same industry, where
 * the cell has a shortfall; null where it has none or nobody has a surplus. Of several as large, the first in order.
 * @example surplusPartners([{ region: "a", industry: "i", shortfall: 3, surplus: 0 }, { region: "b", industry: "i", shortfall: 0, surplus: 5 }]); // => ["b", null]
 */
export function surplusPartners(cells: readonly IndustryCell[]): (string | null)[] {
  const richest = new Map<string, IndustryCell>();
  for (const cell of cells) {
    const best = richest.get(cell.industry)?.surplus ?? 0;
    const own = cell.surplus ?? 0;
    if (own > best && !tied(own, best)) richest.set(cell.industry, cell);
  }
  return cells.map(({ industry, shortfall }) =>
    (shortfall ?? 0) > 0 ? (richest.get(industry)?.region ?? null) : null,
  );
}
