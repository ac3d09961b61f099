import type { Break } from "../schema/reference.ts";
import { fieldYears } from "../schema/term.ts";
import type { EditionView } from "./edition-view.ts";

/** How far the national value of an indicator and that of a province are the same thing. */
export interface Comparability {
  readonly indicator: string;
  /** national figures: as published, sums of the provinces, or both */
  readonly national: "published" | "summed" | "mixed";
  /** share of the national figures that lies outside the provinces, in per cent: the largest among its fields */
  readonly outside: number | null;
  /** first and last year read */
  readonly years: readonly [number, number];
  /** entities whose figures of the years read are suspected or odd */
  readonly suspected: readonly string[];
}

/**
 * Compares what is behind the national row and a province's, indicator by indicator. The census year, a fixed
 * denominator, does not count among the years.
 */
export function comparability(view: EditionView, breaks: readonly Break[]): Comparability[] {
  return view.indicators.map((indicator) => {
    const cells = fieldYears(indicator, view.edition.year).filter((cell) => !isFixed(indicator, cell.year));
    const read = cells.flatMap((cell) => view.input(view.nation.entity_id, cell.field, cell.year) ?? []);
    const summed = read.filter((cell) => cell.source.startsWith("sum of")).length;
    const outside = [...new Set(cells.map((cell) => cell.field))].flatMap((field) => outsideOf(view, field));
    const years = cells.map((cell) => cell.year);
    const odd = breaks.filter((row) => row.kind === "suspected" || row.kind === "anomaly");
    const suspected = odd
      .filter((row) => cells.some((cell) => cell.field === row.field && cell.year === row.year))
      .flatMap((row) => row.entity_id ?? []);
    return {
      indicator: indicator.id,
      national: summed === 0 ? "published" : summed === read.length ? "summed" : "mixed",
      outside: outside.length === 0 ? null : Math.max(...outside),
      years: [Math.min(...years), Math.max(...years)],
      suspected: [...new Set(suspected)].sort(),
    };
  });
}

/** Whether a year is named by the formula itself. */
function isFixed({ numerator, denominator }: { numerator: string; denominator: string | null }, year: number): boolean {
  return `${numerator} ${denominator ?? ""}`.includes(`[${year}]`);
}

function outsideOf(view: EditionView, field: string): number[] {
  const share = view.shares.find((row) => row.field === field);
  if (!share) return [];
  const { value } = view.situation(view.nation.entity_id, share.quantity.replace("share.", "outside."));
  return value === null ? [] : [value];
}
