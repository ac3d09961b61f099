import { atLeast } from "../methods/numbers/at-least.ts";
import { excess, shortfall } from "../methods/rules/margins.ts";
import type { Readings } from "../methods/rules/readings.ts";
import type { StepCause } from "../schema/catalogue.ts";
import type { GradeRule } from "../schema/catalogue-plan.ts";
import { type Condition, comparisonsIn } from "../schema/condition.ts";
import type { Read, RuleBook } from "./rule-book.ts";

/** What is known of an entry in the edition before. */
export interface Past {
  readonly published: string;
  /** the grade after rule and quota */
  readonly decided: string;
}

export interface HysteresisStep {
  readonly before: string | null;
  readonly after: string;
  readonly cause: StepCause;
  /** the comparison that is far over its threshold, and by how many points */
  readonly item: string | null;
  readonly points: number | null;
}

/** A grade after rule and quota, with what it was judged by. */
export interface Decided {
  readonly grade: string;
  readonly rule: Read<GradeRule>;
  readonly readings: Readings;
}

/**
 * Whether a grade that differs from the one published before takes effect (滞后规则): when it was decided the year before too,
 * or when an amount is far enough over its threshold, or when it rests on law or on missing data; else the grade before is
 * kept. The first edition has no past.
 */
export function applyHysteresis(past: Past | null, decided: Decided, book: RuleBook): HysteresisStep {
  const { grade } = decided;
  const step = (after: string, cause: StepCause, far: Far | null = null): HysteresisStep => ({
    ...{ before: past?.published ?? null, after, cause },
    ...{ item: far?.text ?? null, points: far?.points ?? null },
  });
  if (past === null) return step(grade, "first");
  if (past.published === grade) return step(grade, "same");
  if (book.binding.has(grade) || book.binding.has(past.published)) return step(grade, "binding");
  if (past.decided === grade) return step(grade, "two-years");
  const far = farthest(past.published, decided, book);
  const points = book.plan.grading!.hysteresis.points;
  return far !== null && atLeast(far.points, points) ? step(grade, "clear", far) : step(past.published, "held", far);
}

/** How far an amount is over the threshold that decides between two grades. */
interface Far {
  readonly points: number;
  readonly text: string | null;
}

/**
 * For a better grade the amounts of the rule that gave it, for a worse one those of all rules of the grade before, of which
 * the nearest counts; where these compare no amounts, those of the other grade.
 */
function farthest(before: string, { grade, rule, readings }: Decided, book: RuleBook): Far | null {
  const sizes = book.plan.grading!.hysteresis.sizes;
  const passed = (): Far | null => {
    const margin = excess(rule.when, readings, sizes);
    return margin && { points: margin.points, text: margin.by.text };
  };
  const missed = (): Far | null => {
    const rules = book.rules.filter((each) => each.grade === before);
    if (rules.some(({ when }) => !compares(when))) return null;
    const misses = rules.map(({ when }) => shortfall(when, readings, sizes) ?? { points: 0, by: null });
    const nearest = misses.reduce((found, each) => (each.points < found.points ? each : found));
    return Number.isFinite(nearest.points) ? { points: nearest.points, text: nearest.by?.text ?? null } : null;
  };
  const isBetter = book.scale.indexOf(grade) < book.scale.indexOf(before);
  return isBetter ? (passed() ?? missed()) : (missed() ?? passed());
}

function compares(when: Condition): boolean {
  return comparisonsIn(when).length > 0;
}
