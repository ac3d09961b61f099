import { type EntryKind, entryId } from "./catalogue.ts";
import type { AnyEntity } from "./reference.ts";
import type { Repository } from "./repository.ts";
import type { Scope } from "./scope.ts";

/** What an entry is about; null for a part that it has not. */
export interface Subject {
  readonly kind: EntryKind;
  readonly region: string | null;
  readonly industry: string | null;
}

/**
 * The id of an entry: the year in which it was first listed, what it is about, and a number that keeps it apart.
 * @example formatEntryId({ kind: "R", region: "500106", industry: null }, { year: 2023, number: 1 }); // => "DX-2023-R-500106-0-1"
 */
export function formatEntryId(
  { kind, region, industry }: Subject,
  { year, number }: { readonly year: number; readonly number: number },
): string {
  return `DX-${year}-${kind}-${region ?? "0"}-${industry ?? "0"}-${number}`;
}

/**
 * Two entries about the same have the same key.
 * @example subjectKey({ kind: "I", region: null, industry: "I6-AUTO" }); // => "I 0 I6-AUTO"
 */
export function subjectKey({ kind, region, industry }: Subject): string {
  return `${kind} ${region ?? "0"} ${industry ?? "0"}`;
}

/** The scope that evaluates a kind of entity. */
const scopeOfKind: Partial<Record<AnyEntity["kind"], Scope>> = { province: "nation", region: "city", economy: "world" };

/** What tells whom the id of an entry is about. */
type Codes = Pick<Repository, "entities" | "economies" | "technologyFields" | "classifications">;

/**
 * The scope in which an entry was listed, by what its id is about, as `DX-2019-X-500101-I6-AUTO-1` in that of a city; null for
 * what is no id, or is about nothing known.
 */
export function scopeOfEntry(
  id: string,
  { entities, economies, technologyFields, classifications }: Codes,
): Scope | null {
  if (!entryId.safeParse(id).success) return null;
  const about = id.slice("DX-2019-R-".length);
  if (about.startsWith("0-")) {
    const industry = about.slice(2, about.lastIndexOf("-"));
    if (classifications.industries.some(({ industry_id }) => industry_id === industry)) return "city";
    return technologyFields.some(({ field_id }) => field_id === industry) ? "world" : null;
  }
  const region = [...entities, ...economies].find(({ entity_id }) => about.startsWith(`${entity_id}-`));
  return (region && scopeOfKind[region.kind]) ?? null;
}
