import { standardDeviationWeights } from "../../src/methods/weights/standard-deviation-weights.ts";
import type { ReadFile } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { type WeightingLayout, weightingCells } from "./weighting-cells.ts";

/** Standard-deviation weights; that we divide by n − 1 and the case by n changes no share. */
export function deviationCells(
  read: ReadFile,
  layout: WeightingLayout & { readonly columns: readonly string[] },
): Cell[] {
  return weightingCells(
    read,
    layout,
    Object.fromEntries(layout.columns.map((column) => [column, standardDeviationWeights])),
  );
}
