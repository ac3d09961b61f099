import type { EditionView } from "./edition-view.ts";

/** How outlooks of earlier editions did against what came, so many years ahead. */
export interface OutlookRecord {
  readonly ahead: number;
  /** years that were said with an interval and have since been observed */
  readonly told: number;
  /** how many of the intervals held the value observed */
  readonly held: number;
}

/**
 * What came of the outlooks of earlier editions (历版展望与其后的实际): every interval of an edition before the last against the
 * value that the last one observed for that year, by years ahead, nearest first. The editions are those of one scope,
 * oldest first. A value that the last edition keeps apart, before a break or gap, does not compare and is left out.
 */
export function outlookRecord(history: readonly EditionView[]): OutlookRecord[] {
  const last = history.at(-1);
  if (!last) return [];
  const observed = new Map(
    last.results.outlook.flatMap((row) => (row.part === "observed" ? [[keyOf(row), row.value] as const] : [])),
  );
  const told = history.slice(0, -1).flatMap((view) =>
    view.results.outlook.flatMap((row) => {
      const value = observed.get(keyOf(row)) ?? null;
      if (row.part !== "outlook" || row.low === null || row.high === null || value === null) return [];
      return [{ ahead: row.year - view.edition.year, held: row.low <= value && value <= row.high }];
    }),
  );
  return [...Map.groupBy(told, ({ ahead }) => ahead)]
    .map(([ahead, rows]) => ({ ahead, told: rows.length, held: rows.filter(({ held }) => held).length }))
    .sort((a, b) => a.ahead - b.ahead);
}

function keyOf(row: {
  readonly entity_id: string;
  readonly series: string;
  readonly item: string;
  readonly year: number;
}) {
  return `${row.entity_id} ${row.series} ${row.item} ${row.year}`;
}
