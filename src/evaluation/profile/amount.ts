import type { AmountQuantity, ProfileResult } from "../../schema/profile.ts";
import { worse } from "../../schema/status.ts";
import { concentrationOf } from "../concentration.ts";
import type { Computed } from "../formula.ts";
import { type Total, totalsByEntity } from "../totals.ts";
import { type Measure, type Occasion, placesOf, rankedOf, toRow, wholeOnly, yearOf } from "./occasion.ts";
import { compare } from "./ratio.ts";

/**
 * An amount of every entity (总量), of a group only where every member has it: its value, place and share of the whole in per cent, and its growth a year since an earlier
 * year, not across a break. On the row of the whole also its concentration over the regions.
 */
export function describeAmount(quantity: AmountQuantity, occasion: Occasion): ProfileResult[] {
  const { entities, regions, plan } = occasion;
  const { field, since = null } = quantity;
  const year = yearOf(occasion, quantity, [field]);
  const now = totalsIn(occasion, field, year);
  const before = totalsIn(occasion, field, since);
  const places = placesOf(regions, now);
  const whole = now(plan.whole);
  const inYear = (found: Measure) => ({ ...found, year });
  return [...entities].flatMap(([entity, members]) => {
    const own = now(entity);
    const place = places.get(entity);
    const broken = year !== null && since !== null && occasion.crossesBreak([field], members, since, year);
    const measures: Measure[] = [
      { measure: "value", year, ...own },
      ...(place === undefined ? [] : [{ measure: "rank", year, ...place, reason: own.reason }]),
      { measure: "share", year, ...shareOf(own, whole) },
      ...(since === null ? [] : compare(before(entity), own, { since, year, broken })),
      ...(entity === plan.whole ? [rankedOf(places), ...concentration(regions.map(now), occasion)].map(inYear) : []),
    ];
    return measures.map((found) => toRow(entity, quantity.id, found));
  });
}

function totalsIn({ figures, entities }: Occasion, field: string, year: number | null): (entity: string) => Computed {
  if (year === null) return () => ({ value: null, status: "final", reason: "missing-input" });
  const totalOf = totalsByEntity(figures, year, { groups: entities, fields: new Set([field]) });
  return (entity) => {
    const { value, status } = totalOf(entity, field);
    const found: Computed = { value, status, reason: value === null ? "missing-input" : null };
    return wholeOnly(found, entities.get(entity)!, (member) => figures.read(member, field, year));
  };
}

/** A part of a whole in per cent. */
export function shareOf(part: Computed, whole: Computed): Computed {
  const status = worse(part.status, whole.status);
  const reason = part.reason ?? whole.reason;
  if (part.value === null || whole.value === null) return { value: null, status, reason: reason ?? "missing-input" };
  if (whole.value === 0) return { value: null, status, reason: "zero-denominator" };
  return { value: (100 * part.value) / whole.value, status, reason: null };
}

/** How concentrated amounts are over the regions, as measures of the whole. */
export function concentration(amounts: readonly Total[], { plan }: Pick<Occasion, "plan">): Measure[] {
  return concentrationOf("all", amounts, plan.largest).map(({ quantity, value, status, reason }) => ({
    measure: quantity.slice(0, quantity.indexOf(".")),
    ...{ value, status, reason },
  }));
}
