import type { Words } from "../i18n/lang.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import type { Classifications } from "../schema/repository.ts";
import { catalogueAddress } from "./catalogue-address.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { gradeNameOf, orientationName } from "./entry-names.ts";
import { industryOf } from "./entry-place.ts";
import { type FieldReach, industryFields } from "./industry-fields.ts";
import type { Library } from "./library.ts";
import { bestGrades } from "./recommended.ts";

/** Where an entry should go first: an industry, or a technology field, and what is said of it. */
export interface Direction {
  readonly name: Words;
  readonly href: string | null;
  /** the grade of the industry in the region, or the direction of the field */
  readonly said: Words;
}

/** The priority directions of an entry (优先方向); where there are none, why. */
export interface Directions {
  readonly directions: readonly Direction[];
  readonly why: "parts" | "orientation" | "fields" | "grades" | null;
}

/** Whether a policy of higher level restricts an entry; null where its plan does not look for restrictions. */
export function isRestricted({ id }: EntryResult, { plan, judged }: CatalogueView): boolean | null {
  return plan.listing ? judged(id).flags.has("restricted") : null;
}

/** An industry has some forty entries in an edition: its fields are worked out once. */
const known = new WeakMap<Classifications, Map<string, readonly FieldReach[]>>();

/**
 * The priority directions of an entry. Of a region: its industries in the best grades, by value. Of an industry, alone or in
 * a region: the technology fields that reach it, most of them first, whose direction its orientation calls for.
 */
export function entryDirections(entry: EntryResult, view: CatalogueView, library: Library): Directions {
  const { industries, orientations, grading } = view.plan;
  if (!industries) return { directions: [], why: "parts" };
  const { most } = industries.priority;
  if (entry.kind === "R") {
    if (!grading) return { directions: [], why: "parts" };
    return told(bestOf(entry, view, library).slice(0, most), "grades");
  }
  const called = orientations.find(({ id }) => id === entry.orientation)?.directions;
  if (!called) return { directions: [], why: "orientation" };
  return told(fieldsOf(entry, view, { library, called }).slice(0, most), "fields");
}

const told = (directions: readonly Direction[], why: Directions["why"]): Directions => ({
  directions,
  why: directions.length === 0 ? why : null,
});

/** The industries of a region in the best grades. */
function bestOf({ region }: EntryResult, view: CatalogueView, library: Library): Direction[] {
  const grades = bestGrades(view);
  const place = ({ published_grade }: EntryResult) => grades.indexOf(published_grade ?? "");
  const value = ({ id }: EntryResult) => view.amount(id, "V") ?? 0;
  return view.entries
    .filter((row) => row.kind === "X" && row.region === region && place(row) >= 0)
    .sort((a, b) => place(a) - place(b) || value(b) - value(a) || (a.id < b.id ? -1 : 1))
    .map((row) => ({
      name: industryOf(row, view, library)!.name,
      href: catalogueAddress.entry(row.id),
      said: gradeNameOf(view, row.published_grade)!,
    }));
}

/** The technology fields of an industry whose direction is called for, as the newest catalogue of fields has it. */
function fieldsOf(
  { industry }: EntryResult,
  { plan }: CatalogueView,
  { library, called }: { library: Library; called: readonly string[] },
): Direction[] {
  const fields = library.catalogues.find((each) => each.plan.fields);
  if (!fields || industry === null) return [];
  const all = fieldsReaching(industry, library.classifications);
  const least = plan.industries!.priority.least * (all[0]?.reach ?? 0);
  return all
    .filter(({ reach }) => reach >= least)
    .flatMap(({ field }) => {
      const found = fields.entries.find((row) => row.industry === field);
      if (!found || !called.includes(found.orientation ?? "")) return [];
      const place = industryOf(found, fields, library)!;
      return [{ name: place.name, href: place.href, said: orientationName(fields, found.orientation)! }];
    });
}

function fieldsReaching(industry: string, classifications: Classifications): readonly FieldReach[] {
  const reached = known.get(classifications) ?? new Map<string, readonly FieldReach[]>();
  known.set(classifications, reached);
  const fields = reached.get(industry) ?? industryFields({ industry_id: industry }, classifications);
  reached.set(industry, fields);
  return fields;
}
