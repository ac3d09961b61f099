import type { EntryKind } from "./catalogue.ts";

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
