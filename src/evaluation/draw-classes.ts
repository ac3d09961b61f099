import { quadrant } from "../methods/matching/quadrant.ts";
import { tied } from "../methods/numbers/at-least.ts";
import type { Plane, PlaneQuadrant } from "../schema/analyses.ts";
import { bandPlace, gradeOf } from "../schema/grade.ts";
import type { Band, Model, Pair } from "../schema/model.ts";
import { type ClassScale, changeSigns, type StabilityResult } from "../schema/sensitivity.ts";
import type { PublishedEntity } from "./draw-intervals.ts";
import type { EntityDraws } from "./entity-draws.ts";

export interface ClassPlan {
  readonly model: Pick<Model, "level_tiers" | "coordination_grades" | "stability_classes" | "sensitivity">;
  readonly nodes: readonly string[];
  readonly pairs: readonly Pair[];
  readonly planes: readonly Plane[];
  readonly quadrants: readonly PlaneQuadrant[];
  /** published scores of the reference, which are the cuts */
  readonly cut: PublishedEntity;
}

/** Classes of one item: in which a number of a rebuild falls, as a place among them, and which is published. */
interface Classified {
  readonly scale: ClassScale;
  readonly item: string;
  readonly classes: readonly string[];
  /** -1 for a number that is in none */
  readonly placeOf: (draw: number) => number;
  /** rebuilds that have the number */
  readonly isDrawn: (draw: number) => boolean;
  /** null where no class is published, and then nothing is said */
  readonly published: number | null;
}

/**
 * How often the rebuilds of one entity give each class (等级概率): tiers and first places by node, grades and signs of the
 * net change by pair, quadrants by plane. Shares of the rebuilds that have the number; a class that none gives is left
 * out unless it is the published one. The reference is not set against itself.
 */
export function drawClasses(published: PublishedEntity, draws: EntityDraws, plan: ClassPlan): StabilityResult[] {
  const count = draws.scores[0]?.length ?? 0;
  const all = [
    ...plan.nodes.map((node, at) => tierOf(node, published, draws.scores[at]!, plan.model.level_tiers)),
    ...plan.nodes.flatMap((node, at) => topsOf(node, published, draws.ranks?.[at], plan.model.sensitivity.top)),
    ...plan.pairs.map(({ pair }, at) =>
      gradesOf(pair, published, draws.coordination[at]!, plan.model.coordination_grades),
    ),
    ...(published.entity === plan.cut.entity ? [] : relative(published, draws, plan)),
  ];
  return all.flatMap((classified) => countClasses(classified, count, published.entity, plan.model.stability_classes));
}

function countClasses(
  { scale, item, classes, placeOf, isDrawn, published }: Classified,
  draws: number,
  entity: string,
  bands: readonly Band[],
): StabilityResult[] {
  if (published === null) return [];
  const counts = new Uint32Array(classes.length);
  let drawn = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    if (!isDrawn(draw)) continue;
    drawn += 1;
    const place = placeOf(draw);
    if (place >= 0) counts[place]! += 1;
  }
  if (drawn === 0) return [];
  return classes.flatMap((name, place): StabilityResult[] => {
    const isPublished = place === published;
    const probability = counts[place]! / drawn;
    if (probability === 0 && !isPublished) return [];
    const stability = isPublished ? (gradeOf(probability, bands)?.id ?? null) : null;
    return [
      { entity_id: entity, scale, item, class: name, probability, published: isPublished ? "yes" : null, stability },
    ];
  });
}

function tierOf(node: string, { score }: PublishedEntity, draws: Float64Array, tiers: readonly Band[]): Classified {
  return bandsOf({ scale: "tier", item: node, draws, bands: tiers, value: score(node).value });
}

function gradesOf(pair: string, { match }: PublishedEntity, draws: Float64Array, grades: readonly Band[]): Classified {
  return bandsOf({ scale: "grade", item: pair, draws, bands: grades, value: match(pair).coordination });
}

function bandsOf({
  scale,
  item,
  draws,
  bands,
  value,
}: Pick<Classified, "scale" | "item"> & {
  draws: Float64Array;
  bands: readonly Band[];
  value: number | null;
}): Classified {
  return {
    scale,
    item,
    classes: bands.map(({ id }) => id),
    placeOf: (draw) => bandPlace(draws[draw]!, bands),
    isDrawn: (draw) => !Number.isNaN(draws[draw]!),
    published: value === null ? null : bandPlace(value, bands),
  };
}

/** A place among the first so many, each number for itself. It is published where the rank is among them. */
function topsOf(
  item: string,
  { score }: PublishedEntity,
  ranks: Float64Array | undefined,
  tops: readonly number[],
): Classified[] {
  const { rank } = score(item);
  if (ranks === undefined || rank === null) return [];
  return tops.map((top) => ({
    scale: "top",
    item,
    classes: [`top-${top}`],
    placeOf: (draw) => (ranks[draw]! <= top ? 0 : -1),
    isDrawn: (draw) => !Number.isNaN(ranks[draw]!),
    published: rank <= top ? 0 : -1,
  }));
}

/** What is measured against the reference: signs of the net change, and quadrants. */
function relative(published: PublishedEntity, draws: EntityDraws, plan: ClassPlan): Classified[] {
  const changes = plan.pairs.flatMap(({ pair }, at): Classified[] => {
    const change = draws.netChange[at];
    const value = published.match(pair).net_change_3y;
    return change ? [signOf(pair, change, value)] : [];
  });
  return [...changes, ...plan.planes.map((plane) => quadrantOf(plane, published, draws, plan))];
}

function signOf(pair: string, change: Float64Array, value: number | null): Classified {
  const placeOf = (net: number) => changeSigns.indexOf(tied(net, 0) ? "stays" : net < 0 ? "falls" : "rises");
  return {
    scale: "change",
    item: pair,
    classes: changeSigns,
    placeOf: (draw) => placeOf(change[draw]!),
    isDrawn: (draw) => !Number.isNaN(change[draw]!),
    published: value === null ? null : placeOf(value),
  };
}

function quadrantOf(
  { plane, x, y }: Plane,
  published: PublishedEntity,
  { scores, cuts }: EntityDraws,
  { nodes, quadrants, cut }: ClassPlan,
): Classified {
  const named = quadrants.filter((row) => row.plane === plane);
  const placeOf = (...[here, above, cutX, cutY]: readonly (number | null)[]) => {
    const place = quadrant(here ?? null, above ?? null, { x: cutX ?? null, y: cutY ?? null, band: 0 });
    return named.findIndex(({ sides }) => sides === place.quadrant);
  };
  const [atX, atY] = [nodes.indexOf(x), nodes.indexOf(y)];
  const columns = [scores[atX]!, scores[atY]!, cuts[atX]!, cuts[atY]!] as const;
  const [ownX, ownY, cutX, cutY] = columns;
  const known = placeOf(published.score(x).value, published.score(y).value, cut.score(x).value, cut.score(y).value);
  return {
    scale: "quadrant",
    item: plane,
    classes: named.map((row) => row.quadrant),
    placeOf: (draw) => placeOf(ownX[draw]!, ownY[draw]!, cutX[draw]!, cutY[draw]!),
    isDrawn: (draw) => !columns.some((column) => Number.isNaN(column[draw]!)),
    published: known < 0 ? null : known,
  };
}
