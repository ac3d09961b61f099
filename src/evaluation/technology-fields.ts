import {
  locationQuotient,
  locationQuotientInterval,
  type QuotientParts,
  symmetricQuotient,
} from "../methods/concentration/location-quotient.ts";
import { rank } from "../methods/statistics/rank.ts";
import type { Reason } from "../schema/reason.ts";
import { worstStatus } from "../schema/status.ts";
import type { TechnologyModel, TechnologyResult } from "../schema/technology-edition.ts";
import type { Amount } from "./technology-cells.ts";
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

/** Where a row of `technology.csv` stands, and what its own year rests on. */
interface Spot {
  readonly economy: string;
  readonly field: string;
  readonly year: number;
  /** families of the economy and of the world, in the field and in all of them */
  readonly figures: Readonly<Record<keyof QuotientParts, Amount>>;
}

/** All rows of one technology field in one year: the families of everyone reported, and what they come to beside the others'. */
export function evaluateField(field: string, year: number, plan: FieldPlan): TechnologyResult[] {
  const { families, model } = plan;
  const amounts = plan.reported.map((economy) => families.ofField(economy, field, year));
  const ranks = rank(amounts.map(({ value }, at) => (plan.ranked.has(plan.reported[at]!) ? value : null)));
  const ranked = ranks.filter((place) => place !== null).length;
  const world = {
    referencePart: families.ofField(model.world, field, year),
    referenceWhole: families.ofFields(model.world, year),
  };
  return plan.reported.map((economy, at): TechnologyResult => {
    const part = amounts[at]!;
    const figures = { part, whole: families.ofFields(economy, year), ...world };
    const spot = { economy, field, year, figures };
    const { reason, ...advantage } = advantageOf(spot, model);
    const { growth_reason, ...growth } = growthOf(spot, plan);
    return {
      ...{ economy, field, year },
      families: part.value,
      share: shareOf(part, world.referencePart),
      rta: advantage.rta,
      rta_low: advantage.rta_low,
      rta_high: advantage.rta_high,
      rta_ex: advantage.rta_ex,
      ...growth,
      status: worstStatus(Object.values(figures).map(({ status }) => status)),
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
function shareOf({ value: part }: Amount, { value: whole }: Amount): number | null {
  return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
}

/** Change of the share over the model's span, in percentage points; none across a break. */
function shareChange(
  { economy, field, year, figures }: Spot,
  { model, families, breakAfter }: FieldPlan,
): number | null {
  const from = year - model.share_years;
  if (breakAfter(economy, from, year)) return null;
  const before = shareOf(families.ofField(economy, field, from), families.ofField(model.world, field, from));
  const after = shareOf(figures.part, figures.referencePart);
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
function advantageOf({ economy, figures }: Spot, model: TechnologyModel): Advantage {
  if (economy === model.world) return { ...noAdvantage, reason: "not-applicable" };
  const [part, whole] = [figures.part.value, figures.whole.value];
  const [worldPart, worldWhole] = [figures.referencePart.value, figures.referenceWhole.value];
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
