import type { Indicator } from "../schema/model.ts";
import type { Break } from "../schema/reference.ts";
import { fieldYears } from "../schema/term.ts";

/** Whose figures are looked up, for which years, and the indicators that are made of them. */
export interface Occasion {
  readonly indicators: ReadonlySet<string>;
  readonly members: readonly string[];
  readonly years: readonly number[];
}

/** One record of breaks.csv, and the indicators that it reaches. */
export interface Recorded {
  readonly row: Break;
  readonly indicators: readonly string[];
}

/**
 * What is on record of the figures behind some indicators (数据备注): breaks, anomalies and suspicions of a field in a year
 * that is read for one of the years, as far as they concern all entities or a member. Each with the indicators it reaches,
 * in any of the models.
 */
export function recordsOn(
  breaks: readonly Break[],
  models: readonly { readonly indicators: readonly Indicator[] }[],
  { indicators, members, years }: Occasion,
): Recorded[] {
  const read = new Map<string, Set<string>>();
  for (const card of models.flatMap((model) => model.indicators.filter(({ id }) => indicators.has(id)))) {
    const cells = read.get(card.id) ?? new Set();
    for (const { field, year } of years.flatMap((of) => fieldYears(card, of))) cells.add(`${field} ${year}`);
    read.set(card.id, cells);
  }
  return breaks
    .filter(({ kind, entity_id: entity }) => kind !== "gap" && (entity === null || members.includes(entity)))
    .flatMap((row) => {
      const reached = [...read].filter(([, cells]) => cells.has(`${row.field} ${row.year}`)).map(([id]) => id);
      return reached.length === 0 ? [] : [{ row, indicators: reached }];
    });
}
