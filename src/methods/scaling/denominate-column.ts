import type { Reason } from "../../schema/reason.ts";

/** A column divided by another. In typed columns NaN stands for missing; nothing else yields it. */
export interface DenominatedColumn {
  readonly values: Float64Array;
  /** Why a row has no value, as a place in `denominateReasons`; 0 where it has one. */
  readonly reasons: Uint8Array;
}

/** Reasons of a denominated column, by code. */
export const denominateReasons: readonly (Reason | "")[] = ["", "missing-input", "zero-denominator", "out-of-domain"];
const [missing, zero, overflow] = [1, 2, 3] as const;

/**
 * Divides a column by a denominator (除以分母), x / d · scale, row by row: per resident, per unit of GDP.
 * A value or denominator that is missing is `missing-input`, a denominator of 0 `zero-denominator` (0/0 too), a quotient
 * that no double can hold `out-of-domain`. Throws RangeError for columns of different lengths and for a scale that is
 * not positive and finite.
 * @example denominateColumn(Float64Array.of(30, 5), Float64Array.of(60, 0), 100).values; // => Float64Array.of(50, Number.NaN)
 */
export function denominateColumn(values: Float64Array, denominators: Float64Array, scale = 1): DenominatedColumn {
  if (denominators.length !== values.length) {
    throw new RangeError(`denominateColumn: expected ${values.length} denominators, got ${denominators.length}`);
  }
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`denominateColumn: scale must be positive, got ${scale}`);
  }
  const out = { values: new Float64Array(values.length), reasons: new Uint8Array(values.length) };
  for (let row = 0; row < values.length; row += 1) {
    const [value, denominator] = [values[row]!, denominators[row]!];
    const quotient = (value / denominator) * scale;
    const formed = denominator !== 0 && Number.isFinite(quotient);
    out.values[row] = formed ? quotient : Number.NaN;
    out.reasons[row] = formed ? 0 : reasonOf(value, denominator);
  }
  return out;
}

function reasonOf(value: number, denominator: number): number {
  if (Number.isNaN(value) || Number.isNaN(denominator)) return missing;
  return denominator === 0 ? zero : overflow;
}
