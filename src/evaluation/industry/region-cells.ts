import { locationQuotient, type QuotientParts } from "../../methods/concentration/location-quotient.ts";
import { cellScore } from "../../methods/industry/cell-score.ts";
import { layoutGap } from "../../methods/industry/layout-gap.ts";
import { layoutValue } from "../../methods/industry/layout-value.ts";
import { surplusPartners } from "../../methods/industry/surplus-partners.ts";
import { relativeMatch } from "../../methods/matching/relative-match.ts";
import { rank } from "../../methods/statistics/rank.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { CellResult } from "../../schema/industry-results.ts";
import { type Status, worstStatus } from "../../schema/status.ts";
import type { Amounts } from "./amounts.ts";
import { type Area, cellName } from "./cell-book.ts";
import type { Family } from "./families.ts";
import type { IsHidden } from "./hidden-cells.ts";

/** Score of the growth of a cell, 0 to 100, and whether it rests on a hidden cell. */
export type GrowthScore = (
  region: string,
  industry: string,
  family: Family,
) => { readonly score: number | null; readonly veiled: boolean; readonly status: Status };

export interface CellPlan {
  readonly year: number;
  readonly area: Area;
  readonly families: readonly Family[];
  readonly amounts: Amounts;
  readonly isHidden: IsHidden;
  readonly growthOf: GrowthScore;
  readonly rules: IndustryPlan["cells"];
}

/**
 * Every cell of region and industry (区域×产业格子): what of the region is in the industry, its location quotients against
 * all regions, the relative match of property and economy, scores, the value of laying IP out there with its rank among the
 * cells shown, and what it lacks or has to spare. A cell's share, in its scores, is that of all regions' industry. A cell
 * that is hidden, or whose industry is, has nothing but `suppressed`; so has a growth that starts from a hidden one.
 */
export function evaluateCells(plan: CellPlan): CellResult[] {
  const cells = plan.families.flatMap((family) =>
    plan.area.regions.flatMap((region) =>
      family.industries.map((industry) => evaluateCell(region, industry, family, plan)),
    ),
  );
  const partners = surplusPartners(
    cells.map(({ entity_id, industry_id, shortfall, surplus }) => ({
      region: entity_id,
      industry: industry_id,
      shortfall,
      surplus,
    })),
  );
  const ranks = rank(cells.map(({ value }) => value));
  const ranked = ranks.filter((place) => place !== null).length;
  return cells.map((cell, at) => ({
    ...cell,
    rank: ranks[at]!,
    ranked: ranks[at] === null ? null : ranked,
    partner: partners[at]!,
  }));
}

const empty: Omit<CellResult, "entity_id" | "industry_id" | "status" | "reason"> = {
  property_share: null,
  economy_share: null,
  innovation_share: null,
  property_quotient: null,
  economy_quotient: null,
  innovation_quotient: null,
  relative_match: null,
  relative_low: null,
  relative_high: null,
  relative_open: null,
  property_score: null,
  economy_score: null,
  innovation_score: null,
  growth_score: null,
  gap: null,
  value: null,
  rank: null,
  ranked: null,
  shortfall: null,
  shortfall_low: null,
  shortfall_high: null,
  surplus: null,
  partner: null,
};

function evaluateCell(region: string, industry: string, family: Family, plan: CellPlan): CellResult {
  const { year, area, isHidden, rules } = plan;
  const named = { entity_id: region, industry_id: industry };
  const sides = ["property", "economy", "innovation"] as const;
  const [property, economy, innovation] = sides.map((side) =>
    sideOf(rules[side], region, industry, { ...plan, family }),
  );
  const status = worstStatus([property!, economy!, innovation!].map((side) => side.status));
  if (isHidden(cellName(region, industry), year) || isHidden(cellName(area.whole, industry), year)) {
    return { ...named, ...empty, status, reason: "suppressed" };
  }
  const relative = {
    property: property!.parts.part,
    propertyTotal: property!.parts.referenceWhole,
    economy: economy!.parts.part,
    economyTotal: economy!.parts.referenceWhole,
  };
  const match = relativeMatch(relative, rules.small_below);
  const lack = layoutGap(relative);
  const growth = plan.growthOf(region, industry, family);
  const scores = { industry: economy!.score, growth: growth.veiled ? null : growth.score, property: property!.score };
  const value = layoutValue(scores, rules.value_weights);
  const { property: k, industry: e } = scores;
  return {
    ...named,
    ...empty,
    property_share: property!.share,
    economy_share: economy!.share,
    innovation_share: innovation!.share,
    property_quotient: property!.quotient,
    economy_quotient: economy!.quotient,
    innovation_quotient: innovation!.quotient,
    relative_match: match.value,
    relative_low: match.interval.low,
    relative_high: match.interval.high,
    relative_open: match.open ? "yes" : null,
    property_score: k,
    economy_score: e,
    innovation_score: innovation!.score,
    growth_score: scores.growth,
    gap: k === null || e === null ? null : e - k,
    value: value.value,
    shortfall: lack.shortfall,
    shortfall_low: lack.low,
    shortfall_high: lack.high,
    surplus: lack.surplus,
    status: worstStatus([status, ...(growth.veiled ? [] : [growth.status])]),
    reason: growth.veiled ? "suppressed" : value.reason || (match.small ? "small-sample" : null),
  };
}

interface Side {
  readonly parts: QuotientParts;
  /** of the region's own total, in per cent */
  readonly share: number | null;
  readonly quotient: number | null;
  readonly score: number | null;
  readonly status: Status;
}

function sideOf(
  field: string,
  region: string,
  industry: string,
  { amounts, area, family, rules }: CellPlan & { readonly family: Family },
): Side {
  const figures = [
    amounts.of(region, industry, field),
    amounts.total(region, family, field),
    amounts.of(area.whole, industry, field),
    amounts.total(area.whole, family, field),
  ] as const;
  const [part, whole, referencePart, referenceWhole] = figures.map(({ value }) => value);
  const parts = { part: part!, whole: whole!, referencePart: referencePart!, referenceWhole: referenceWhole! };
  const quotient = locationQuotient(parts).value;
  const ofIndustry = share(parts.part, parts.referencePart);
  const scale = {
    fullQuotient: rules.full_quotient,
    fullShare: rules.full_share,
    quotientWeight: rules.quotient_weight,
  };
  const own = share(parts.part, parts.whole);
  return {
    parts,
    share: own === null ? null : 100 * own,
    quotient,
    score: cellScore(quotient, ofIndustry, scale).value,
    status: worstStatus(figures.map(({ status }) => status)),
  };
}

function share(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole;
}
