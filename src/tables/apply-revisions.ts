import { ofRevisions } from "../i18n/validation-rows.ts";
import { cellKey } from "../schema/dimensions.ts";
import type { RawRow, RevisionRow } from "../schema/raw.ts";
import type { Placed, Repository } from "../schema/repository.ts";
import { errorAt, type Problem } from "./problem.ts";

export interface Revised {
  /** every raw row, in the order of the datasets, with corrections in place; a corrected row's place is its revision */
  readonly rows: readonly Placed<RawRow>[];
  /** the repository with corrected rows in its datasets */
  readonly repository: Repository;
  readonly problems: readonly Problem[];
}

/**
 * Lays the revisions over the raw rows, in the order of their files.
 * A revision of a cell that raw does not have, or whose old value no longer stands there, changes nothing and is a problem.
 */
export function applyRevisions(repository: Repository): Revised {
  if (repository.revisions.length === 0) return { rows: rowsOf(repository), repository, problems: [] };
  const raw = new Map(rowsOf(repository).map((row) => [cellKey(row), row] as const));
  const revised = new Map<string, Placed<RawRow>>();
  const problems = repository.revisions.flatMap((revision) => {
    const key = cellKey(revision);
    const before = revised.get(key) ?? raw.get(key);
    if (before && before.value === revision.old_value) {
      revised.set(key, revise(before, revision));
      return [];
    }
    const value = String(revision.old_value ?? "");
    const said = before ? ofRevisions.oldValue(before.value, revision.old_value) : ofRevisions.noCell();
    return errorAt({ ...revision.place, column: before ? "old_value" : "field", value }, said);
  });
  const datasets = repository.datasets.map((each) => ({
    ...each,
    rows: each.rows.map((row) => revised.get(cellKey(row)) ?? row),
  }));
  const corrected = { ...repository, datasets };
  return { rows: rowsOf(corrected), repository: corrected, problems };
}

function rowsOf({ datasets }: Repository): Placed<RawRow>[] {
  return datasets.flatMap(({ rows }) => rows);
}

function revise(row: Placed<RawRow>, { new_value, unit, status, reason, place }: Placed<RevisionRow>): Placed<RawRow> {
  return { ...row, value: new_value, unit, status, note: reason, place };
}
