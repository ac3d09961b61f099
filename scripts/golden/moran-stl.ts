import { localMoran } from "../../src/methods/space/local-moran.ts";
import { moran } from "../../src/methods/space/moran.ts";
import { type SpatialWeights, spatialWeights } from "../../src/methods/space/spatial-weights.ts";
import { caseRows, filledIn, numberIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Where the files of the case keep what. */
export interface MoranLayout {
  readonly counties: string;
  readonly id: string;
  readonly rate: string;
  readonly pairs: string;
  readonly ends: readonly [string, string];
  readonly global: string;
  /** Columns of the global figures; an empty cell is not compared. */
  readonly columns: readonly string[];
  readonly local?: string;
}

/**
 * Moran's I of the homicide rates of 78 counties, with both tests, and the local ones. Probabilities are compared as
 * ratios, since they are so small that an absolute difference would say little.
 */
export function moranCells(read: ReadFile, layout: MoranLayout): Cell[] {
  const counties = caseRows(read, layout.counties);
  const ids = counties.map((county) => textIn(county, layout.id));
  const [from, to] = layout.ends;
  const pairs = caseRows(read, layout.pairs).map((row) => [textIn(row, from), textIn(row, to)] as const);
  const weights = spatialWeights(ids, pairs);
  const values = weights.units.map((unit) => filledIn(counties[ids.indexOf(unit)]!, layout.rate));
  return [...globalCells(read, layout, values, weights), ...localCells(read, layout, values, weights)];
}

function globalCells(
  read: ReadFile,
  { global, columns }: MoranLayout,
  values: readonly number[],
  weights: SpatialWeights,
): Cell[] {
  const { value, expected: mean, normality, randomisation } = moran(values, weights);
  const figures = new Map([
    ["I", value],
    ["EI", mean],
    ["VI_norm", normality.variance],
    ["VI_rand", randomisation.variance],
    ["z_norm", normality.z],
    ["z_rand", randomisation.z],
    ["p_norm_one", normality.probability],
    ["p_rand_one", randomisation.probability],
  ]);
  return caseRows(read, global).flatMap((row): Cell[] => {
    const statistic = textIn(row, "statistic");
    const actual = figures.get(statistic) ?? null;
    return columns.flatMap((source): Cell[] => {
      const expected = numberIn(row, source);
      if (expected === null) return [];
      if (!statistic.startsWith("p_")) return [{ row: source, column: statistic, actual, expected }];
      return [{ row: source, column: statistic, actual: actual === null ? null : actual / expected, expected: 1 }];
    });
  });
}

function localCells(
  read: ReadFile,
  { local, id }: MoranLayout,
  values: readonly number[],
  weights: SpatialWeights,
): Cell[] {
  if (local === undefined) return [];
  const expected = caseRows(read, local);
  return localMoran(values, weights, { seed: 1, permutations: 9 }).map(({ value }, place): Cell => {
    const unit = weights.units[place]!;
    const row = rowWhere(expected, (other) => textIn(other, id) === unit, unit);
    return { row: unit, column: "local_I", actual: value, expected: filledIn(row, "local_I") };
  });
}
