import type { EntryResult, StepCause, StepResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { turnsOf } from "./entry-story.ts";

/** Two editions of a scope, one after the other. */
export interface EditionPair {
  readonly before: CatalogueView;
  readonly after: CatalogueView;
}

/** The editions of a scope next to one another, the newest first. */
export function editionPairs(views: readonly CatalogueView[]): EditionPair[] {
  return views.slice(1).map((before, at) => ({ before, after: views[at]! }));
}

/** An entry that stands otherwise in the later edition; null where an edition does not have it. */
export interface EntryChange {
  readonly id: string;
  readonly before: EntryResult | null;
  readonly after: EntryResult | null;
}

/** The entries whose published grade, orientation or positioning is another one, or that came or went, by number. */
export function entryChanges({ before, after }: EditionPair): EntryChange[] {
  const ids = [...new Set([...before.entries, ...after.entries].map(({ id }) => id))].sort();
  return ids
    .map((id) => ({ id, before: before.find(id), after: after.find(id) }))
    .filter(({ before: a, after: b }) => {
      if (a === null || b === null) return true;
      return (["published_grade", "orientation", "positioning"] as const).some((name) => a[name] !== b[name]);
    });
}

/** A step of an edition, told as a reason. */
export interface DecidingStep {
  /** whether the step was taken in the edition before */
  readonly isPast: boolean;
  readonly row: StepResult;
}

/**
 * The steps after the rule that decided on the later grade, where it is another one. Where none did and the rule is the same,
 * those that had decided before, and what the later edition has instead. None where the rule decided.
 */
export function decidingSteps({ before: a, after: b }: EntryChange, { before, after }: EditionPair): DecidingStep[] {
  if (a === null || b === null || a.published_grade === b.published_grade) return [];
  const now = turnsOf(b, after);
  if (now.length > 0 || a.rule !== b.rule) return now.map((row) => ({ isPast: false, row }));
  const instead = after.steps(b.id).filter(({ cause }) => cause === "within" || hasLetThrough.includes(cause));
  return [
    ...turnsOf(a, before).map((row) => ({ isPast: true, row })),
    ...instead.map((row) => ({ isPast: false, row })),
  ];
}

/** Causes by which hysteresis lets a change take effect. */
const hasLetThrough: readonly StepCause[] = ["two-years", "clear", "full"];

/** How many entries went from each grade to each, most first. */
export function countMoves(
  changes: readonly EntryChange[],
): { readonly from: string | null; readonly to: string | null; readonly count: number }[] {
  const moved = changes.flatMap(({ before, after }) =>
    before && after && before.published_grade !== after.published_grade
      ? [`${before.published_grade} ${after.published_grade}`]
      : [],
  );
  return [...Map.groupBy(moved, (key) => key)]
    .map(([key, rows]) => ({ from: key.split(" ")[0]!, to: key.split(" ")[1]!, count: rows.length }))
    .sort((a, b) => b.count - a.count || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}
