import { herfindahl } from "../../methods/concentration/herfindahl.ts";
import { locationQuotient, locationQuotientInterval } from "../../methods/concentration/location-quotient.ts";
import { sum } from "../../methods/numbers/sum.ts";
import type { MixQuantity, Profile, ProfileResult } from "../../schema/profile.ts";
import { worse, worstStatus } from "../../schema/status.ts";
import type { Computed } from "../formula.ts";
import { concentration, shareOf } from "./amount.ts";
import type { Figures } from "./figures.ts";
import { type Measure, type Occasion, toRow } from "./occasion.ts";

/**
 * What every entity is made up of by industry (结构): the share of each industry in its total in per cent, the location
 * quotient against the whole with its interval (a count under the bound is marked `small-sample`), both on the published
 * total, and the HHI over the industries. On the row of the whole, for each industry, its concentration over the regions.
 */
export function describeMix(quantity: MixQuantity, occasion: Occasion): ProfileResult[] {
  const { entities, regions, plan, figures } = occasion;
  const { field, total: totalField, year = occasion.year } = quantity;
  const industries = figures.industries(field, year);
  const amounts = new Map(
    [...entities].map(([entity, members]) => [
      entity,
      industries.map((industry) => amountOf(figures, members, { field, year, industry })),
    ]),
  );
  const reference = amounts.get(plan.whole)!;
  const allOf = (entity: string) => amountOf(figures, entities.get(entity)!, { field: totalField, year });
  const total = allOf(plan.whole);
  return [...amounts].flatMap(([entity, own]) => {
    const isWhole = entity === plan.whole;
    const all = allOf(entity);
    const parts = industries.flatMap((industry_id, at): Measure[] => {
      const part = own[at]!;
      const found: Measure[] = [{ measure: "share", ...shareOf(part, all) }];
      if (isWhole)
        found.push(
          ...concentration(
            regions.map((region) => amounts.get(region)![at]!),
            occasion,
          ),
        );
      else found.push(quotientOf({ part, all, reference: reference[at]!, total }, plan));
      return found.map((measure) => ({ ...measure, industry_id, year }));
    });
    return [...parts, { year, ...diversityOf(own) }].map((found) => toRow(entity, quantity.id, found));
  });
}

interface Cell {
  readonly field: string;
  readonly year: number;
  readonly industry?: string;
}

/** What the members have, in an industry or in all; one without the figure leaves it missing. */
function amountOf(figures: Figures, members: readonly string[], { field, year, industry }: Cell): Computed {
  return totalOf(
    members.map((member) => {
      const cell = figures.read(member, field, year, industry);
      return { value: cell?.value ?? null, status: cell?.status ?? "final", reason: null };
    }),
  );
}

function totalOf(parts: readonly Computed[]): Computed {
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const status = worstStatus(parts.map((part) => part.status));
  const value = values.length < parts.length || parts.length === 0 ? null : sum(values);
  return { value, status, reason: value === null ? "missing-input" : null };
}

interface Quotient {
  readonly part: Computed;
  readonly all: Computed;
  readonly reference: Computed;
  readonly total: Computed;
}

function quotientOf({ part, all, reference, total }: Quotient, plan: Profile): Measure {
  const parts = {
    ...{ part: part.value, whole: all.value },
    ...{ referencePart: reference.value, referenceWhole: total.value },
  };
  const { value, reason } = locationQuotient(parts);
  const { low, high } = locationQuotientInterval(parts, plan.level);
  const small = value !== null && part.value !== null && part.value < plan.small_below;
  const status = worse(worse(part.status, all.status), worse(reference.status, total.status));
  return { measure: "lq", value, low, high, status, reason: small ? "small-sample" : reason || null };
}

function diversityOf(parts: readonly Computed[]): Measure {
  const { value, reason } = herfindahl(parts.map((part) => part.value));
  return { measure: "hhi", value, status: worstStatus(parts.map((part) => part.status)), reason: reason || null };
}
