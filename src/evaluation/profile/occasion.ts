import { rank } from "../../methods/statistics/rank.ts";
import type { Profile, ProfileResult } from "../../schema/profile.ts";
import type { Status } from "../../schema/status.ts";
import type { Computed } from "../formula.ts";
import type { Membership } from "../totals.ts";
import type { Figures } from "./figures.ts";

/** What a quantity is described for. */
export interface Occasion {
  readonly plan: Profile;
  readonly figures: Figures;
  /** the whole, the regions by code, the groups; each with the members it adds up */
  readonly entities: Membership;
  readonly regions: readonly string[];
  readonly neighbours: readonly (readonly [string, string])[];
  /** whether a series is broken after one year and up to another for any of the members */
  readonly crossesBreak: (fields: readonly string[], members: readonly string[], from: number, to: number) => boolean;
  /** the edition's year: nothing later is looked at, but for a year that the plan names */
  readonly year: number;
}

/** A measure of a quantity, before it is given to an entity. */
export type Measure = Partial<ProfileResult> & Pick<ProfileResult, "measure" | "value" | "status" | "reason">;

/** A measure as a result row; what does not apply to it is empty. */
export function toRow(entity_id: string, quantity: string, found: Measure): ProfileResult {
  const blank = { industry_id: null, since: null, year: null, low: null, high: null };
  const { measure, value, status, reason, industry_id, since, year, low, high } = { ...blank, ...found };
  return { entity_id, quantity, industry_id, measure, since, year, value, low, high, status, reason };
}

/** Places of the regions by value, 1 the largest; a region without a value has none. */
export function placesOf(
  regions: readonly string[],
  figureOf: (entity: string) => Pick<Computed, "value" | "status">,
): ReadonlyMap<string, { readonly value: number | null; readonly status: Status }> {
  const found = regions.map(figureOf);
  const places = rank(found.map(({ value }) => value));
  return new Map(regions.map((entity, at) => [entity, { value: places[at]!, status: found[at]!.status }]));
}

/** A figure of a group, unless a member is without its own: a sum with a gap is no sum, and a mean of some not theirs. */
export function wholeOnly(
  found: Computed,
  members: readonly string[],
  ownOf: (member: string) => { readonly value: number | null } | null,
): Computed {
  if (found.value === null || members.length === 1) return found;
  if (members.every((member) => (ownOf(member)?.value ?? null) !== null)) return found;
  return { ...found, value: null, reason: "below-availability" };
}

/** How many regions have a place. */
export function rankedOf(
  places: ReadonlyMap<string, { readonly value: number | null; readonly status: Status }>,
): Measure {
  const value = [...places.values()].filter((place) => place.value !== null).length;
  return { measure: "ranked", value, status: "final", reason: null };
}

/** The year that a quantity is described for: the plan's, or the last up to the edition's in which the whole has it. */
export function yearOf(
  { plan, figures, year }: Occasion,
  { year: named }: { readonly year?: number | undefined },
  fields: readonly string[],
): number | null {
  if (named !== undefined) return named;
  const known = (at: number) => fields.every((field) => (figures.read(plan.whole, field, at)?.value ?? null) !== null);
  for (let at = year; at > year - longestWait; at--) if (known(at)) return at;
  return null;
}

/** Years back that a figure is looked for. */
const longestWait = 10;
