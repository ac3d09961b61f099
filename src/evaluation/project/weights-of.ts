import { effectiveWeights } from "../../methods/weights/effective-weights.ts";
import type { AggregateStep } from "../../schema/plan.ts";
import type { Project } from "./project.ts";

/**
 * Weights of every element of a project under a plan (各级权重), indicators first, then aggregates: those of iMeta.csv, equal ones,
 * or those of the plan where it names an element. An element left out has weight 0, and so has an aggregate of which
 * nothing is left, so that the others share its weight.
 */
export function weightsOf({ data, nodes }: Project, step: AggregateStep, without?: string): number[] {
  const { weights } = step;
  const elements = [...data.indicators, ...data.aggregates];
  const found = elements.map(({ code, weight }) => {
    if (code === without) return 0;
    if (weights === "equal") return 1;
    return weights === "meta" ? weight : (weights[code] ?? weight);
  });
  nodes.forEach(({ children }, at) => {
    if (children.every((child) => found[child] === 0)) found[data.indicators.length + at] = 0;
  });
  return found;
}

/** Effective weight (有效权重) of every element, indicators first, seen from all that stand under nothing. */
export function effectiveShares({ data, nodes }: Project, weights: readonly number[]): number[] {
  const tops = data.aggregates.flatMap(({ parent }, at) => (parent === null ? [at] : []));
  const branches = nodes.map(({ children }) => ({ children, weights: children.map((child) => weights[child]!) }));
  return effectiveWeights(data.indicators.length, branches, tops);
}
