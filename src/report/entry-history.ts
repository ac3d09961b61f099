import type { EntryResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";

/** An entry as it stood in an edition. */
export interface Standing {
  readonly view: CatalogueView;
  readonly entry: EntryResult;
}

/** An entry in every edition that has it, newest first. */
export function historyOf(id: string, views: readonly CatalogueView[]): Standing[] {
  return views.flatMap((view) => {
    const entry = view.find(id);
    return entry ? [{ view, entry }] : [];
  });
}

/** Every entry of every scope, as it stands in the newest edition that has it. */
export function newestOfAll(views: readonly CatalogueView[]): Standing[] {
  const newest = new Map<string, Standing>();
  for (const view of views)
    for (const entry of view.entries) if (!newest.has(entry.id)) newest.set(entry.id, { view, entry });
  return [...newest.values()].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
}
