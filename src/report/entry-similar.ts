import type { EntryResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";

/** So many entries stand beside one. */
const most = 5;

/** An entry nearby, and how far: the root of the sum of squared differences. */
export interface Nearby {
  readonly entry: EntryResult;
  readonly distance: number;
}

/** What an entry stands beside: of a cell its industry elsewhere and its region’s other industries, else its own kind. */
export type Beside = "sameIndustry" | "sameRegion" | "sameKind";

/** The scores by which entries of a kind are set beside one another. */
export function comparedScores({ kind }: Pick<EntryResult, "kind">, { plan }: Pick<CatalogueView, "plan">) {
  if (plan.fields) return ["K", "G"];
  return kind === "R" ? ["P", "C", "U", "D", "N", "K", "E", "G"] : ["K", "E", "N", "G"];
}

/** The scores without which an entry is set beside no other. */
export function missingScores(entry: EntryResult, view: CatalogueView): string[] {
  return comparedScores(entry, view).filter((name) => view.amount(entry.id, name) === null);
}

/** The entries nearest to one (相近条目), by the scores it is judged by; none for one that is not shown. */
export function similarTo(entry: EntryResult, view: CatalogueView): Partial<Record<Beside, readonly Nearby[]>> {
  const { kind, region, industry } = entry;
  const others = view.entries.filter((row) => row.kind === kind && row.id !== entry.id);
  if (kind !== "X") return { sameKind: nearestOf(entry, others, view) };
  const same = (own: string | null, other: string | null) => own === other;
  return {
    sameIndustry: nearestOf(
      entry,
      others.filter((row) => same(industry, row.industry)),
      view,
    ),
    sameRegion: nearestOf(
      entry,
      others.filter((row) => same(region, row.region)),
      view,
    ),
  };
}

function nearestOf(entry: EntryResult, others: readonly EntryResult[], view: CatalogueView): Nearby[] {
  const names = comparedScores(entry, view);
  const scoresOf = ({ id }: EntryResult) => names.map((name) => view.amount(id, name));
  const own = scoresOf(entry);
  return others
    .flatMap((other) => {
      const distance = distanceBetween(own, scoresOf(other));
      return distance === null ? [] : [{ entry: other, distance }];
    })
    .sort((a, b) => a.distance - b.distance || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, most);
}

/**
 * How far two entries are apart; null where either lacks a score.
 * @example distanceBetween([3, 0], [0, 4]); // => 5
 */
export function distanceBetween(a: readonly (number | null)[], b: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? null;
    if (value === null || other === null) return null;
    sum += (value - other) ** 2;
  }
  return Math.sqrt(sum);
}
