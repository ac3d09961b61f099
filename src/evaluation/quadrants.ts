import { type QuadrantPlace, quadrant } from "../methods/matching/quadrant.ts";
import { median } from "../methods/statistics/quantile.ts";
import type { Plane, PlaneQuadrant, QuadrantSide } from "../schema/analyses.ts";
import type { QuadrantResult } from "../schema/quadrants.ts";
import type { Reason } from "../schema/reason.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import type { ScoreOf } from "./matching.ts";

/** Probability of a quadrant of a plane for an entity, 0 to 1; null where rebuilds do not give one. */
export type QuadrantProbability = (entity: string, plane: string, quadrant: string) => number | null;

/** How entities are placed in planes. */
export interface QuadrantPlan {
  readonly year: number;
  /** the year the movement starts from; null where the edition reports no change */
  readonly before: number | null;
  readonly entities: readonly string[];
  /** whose scores are the cut */
  readonly nation: string;
  /** whose median is the other cut */
  readonly provinces: readonly string[];
  readonly planes: readonly Plane[];
  readonly quadrants: readonly PlaneQuadrant[];
  /** half the width of the line, in points of 0 to 100 */
  readonly band: number;
  readonly scoreOf: ScoreOf;
  readonly statusOf: (entity: string, node: string) => Status;
  /** whether a break lies between two years of a node's inputs */
  readonly crossesBreak: (node: string, from: number, to: number, entity: string) => boolean;
  /** null while there are no rebuilds */
  readonly probabilityOf: QuadrantProbability | null;
}

/**
 * The four-quadrant reading (四象限): every entity in every plane, cut at the nation's score, with its distance from both
 * cuts, the quadrant where the median is the cut, and the quadrant it comes from under the same cut. The nation is the
 * cut itself and has no quadrant (`not-applicable`).
 */
export function placeInPlanes(plan: QuadrantPlan): QuadrantResult[] {
  const rowsOf = new Map(plan.planes.map((plane) => [plane.plane, readPlane(plane, plan)]));
  return plan.entities.flatMap((entity) => plan.planes.map(({ plane }) => rowsOf.get(plane)!(entity)));
}

/** The two coordinates of a point, or of a cut. */
interface Point {
  readonly x: number | null;
  readonly y: number | null;
}

function readPlane(plane: Plane, plan: QuadrantPlan): (entity: string) => QuadrantResult {
  const pointOf = (entity: string, at: number): Point => ({
    x: plan.scoreOf(entity, plane.x, at),
    y: plan.scoreOf(entity, plane.y, at),
  });
  const names = new Map(plan.quadrants.filter((row) => row.plane === plane.plane).map((row) => [row.sides, row]));
  const nameOf = (sides: QuadrantSide | null) => (sides === null ? null : (names.get(sides)?.quadrant ?? null));
  const cut = pointOf(plan.nation, plan.year);
  const middle = medianOf(plan.provinces.map((entity) => pointOf(entity, plan.year)));
  const placeOf = ({ x, y }: Point, cuts: Point) => quadrant(x, y, { ...cuts, band: plan.band });
  return (entity) => {
    const now = pointOf(entity, plan.year);
    const start = plan.before === null ? nowhere : pointOf(entity, plan.before);
    const [atMedian, origin] = [placeOf(now, middle), placeOf(start, cut)];
    const place = placedNow(placeOf(now, cut), nameOf, entity === plan.nation);
    return {
      entity_id: entity,
      plane: plane.plane,
      ...now,
      cut_x: cut.x,
      cut_y: cut.y,
      ...place,
      quadrant_median: nameOf(atMedian.quadrant),
      median_reason: atMedian.reason || null,
      x_before: start.x,
      y_before: start.y,
      quadrant_before: nameOf(origin.quadrant),
      before_reason: beforeReason(entity, origin, plane, plan),
      ...probabilityOf(entity, plane.plane, place, plan),
      status: worstStatus([plan.statusOf(entity, plane.x), plan.statusOf(entity, plane.y)]),
    };
  };
}

const nowhere: Point = { x: null, y: null };

type Placed = Pick<QuadrantResult, "distance_x" | "distance_y" | "quadrant" | "line" | "reason">;

function placedNow(
  { distanceX, distanceY, quadrant: sides, line, reason }: QuadrantPlace,
  nameOf: (sides: QuadrantSide | null) => string | null,
  isCut: boolean,
): Placed {
  return {
    distance_x: distanceX,
    distance_y: distanceY,
    quadrant: isCut ? null : nameOf(sides),
    line: isCut ? null : line,
    reason: reason || (isCut ? "not-applicable" : null),
  };
}

function probabilityOf(
  entity: string,
  plane: string,
  { quadrant: found, reason }: Placed,
  plan: QuadrantPlan,
): Pick<QuadrantResult, "probability" | "probability_reason"> {
  if (found === null) return { probability: null, probability_reason: reason ?? "missing-input" };
  const probability = plan.probabilityOf?.(entity, plane, found) ?? null;
  return { probability, probability_reason: probability === null ? "missing-input" : null };
}

function medianOf(points: readonly Point[]): Point {
  return { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
}

/** Why there is no start of the movement, or that a definition changed since. */
function beforeReason(
  entity: string,
  origin: QuadrantPlace,
  { x, y }: Plane,
  { before, year, crossesBreak }: QuadrantPlan,
): Reason | null {
  if (before === null || origin.quadrant === null) return "no-base-year";
  return [x, y].some((node) => crossesBreak(node, before, year, entity)) ? "crosses-break" : null;
}
