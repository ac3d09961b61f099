import type { SearchRecord } from "../../src/schema/search.ts";
import { type Expectation, expectationsOf, type QueryGroup, type SearchQuery } from "../../src/schema/search-query.ts";

/** So many results of a query are looked at. */
export const depth = 10;

/** A result as the page shows it: the address from the root of the site. */
export interface Shown {
  readonly kind: string;
  readonly address: string;
}

/** How well the first ten results of a query are. */
export interface Score {
  readonly group: QueryGroup;
  /** place of the first right result, from 1; null where none of the ten is right */
  readonly place: number | null;
  /** of the expected pages that the site has, the share among the ten */
  readonly recall: number;
  /** of the results shown, the share that is right */
  readonly precision: number;
  /** bytes that travelled for the answer */
  readonly bytes: number;
}

/** Whether a result is one that a query expects. */
export function isExpected({ kind, address }: Shown, expectations: readonly Expectation[]): boolean {
  return expectations.some((expected) => expected.kind === kind && patternOf(expected.address).test(address));
}

/** Stars stand for anything but a slash. */
function patternOf(address: string): RegExp {
  const parts = address.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}

/** Scores what a query shows; `records` are all that the site holds in its language. */
export function scoreQuery(
  query: Pick<SearchQuery, "group" | "expected">,
  shown: readonly Shown[],
  { records, bytes }: { readonly records: readonly Pick<SearchRecord, "kind" | "url">[]; readonly bytes: number },
): Score {
  const expectations = expectationsOf(query.expected);
  const first = shown.slice(0, depth);
  const right = first.filter((each) => isExpected(each, expectations));
  const place = first.findIndex((each) => right.includes(each));
  const there = countThere(expectations, records);
  return {
    group: query.group,
    place: place < 0 ? null : place + 1,
    recall: there === 0 ? 0 : Math.min(1, right.length / Math.min(depth, there)),
    precision: first.length === 0 ? 0 : right.length / first.length,
    bytes,
  };
}

/** How many expected pages there are; what an address asks of a page does not make it another. */
function countThere(
  expectations: readonly Expectation[],
  records: readonly Pick<SearchRecord, "kind" | "url">[],
): number {
  const pages = expectations.map(({ kind, address }) => ({ kind, address: address.replace(/\?.*$/, "") }));
  return records.filter(({ kind, url }) => isExpected({ kind, address: url }, pages)).length;
}

/** Pages that a query waits for and the site does not have. */
export function missingPages({ needs }: Pick<SearchQuery, "needs">, urls: readonly string[]): string[] {
  return (needs === null ? [] : needs.split(" ")).filter((beginning) => !urls.some((url) => url.startsWith(beginning)));
}

/** Means over queries. */
export interface Summary {
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  readonly firstRight: number;
  readonly tenRight: number;
  readonly reciprocalRank: number;
  readonly bytes: number;
}

/** Means over the scores of a group, or of all. */
export function summarise(scores: readonly Score[]): Summary {
  const mean = (value: (score: Score) => number) =>
    scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
  return {
    queries: scores.length,
    recall: mean(({ recall }) => recall),
    precision: mean(({ precision }) => precision),
    firstRight: mean(({ place }) => (place === 1 ? 1 : 0)),
    tenRight: mean(({ place }) => (place === null ? 0 : 1)),
    reciprocalRank: mean(({ place }) => (place === null ? 0 : 1 / place)),
    bytes: mean(({ bytes }) => bytes),
  };
}
