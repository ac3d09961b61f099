import type { Reason } from "../../schema/reason.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { logarithmicChange, logarithmicMean } from "./logarithmic-mean.ts";

/** One cell of a total, as an industry or a region: the factors whose product it is, before and after. */
export interface FactorCell {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

/** `additive` effects add up to the change of the total, `multiplicative` ones multiply to its ratio. */
export type LmdiForm = "additive" | "multiplicative";

/**
 * Effects of the factors on a total of cells, each the product of its factors (对数平均迪氏指数分解，LMDI-I).
 * Additive: Σ L(V₁,V₀)·ln(x₁/x₀), in the unit of the total; multiplicative: exp Σ L(V₁,V₀)/L(ΣV₁,ΣV₀)·ln(x₁/x₀), a ratio.
 * L is the logarithmic mean. Exact, nothing is left over; one effect a factor, in their order.
 * All are left out when a factor is missing (`missing-input`), 0 or negative (`non-positive-value`), or when a product
 * or an effect leaves the range of a double (`out-of-domain`). Throws RangeError without cells or factors, and when the
 * cells differ in the number of factors.
 * Source: Ang 2015, Energy Policy 86, 233–238.
 * @example lmdi([{ before: [3, 2], after: [3, 6] }], "additive").map((effect) => effect.value); // => [0, 12]
 */
export function lmdi(cells: readonly FactorCell[], form: LmdiForm): Outcome[] {
  const factors = cells[0]?.before.length ?? 0;
  if (factors === 0) throw new RangeError("lmdi: expected at least one cell of at least one factor");
  const uneven = cells.find(({ before, after }) => before.length !== factors || after.length !== factors);
  if (uneven !== undefined) {
    throw new RangeError(`lmdi: expected ${factors} factors, got ${uneven.before.length} and ${uneven.after.length}`);
  }
  const reason = reasonOf(cells);
  const weights = reason === "" ? cellWeights(cells, form) : null;
  const effects = Array.from({ length: factors }, (_, factor): Outcome => {
    if (reason !== "") return unformed(reason);
    return weights === null ? unformed("out-of-domain") : effectOf(cells, weights, { factor, form });
  });
  return effects.every((effect) => effect.value !== null) || reason !== ""
    ? effects
    : effects.map(() => unformed("out-of-domain"));
}

function reasonOf(cells: readonly FactorCell[]): Reason | "" {
  const factors = cells.flatMap(({ before, after }) => [...before, ...after]);
  if (factors.some((factor) => factor === null)) return "missing-input";
  return factors.every((factor) => factor! > 0) ? "" : "non-positive-value";
}

/** What the logarithmic change of a factor counts for in each cell; null when a product leaves the range of a double. */
function cellWeights(cells: readonly FactorCell[], form: LmdiForm): number[] | null {
  const products = cells.map(({ before, after }) => ({ before: product(before), after: product(after) }));
  const total = logarithmicMean(sum(products.map(({ before }) => before)), sum(products.map(({ after }) => after)));
  const means = products.map(({ before, after }) => logarithmicMean(before, after));
  if (total === null || means.some((mean) => mean === null)) return null;
  return means.map((mean) => (form === "additive" ? mean! : mean! / total));
}

function effectOf(
  cells: readonly FactorCell[],
  weights: readonly number[],
  { factor, form }: { readonly factor: number; readonly form: LmdiForm },
): Outcome {
  const effect = sum(
    cells.map(({ before, after }, cell) => weights[cell]! * logarithmicChange(before[factor]!, after[factor]!)),
  );
  return formed(effect === null || form === "additive" ? effect : Math.exp(effect));
}

function product(factors: readonly (number | null)[]): number {
  return factors.reduce<number>((a, b) => a * b!, 1);
}
