import { weightShares } from "../methods/weights/weight-shares.ts";
import { type ChangeBlock, changeBlocks } from "../schema/changes.ts";
import type { Composite, CompositeNode } from "./composite.ts";
import { broughtBy, versionsOf } from "./explain-cells.ts";
import type { Comparison, Scale, Side } from "./explain-comparison.ts";

/** The blocks in which two editions differ, as seen from one entity, in their order. */
export interface Differing {
  /** everywhere: what can reach its rank, and its score where bounds are drawn from the column */
  readonly everywhere: readonly ChangeBlock[];
  /** in its own figures and the model: what can reach its score while goalposts are frozen */
  readonly near: readonly ChangeBlock[];
}

/** Finds the blocks that differ, row by row. A block that is the same in both has no part in any change and is left out. */
export function differingBlocks(comparison: Comparison): Differing[] {
  const rows = cellBlocks(comparison);
  const model = modelBlocks(comparison);
  const data = rows.filter((row) => row.has("own")).length;
  const anywhere = (block: ChangeBlock) => model.has(block) || rows.some((row) => row.has(block));
  const shared = new Set(changeBlocks.filter((block) => block !== "own" && anywhere(block)));
  return rows.map((row) => ({
    everywhere: changeBlocks.filter((block) => {
      if (block === "own") return row.has(block);
      return block === "others" ? data > (row.has("own") ? 1 : 0) : shared.has(block);
    }),
    near: changeBlocks.filter((block) => row.has(block) || (block !== "universe" && model.has(block))),
  }));
}

/** The blocks of figures in which each row differs: `revised`, `own` and `availability`. */
function cellBlocks({ entities, indicators, sides }: Comparison): Set<ChangeBlock>[] {
  return entities.map((_, row) => {
    const found = new Set<ChangeBlock>();
    for (const { values } of sides) {
      for (const column of indicators.keys()) {
        const versions = versionsOf(values, { column, row });
        const { published, today, next } = versions;
        const by = broughtBy(versions);
        if (!Object.is(published, today)) found.add("revised");
        if (by === "availability") found.add(by);
        if (by === "data" && next !== today) found.add("own");
      }
    }
    return found;
  });
}

/** The blocks of the model, and of who is evaluated, in which the editions differ. */
function modelBlocks({ sides }: Comparison): ReadonlySet<ChangeBlock> {
  const differ = (say: (side: Side) => readonly unknown[]) => {
    const [before, after] = sides.map(say);
    return before!.length !== after!.length || before!.some((said, index) => !Object.is(said, after![index]));
  };
  const [nodesBefore, nodesAfter] = sides.map(({ composite }) => new Set(composite.nodes.map(({ id }) => id)));
  const shared = ({ id }: CompositeNode) => nodesBefore!.has(id) && nodesAfter!.has(id);
  const differs = {
    bounds: differ(({ scales }) => scales.flatMap(boundsOf)),
    weights: differ(({ composite }) => composite.nodes.filter(shared).flatMap((node) => weightsOf(node, composite))),
    treatment: differ(({ scales, values }) => [...scales.flatMap(treatmentOf), ...cellsOf(values)]),
    method: differ(({ composite }) => composite.nodes.filter(shared).flatMap(methodOf)),
    universe: differ(({ entities, ranked }) => [...[...entities].sort(), "", ...[...ranked].sort()]),
  };
  return new Set(changeBlocks.filter((block) => block in differs && differs[block as keyof typeof differs]));
}

function boundsOf({ bounds }: Scale): unknown[] {
  if (bounds?.kind !== "goalposts") return [bounds?.kind];
  return [bounds.kind, bounds.goalposts.low, bounds.goalposts.high];
}

function treatmentOf({ transform, direction }: Scale): unknown[] {
  return [transform, direction];
}

/** Values of every version: they differ between the sides where the formula of an indicator does. */
function cellsOf({ published, today, next }: Side["values"]): number[] {
  return [published, today, next].flatMap((columns) => columns.flatMap((column) => [...column]));
}

/** Children by name with their shares: only the ratios of weights count. */
function weightsOf({ id, children, weights }: CompositeNode, { indicators, nodes }: Composite): unknown[] {
  const shares = weightShares(weights, children.length);
  return [
    id,
    ...children.flatMap((place, index) => [indicators[place] ?? nodes[place - indicators.length]!.id, shares[index]]),
  ];
}

function methodOf({ id, kind, availability, floor }: CompositeNode): unknown[] {
  return [id, kind, availability, floor];
}
