import type { Node, Weight } from "./model.ts";
import type { SensitivityPlan } from "./sensitivity-plan.ts";

/** A mean between capabilities. */
export type TrialMean = SensitivityPlan["means"][number];

/** Schemes that draw the weights inside a capability from the edition's own scores: for trial only, never published. */
export const dataSchemes = ["entropy", "critic"] as const;
export type DataScheme = (typeof dataSchemes)[number];

/** Where the weights inside a capability come from: the edition's own file, or its scores. */
export type TrialScheme = "official" | DataScheme;

/** What a reader tries (试算设定). */
export interface TrialSetting {
  readonly scheme: TrialScheme;
  readonly mean: TrialMean;
  /** by how many per cent the weight of a child is raised, or lowered where negative; one that is not named stands as it is */
  readonly changes: ReadonlyMap<string, number>;
}

/**
 * What a trial starts from (试算数据): the scores of an edition in full, for results keep four decimals, and the part of
 * its model that leads up to the composite. Plain, so that it can stand in a page.
 */
export interface TrialBase {
  /** the ranked entities, by code */
  readonly entities: readonly string[];
  /** the indicators that carry weight, in the order of the model */
  readonly indicators: readonly string[];
  /** scores 0 to 100, a list an indicator, an entity a place in it; null for missing */
  readonly scores: readonly (readonly (number | null)[])[];
  /** the nodes below the composite, then the composite itself */
  readonly nodes: readonly Pick<Node, "id" | "kind">[];
  /** official weights of these nodes */
  readonly weights: readonly Weight[];
  /** share of weight that may be missing below the composite */
  readonly maxMissing: number;
  /** means that may be tried, the official one first */
  readonly means: readonly TrialMean[];
  /** lowest score a capability counts with in a mean that is not the official one */
  readonly meanFloor: number;
  /** whole per cents by which a weight may be moved either way */
  readonly range: number;
}

/** What a trial came to for one entity: the score of the composite in full, and its place, 1 the highest. */
export interface TrialResult {
  readonly entity: string;
  readonly score: number | null;
  readonly rank: number | null;
}
