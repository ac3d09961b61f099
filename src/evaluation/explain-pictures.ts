import type { AggregatedColumn } from "../methods/aggregation/aggregate-columns.ts";
import { scoreColumn } from "../methods/scaling/score-column.ts";
import { transform } from "../methods/scaling/transform.ts";
import { type Composite, scoreComposite } from "./composite.ts";
import { bitOf, type Mix, mixValue, versionsOf } from "./explain-cells.ts";
import type { Comparison, Scale } from "./explain-comparison.ts";

/** What a mix of two editions comes to. */
export interface Picture {
  readonly composite: Composite;
  /** scores of the indicators, one row an entity, NaN for missing */
  readonly scores: readonly Float64Array[];
  /** in the order of the composite's nodes */
  readonly nodes: readonly AggregatedColumn[];
}

/** Every mix of two editions, worked out once. */
export interface Pictures {
  /** The mix as seen from an entity: `own` switches its data, `others` those of all other entities. */
  readonly of: (mix: Mix, row: number) => Picture;
  /** Whether what others have and who they are can reach the score of an entity, since bounds are drawn from the column. */
  readonly drawn: boolean;
}

const [others, universe] = [bitOf("others"), bitOf("universe")];
const upward = bitOf("weights") | bitOf("method");

/** Opens all mixes of two editions. With frozen goalposts an entity's score needs no other, so that whole columns serve all. */
export function openPictures(comparison: Comparison): Pictures {
  const composites = remember((mix) => mixComposite(comparison, mix));
  const scores = remember((mix) => scoreIndicators(comparison, mix, null));
  const whole = remember((mix): Picture => compose(composites(mix & upward), scores(mix & ~upward)));
  const drawn = comparison.sides.some(({ scales }) => scales.some(({ bounds }) => bounds?.kind === "min-max"));
  if (!drawn) return { of: (mix) => whole(mix & ~(others | universe)), drawn };
  let at = -1;
  let known = whole;
  const of = (mix: Mix, row: number): Picture => {
    if (row !== at) {
      at = row;
      known = remember((each) => compose(composites(each & upward), scoreIndicators(comparison, each, row)));
    }
    return known(mix);
  };
  return { of, drawn };
}

function remember<Value>(make: (mix: Mix) => Value): (mix: Mix) => Value {
  const known = new Map<Mix, Value>();
  return (mix) => {
    const value = known.get(mix) ?? make(mix);
    known.set(mix, value);
    return value;
  };
}

function compose(composite: Composite, scores: readonly Float64Array[]): Picture {
  return { composite, scores, nodes: scoreComposite(composite, scores) };
}

/** Children and weights of the one edition; mean, floor and what may be missing of the other, for the nodes that it has. */
function mixComposite({ sides: [before, after] }: Comparison, mix: Mix): Composite {
  const { composite } = (mix & bitOf("weights")) === 0 ? before : after;
  const methods = ((mix & bitOf("method")) === 0 ? before : after).composite.nodes;
  const nodes = composite.nodes.map((node) => {
    const { kind, availability, floor } = methods.find(({ id }) => id === node.id) ?? node;
    return { ...node, kind, availability, floor };
  });
  return { ...composite, nodes };
}

/** Scores of all indicators in a mix; without a row, everybody's data count as their own. */
function scoreIndicators(comparison: Comparison, mix: Mix, row: number | null): Float64Array[] {
  const { entities, indicators, sides } = comparison;
  const side = sides[(mix & bitOf("treatment")) === 0 ? 0 : 1];
  const present = sides[(mix & universe) === 0 ? 0 : 1].entities;
  return indicators.map((_, column) => {
    const values = Float64Array.from(entities, (entity, at) => {
      if (row !== null && !present.has(entity)) return Number.NaN;
      return mixValue(versionsOf(side.values, { column, row: at }), mix, row === null || at === row);
    });
    return scoreValues(values, mixScale(comparison, mix, column));
  });
}

/**
 * Transform and direction of the one edition with the bounds of the other. Where goalposts of one have no logarithm under the
 * transform of the other, the two change together.
 */
function mixScale({ sides }: Comparison, mix: Mix, column: number): Scale {
  const [before, after] = [sides[0].scales[column]!, sides[1].scales[column]!];
  const treatment = (mix & bitOf("treatment")) === 0 ? before : after;
  const { bounds } = (mix & bitOf("bounds")) === 0 ? before : after;
  return fits(before, after) && fits(after, before) ? { ...treatment, bounds } : treatment;
}

function fits({ transform: kind }: Scale, { bounds }: Scale): boolean {
  if (bounds?.kind !== "goalposts") return true;
  return [bounds.goalposts.low, bounds.goalposts.high].every((end) => transform(end, kind).value !== null);
}

function scoreValues(values: Float64Array, { transform: kind, direction, bounds }: Scale): Float64Array {
  if (bounds === null) return values.map(() => Number.NaN);
  if (bounds.kind === "goalposts") return scoreColumn(values, { ...bounds, transform: kind }, direction).values;
  return scoreColumn(
    values.map((value) => transform(value, kind).value ?? Number.NaN),
    bounds,
    direction,
  ).values;
}
