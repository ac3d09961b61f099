import { atLeast } from "../../methods/numbers/at-least.ts";
import { formed } from "../../methods/numbers/outcome.ts";
import type { Advantage, IndustryPlan } from "../../schema/industry-plan.ts";
import {
  type AdvantageResult,
  type IndustryResult,
  noAdvantage,
  verdictCondition,
} from "../../schema/industry-results.ts";
import type { Reason } from "../../schema/reason.ts";
import { type Status, worstStatus } from "../../schema/status.ts";

export interface AdvantagePlan {
  readonly advantages: IndustryPlan["advantages"];
  readonly results: readonly IndustryResult[];
  /** whether an industry rests on too little to be said to have no advantage: data grade C */
  readonly isGradeC: (industry: string) => boolean;
}

/**
 * The advantages of every industry (四种优势): the score of each, and one of its other conditions if there are any. One that
 * hangs on a figure that is missing is open, unless the model lets the score decide without the nation's value
 * (`without-nation`). An industry has none when it has no other, which cannot be said while one is open or of data grade C.
 */
export function judgeAdvantages({ advantages, results, isGradeC }: AdvantagePlan): AdvantageResult[] {
  const byIndustry = Map.groupBy(results, (row) => row.industry_id);
  return [...byIndustry].flatMap(([industry, rows]) => {
    const judged = advantages.map((advantage) => judge(advantage, industry, rows));
    return [...judged.flat(), judgeNone(industry, judged, isGradeC(industry))];
  });
}

type Holds = AdvantageResult["holds"];

function judge(advantage: Advantage, industry: string, rows: readonly IndustryResult[]): AdvantageResult[] {
  const find = (item: string) => rows.find((row) => row.item === item);
  const base = { industry_id: industry, advantage: advantage.id };
  const conditionRow = (condition: string, found: Found, threshold: number): AdvantageResult => ({
    ...base,
    condition,
    value: found.value,
    at_least: threshold,
    holds: found.value === null ? null : atLeast(found.value, threshold) ? "yes" : "no",
    status: found.status,
    reason: found.reason,
  });
  const own = find(advantage.score);
  const score = conditionRow(advantage.score, { ...known(own), value: own?.score ?? null }, advantage.at_least);
  const others = advantage.any.map(({ indicator, against, at_least }) =>
    against === "nation"
      ? conditionRow(`${indicator}/nation`, overNation(find(indicator)), at_least)
      : conditionRow(indicator, { ...known(find(indicator)), value: find(indicator)?.scored ?? null }, at_least),
  );
  const rows_ = [score, ...others];
  const alone = advantage.without_nation && others.every(({ reason }) => reason === "without-nation");
  const holds = others.length === 0 || alone ? score.holds : both(score.holds, either(others.map((row) => row.holds)));
  const lacking = rows_.find((row) => row.holds === null)?.reason ?? null;
  const mark: Reason | null = others.length > 0 && alone ? "without-nation" : null;
  const verdict: AdvantageResult = {
    ...base,
    condition: verdictCondition,
    value: null,
    at_least: null,
    holds,
    status: worstStatus(rows_.map(({ status }) => status)),
    reason: holds === null ? lacking : mark,
  };
  return [...rows_, verdict];
}

interface Found {
  readonly value: number | null;
  readonly status: Status;
  readonly reason: Reason | null;
}

function known(row: IndustryResult | undefined): Omit<Found, "value"> {
  return { status: row?.status ?? "final", reason: row === undefined ? "missing-input" : row.reason };
}

/** An indicator over the nation's value; without that `without-nation`, and with one of 0 `zero-denominator`. */
function overNation(row: IndustryResult | undefined): Found {
  const { status, reason } = known(row);
  const [own, nation] = [row?.scored ?? null, row?.nation ?? null];
  if (own === null) return { value: null, status, reason };
  if (nation === null) return { value: null, status, reason: "without-nation" };
  if (nation === 0) return { value: null, status, reason: "zero-denominator" };
  return { value: formed(own / nation).value, status, reason: null };
}

function both(a: Holds, b: Holds): Holds {
  if (a === "no" || b === "no") return "no";
  return a === null || b === null ? null : "yes";
}

function either(all: readonly Holds[]): Holds {
  if (all.includes("yes")) return "yes";
  return all.includes(null) ? null : "no";
}

function judgeNone(industry: string, judged: readonly AdvantageResult[][], gradeC: boolean): AdvantageResult {
  const verdicts = judged.map((rows) => rows.at(-1)!);
  const open = verdicts.find(({ holds }) => holds === null);
  const some = verdicts.some(({ holds }) => holds === "yes");
  const sure = open === undefined && !gradeC;
  return {
    industry_id: industry,
    advantage: noAdvantage,
    condition: verdictCondition,
    value: null,
    at_least: null,
    holds: some ? "no" : sure ? "yes" : null,
    status: worstStatus(verdicts.map(({ status }) => status)),
    reason: some || sure ? null : gradeC ? "small-sample" : (open?.reason ?? "missing-input"),
  };
}
