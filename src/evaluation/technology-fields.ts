import {
  locationQuotient,
  locationQuotientInterval,
  type QuotientParts,
  symmetricQuotient,
} from "../methods/concentration/location-quotient.ts";
import { rank } from "../methods/statistics/rank.ts";
import type { Reason } from "../schema/reason.ts";
import { worse } from "../schema/status.ts";
import type { TechnologyModel, TechnologyResult } from "../schema/technology-edition.ts";
import { growthOver } from "./technology-growth.ts";
import { type Families, without } from "./technology-series.ts";

export interface FieldPlan {
  readonly model: TechnologyModel;
  readonly families: Families;
  /** economies, aggregates and the world, in the order of the results */
  readonly reported: readonly string[];
  /** the economies among them */
  readonly ranked: ReadonlySet<string>;
  readonly breakAfter: (economy: string, from: number, to: number) => boolean;
}

/** Where a row of `technology.csv` stands. */
interface Spot {
  readonly economy: string;
  readonly field: string;
  readonly year: number;
}

/** All rows of one technology field in one year: the families of everyone reported, and what they come to beside the others'. */
export function evaluateField(field: string, year: number, plan: FieldPlan): TechnologyResult[] {
  const amounts = plan.reported.map((economy) => plan.families.ofField(economy, field, year).value);
  const ranks = rank(amounts.map((amount, at) => (plan.ranked.has(plan.reported[at]!) ? amount : null)));
  const ranked = ranks.filter((place) => place !== null).length;
  return plan.reported.map((economy, at): TechnologyResult => {
    const spot = { economy, field, year };
    const families = amounts[at]!;
    const { reason, ...advantage } = advantageOf(spot, plan);
    const { growth_reason, ...growth } = growthOf(spot, plan);
    return {
      ...spot,
      families,
      share: shareOf(spot, plan),
      rta: advantage.rta,
      rta_low: advantage.rta_low,
      rta_high: advantage.rta_high,
      rta_ex: advantage.rta_ex,
      ...growth,
      status: statusOf(spot, plan),
      reason,
      rta_symmetric: advantage.rta_symmetric,
      rta_ex_low: advantage.rta_ex_low,
      rta_ex_high: advantage.rta_ex_high,
      share_change_5y: shareChange(spot, plan),
      rank: ranks[at]!,
      ranked: ranks[at] === null ? null : ranked,
      growth_reason,
    };
  });
}

/** Share of the world's families of a field, per cent; missing where the world has none. */
function shareOf({ economy, field, year }: Spot, { families, model }: FieldPlan): number | null {
  const part = families.ofField(economy, field, year).value;
  const whole = families.ofField(model.world, field, year).value;
  return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
}

/** Change of the share over the model's span, in percentage points; none across a break. */
function shareChange(spot: Spot, plan: FieldPlan): number | null {
  const from = spot.year - plan.model.share_years;
  if (plan.breakAfter(spot.economy, from, spot.year)) return null;
  const [before, after] = [shareOf({ ...spot, year: from }, plan), shareOf(spot, plan)];
  return before === null || after === null ? null : after - before;
}

type Advantage = Pick<
  TechnologyResult,
  "rta" | "rta_low" | "rta_high" | "rta_ex" | "rta_ex_low" | "rta_ex_high" | "rta_symmetric" | "reason"
>;

const noAdvantage = {
  rta: null,
  rta_low: null,
  rta_high: null,
  rta_ex: null,
  rta_ex_low: null,
  rta_ex_high: null,
  rta_symmetric: null,
} as const;

/**
 * Revealed technology advantage of an economy in a field, against the world and against the rest of the world. On few
 * families it is printed with its interval alone; without any there is no interval, so there is nothing to print.
 */
function advantageOf({ economy, field, year }: Spot, { model, families }: FieldPlan): Advantage {
  if (economy === model.world) return { ...noAdvantage, reason: "not-applicable" };
  const part = families.ofField(economy, field, year).value;
  const whole = families.ofFields(economy, year).value;
  const worldPart = families.ofField(model.world, field, year).value;
  const worldWhole = families.ofFields(model.world, year).value;
  const parts = { part, whole, referencePart: worldPart, referenceWhole: worldWhole };
  const { value, reason } = locationQuotient(parts);
  if (value === null) return { ...noAdvantage, reason: reason || "out-of-domain" };
  if (part === 0) return { ...noAdvantage, reason: "small-sample" };
  const own = quotientOf(parts, model.interval);
  const others = { ...parts, referencePart: without(worldPart, part), referenceWhole: without(worldWhole, whole) };
  const apart = quotientOf(others, model.interval);
  return {
    rta: own.value,
    rta_low: own.low,
    rta_high: own.high,
    rta_ex: apart.value,
    rta_ex_low: apart.low,
    rta_ex_high: apart.high,
    rta_symmetric: symmetricQuotient(own.value),
    reason: part! < model.small_below ? "small-sample" : null,
  };
}

function quotientOf(parts: QuotientParts, level: number) {
  const { value } = locationQuotient(parts);
  const { low, high } = value === null ? { low: null, high: null } : locationQuotientInterval(parts, level);
  return { value, low, high };
}

type FieldGrowth = Pick<TechnologyResult, "growth_3y" | "growth_ex_3y"> & { readonly growth_reason: Reason | null };

function growthOf({ economy, field, year }: Spot, { model, families, breakAfter }: FieldPlan): FieldGrowth {
  const at = (who: string) => (when: number) => families.ofField(who, field, when).value;
  const span = { year, span: model.growth_years };
  const crosses = (who: string) => (from: number, to: number) => breakAfter(who, from, to);
  const own = growthOver({ ...span, amountAt: at(economy), breakAfter: crosses(economy) });
  const rest = (when: number) => without(at(model.world)(when), at(economy)(when));
  const others =
    economy === model.world ? null : growthOver({ ...span, amountAt: rest, breakAfter: crosses(economy) }).value;
  return { growth_3y: own.value, growth_ex_3y: others, growth_reason: own.reason };
}

/** The worst of what the row's own year rests on. */
function statusOf({ economy, field, year }: Spot, { model, families }: FieldPlan) {
  const own = worse(families.ofField(economy, field, year).status, families.ofFields(economy, year).status);
  const world = worse(families.ofField(model.world, field, year).status, families.ofFields(model.world, year).status);
  return worse(own, world);
}
