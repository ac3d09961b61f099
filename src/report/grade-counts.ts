import type { Band, Pair } from "../schema/model.ts";
import type { EditionView } from "./edition-view.ts";

/** How many provinces a pair has in each grade of D*, the lowest grade first. */
export interface GradeCount {
  readonly pair: Pair;
  readonly counts: readonly { readonly grade: Band; readonly count: number }[];
  /** provinces without a coordination degree */
  readonly missing: number;
}

/** Counts grades of the coordination degree (协调等级分布), pair by pair, the triple included. */
export function gradeCounts(view: EditionView): GradeCount[] {
  return view.pairs.map((pair) => {
    const grades = view.provinces.map((row) => view.match(row.entity_id, pair.pair).grade);
    return {
      pair,
      counts: view.model.coordination_grades.map((grade) => ({
        grade,
        count: grades.filter((id) => id === grade.id).length,
      })),
      missing: grades.filter((id) => id === null).length,
    };
  });
}
