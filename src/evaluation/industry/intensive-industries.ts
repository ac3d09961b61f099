import {
  type IntensityVerdict,
  intensiveIndustries,
  isNear,
  meanIntensity,
} from "../../methods/industry/intensive-industries.ts";
import { atLeast } from "../../methods/numbers/at-least.ts";
import type { Outcome } from "../../methods/numbers/outcome.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import { anyRight, type IntensityRule, type IntensiveResult } from "../../schema/industry-results.ts";
import { type Status, worstStatus } from "../../schema/status.ts";
import type { Family } from "./families.ts";
import { shareAmount } from "./industry-value.ts";
import { countRights } from "./right-counts.ts";
import type { Veil } from "./veil.ts";

export interface IndustryIntensity {
  readonly year: number;
  readonly whole: string;
  readonly families: readonly Family[];
  readonly veil: Veil;
  readonly employment: string;
  /** what employment is counted in for a density: persons by the ten thousand */
  readonly per: number;
  readonly rules: IndustryPlan["intensive"];
}

/**
 * Industries that are intensive (知识产权密集型产业), every family by itself, by the rules side by side: the project's (a
 * density of at least the mean of all and a share of all as the model asks), that of the US authorities (above the mean of
 * all), and that of the European offices (above the mean of the industries that have any; any kind of right is enough).
 * An industry with a hidden cell is `suppressed`. Means are of all there is, hidden or not, since totals are known; an
 * industry that is hidden counts as one that has some of the right.
 */
export function findIntensiveIndustries(plan: IndustryIntensity): IntensiveResult[] {
  return plan.families.flatMap((family) => {
    const judged = plan.rules.rights.map((right) => judgeRight(right, family, plan));
    return [...judged.flat(), ...judgeAny(family, judged.flat())];
  });
}

type Right = IndustryPlan["intensive"]["rights"][number];

function judgeRight(right: Right, family: Family, plan: IndustryIntensity): IntensiveResult[] {
  const { veil, whole, year, per, rules } = plan;
  const counting = { entity: whole, count: right.count, size: plan.employment, year, years: right.years, per };
  const found = family.rows.map((industry) => {
    const { value, veiled } = veil.watch(() => ({
      counts: countRights(industry, counting, veil.cells),
      share: shareAmount(right.share, year, {
        entity: whole,
        industry,
        family,
        cells: veil.cells,
        totals: veil.totals,
      }),
    }));
    return { industry, veiled, ...value };
  });
  const top = found.filter(({ industry }) => family.top.includes(industry));
  const users = top.filter(({ veiled, counts }) => veiled || (counts.count ?? 0) > 0);
  const mean = meanIntensity(top.map(({ counts }) => counts));
  const thresholds = { project: mean, uspto: mean, euipo: meanIntensity(users.map(({ counts }) => counts)) };
  const status = worstStatus(top.map(({ counts }) => counts.status));
  return (["project", "uspto", "euipo"] as const).flatMap((rule) => {
    const threshold = thresholds[rule];
    const { verdicts } = intensiveIndustries(
      found.map(({ counts }) => counts),
      threshold,
    );
    return found.flatMap(({ industry, veiled, share }, at) => {
      if (industry === family.rest) return [];
      const head = { industry, right: right.right, rule, threshold, status };
      return veiled ? hiddenRow(head) : verdictRow(head, verdicts[at]!, share.value, rules);
    });
  });
}

interface Head {
  readonly industry: string;
  readonly right: string;
  readonly rule: IntensityRule;
  readonly threshold: Outcome;
  readonly status: Status;
}

function blank({ industry, right, rule, threshold, status }: Head): IntensiveResult {
  const nothing = { density: null, margin: null, share: null, share_threshold: null, verdict: null, borderline: null };
  const head = { entity_id: null, industry_id: industry, right, rule, threshold: threshold.value };
  return { ...head, ...nothing, fired: null, listed: null, status, reason: null };
}

function hiddenRow(head: Head): IntensiveResult {
  return { ...blank(head), reason: "suppressed" };
}

function verdictRow(
  head: Head,
  { value, reason, margin, intensive }: IntensityVerdict,
  share: number | null,
  rules: IndustryPlan["intensive"],
): IntensiveResult {
  const wanted = 100 * rules.industry_share;
  const byProject = head.rule === "project";
  const known = margin !== null && (!byProject || share !== null);
  const isIn = byProject ? known && atLeast(margin, 1) && atLeast(share!, wanted) : intensive;
  return {
    ...blank(head),
    density: value,
    margin,
    share: byProject ? share : null,
    share_threshold: byProject ? wanted : null,
    verdict: known ? (isIn ? "in" : "out") : null,
    borderline: isNear(margin, rules.borderline) ? "yes" : null,
    reason: known ? null : reason || "missing-input",
  };
}

/** By the European offices' rule an industry is intensive that is so in any right. */
function judgeAny({ industries }: Family, rows: readonly IntensiveResult[]): IntensiveResult[] {
  return industries.map((industry) => {
    const own = rows.filter(({ industry_id, rule }) => industry_id === industry && rule === "euipo");
    const rights = own.filter(({ verdict }) => verdict === "in").map(({ right }) => right);
    const open = own.find(({ verdict }) => verdict === null);
    const status = worstStatus(own.map((row) => row.status));
    const head = {
      industry,
      right: anyRight,
      rule: "euipo" as const,
      threshold: { value: null, reason: "" as const },
      status,
    };
    const verdict = rights.length > 0 ? "in" : open ? null : "out";
    return {
      ...blank(head),
      verdict,
      fired: rights.length > 0 ? rights.join(" ") : null,
      reason: verdict === null ? (open?.reason ?? null) : null,
    };
  });
}
