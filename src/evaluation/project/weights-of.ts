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

/**
 * Effective weight (有效权重) of every element, indicators first: the product of the weight shares on its way to the top.
 * Those of the indicators under one top add up to 1.
 */
export function effectiveShares({ data, nodes }: Project, weights: readonly number[]): number[] {
  const first = data.indicators.length;
  const found = weights.map((_, place): number =>
    place >= first && data.aggregates[place - first]!.parent === null ? 1 : 0,
  );
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const { children } = nodes[at]!;
    const whole = children.reduce((sum, child) => sum + weights[child]!, 0);
    for (const child of children) found[child] = whole > 0 ? (found[first + at]! * weights[child]!) / whole : 0;
  }
  return found;
}
