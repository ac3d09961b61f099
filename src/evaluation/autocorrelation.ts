import { moran } from "../methods/space/moran.ts";
import { moranPermutation } from "../methods/space/moran-permutation.ts";
import { spatialWeights } from "../methods/space/spatial-weights.ts";
import type { Neighbour } from "../schema/reference.ts";
import type { ScoreResult } from "../schema/results.ts";
import { worstStatus } from "../schema/status.ts";
import type { Quantity } from "./concentration.ts";

/** What the autocorrelation of a score is measured over. */
export interface AutocorrelationPlan {
  readonly provinces: readonly string[];
  readonly neighbours: readonly (readonly [string, string])[];
  readonly scoreOf: (entity: string, node: string) => Pick<ScoreResult, "value" | "status" | "reason">;
  readonly rules: { readonly permutations: number };
  readonly seed: number;
}

/**
 * Whether neighbouring provinces have scores alike (空间自相关): Moran's I of a node, its z under randomisation and the p
 * of seeded permutations. Provinces without a neighbour take no part (`islands-left-out`); one without a score is left
 * out too, and the result is `partial`. Where no neighbours are known, all is missing.
 */
export function autocorrelationOf(node: string, plan: AutocorrelationPlan): Quantity[] {
  const rows = plan.provinces.map((entity) => ({ entity, ...plan.scoreOf(entity, node) }));
  const scored = new Map(rows.flatMap((row) => (row.value === null ? [] : [[row.entity, row] as const])));
  const weights = spatialWeights([...scored.keys()], plan.neighbours);
  const values = weights.units.map((entity) => scored.get(entity)!.value);
  const status = worstStatus([
    ...[...scored.values()].map((row) => row.status),
    ...(scored.size < rows.length ? (["partial"] as const) : []),
  ]);
  const { value, reason, randomisation } = moran(values, weights);
  const permuted = moranPermutation(values, weights, { seed: plan.seed, permutations: plan.rules.permutations });
  const mark = weights.islands.length > 0 ? "islands-left-out" : null;
  const why = plan.neighbours.length === 0 ? "missing-input" : reason || permuted.reason || "no-variance";
  const figures = { moran: value, moran_z: randomisation.z, moran_p: permuted.value };
  return Object.entries(figures).map(([quantity, figure]) => ({
    quantity: `${quantity}.${node}`,
    value: figure,
    grade: null,
    status,
    reason: figure === null ? why : mark,
  }));
}

/** The pairs of neighbours among some entities: the table holds those of every kind. */
export function bordersAmong(
  entities: readonly string[],
  neighbours: readonly Neighbour[],
): (readonly [string, string])[] {
  const known = new Set(entities);
  return neighbours.flatMap(({ entity_id, neighbour_id }) =>
    known.has(entity_id) && known.has(neighbour_id) ? [[entity_id, neighbour_id] as const] : [],
  );
}
