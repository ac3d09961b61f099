import { entropyWeights } from "../../src/methods/weights/entropy-weights.ts";
import type { ReadFile } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { type WeightingLayout, weightingCells } from "./weighting-cells.ts";

/** Entropy weights of a matrix as it stands, without a shift. */
export function elsayedCells(
  read: ReadFile,
  layout: WeightingLayout & { readonly columns: readonly string[] },
): Cell[] {
  const weigh = (columns: Parameters<typeof entropyWeights>[0]) => entropyWeights(columns);
  return weightingCells(read, layout, Object.fromEntries(layout.columns.map((column) => [column, weigh])));
}
