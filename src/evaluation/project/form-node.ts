import { type Aggregate, aggregate } from "../../methods/aggregation/aggregate.ts";
import {
  type AggregatedColumn,
  aggregateColumns,
  aggregateReasons,
} from "../../methods/aggregation/aggregate-columns.ts";
import { copeland } from "../../methods/aggregation/copeland.ts";
import { generalisedMean } from "../../methods/aggregation/generalised-mean.ts";
import { outranking } from "../../methods/aggregation/outranking.ts";
import { atLeast } from "../../methods/numbers/at-least.ts";
import type { AggregateMethod, AggregateStep } from "../../schema/plan.ts";
import { pick } from "./table.ts";

/** How the aggregates of one level are formed. */
export type LevelSpec = Pick<AggregateStep, "method" | "power" | "floor" | "availability" | "counted_by" | "fallback">;

/** The children of one aggregate. */
export interface Children {
  readonly columns: readonly Float64Array[];
  readonly weights: readonly number[];
  /** Places of the units of each year; a method that compares units compares those of one year. */
  readonly years: readonly Int32Array[];
}

/**
 * Forms one aggregate from the columns of its children (逐级合成) by any of the methods, row by row with the reason where
 * there is no value. A child of weight 0 plays no part; an aggregate whose children all have weight 0 is missing throughout.
 * Throws RangeError for malformed weights and for a generalised mean without its power.
 */
export function formNode(children: Children, method: AggregateMethod, spec: LevelSpec): AggregatedColumn {
  if (children.weights.every((weight) => weight === 0)) return absent(children.columns[0]!.length);
  const byNumber = spec.counted_by === "children";
  const options = {
    availability: byNumber ? 0 : spec.availability,
    ...(spec.floor !== undefined && { floor: spec.floor }),
  };
  const formed = formWith(children, method, { ...options, ...(spec.power !== undefined && { power: spec.power }) });
  return byNumber ? withEnough(formed, children, spec.availability) : formed;
}

interface Options {
  readonly availability: number;
  readonly floor?: number;
  readonly power?: number;
}

function formWith(
  { columns, weights, years }: Children,
  method: AggregateMethod,
  { power, ...options }: Options,
): AggregatedColumn {
  if (method === "copeland") return byYears(columns, weights, years, options);
  if (method !== "generalised") return aggregateColumns(columns, weights, { ...options, kind: method });
  if (power === undefined) throw new RangeError("aggregate: a generalised mean needs its power");
  return collect(columns[0]!.length, (row) => {
    const values = columns.map((column) => nullable(column[row]!));
    return generalisedMean(values, weights, { ...options, order: power });
  });
}

/** Copeland scores, each unit against the others of its year. */
function byYears(
  columns: readonly Float64Array[],
  weights: readonly number[],
  years: readonly Int32Array[],
  { availability }: Options,
): AggregatedColumn {
  const rows: Aggregate[] = [];
  for (const places of years) {
    const lists = columns.map((column) => Array.from(pick(column, places), nullable));
    const scores = copeland(outranking(lists, weights, { availability }).matrix);
    scores.forEach((score, at) => {
      const { missingWeight } = aggregate(
        lists.map((list) => list[at]!),
        weights,
        { availability: 0 },
      );
      rows[places[at]!] = { ...score, missingWeight };
    });
  }
  return collect(columns[0]!.length, (row) => rows[row]!);
}

function collect(rows: number, at: (row: number) => Aggregate): AggregatedColumn {
  const out = absent(rows);
  for (let row = 0; row < rows; row += 1) {
    const { value, reason, missingWeight } = at(row);
    out.values[row] = value ?? Number.NaN;
    out.missingWeight[row] = missingWeight;
    out.reasons[row] = Math.max(0, aggregateReasons.indexOf(reason));
  }
  return out;
}

/** Takes the value away of every row that has too few of its children, by number. */
function withEnough(formed: AggregatedColumn, { columns, weights }: Children, least: number): AggregatedColumn {
  const counted = columns.filter((_, at) => weights[at]! > 0);
  const tooFew = aggregateReasons.indexOf("below-availability");
  const out = { ...formed, values: formed.values.slice(), reasons: formed.reasons.slice() };
  for (let row = 0; row < out.values.length; row += 1) {
    const present = counted.reduce((count, column) => (Number.isNaN(column[row]!) ? count : count + 1), 0);
    if (present === 0 || atLeast(present / counted.length, least)) continue;
    out.values[row] = Number.NaN;
    out.reasons[row] = tooFew;
  }
  return out;
}

function absent(rows: number): AggregatedColumn {
  return {
    values: new Float64Array(rows).fill(Number.NaN),
    missingWeight: new Float64Array(rows).fill(1),
    reasons: new Uint8Array(rows).fill(aggregateReasons.indexOf("missing-input")),
  };
}

function nullable(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
