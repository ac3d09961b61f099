/** Who is a neighbour of whom. Units without a neighbour take no part in spatial statistics, and are named. */
export interface SpatialWeights {
  /** Units that have a neighbour, in the order given. */
  readonly units: readonly string[];
  /** For each of them the places of its neighbours in `units`, ascending; each has the same weight, 1 over their number. */
  readonly neighbours: readonly (readonly number[])[];
  /** Units without a neighbour, in the order given. */
  readonly islands: readonly string[];
}

/**
 * Row-standardised spatial weights (空间权重矩阵，行标准化) of units from pairs of neighbours, such as districts that share a
 * border or a corner. A pair counts both ways, and once however often it is listed; pairs with an end that is not among
 * the units are left aside, so that units without a value can be left out.
 * Throws RangeError for a unit listed twice and for a pair of a unit with itself.
 * @example spatialWeights(["a", "b", "c"], [["a", "b"]]).islands; // => ["c"]
 */
export function spatialWeights(
  units: readonly string[],
  pairs: readonly (readonly [string, string])[],
): SpatialWeights {
  const twice = units.find((unit, index) => units.indexOf(unit) !== index);
  if (twice !== undefined) throw new RangeError(`spatialWeights: ${twice} is listed twice`);
  const around = new Map(units.map((unit) => [unit, new Set<string>()]));
  for (const [a, b] of pairs) {
    if (a === b) throw new RangeError(`spatialWeights: ${a} is paired with itself`);
    if (!around.has(a) || !around.has(b)) continue;
    around.get(a)!.add(b);
    around.get(b)!.add(a);
  }
  const connected = units.filter((unit) => around.get(unit)!.size > 0);
  const places = new Map(connected.map((unit, index) => [unit, index]));
  return {
    units: connected,
    neighbours: connected.map((unit) =>
      [...around.get(unit)!].map((other) => places.get(other)!).sort((a, b) => a - b),
    ),
    islands: units.filter((unit) => around.get(unit)!.size === 0),
  };
}
