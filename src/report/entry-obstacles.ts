import { atLeast } from "../methods/numbers/at-least.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import type { EditionView } from "./edition-view.ts";

/** The indicators behind an entry, on the scale that its rules compare: 0 to 100, the more the better. */
export interface Points {
  readonly id: string;
  readonly points: number | null;
}

/**
 * What holds an entry back (短板): capabilities and resources under the threshold that rules call fair, and indicators under
 * the one they call weak; the lowest first.
 */
export function obstaclesOf(
  entry: EntryResult,
  view: CatalogueView,
  { nodes, indicators }: { readonly nodes: readonly string[]; readonly indicators: readonly Points[] },
): string[] {
  const { fair = 0, weak = 0 } = view.plan.thresholds;
  const scored = nodes.map((id) => ({ id, points: view.amount(entry.id, id), limit: fair }));
  const under = [...scored, ...indicators.map((row) => ({ ...row, limit: weak }))].flatMap(({ id, points, limit }) =>
    points !== null && !atLeast(points, limit) ? [{ id, points }] : [],
  );
  return under.sort((a, b) => a.points - b.points || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

/** The capabilities and resources that entries of any kind may be judged by. */
export const judgedNodes = ["P", "C", "U", "D", "N", "K", "E"] as const;

/** The indicators of a region on the scale of the plan: scores, or percentiles among the ranked. */
export function regionPoints(view: EditionView, region: string, scale: "score" | "percentile"): Points[] {
  return view.indicators.map(({ id }) => {
    if (scale === "score") return { id, points: view.value(region, id).score };
    const { rank, ranked } = view.standing(region, id);
    const direction = view.indicator(id).direction;
    if (rank === null || ranked < 2) return { id, points: null };
    const percentile = (100 * (ranked - rank)) / (ranked - 1);
    return { id, points: direction === -1 ? 100 - percentile : percentile };
  });
}

/** The indicators of an industry of the whole, as they are scored. */
export function industryPoints(view: EditionView, industry: string): Points[] {
  const rows = view.industries?.industries.filter((row) => row.industry_id === industry && row.raw !== null) ?? [];
  return rows.map(({ item, score }) => ({ id: item, points: score }));
}
