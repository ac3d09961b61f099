import type { DataGrade } from "../schema/catalogue.ts";
import type { Edition } from "../schema/edition.ts";
import { parseFraction } from "../schema/term.ts";
import type { Evidence } from "./draft.ts";

export interface DataGradePlan {
  readonly max_missing: string;
  readonly state: Edition["state"];
  /** quantities without which nothing can be said */
  readonly essential: readonly string[];
}

/**
 * The data grade of an entry (数据等级) by the quantities that it is judged by, each counting the same. C where an essential
 * one or more than the fraction allowed is missing, or a final edition would rest on sample figures; B where one is missing,
 * marked or incomplete; else A.
 */
export function gradeData(judged: readonly Evidence[], { max_missing, state, essential }: DataGradePlan): DataGrade {
  const missing = judged.filter(({ value }) => value === null);
  const isLacking = missing.some(({ quantity }) => essential.includes(quantity));
  const isSample = state === "final" && judged.some(({ status }) => status === "sample");
  if (isLacking || isSample || missing.length > parseFraction(max_missing) * judged.length) return "C";
  return judged.some(({ reason, status }) => reason !== null || status === "partial") ? "B" : "A";
}
