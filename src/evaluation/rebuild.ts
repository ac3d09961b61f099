import type { MeanKind } from "../methods/aggregation/aggregate-columns.ts";
import { openGenerator } from "../methods/numbers/generator.ts";
import type { Goalposts } from "../methods/scaling/normalise.ts";
import { scoreColumn } from "../methods/scaling/score-column.ts";
import type { Transform } from "../methods/scaling/transform.ts";
import { noisyWeights } from "../methods/weights/noisy-weights.ts";
import { type Composite, type CompositeNode, scoreComposite } from "./composite.ts";

/** How one indicator is scored. */
export interface IndicatorScale {
  readonly goalposts: Goalposts;
  readonly transform: Transform;
  readonly direction: 1 | -1;
}

/**
 * What can be rebuilt by the thousand (可重算的评价), all of it in columns and without a name of any region. The first
 * composite and the first scale are the published ones.
 */
export interface Rebuildable {
  readonly rows: number;
  /** one a weight scheme, all of the same indicators and nodes in the same order */
  readonly composites: readonly Composite[];
  /** every indicator's scale, in the order of the indicators; as many as there are ways to set goalposts and logarithms */
  readonly scales: readonly (readonly IndicatorScale[])[];
  /** values before scoring so many years earlier, a column an indicator; NaN where missing */
  readonly values: (yearsBack: number) => readonly Float64Array[];
  /** weights are multiplied by 1 ± this */
  readonly weightNoise: number;
  /** lowest score that a mean between nodes counts, unless it is arithmetic */
  readonly meanFloor: number;
}

/** What one rebuild does differently. Null leaves what is published. */
export interface Setting {
  /** place among the composites */
  readonly scheme: number;
  /** place among the scales */
  readonly scale: number;
  /** starts the noise on the weights of indicators */
  readonly indicatorNoise: number | null;
  /** starts the noise on the weights of nodes inside nodes */
  readonly nodeNoise: number | null;
  /** place of the indicator left out */
  readonly dropped: number | null;
  /** mean of nodes that are made of nodes */
  readonly mean: MeanKind | null;
  /** years that the first system of a lagged pair is read earlier */
  readonly lag: number | null;
}

/** Nothing done differently. */
export const published: Setting = {
  scheme: 0,
  scale: 0,
  indicatorNoise: null,
  nodeNoise: null,
  dropped: null,
  mean: null,
  lag: null,
};

/** One rebuild: scores of nodes in a year so many years earlier, in the order named; NaN where there is none. */
export type Rebuild = (yearsBack: number, nodes: readonly string[]) => readonly Float64Array[];

/**
 * Opens a model for rebuilding (重算). A rebuild without anything different gives the published scores to the last bit.
 * An indicator left out leaves its nodes with their other weights rescaled; a node that has nothing else is missing. How
 * much may be missing is asked of the weights without noise, as what-if does.
 * Throws RangeError when the composites are not of the same indicators and nodes, and when a scale is not as long.
 */
export function openRebuilds(model: Rebuildable): (setting: Setting) => Rebuild {
  const [first] = model.composites;
  const shape = (composite: Composite) => [...composite.indicators, "", ...composite.nodes.map(({ id }) => id)].join();
  if (first === undefined || model.composites.some((composite) => shape(composite) !== shape(first))) {
    throw new RangeError("openRebuilds: expected composites of the same indicators and nodes");
  }
  const uneven = model.scales.find((scale) => scale.length !== first.indicators.length);
  if (uneven) throw new RangeError(`openRebuilds: expected ${first.indicators.length} scales, got ${uneven.length}`);
  const columnsAt = scoredColumns(model);
  const cutOf = cutFinder(model.composites);
  const gone = new Float64Array(model.rows).fill(Number.NaN);
  return (setting) => {
    const { indicators } = model.composites[setting.scheme]!;
    const varied = varyNodes(model.composites[setting.scheme]!, setting, model);
    return (yearsBack, nodes) => {
      const columns = columnsAt(yearsBack, setting.scale);
      const { branches, places } = cutOf(setting.scheme, nodes);
      const cut = branches.map(({ node, children }) => without(setting.dropped, { ...varied[node]!, children }));
      const present = setting.dropped === null ? columns : columns.with(setting.dropped, gone);
      const found = scoreComposite({ indicators, nodes: cut }, present);
      return places.map((place) => found[place]!.values);
    };
  };
}

