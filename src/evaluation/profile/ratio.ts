import { compoundGrowth } from "../../methods/trend/compound-growth.ts";
import type { ProfileResult, RatioQuantity } from "../../schema/profile.ts";
import { worse } from "../../schema/status.ts";
import { autocorrelationOf } from "../autocorrelation.ts";
import { type Computed, ratioOf } from "../formula.ts";
import { type Measure, type Occasion, placesOf, rankedOf, toRow, wholeOnly, yearOf } from "./occasion.ts";

/**
 * A ratio of every entity (比率), sum over sum, of a group only where every member has it: its value and place, the value in an earlier year on comparable territory, the
 * difference and the growth a year in per cent. On the row of the whole also Moran's I between neighbouring regions, which
 * is not measured while a region has no value (`below-availability`).
 */
export function describeRatio(quantity: RatioQuantity, occasion: Occasion): ProfileResult[] {
  const { entities, regions, plan, figures } = occasion;
  const fields = [quantity.numerator, quantity.denominator].flatMap((formula) => formula.split("+"));
  const year = yearOf(occasion, quantity, fields);
  const { since = null } = quantity;
  const valueIn = (entity: string, at: number | null): Computed => {
    if (at === null) return { value: null, status: "final", reason: "missing-input" };
    const members = entities.get(entity)!;
    const found = ratioOf(quantity, at, { members, cells: figures });
    return wholeOnly(found, members, (member) => ratioOf(quantity, at, { members: [member], cells: figures }));
  };
  const now = new Map([...entities.keys()].map((entity) => [entity, valueIn(entity, year)]));
  const places = placesOf(regions, (entity) => now.get(entity)!);
  const inYear = (found: Measure) => ({ ...found, year });
  return [...entities].flatMap(([entity, members]) => {
    const own = now.get(entity)!;
    const place = places.get(entity);
    const broken = year !== null && since !== null && occasion.crossesBreak(fields, members, since, year);
    const measures: Measure[] = [
      { measure: "value", year, ...own },
      ...(place === undefined ? [] : [{ measure: "rank", year, ...place, reason: own.reason }]),
      ...(since === null ? [] : compare(valueIn(entity, since), own, { since, year, broken })),
      ...(entity === plan.whole ? [rankedOf(places), ...patternOf(quantity.id, now, occasion)].map(inYear) : []),
    ];
    return measures.map((found) => toRow(entity, quantity.id, found));
  });
}

interface Span {
  readonly since: number;
  readonly year: number | null;
  readonly broken: boolean;
}

/** The earlier value, the difference, and the growth a year in per cent; the latter two not across a break. */
export function compare(before: Computed, now: Computed, { since, year, broken }: Span): Measure[] {
  const status = worse(before.status, now.status);
  const head = { measure: "before", year: since, ...before };
  const empty = (reason: Measure["reason"]) => ({ since, year, value: null, status, reason });
  if (year !== null && year <= since)
    return [head, ...["change", "growth"].map((measure) => ({ measure, ...empty("no-base-year") }))];
  const why = broken ? "crosses-break" : (now.reason ?? before.reason);
  if (why !== null || year === null || now.value === null || before.value === null) {
    return [head, ...["change", "growth"].map((measure) => ({ measure, ...empty(why ?? "missing-input") }))];
  }
  const growth = compoundGrowth([before.value, now.value], [since, year]);
  return [
    head,
    { measure: "change", since, year, value: now.value - before.value, status, reason: null },
    {
      ...{ measure: "growth", since, year, status, reason: growth.reason || null },
      value: growth.value === null ? null : 100 * growth.value,
    },
  ];
}

/** Moran's I of a value over all regions. */
function patternOf(id: string, now: ReadonlyMap<string, Computed>, occasion: Occasion): Measure[] {
  const { regions, neighbours, plan } = occasion;
  const found = autocorrelationOf(id, {
    provinces: regions,
    neighbours,
    scoreOf: (entity) => now.get(entity)!,
    rules: plan,
    seed: plan.seed,
  });
  const whole = regions.every((entity) => now.get(entity)!.value !== null);
  return found.map(({ quantity, value, status, reason }) => ({
    measure: quantity.slice(0, quantity.indexOf(".")),
    value: whole ? value : null,
    status,
    reason: whole ? reason : "below-availability",
  }));
}
