import { euclideanNorm } from "../numbers/euclidean-norm.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { normaliseColumn } from "../scaling/normalise-column.ts";
import { type Column, rowsOf } from "../weights/column-reason.ts";
import { weightShares } from "../weights/weight-shares.ts";

/** Best and worst value of every column, the same for all. */
export interface IdealPoints {
  readonly best: number;
  readonly worst: number;
}

export interface TopsisOptions {
  /** `vector` x/√Σx² unless given; `min-max` (x − min)/(max − min), in its direction; `none` for scores already on one scale. */
  readonly scaling?: "vector" | "min-max" | "none";
  /** One a column: −1 where less is better; more is better unless given. */
  readonly directions?: readonly (1 | -1)[];
  /** Best and worst of the units unless given; fixed points keep ranks when a unit is added. */
  readonly ideal?: IdealPoints;
}

export interface Closeness extends Outcome {
  /** Weighted distance to the best point; null without a value. */
  readonly toBest: number | null;
  readonly toWorst: number | null;
}

/**
 * Closeness of each unit to the best and away from the worst (逼近理想解排序法 TOPSIS): d⁻/(d⁺ + d⁻), 0 to 1, with Euclidean
 * distances of the scaled columns times their weights. One list a column, a unit a row.
 * A unit with a missing cell is `missing-input`, and takes no part in scales, best and worst. A column that min-max can't
 * scale (constant, or a single value) tells nothing and is left out, as is one of weight 0. Units at both points at once,
 * as when nothing varies, are `no-variance`; scales or distances that no double can hold, `out-of-domain`.
 * Throws RangeError for malformed weights, no column, uneven columns, another number of directions, and for fixed points
 * of which the best is not above the worst.
 * Source: Hwang and Yoon 1981, Multiple Attribute Decision Making; Tzeng and Huang 2011, Multiple Attribute Decision Making.
 * @example topsis([[0, 1, 0.5], [1, 0, 0.5]], [1, 3], { scaling: "none" }).map((unit) => unit.value); // => [0.75, 0.25, 0.5]
 */
export function topsis(
  columns: readonly Column[],
  weights: readonly number[],
  { scaling = "vector", directions = columns.map(() => 1), ideal }: TopsisOptions = {},
): Closeness[] {
  const rows = rowsOf(columns);
  const shares = weightShares(weights, columns.length);
  if (directions.length !== columns.length) {
    throw new RangeError(`topsis: expected ${columns.length} directions, got ${directions.length}`);
  }
  if (ideal !== undefined && !(Number.isFinite(ideal.best - ideal.worst) && ideal.best > ideal.worst)) {
    throw new RangeError(`topsis: best must be above worst, got ${ideal.best} and ${ideal.worst}`);
  }
  const counted = columns.flatMap((column, index) =>
    shares[index]! > 0 ? [{ column, direction: directions[index]!, share: shares[index]! }] : [],
  );
  const whole = Array.from({ length: rows }, (_, row) => counted.every(({ column }) => column[row] !== null));
  const distances = counted.map(({ column, direction, share }) => {
    const complete = column.filter((_, row) => whole[row]) as number[];
    return distancesOf(complete, { scaling, direction, share, ideal });
  });
  let place = -1;
  return whole.map((isWhole) => {
    if (!isWhole) return none(unformed("missing-input"));
    place += 1;
    return closeness(distances.map((column) => column[place]!));
  });
}

interface Scale {
  readonly scaling: "vector" | "min-max" | "none";
  readonly direction: 1 | -1;
  readonly share: number;
  readonly ideal: IdealPoints | undefined;
}

/** How far a cell lies from the best and the worst of its column, times the weight. */
interface Distance {
  readonly best: number;
  readonly worst: number;
}

function distancesOf(values: readonly number[], { scaling, direction, share, ideal }: Scale): Distance[] {
  const scaled = scaledColumn(values, scaling, direction);
  if (scaled === "constant") return values.map(() => ({ best: 0, worst: 0 }));
  // Min-max has turned the column round already; otherwise less being better swaps the two points.
  const turned = direction === -1 && scaling !== "min-max";
  const high = ideal?.best ?? scaled.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const low = ideal?.worst ?? scaled.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const [best, worst] = turned ? [low, high] : [high, low];
  return scaled.map((value) => ({ best: share * value - share * best, worst: share * value - share * worst }));
}

/** A column that no double can scale is infinite: its distances are, and the units are out of domain. */
function scaledColumn(values: readonly number[], scaling: Scale["scaling"], direction: 1 | -1): number[] | "constant" {
  if (scaling === "none") return [...values];
  if (scaling === "min-max") {
    const cells = normaliseColumn(values, { kind: "min-max", range: { low: 0, high: 1 } }, direction);
    if (cells.some(({ reason }) => reason === "constant-column" || reason === "single-unit")) return "constant";
    return cells.map(({ value }) => value ?? Number.POSITIVE_INFINITY);
  }
  const norm = euclideanNorm(values);
  if (norm === 0) return [...values];
  return values.map((value) => (norm === null ? Number.POSITIVE_INFINITY : value / norm));
}

function closeness(distances: readonly Distance[]): Closeness {
  const toBest = euclideanNorm(distances.map(({ best }) => best));
  const toWorst = euclideanNorm(distances.map(({ worst }) => worst));
  if (toBest === null || toWorst === null) return none(unformed("out-of-domain"));
  const farther = Math.max(toBest, toWorst);
  if (farther === 0) return none(unformed("no-variance"));
  // In units of the longer one, so that their sum can't overflow.
  return { ...formed(toWorst / farther / (toBest / farther + toWorst / farther)), toBest, toWorst };
}

function none(outcome: Outcome): Closeness {
  return { ...outcome, toBest: null, toWorst: null };
}
