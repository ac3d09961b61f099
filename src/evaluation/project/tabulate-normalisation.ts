import type { ColumnMethod } from "../../methods/scaling/column-method.ts";
import { transform } from "../../methods/scaling/transform.ts";
import { columnMoments } from "../../methods/statistics/column-moments.ts";
import type { PlainTable } from "../../schema/project.ts";
import type { Project } from "./project.ts";
import type { NormaliseStage } from "./stages.ts";
import { pick } from "./table.ts";

type Cell = string | number | null;

/**
 * How every indicator was scored, so that a score can be worked out again by hand: for all methods on a straight line it is
 * score_from + (x − from)/(to − from) · (score_to − score_from), and where cells are clipped, no further than these two.
 */
export function tabulateNormalisation({ data }: Project, stage: NormaliseStage, name: string): PlainTable {
  const { before, indicators } = stage;
  const hasTime = data.units.some(({ time }) => time !== null);
  return {
    name,
    columns: [
      "iCode",
      ...(hasTime ? ["Time"] : []),
      "method",
      "direction",
      "transform",
      "from",
      "to",
      "score_from",
      "score_to",
      "clipped_cells",
    ],
    rows: data.indicators.flatMap(({ code, direction }, at) =>
      indicators[at]!.map(({ method, places }): Cell[] => {
        const isYear = places.length < before.rows.length;
        const time = isYear ? (data.units[before.rows[places[0]!]!]?.time ?? null) : null;
        const line = method && lineOf(pick(before.columns[at]!, places), method, direction);
        return [
          code,
          ...(hasTime ? [time] : []),
          method?.kind ?? null,
          direction,
          ...(line ?? [null, null, null, null, null, null]),
        ];
      }),
    ),
  };
}

type Line = readonly [
  transform: string | null,
  from: number | null,
  to: number | null,
  low: number | null,
  high: number | null,
  clipped: number | null,
];

/** The straight line from values to scores; empty for methods that have none. */
function lineOf(values: Float64Array, method: ColumnMethod, direction: 1 | -1): Line {
  const { worst, best } = ends(values, direction);
  switch (method.kind) {
    case "min-max":
      return [null, worst, best, method.range?.low ?? 0, method.range?.high ?? 100, 0];
    case "z-score": {
      const { mean, deviation } = columnMoments(values);
      const to = mean === null || deviation === null ? null : mean + direction * deviation;
      const centre = method.mean ?? 0;
      return [null, mean, to, centre, centre + (method.deviation ?? 1), 0];
    }
    case "distance-to-target": {
      const { target, capped, range } = method;
      const clipped = capped ? beyond(values, { limit: target, direction }) : 0;
      return [null, worst, target, range?.low ?? 0, range?.high ?? 1, clipped];
    }
    case "distance-to-reference": {
      const { capped, range } = method;
      const reference = values[method.reference]!;
      const clipped = capped ? beyond(values, { limit: reference, direction }) : 0;
      return [null, worst, Number.isNaN(reference) ? null : reference, range?.low ?? 0, range?.high ?? 1, clipped];
    }
    case "goalposts":
      return goalpostLine(values, method, direction);
    default:
      return [null, null, null, null, null, null];
  }
}

function goalpostLine(
  values: Float64Array,
  { goalposts, transform: bend = "linear", clamped = true, range }: Extract<ColumnMethod, { kind: "goalposts" }>,
  direction: 1 | -1,
): Line {
  const { low, high } = goalposts;
  const outside = beyond(values, { limit: high, direction: 1 }) + beyond(values, { limit: low, direction: -1 });
  const [from, to] = (direction === 1 ? [low, high] : [high, low]).map((end) => transform(end, bend).value);
  return [bend, from ?? null, to ?? null, range?.low ?? 0, range?.high ?? 100, clamped ? outside : 0];
}

function ends(values: Float64Array, direction: 1 | -1): { worst: number | null; best: number | null } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return { worst: null, best: null };
  return direction === 1 ? { worst: low, best: high } : { worst: high, best: low };
}

/** How many values pass a limit, upwards or downwards. */
function beyond(values: Float64Array, { limit, direction }: { limit: number; direction: 1 | -1 }): number {
  return values.reduce((count, value) => (direction * value > direction * limit ? count + 1 : count), 0);
}
