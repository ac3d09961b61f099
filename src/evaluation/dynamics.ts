import { sum } from "../methods/numbers/sum.ts";
import { compoundGrowth } from "../methods/trend/compound-growth.ts";
import { growthType } from "../methods/trend/growth-type.ts";
import { mannKendall } from "../methods/trend/mann-kendall.ts";
import { theilSen } from "../methods/trend/theil-sen.ts";
import { trendGrowth } from "../methods/trend/trend-growth.ts";
import type { AnalysesPlan, GrowthField } from "../schema/analyses.ts";
import type { DynamicsResult } from "../schema/dynamics.ts";
import type { Reason } from "../schema/reason.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import type { BreakFinder } from "./break-finder.ts";
import type { CellBook } from "./cells.ts";
import type { Membership, Total } from "./totals.ts";

export interface DynamicsPlan {
  readonly year: number;
  /** years of growth */
  readonly span: number;
  readonly cells: CellBook;
  readonly entities: Membership;
  readonly fields: readonly GrowthField[];
  readonly rules: AnalysesPlan["dynamics"];
  readonly breaks: Pick<BreakFinder, "ofField">;
}

/**
 * How the resources of every entity grew (动态分析): compound growth over the span, the trend of all years without a break
 * up to the edition's, and the gap to the field that each is set against. Nothing is read across a declared break, nor
 * after the edition's year.
 */
export function followGrowth(plan: DynamicsPlan): DynamicsResult[] {
  return [...plan.entities].flatMap(([entity, members]) => {
    const found = new Map(plan.fields.map(({ field }) => [field, followField(field, members, plan)]));
    return plan.fields.map(({ field, resource, against }): DynamicsResult => {
      const { status, ...own } = found.get(field)!;
      const other = against === null ? null : (found.get(against) ?? null);
      return {
        entity_id: entity,
        field,
        resource,
        ...own,
        against,
        ...gapOf(own, other, plan.rules),
        status: worstStatus([status, other?.status ?? "final"]),
      };
    });
  });
}

type Growth = Pick<DynamicsResult, "from" | "to" | "growth" | "reason">;
type Trend = Pick<DynamicsResult, "trend_from" | "slope" | "sen" | "tau" | "p" | "trend_reason">;

function followField(
  field: string,
  members: readonly string[],
  plan: DynamicsPlan,
): Growth & Trend & { readonly status: Status } {
  const totalAt = (year: number) => wholeTotal(field, members, { cells: plan.cells, year });
  const breakAfter = (from: number, to: number) => plan.breaks.ofField(field, members, from, to);
  const { status, ...growth } = growthOf(plan, totalAt, breakAfter);
  const trend = trendOf(plan, totalAt, breakAfter);
  return { ...growth, ...trend.figures, status: worstStatus([status, trend.status]) };
}

type TotalAt = (year: number) => Total;
type BreakAfter = (from: number, to: number) => boolean;

function growthOf({ year, span }: DynamicsPlan, totalAt: TotalAt, breakAfter: BreakAfter) {
  const from = year - span;
  const empty = (reason: Reason) => ({ from, to: year, growth: null, reason, status: "final" as Status });
  const end = totalAt(year);
  if (end.value === null) return empty("missing-input");
  if (breakAfter(from, year)) return empty("crosses-break");
  const start = totalAt(from);
  if (start.value === null) return empty("no-base-year");
  const { value, reason } = compoundGrowth([start.value, end.value], [from, year]);
  if (value === null) return empty(reason || "out-of-domain");
  return { from, to: year, growth: 100 * value, reason: null, status: worstStatus([start.status, end.status]) };
}

function trendOf({ year, rules }: DynamicsPlan, totalAt: TotalAt, breakAfter: BreakAfter) {
  const run = unbrokenRun(year, totalAt, breakAfter);
  const from = run.length === 0 ? null : year - run.length + 1;
  const nothing = { slope: null, sen: null, tau: null, p: null };
  const empty = (reason: Reason) => ({
    figures: { trend_from: from, ...nothing, trend_reason: reason },
    status: "final" as Status,
  });
  if (run.length === 0) return empty("missing-input");
  if (run.length < rules.trend_years) return empty("short-panel");
  const values = run.map(({ value }) => value);
  const times = run.map((_, index) => from! + index);
  const slope = trendGrowth(values, times);
  const test = mannKendall(values);
  const figures: Trend = {
    trend_from: from,
    slope: slope.value === null ? null : 100 * slope.value,
    sen: theilSen(values, times),
    tau: test.tau,
    p: test.probability,
    trend_reason: slope.reason || test.reason || null,
  };
  return { figures, status: worstStatus(run.map(({ status }) => status)) };
}

/** Totals of the years before and up to the last, as far back as there is neither a gap nor a break; oldest first. */
function unbrokenRun(last: number, totalAt: TotalAt, breakAfter: BreakAfter): Total[] {
  const run: Total[] = [];
  for (let year = last; ; year -= 1) {
    const total = totalAt(year);
    if (total.value === null) break;
    run.unshift(total);
    if (breakAfter(year - 1, year)) break;
  }
  return run;
}

/** Sum of a field over all members; missing where one is, since a changing set of members would look like growth. */
function wholeTotal(
  field: string,
  members: readonly string[],
  { cells, year }: { readonly cells: CellBook; readonly year: number },
): Total {
  const found = members.map((member) => cells.read(member, field, year));
  const values = found.flatMap((cell) => cell?.value ?? []);
  return {
    value: values.length < members.length ? null : sum(values),
    status: worstStatus(found.flatMap((cell) => cell?.status ?? [])),
  };
}

function gapOf(own: Growth, other: Growth | null, rules: AnalysesPlan["dynamics"]) {
  const nothing = { gap: null, elasticity: null, type: null };
  if (other === null) return { ...nothing, gap_reason: "not-applicable" as const };
  if (own.growth === null || other.growth === null) return { ...nothing, gap_reason: own.reason ?? other.reason };
  const found = growthType(own.growth / 100, other.growth / 100, {
    band: rules.in_step / 100,
    leastGrowth: rules.elastic_from / 100,
  });
  const { gap, elasticity, type } = found;
  return {
    gap: gap.value === null ? null : 100 * gap.value,
    elasticity: elasticity.value,
    type,
    gap_reason: elasticity.reason === "zero-denominator" ? ("small-denominator" as const) : gap.reason || null,
  };
}
