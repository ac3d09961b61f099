import { type FacetValues, kindPlace, type SearchRecord } from "../schema/search.ts";
import type { Probe } from "./match.ts";

/** What is known of a record before it is read: enough to filter and to order it. */
export interface Card {
  readonly values: FacetValues;
  /** of an older edition: stands behind all others, however well it fits */
  readonly superseded: boolean;
  /** as `compareRecords` has it */
  readonly order: number;
}

/** What kind of page a record is. */
export const kindOf = ({ values }: Card): string => values.kind[0] ?? "";

/** Something that can be searched: the index in the browser, or a plain list of records. */
export interface Source {
  readonly cards: ReadonlyMap<string, Card>;
  find(probe: Probe): Promise<ReadonlySet<string>>;
  /** reads records, in the order asked for */
  read(ids: readonly string[]): Promise<readonly SearchRecord[]>;
}

/**
 * The order in which equal hits are shown: current editions first, then by kind; shorter titles before longer ones, of which
 * what was asked is a smaller part; then by address, code unit by code unit.
 */
export function compareRecords(a: SearchRecord, b: SearchRecord): number {
  if (a.superseded !== b.superseded) return a.superseded ? 1 : -1;
  const byNames = kindPlace(a.kind) - kindPlace(b.kind) || a.title.length - b.title.length;
  return byNames || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);
}
