import { normaliseColumn } from "../../src/methods/scaling/normalise-column.ts";
import type { Column } from "../../src/methods/weights/column-reason.ts";
import { criticWeights } from "../../src/methods/weights/critic-weights.ts";
import type { ReadFile } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { type WeightingLayout, weightingCells } from "./weighting-cells.ts";

/** Which columns hold the weights of the four variants. */
export interface CriticLayout extends WeightingLayout {
  readonly scaledPearson: string;
  readonly rawPearson: string;
  readonly scaledSpearman: string;
  readonly rawSpearman: string;
}

/** CRITIC weights of a matrix by min-max and as it stands, by Pearson's and Spearman's correlation. */
export function criticCells(read: ReadFile, layout: CriticLayout): Cell[] {
  return weightingCells(read, layout, {
    [layout.scaledPearson]: (columns) => criticWeights(columns.map(minMax)),
    [layout.rawPearson]: (columns) => criticWeights(columns),
    [layout.scaledSpearman]: (columns) => criticWeights(columns.map(minMax), { correlation: "spearman" }),
    [layout.rawSpearman]: (columns) => criticWeights(columns, { correlation: "spearman" }),
  });
}

function minMax(column: Column): Column {
  return normaliseColumn(column, { kind: "min-max" }).map(({ value }) => value);
}
