import { evenness } from "../methods/concentration/evenness.ts";
import { herfindahl, normalisedHerfindahl } from "../methods/concentration/herfindahl.ts";
import { structureMatch } from "../methods/matching/structure-match.ts";
import type { Outcome } from "../methods/numbers/outcome.ts";
import type { EconomyResult, TechnologyModel, TechnologyResult } from "../schema/technology-edition.ts";
import { growthOver } from "./technology-growth.ts";
import type { Families } from "./technology-series.ts";

/** A quantity before it is ranked among the economies. */
export type Unranked = Omit<EconomyResult, "rank" | "ranked">;

export interface ProfilePlan {
  readonly model: TechnologyModel;
  readonly families: Families;
  readonly breakAfter: (economy: string, from: number, to: number) => boolean;
  /** rows of `technology.csv` of one economy in one year */
  readonly fieldsOf: (economy: string, year: number) => readonly TechnologyResult[];
}

/**
 * What the families of an economy come to in one year: their total, share and growth; how concentrated they are over the
 * technology fields (技术集中度), how even, and in how many fields the advantage is above 1 with its whole interval
 * (多样化), of so many fields that have one.
 */
export function profileOf(economy: string, year: number, plan: ProfilePlan): Unranked[] {
  const { model, families } = plan;
  const amounts = families.profile(economy, year);
  const total = families.total(economy, year);
  const growth = growthOver({
    year,
    span: model.growth_years,
    amountAt: (when) => families.total(economy, when).value,
    breakAfter: (from, to) => plan.breakAfter(economy, from, to),
  });
  const assessed = plan.fieldsOf(economy, year).filter(({ rta_low }) => rta_low !== null);
  const specialised = assessed.filter(({ rta_low }) => rta_low! > 1);
  const isWorld = economy === model.world;
  const count = (value: number): Outcome =>
    isWorld ? { value: null, reason: "not-applicable" } : { value, reason: "" };
  const status = families.ofFields(economy, year).status;
  const row = (quantity: string, { value, reason }: { value: number | null; reason: Outcome["reason"] | null }) => ({
    ...{ economy, year, quantity, item: null, value },
    status: quantity === "families" ? total.status : status,
    reason: reason || (value === null ? ("missing-input" as const) : null),
  });
  const world = families.total(model.world, year).value;
  const share = total.value === null || world === null || world === 0 ? null : (100 * total.value) / world;
  return [
    row("families", { value: total.value, reason: "" }),
    row("share", { value: share, reason: "" }),
    row("growth_3y", growth),
    row("hhi", herfindahl(amounts)),
    row("hhi_normalised", normalisedHerfindahl(amounts)),
    row("evenness", evenness(amounts)),
    row("specialised_fields", count(specialised.length)),
    row("assessed_fields", count(assessed.length)),
  ];
}

export interface NearestPlan extends Pick<ProfilePlan, "model" | "families"> {
  /** economies, in the order of the results */
  readonly economies: readonly string[];
  readonly year: number;
}

/**
 * Whose families are spread over the fields most alike (相近经济体): cosine of the two profiles, the most similar first; of
 * two as similar, the one that stands first in the order. An economy with few families has no profile to compare.
 */
export function nearestOf(economy: string, plan: NearestPlan): EconomyResult[] {
  const { model, families, economies, year } = plan;
  const { count, least_families } = model.nearest;
  const compared = economies.filter((code) => (families.total(code, year).value ?? 0) >= least_families);
  const { status } = families.ofFields(economy, year);
  const row = { economy, year, quantity: "nearest", status };
  if (!compared.includes(economy)) {
    return [{ ...row, item: null, value: null, rank: null, ranked: null, reason: "small-sample" }];
  }
  const own = families.profile(economy, year);
  const similar = compared
    .filter((code) => code !== economy)
    .map((code) => ({ code, value: structureMatch(own, families.profile(code, year), "cosine").value }))
    .flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]))
    .sort((a, b) => b.value - a.value);
  return similar.slice(0, count).map(({ code, value }, at) => ({
    ...row,
    item: code,
    value,
    rank: at + 1,
    ranked: similar.length,
    reason: null,
  }));
}
