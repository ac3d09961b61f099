import { rank } from "../methods/statistics/rank.ts";
import type { EconomyResult, TechnologyModel, TechnologyTotal } from "../schema/technology-edition.ts";
import type { TechnologyCells } from "./technology-cells.ts";
import type { Unranked } from "./technology-profile.ts";

/**
 * The yearly totals that a model reports, such as PCT applications: the count of everyone the source has, and its share of
 * the world's, per cent. Sources begin in different years; a year that a source does not have gives no row.
 */
export function totalsOf(
  { quantity, field, parts }: TechnologyTotal,
  { world, first_year }: TechnologyModel,
  cells: TechnologyCells,
): Unranked[] {
  const { economies, years } = cells.coverage(field);
  const codes: readonly (string | null)[] = parts ?? [null];
  const amountOf = (economy: string, code: string | null, year: number) =>
    cells.read(economy, field, year, code ?? undefined);
  const spots = [...economies].flatMap((economy) =>
    codes.flatMap((item) => years.filter((year) => year >= first_year).map((year) => ({ economy, item, year }))),
  );
  const read = spots.map((spot) => ({
    ...spot,
    own: amountOf(spot.economy, spot.item, spot.year),
    whole: amountOf(world, spot.item, spot.year).value,
  }));
  // A sector that the source never lists for an economy has no rows; one that it lists in other years is missing.
  const listed = new Set(read.filter(({ own }) => own.value !== null).map(({ economy, item }) => `${economy} ${item}`));
  const there = read.filter(({ economy, item }) => listed.has(`${economy} ${item}`));
  const row = (name: string, { economy, item, year, own }: (typeof read)[number], value: number | null): Unranked => ({
    ...{ economy, year, quantity: name, item, value, status: own.status },
    reason: value === null ? "missing-input" : null,
  });
  return [
    ...there.map((each) => row(quantity, each, each.own.value)),
    ...there.map((each) => row(`${quantity}_share`, each, shareOf(each.own.value, each.whole))),
  ];
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
}

/**
 * The last figure that an economy has of a field, and its year. Years differ between economies, so these are not ranked.
 * Without any figure the row stands for the edition's year and says so.
 */
export function latestOf(economy: string, field: string, year: number, cells: TechnologyCells): EconomyResult {
  const { years } = cells.coverage(field);
  const row = { economy, quantity: field, item: null, rank: null, ranked: null };
  for (const at of years.toReversed()) {
    const { value, status } = cells.read(economy, field, at);
    if (value !== null) return { ...row, year: at, value, status, reason: null };
  }
  return { ...row, year, value: null, status: "final", reason: "missing-input" };
}

/** Ranks each quantity of each year among the economies, the largest first; who is not among them has no rank. */
export function rankQuantities(rows: readonly Unranked[], economies: ReadonlySet<string>): EconomyResult[] {
  const places = new Map<Unranked, { readonly rank: number | null; readonly ranked: number }>();
  for (const group of Map.groupBy(rows, ({ quantity, item, year }) => `${quantity} ${item} ${year}`).values()) {
    const ranks = rank(group.map(({ economy, value }) => (economies.has(economy) ? value : null)));
    const ranked = ranks.filter((place) => place !== null).length;
    for (const [at, row] of group.entries()) places.set(row, { rank: ranks[at]!, ranked });
  }
  return rows.map((row) => {
    const { rank: place, ranked } = places.get(row)!;
    const { status, reason, ...rest } = row;
    return { ...rest, rank: place, ranked: place === null ? null : ranked, status, reason };
  });
}
