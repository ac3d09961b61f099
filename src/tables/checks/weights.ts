import { ofModels } from "../../i18n/validation-models.ts";
import type { Weight } from "../../schema/model.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { modelFile } from "./lookups.ts";

/** Weights of what a model does not have, weights that run in a circle or against the order of nodes.csv, and scored indicators or nodes left without. */
export function checkWeights({ models }: Repository): Problem[] {
  return models.flatMap((files) => [
    ...files.indicators.flatMap(({ group, place }) => {
      const known = files.nodes.some(({ id }) => id === group);
      return known ? [] : errorAt({ ...place, column: "group", value: group }, ofModels.unknownNode(group));
    }),
    ...[...files.weights].flatMap(([scheme, weights]) => checkScheme(files, scheme, weights)),
  ]);
}

function checkScheme(files: ModelFiles, scheme: string, weights: readonly Placed<Weight>[]): Problem[] {
  const file = modelFile(files.model, `weights-${scheme}.csv`);
  const children = new Set(weights.map(({ child }) => child));
  const parents = new Set(weights.map(({ parent }) => parent));
  const unweighted = files.indicators.filter(({ id, direction }) => direction !== 0 && !children.has(id));
  const childless = files.nodes.filter(({ id }) => !parents.has(id));
  return [
    ...weights.flatMap((weight) => checkWeight(weight, files, weights)),
    ...unweighted.map(({ id }) => errorAt({ file, column: "child", value: id }, ofModels.unweighted(id))),
    ...childless.map(({ id }) => errorAt({ file, column: "parent", value: id }, ofModels.childless(id))),
  ];
}

function checkWeight(
  { parent, child, place }: Placed<Weight>,
  { indicators, nodes }: ModelFiles,
  weights: readonly Weight[],
): Problem[] {
  const isNode = (id: string) => nodes.some((node) => node.id === id);
  const indicator = indicators.find(({ id }) => id === child);
  const at = (column: string, value: string) => ({ ...place, column, value });
  const orderProblems = (below: string, above: string): Problem[] => {
    if (leadsTo(below, above, weights)) return [errorAt(at("child", below), ofModels.circle(above))];
    return standsAfter(below, above, nodes) ? [errorAt(at("child", below), ofModels.nodeOrder(below, above))] : [];
  };
  return [
    ...(isNode(parent) ? [] : [errorAt(at("parent", parent), ofModels.unknownNode(parent))]),
    ...(isNode(child) || indicator ? [] : [errorAt(at("child", child), ofModels.unknownChild(child))]),
    ...(indicator?.direction === 0 ? [errorAt(at("child", child), ofModels.described(child))] : []),
    ...orderProblems(child, parent),
  ];
}

/** Whether a child is a node that nodes.csv lists only after its parent: scores are worked out in that order. */
function standsAfter(child: string, parent: string, nodes: ModelFiles["nodes"]): boolean {
  const place = (id: string) => nodes.findIndex((node) => node.id === id);
  return place(parent) >= 0 && place(child) > place(parent);
}

/** Whether a node stands somewhere below another, or is that other. */
function leadsTo(
  from: string,
  wanted: string,
  weights: readonly Weight[],
  passed: ReadonlySet<string> = new Set(),
): boolean {
  if (from === wanted) return true;
  if (passed.has(from)) return false;
  const below = weights.filter(({ parent }) => parent === from).map(({ child }) => child);
  return below.some((child) => leadsTo(child, wanted, weights, new Set([...passed, from])));
}
