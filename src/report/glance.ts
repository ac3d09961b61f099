import { nameOf, type Words } from "../i18n/lang.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { groupsOf, industryOf, type Place, regionOf } from "./entry-place.ts";
import type { Library } from "./library.ts";

/** A row of the table: a region and its entries, an industry a column; null where there is none. */
export interface GlanceRow {
  readonly place: Place;
  readonly entry: EntryResult;
  readonly cells: readonly (EntryResult | null)[];
}

/** A catalogue of regions and industries as one table. */
export interface Glance {
  readonly industries: readonly { readonly place: Place; readonly entry: EntryResult }[];
  /** regions by the group in which they stand; those in none under null, last */
  readonly blocks: readonly { readonly group: Words | null; readonly rows: readonly GlanceRow[] }[];
}

/** The whole catalogue at a glance; null where it has no entries of a region and an industry. */
export function glanceOf(view: CatalogueView, library: Library): Glance | null {
  if (!view.plan.cells) return null;
  const of = (kind: EntryResult["kind"]) => view.entries.filter((entry) => entry.kind === kind);
  const industries = of("I").map((entry) => ({ place: industryOf(entry, view, library)!, entry }));
  const cells = new Map(of("X").map((entry) => [`${entry.region} ${entry.industry}`, entry]));
  const rows = of("R").map((entry) => ({
    place: regionOf(entry, view, library)!,
    group: groupsOf(entry.region, view, library)[0]?.code ?? null,
    entry,
    cells: industries.map(({ place }) => cells.get(`${entry.region} ${place.code}`) ?? null),
  }));
  const groups = library.editions.find(({ edition: { id } }) => id === view.edition.id)?.groups ?? [];
  const blocks = [...groups, null].map((group) => ({
    group: group && { zh: nameOf(group, "zh"), en: nameOf(group, "en") },
    rows: rows.filter((row) => row.group === (group?.entity_id ?? null)),
  }));
  return { industries, blocks: blocks.filter((block) => block.rows.length > 0) };
}

/** How many entries of a catalogue each grade was published for, the best first. */
export function gradeTally({ grades, entries }: Pick<CatalogueView, "grades" | "entries">) {
  return grades.map((grade) => ({
    grade,
    count: entries.filter(({ published_grade }) => published_grade === grade.id).length,
  }));
}
