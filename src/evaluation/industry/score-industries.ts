import { aggregate } from "../../methods/aggregation/aggregate.ts";
import { rank } from "../../methods/statistics/rank.ts";
import { industryCard } from "../../schema/industry-card.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { IndustryResult } from "../../schema/industry-results.ts";
import type { IndustryIndicator, IndustryNumerator } from "../../schema/industry-tables.ts";
import { nationalCard } from "../../schema/national-card.ts";
import { worstStatus } from "../../schema/status.ts";
import { type Goalposts, type ScaledIndicator, scaleIndicator, scoreValues } from "../indicators.ts";
import type { Family } from "./families.ts";
import { industryValue } from "./industry-value.ts";
import type { Veil } from "./veil.ts";

export interface IndustryScoring {
  readonly year: number;
  readonly whole: string;
  readonly families: readonly Family[];
  readonly veil: Veil;
  readonly indicators: readonly IndustryIndicator[];
  readonly numerators: readonly IndustryNumerator[];
  readonly goalposts: Goalposts;
  readonly scores: IndustryPlan["scores"];
  readonly nationPrefix: string;
  readonly minYears: number;
  /** share of a score's indicators that may be missing, of those that apply to the industry */
  readonly maxMissing: number;
}

/**
 * Indicators and scores of every industry (产业指标与得分), family by family. An indicator that the industry cannot have is
 * `not-applicable` and counts neither as there nor as missing. What rests on a hidden cell is `suppressed`, and so is a
 * score of which one indicator is. Scores are ranked within their family.
 */
export function scoreIndustries(scoring: IndustryScoring): IndustryResult[] {
  const scaled = scoring.indicators.map((indicator) => scaleIndicator(indicator, scoring.goalposts));
  return scoring.families.flatMap((family) => {
    const found = family.industries.map((industry) => {
      const indicators = scaled.map((each) => indicatorOf(each, { ...scoring, family, industry }));
      return { indicators, scores: scoring.scores.map((score) => scoreOf(score, industry, indicators, scoring)) };
    });
    const ranked = rankWithin(found.map(({ scores }) => scores));
    return found.flatMap(({ indicators }, index) => [...indicators, ...ranked[index]!]);
  });
}

/** An industry without any figure for an item. */
function nothing(industry: string, item: string): Omit<IndustryResult, "status" | "reason"> {
  const empty = { raw: null, scored: null, nation: null, score: null, clipped: null, rank: null, ranked: null };
  return { industry_id: industry, item, ...empty };
}

type Industry = IndustryScoring & { readonly family: Family; readonly industry: string };

function indicatorOf(scaled: ScaledIndicator<IndustryIndicator>, subject: Industry): IndustryResult {
  const { veil, year, whole, industry, family, minYears } = subject;
  const card = industryCard(scaled.indicator, industry, subject.numerators);
  const row = nothing(industry, scaled.indicator.id);
  if (card === null) return { ...row, status: "final", reason: "not-applicable" };
  const totals = veil.totals;
  const own = { entity: whole, industry, family, cells: veil.cells, totals, minYears };
  const { value, veiled } = veil.watch(() => industryValue(card, year, own));
  if (veiled) return { ...row, status: worstStatus([value.raw.status, value.scored.status]), reason: "suppressed" };
  const national = nationalCard(card, subject.nationPrefix);
  const nation = national && industryValue(national, year, { ...own, cells: totals }).scored.value;
  return { ...row, ...scoreValues(scaled, value), nation };
}

function scoreOf(
  { id, indicators }: IndustryPlan["scores"][number],
  industry: string,
  rows: readonly IndustryResult[],
  { maxMissing }: IndustryScoring,
): IndustryResult {
  const row = nothing(industry, id);
  const children = rows.filter(({ item, reason }) => indicators.includes(item) && reason !== "not-applicable");
  const status = worstStatus(children.filter(({ score }) => score !== null).map((child) => child.status));
  if (children.length === 0) return { ...row, status, reason: "not-applicable" };
  if (children.some(({ reason }) => reason === "suppressed")) return { ...row, status, reason: "suppressed" };
  const { value, reason, missingWeight } = aggregate(
    children.map(({ score }) => score),
    children.map(() => 1),
    { availability: 1 - maxMissing },
  );
  return { ...row, score: value, status, reason: reason || (missingWeight > 0 ? "rescaled" : null) };
}

/** Ranks each score among the industries, in the order given. */
function rankWithin(rows: readonly (readonly IndustryResult[])[]): IndustryResult[][] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => rank(rows.map((row) => row[at]!.score)));
  return rows.map((row, index) =>
    row.map((each, at) => {
      const ranks = columns[at]!;
      return { ...each, rank: ranks[index]!, ranked: ranks.filter((place) => place !== null).length };
    }),
  );
}
