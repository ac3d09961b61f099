import type { Weight } from "../schema/model.ts";
import { parseFraction } from "../schema/term.ts";
import type { TrialBase } from "../schema/trial.ts";
import type { EditionYears } from "./edition-years.ts";

/**
 * What a trial of an edition starts from (试算数据): its indicator scores in full, and the branch of its model that ends
 * in the composite. How far a weight may be moved is the model's own noise of weights, in whole per cents.
 * Throws RangeError for a model without a composite, which has no level to try.
 */
export function trialBase({ edition, files, provinces, composite, year }: EditionYears): TrialBase {
  const top = files.nodes.find(({ kind }) => kind === "composite");
  if (!top) throw new RangeError(`trialBase: model ${files.model.id} has no composite`);
  const weights = branchOf(top.id, files.weights.get(edition.weights) ?? []);
  const inside = new Set(weights.flatMap(({ parent, child }) => [parent, child]));
  const indicators = composite.indicators.filter((id) => inside.has(id));
  const scores = new Map(year(edition.year).indicators.map((row) => [`${row.entity_id} ${row.indicator}`, row.score]));
  const { weight_noise: noise, means, mean_floor: meanFloor } = files.model.sensitivity;
  return {
    entities: provinces,
    indicators,
    scores: indicators.map((id) => provinces.map((entity) => scores.get(`${entity} ${id}`) ?? null)),
    nodes: files.nodes.filter(({ id }) => inside.has(id)).map(({ id, kind }) => ({ id, kind })),
    weights,
    maxMissing: parseFraction(files.model.max_missing),
    means: ["arithmetic", ...means.filter((mean) => mean !== "arithmetic")],
    meanFloor,
    // Through text, for 100 × 0.29 is less than 29.
    range: Math.floor(Number((100 * noise).toFixed(6))),
  };
}

/** The rows under a node and under all that it is made of, in the order of the file. */
function branchOf(top: string, weights: readonly Weight[]): Weight[] {
  const parents = new Set([top]);
  // A set is walked in the order in which it grows.
  for (const parent of parents) {
    for (const row of weights) if (row.parent === parent) parents.add(row.child);
  }
  return weights
    .filter(({ parent }) => parents.has(parent))
    .map(({ parent, child, weight }) => ({ parent, child, weight }));
}
