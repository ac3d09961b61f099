import type { Reason } from "../schema/reason.ts";
import type { Status } from "../schema/status.ts";
import type { Evidence } from "./draft.ts";

/** What is known of a quantity beside its value. */
export interface EvidenceNotes {
  readonly low?: number | null;
  readonly high?: number | null;
  readonly status: Status;
  /** why it is empty, or what a reader must know of it */
  readonly reason?: Reason | null;
}

/** A row of evidence; one that is empty always says why. */
export function evidence(
  quantity: string,
  value: number | null,
  source: string,
  { low = null, high = null, status, reason = null }: EvidenceNotes,
): Evidence {
  return { quantity, value, source, low, high, status, reason: reason ?? (value === null ? "missing-input" : null) };
}

/**
 * A row key into the results: file, key and column. The results are those of the edition, or of the one named.
 * @example rowKey("cells.csv", ["500101", "I6-AUTO"], "value", "city-2020"); // => "city-2020/cells.csv:500101:I6-AUTO:value"
 */
export function rowKey(file: string, key: readonly string[], column: string, edition?: string): string {
  return [edition === undefined ? file : `${edition}/${file}`, ...key, column].join(":");
}

/** A verdict as a number: 1 yes, 0 no, null open. */
export function verdict(said: "yes" | "no" | "in" | "out" | null): number | null {
  return said === null ? null : said === "yes" || said === "in" ? 1 : 0;
}
