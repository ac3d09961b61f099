import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import type { ColumnMethod } from "./column-method.ts";
import { scoreColumn, scoreReasons } from "./score-column.ts";

/**
 * Normalises one column (整列无量纲化) cell by cell, each with its score or the reason why it has none; the rules, the
 * reasons and the errors are those of `scoreColumn`.
 * @example normaliseColumn([1, 2, null, 5], { kind: "min-max" }).map((cell) => cell.value); // => [0, 25, null, 100]
 */
export function normaliseColumn(
  values: readonly (number | null)[],
  method: ColumnMethod,
  direction: 1 | -1 = 1,
): Outcome[] {
  const scored = scoreColumn(
    Float64Array.from(values, (value) => value ?? Number.NaN),
    method,
    direction,
  );
  return values.map((_, row) => {
    const reason = scoreReasons[scored.reasons[row]!]!;
    return reason === "" ? formed(scored.values[row]!) : unformed(reason);
  });
}
