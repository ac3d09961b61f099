import { coordinationColumn, matchingColumn } from "../methods/matching/match-columns.ts";
import { type Drawn, drawRanks, drawScores, type Reading, rankDrawn, rowsOf } from "./draw-scores.ts";
import type { Rebuildable, Setting } from "./rebuild.ts";

/** Systems that are matched; the first is read `lag` years earlier, which the lag of a rebuild stands in for where it is not 0. */
export interface DrawnPair {
  readonly systems: readonly string[];
  readonly lag: number;
}

/** What is drawn of every entity, all of it in columns: no name of a region, no file. */
export interface DrawPlan {
  readonly model: Rebuildable;
  readonly settings: readonly Setting[];
  /** rows that are ranked among one another */
  readonly ranked: readonly number[];
  /** the row against which a change is measured and a plane is cut */
  readonly reference: number;
  readonly nodes: readonly string[];
  readonly pairs: readonly DrawnPair[];
  /** years over which matching changes; null where no change is asked for */
  readonly changeYears: number | null;
}

/** All rebuilds of one entity: in each column a number a rebuild, NaN where there is none. */
export interface EntityDraws {
  readonly row: number;
  /** by node */
  readonly scores: readonly Float64Array[];
  /** by node; null for an entity that is not ranked */
  readonly ranks: readonly Float64Array[] | null;
  /** by pair; null for three systems */
  readonly matching: readonly (Float64Array | null)[];
  readonly coordination: readonly Float64Array[];
  /** change of matching less that of the reference, by pair; null where none is asked for, and for the reference itself */
  readonly netChange: readonly (Float64Array | null)[];
  /** scores of the reference in the same rebuilds, by node */
  readonly cuts: readonly Float64Array[];
}

/** So many entities are held at once: each takes rebuilds × nodes numbers of eight bytes. */
const blockSize = 128;

/**
 * Rebuilds every entity (逐单元重算), one after the other in the order of their rows. Memory grows with the entities for
 * ranks alone, two bytes a rank; scores are held for a block of them at a time.
 */
export function* entityDraws(plan: DrawPlan): Generator<EntityDraws> {
  const { model, settings, ranked, reference, nodes } = plan;
  const readings = readingsOf(plan);
  // The reference stands behind every block, for all are compared with it rebuild by rebuild.
  const drawBlock = (rows: readonly number[]) => drawScores(rowsOf(model, [...rows, reference]), settings, readings);
  const blocks = blocksOf(model.rows);
  const whole = blocks.length === 1 ? drawBlock(blocks[0]!) : null;
  const ranks = whole
    ? rankDrawn(whole[0]!, ranked, settings.length)
    : drawRanks(rowsOf(model, ranked), settings, nodes);
  const placeOf = new Map(ranked.map((row, place) => [row, place]));
  for (const rows of blocks) {
    const drawn = whole ?? drawBlock(rows);
    const open = (at: number) => openRow(plan, readings, drawn, at);
    const cut = open(rows.length);
    const cutChanges = changesOf(plan, cut);
    for (const [at, row] of rows.entries()) {
      const own = open(at);
      const changes = changesOf(plan, own);
      const place = placeOf.get(row);
      yield {
        row,
        scores: nodes.map((_, node) => own.now(node)),
        ranks: place === undefined ? null : ranks.map((column) => ranksOf(column, place, settings.length)),
        matching: plan.pairs.map((pair) => (pair.systems.length === 2 ? own.matching(pair, 0) : null)),
        coordination: plan.pairs.map((pair) => coordinationColumn(own.systems(pair, 0), 100)),
        netChange: changes.map((change, pair) =>
          change && row !== reference ? minus(change, cutChanges[pair]!) : null,
        ),
        cuts: nodes.map((_, node) => cut.now(node)),
      };
    }
  }
}

/** All rows, in blocks. */
function blocksOf(rows: number): number[][] {
  return Array.from({ length: Math.ceil(rows / blockSize) }, (_, block) => {
    const first = block * blockSize;
    return Array.from({ length: Math.min(blockSize, rows - first) }, (_, at) => first + at);
  });
}

/** The years and nodes that a plan needs: all nodes now, first systems their lag earlier, and both before the change. */
function readingsOf({ nodes, pairs, changeYears }: DrawPlan): Reading[] {
  const changing = pairs.filter(({ systems }) => systems.length === 2);
  const lagged = Map.groupBy(
    pairs.filter(({ lag }) => lag > 0),
    ({ lag }) => lag,
  );
  const firstsOf = (group: readonly DrawnPair[]) => [...new Set(group.map(({ systems }) => systems[0]!))];
  const changed = changeYears === null ? [] : [changeYears];
  return [
    { nodes, back: 0, lag: null },
    ...changed.map((back) => ({ nodes: unlagged(changing), back, lag: null })),
    ...[0, ...changed].flatMap((back) => [...lagged].map(([lag, group]) => ({ nodes: firstsOf(group), back, lag }))),
  ].filter((reading) => reading.nodes.length > 0);
}

/** Nodes that some pair reads in the later year. */
function unlagged(pairs: readonly DrawnPair[]): string[] {
  return [...new Set(pairs.flatMap(({ systems, lag }) => (lag > 0 ? systems.slice(1) : systems)))];
}

/** The rebuilds of one row of a block. */
interface OpenRow {
  /** scores of a node in the edition's year */
  readonly now: (node: number) => Float64Array;
  /** scores of the systems of a pair, so many years before the edition */
  readonly systems: (pair: DrawnPair, back: number) => readonly Float64Array[];
  readonly matching: (pair: DrawnPair, back: number) => Float64Array;
}

function openRow(
  { settings }: DrawPlan,
  readings: readonly Reading[],
  drawn: readonly Drawn<Float64Array>[],
  at: number,
): OpenRow {
  const draws = settings.length;
  const column = (reading: number, node: number) => drawn[reading]![node]!.subarray(at * draws, (at + 1) * draws);
  const read = (node: string, back: number, lag: number | null): Float64Array => {
    const reading = readings.findIndex((each) => each.back === back && each.lag === lag && each.nodes.includes(node));
    return column(reading, readings[reading]!.nodes.indexOf(node));
  };
  const systems = ({ systems, lag }: DrawnPair, back: number) =>
    systems.map((node, place) => read(node, back, place === 0 && lag > 0 ? lag : null));
  return {
    now: (node) => column(0, node),
    systems,
    matching: (pair, back) => {
      const [a, b] = systems(pair, back);
      return matchingColumn(a!, b!);
    },
  };
}

function changesOf({ pairs, changeYears }: DrawPlan, row: OpenRow): (Float64Array | null)[] {
  return pairs.map((pair) =>
    changeYears === null || pair.systems.length !== 2
      ? null
      : minus(row.matching(pair, 0), row.matching(pair, changeYears)),
  );
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  const rest = a.slice();
  for (let draw = 0; draw < rest.length; draw += 1) rest[draw]! -= b[draw]!;
  return rest;
}

/** The ranks of one row, with NaN in the place of none. */
function ranksOf(column: Uint16Array | Uint32Array, place: number, draws: number): Float64Array {
  const ranks = Float64Array.from(column.subarray(place * draws, (place + 1) * draws));
  for (let draw = 0; draw < draws; draw += 1) if (ranks[draw] === 0) ranks[draw] = Number.NaN;
  return ranks;
}
