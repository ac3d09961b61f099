import type { InputResult } from "../schema/results.ts";

/** A line of a calculation: what is computed, how, with its numbers, and where they stand. */
export interface WorkedLine {
  readonly term: string;
  readonly text: string;
  /** the cells behind the number, each with its file and line */
  readonly cells?: readonly InputResult[];
  /** anchor of the number on the same page */
  readonly anchor?: string;
}

/**
 * A figure as its file holds it, without the noise of adding up; a true minus.
 * @example exact(0.1 + 0.2); // => "0.3"
 */
export function exact(value: number): string {
  return String(Number(value.toFixed(6))).replace("-", "−");
}
