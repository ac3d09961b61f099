import type { Indicator } from "../schema/model.ts";
import type { Jump } from "../schema/raw.ts";
import { fieldYears } from "../schema/term.ts";
import type { EditionView } from "./edition-view.ts";

/** The unexplained jumps of an entity's own figures that an indicator reads, in order of the years. */
export type OpenJumps = (entity: string, indicator: string) => readonly Jump[];

/** What is looked through for jumps: the noted ones, and what the indicators of the editions read. */
export interface JumpBasis {
  readonly jumps: readonly Jump[];
  readonly models: readonly { readonly indicators: readonly Indicator[] }[];
  /** years of the editions between which a change is told */
  readonly years: readonly number[];
}

/**
 * Finds what an indicator did with figures that jumped for a reason not looked into (原因未考的跳变). A jump into the first
 * year that is read lies before the change and is none of it.
 */
export function openJumpsOf({ jumps, models, years }: JumpBasis): OpenJumps {
  const open = Map.groupBy(
    jumps.filter(({ note }) => note === "unexplained"),
    ({ entity_id }) => entity_id,
  );
  const cards = new Map(models.toReversed().flatMap(({ indicators }) => indicators.map((card) => [card.id, card])));
  return (entity, indicator) => {
    const own = open.get(entity) ?? [];
    const card = cards.get(indicator);
    if (own.length === 0 || !card) return [];
    const read = years.flatMap((year) => fieldYears(card, year));
    const first = Math.min(...read.map(({ year }) => year));
    const cells = new Set(read.filter(({ year }) => year > first).map(({ field, year }) => `${field} ${year}`));
    return own
      .filter(({ field, year }) => cells.has(`${field} ${year}`))
      .sort((a, b) => a.year - b.year || (a.field < b.field ? -1 : 1));
  };
}

/** The same for an edition and the one before it. */
export function editionJumps(view: EditionView, before: EditionView | null): OpenJumps {
  const models = before === null ? [view] : [view, before];
  return openJumpsOf({ jumps: view.jumps, models, years: models.map(({ edition }) => edition.year) });
}
