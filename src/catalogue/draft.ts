import type { Words } from "../i18n/lang.ts";
import type { DataGrade, EvidenceResult } from "../schema/catalogue.ts";
import type { Subject } from "../schema/entry-id.ts";
import type { Status } from "../schema/status.ts";

/** A row of evidence before its entry has an id. */
export type Evidence = Omit<EvidenceResult, "entry">;

/** An amount that a change could alter: from `low` to `high` in so many even steps. */
export interface Input {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly steps: number;
}

/** An entry with all that it is judged by, before it is judged. */
export interface Draft extends Subject {
  readonly title: Words;
  /** by the names that conditions use */
  readonly amounts: Readonly<Record<string, number | null>>;
  /** M of K and E before: what `change` is measured against; null where it is not known */
  readonly matchingBefore: number | null;
  /** `planned`, `restricted` */
  readonly flags: ReadonlySet<string>;
  /** amounts that a single change may alter */
  readonly inputs: readonly Input[];
  /** V, by which a quota chooses */
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
  readonly dataGrade: DataGrade;
  readonly stability: string | null;
  readonly status: Status;
}

/** Scores of 0 to 100 as the results print them, in steps of the last of four decimals. */
export function scoreInput(name: string): Input {
  return { name, low: 0, high: 100, steps: 1_000_000 };
}
