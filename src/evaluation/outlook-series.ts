import type { Transform } from "../methods/scaling/transform.ts";
import { type OutlookRules, type OutlookYear, outlook } from "../methods/trend/outlook.ts";
import type { OutlookPlan, OutlookStart, SeriesYear } from "../schema/outlook.ts";
import { type Status, worstStatus } from "../schema/status.ts";

/** One year of a series. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number | null;
  readonly status: Status;
  /** the value is there and must not be shown */
  readonly hidden?: boolean;
}

/** A series to be carried on. */
export interface OutlookSeries<Head> {
  /** what every row of the series begins with: whose it is, and of what */
  readonly head: Head;
  /** every year up to the edition's, oldest first, the last one the edition's own */
  readonly points: readonly SeriesPoint[];
  /** whether a break lies between what a year rests on and what the last year rests on */
  readonly isBroken: (year: number) => boolean;
  /** the scale that the series is carried on in */
  readonly transform: Transform;
  readonly bounds: { readonly low: number | null; readonly high: number | null };
}

/**
 * The rows of one series (展望): each year observed, then each year ahead with the method that did best on the series itself, its
 * interval and its past error; or the reason why there is none. It rests on the latest years alone that have neither a gap
 * nor a break between them; a hidden year is a gap, and is told as hidden. A value carried on is `derived` at best.
 */
export function carrySeriesOn<Head extends object>(
  series: OutlookSeries<Head>,
  plan: OutlookPlan,
): (Head & SeriesYear)[] {
  const { head, points } = series;
  const last = points.at(-1);
  if (last === undefined) throw new RangeError(`carrySeriesOn: ${JSON.stringify(head)} has no year`);
  const run = latestRun(series);
  const known = points.flatMap(({ year, value, status, hidden }): SeriesYear[] => {
    if (hidden) return [{ ...empty(year), part: "earlier", status, reason: "suppressed" }];
    if (value === null) return [];
    const part = year > last.year - run.points.length ? "observed" : "earlier";
    return [{ ...empty(year), part, value, status }];
  });
  return [...known, ...yearsAhead(series, { run, last }, plan)].map((row) => ({ ...head, ...row }));
}

/** The years of a series, oldest first. */
export function everyYear(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface Run {
  readonly points: readonly (SeriesPoint & { readonly value: number })[];
  readonly begins: OutlookStart;
}

/** The years up to the last as far back as there is neither a gap nor a break; none where the last has no value. */
function latestRun({ points: given, isBroken }: Pick<OutlookSeries<unknown>, "points" | "isBroken">): Run {
  const points = given.map((point) => (point.hidden ? { ...point, value: null } : point));
  const run: (SeriesPoint & { readonly value: number })[] = [];
  let begins: OutlookStart = "start";
  for (const point of [...points].reverse()) {
    const { value } = point;
    if (isBroken(point.year)) begins = "break";
    // Years before the first value are no gap.
    else if (value === null)
      begins = points.some((other) => other.year < point.year && other.value !== null) ? "gap" : "start";
    if (begins !== "start" || value === null) break;
    run.unshift(point as SeriesPoint & { readonly value: number });
  }
  return { points: run, begins };
}

function yearsAhead(
  series: Pick<OutlookSeries<unknown>, "transform" | "bounds">,
  { run, last }: { readonly run: Run; readonly last: SeriesPoint },
  plan: OutlookPlan,
): SeriesYear[] {
  const rules: OutlookRules = {
    ...plan,
    fewest: plan.min_points,
    transform: series.transform,
    bounds: series.bounds,
  };
  const { method, reason, years } = outlook(
    run.points.map(({ value }) => value),
    rules,
  );
  const rest = {
    method,
    from: run.points[0]?.year ?? null,
    to: run.points.at(-1)?.year ?? null,
    points: run.points.length,
    begins: run.points.length === 0 ? null : run.begins,
    status: worstStatus(["derived", ...run.points.map(({ status }) => status)]),
    reason: run.points.length === 0 ? whyNone(last) : reason || null,
  };
  return Array.from({ length: plan.horizon }, (_, at): SeriesYear => {
    const ahead = years[at];
    return { ...empty(last.year + at + 1), part: "outlook", ...rest, ...(ahead ? said(ahead) : {}) };
  });
}

function whyNone({ hidden }: SeriesPoint) {
  return hidden ? ("suppressed" as const) : ("missing-input" as const);
}

function said({ value, low, high, clipped, trial, naive }: OutlookYear): Partial<SeriesYear> {
  const [mae, naiveMae] = [trial.error, naive.error];
  return {
    ...{ value, low, high, clipped, mae },
    tested: trial.tested,
    naive_mae: naiveMae,
    relative_mae: mae === null || naiveMae === null || naiveMae === 0 ? null : mae / naiveMae,
    inside: trial.inside,
    intervals: trial.intervals,
  };
}

function empty(year: number): SeriesYear {
  return {
    ...{ year, part: "outlook", value: null, low: null, high: null, clipped: null },
    ...{ method: null, from: null, to: null, points: null, begins: null, tested: null, mae: null, naive_mae: null },
    ...{ relative_mae: null, inside: null, intervals: null, status: "final", reason: null },
  };
}
