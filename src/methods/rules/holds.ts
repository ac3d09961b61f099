import type { Comparison, Condition } from "../../schema/condition.ts";
import { tied } from "../numbers/at-least.ts";
import { type Readings, readSide } from "./readings.ts";

/**
 * Whether a condition holds (条件是否成立); a comparison with a missing amount does not, either way round. Amounts that are
 * the same but for rounding are the same. Throws RangeError for a name that the readings do not have.
 * @example holds({ kind: "flag", name: "planned" }, { amounts: {}, flags: new Set(["planned"]) }); // => true
 */
export function holds(condition: Condition, readings: Readings): boolean {
  switch (condition.kind) {
    case "flag":
      return readings.flags.has(condition.name);
    case "all":
      return condition.parts.every((part) => holds(part, readings));
    case "any":
      return condition.parts.some((part) => holds(part, readings));
    case "compare":
      return compares(condition, readings);
  }
}

function compares({ left, sign, right }: Comparison, readings: Readings): boolean {
  const [a, b] = [readSide(left, readings), readSide(right, readings)];
  if (a === null || b === null) return false;
  if (tied(a, b)) return sign === ">=" || sign === "<=";
  return sign === ">=" || sign === ">" ? a > b : a < b;
}

/**
 * The first rule whose condition holds (自上而下，先中先得); null where none does.
 * @example firstRule([{ id: "1", when: { kind: "flag", name: "x" } }, { id: "2", when: { kind: "all", parts: [] } }], { amounts: {}, flags: new Set() }).id; // => "2"
 */
export function firstRule<Rule extends { readonly when: Condition }>(
  rules: readonly Rule[],
  readings: Readings,
): Rule | null {
  return rules.find(({ when }) => holds(when, readings)) ?? null;
}
