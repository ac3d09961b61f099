import { facetValues } from "./facets.ts";
import type { Fold } from "./fold.ts";
import { type Entry, fieldsOf, holds } from "./match.ts";
import { compareRecords, type Source } from "./source.ts";

/** Searches a list of records by looking at each: from disk, where the index cannot start, and as the truth in tests. */
export function scanSource(entries: readonly Entry[], fold: Fold): Source {
  const sorted = [...entries].sort(compareRecords);
  const fields = sorted.map((entry) => fieldsOf(entry, fold));
  const byUrl = new Map(sorted.map((entry) => [entry.url, entry]));
  return {
    cards: new Map(
      sorted.map((entry, order) => {
        return [entry.url, { values: facetValues(entry), superseded: entry.superseded, order }] as const;
      }),
    ),
    find: async (probe) => new Set(sorted.filter((_, i) => holds(fields[i]!, probe)).map(({ url }) => url)),
    read: async (ids) => ids.map((id) => byUrl.get(id)!),
  };
}