/** Columns of indicator scores by year and scale, each worked out once. */
function scoredColumns({ scales, values }: Rebuildable): (yearsBack: number, scale: number) => readonly Float64Array[] {
  const known = new Map<string, readonly Float64Array[]>();
  return (yearsBack, scale) => {
    const key = `${yearsBack} ${scale}`;
    const found =
      known.get(key) ??
      values(yearsBack).map((column, at) => {
        const { goalposts, transform, direction } = scales[scale]![at]!;
        return scoreColumn(column, { kind: "goalposts", goalposts, transform }, direction).values;
      });
    known.set(key, found);
    return found;
  };
}

/** A node of a composite by its place, and its children as places among the indicators and the branches before it. */
interface Branch {
  readonly node: number;
  readonly children: readonly number[];
}

/** The part of a composite that some nodes rest on, and the places of those nodes in it. */
interface Cut {
  readonly branches: readonly Branch[];
  readonly places: readonly number[];
}

/** Cuts each composite once for each list of nodes. */
function cutFinder(composites: readonly Composite[]): (scheme: number, nodes: readonly string[]) => Cut {
  const known = composites.map(() => new Map<readonly string[], Cut>());
  return (scheme, nodes) => {
    const found = known[scheme]!.get(nodes) ?? cutComposite(composites[scheme]!, nodes);
    known[scheme]!.set(nodes, found);
    return found;
  };
}

function cutComposite({ indicators, nodes }: Composite, wanted: readonly string[]): Cut {
  const asked = wanted.map((id) => nodes.findIndex((node) => node.id === id));
  if (asked.includes(-1)) throw new RangeError(`rebuild: no such node among ${wanted.join(", ")}`);
  const kept = new Set(asked);
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const below = kept.has(at) ? nodes[at]!.children : [];
    for (const child of below) if (child >= indicators.length) kept.add(child - indicators.length);
  }
  const order = [...kept].sort((a, b) => a - b);
  const placeOf = (child: number) =>
    child < indicators.length ? child : indicators.length + order.indexOf(child - indicators.length);
  return {
    branches: order.map((node) => ({ node, children: nodes[node]!.children.map(placeOf) })),
    places: asked.map((node) => order.indexOf(node)),
  };
}

/** The nodes with the weights and means of a setting; noise is drawn in their order, also for what is left out. */
function varyNodes(
  { indicators, nodes }: Composite,
  { indicatorNoise, nodeNoise, mean }: Setting,
  { weightNoise, meanFloor }: Rebuildable,
): readonly CompositeNode[] {
  const ofIndicators = indicatorNoise === null ? null : openGenerator(indicatorNoise);
  const ofNodes = nodeNoise === null ? null : openGenerator(nodeNoise);
  return nodes.map((node): CompositeNode => {
    const noises = node.children.map((child) => (child >= indicators.length ? ofNodes : ofIndicators));
    // A half multiplies by 1.
    const draws = noises.map((next) => next?.() ?? 0.5);
    const isStill = weightNoise === 0 || noises.every((next) => next === null);
    const weights = isStill ? node.weights : noisyWeights(node.weights, draws, weightNoise);
    const kept = { ...node, weights, presence: node.weights };
    if (mean === null || node.children.every((child) => child < indicators.length)) return kept;
    return { ...kept, kind: mean, floor: mean === "arithmetic" ? Number.NEGATIVE_INFINITY : meanFloor };
  });
}

/** A node without one of its children. Its only child stays, and has nothing but missing cells. */
function without(dropped: number | null, node: CompositeNode): CompositeNode {
  if (dropped === null || node.children.length === 1 || !node.children.includes(dropped)) return node;
  const isKept = (_: unknown, at: number) => node.children[at] !== dropped;
  const presence = node.presence?.filter(isKept);
  const rest = { children: node.children.filter(isKept), weights: node.weights.filter(isKept) };
  return { ...node, ...rest, ...(presence && { presence }) };
}
