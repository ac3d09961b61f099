import type { AdjustmentRow, StepResult } from "../schema/catalogue.ts";
import type { GradeRule } from "../schema/catalogue-plan.ts";
import type { Placed } from "../schema/repository.ts";
import type { Draft } from "./draft.ts";
import { applyHysteresis, type HysteresisStep, type Past } from "./hysteresis.ts";
import { applyQuotas, type QuotaStep } from "./quota.ts";
import { releaseHolds } from "./release-holds.ts";
import { isGraded, type Read, type RuleBook, readingsOf, ruleOf } from "./rule-book.ts";

/** An entry that has its id. */
export interface Named {
  readonly id: string;
  readonly draft: Draft;
}

/** What an entry was graded, and how it came to it. */
export interface Graded {
  /** id of the rule that decided */
  readonly rule: string;
  readonly ruleGrade: string;
  readonly published: string;
  readonly steps: readonly StepResult[];
}

export interface GradingBasis {
  readonly book: RuleBook;
  /** the edition before, by id; empty for the first */
  readonly past: ReadonlyMap<string, Past>;
  readonly adjustments: readonly Placed<AdjustmentRow>[];
}

/** An adjustment that no longer fits what was computed. */
export interface AdjustmentFault {
  readonly row: Placed<AdjustmentRow>;
  /** the grade after the other steps; null for an entry that the edition does not have */
  readonly found: string | null;
}

/**
 * Grades entries in the order rule, quota, hysteresis, expert, and keeps every step. Entries without grades are left out.
 * Adjustments that do not fit are told, and not applied.
 */
export function gradeEntries(
  entries: readonly Named[],
  { book, past, adjustments }: GradingBasis,
): { graded: ReadonlyMap<string, Graded>; faults: readonly AdjustmentFault[] } {
  const judged = entries
    .filter(({ draft }) => isGraded(draft, book))
    .map(({ id, draft }) => ({ id, draft, rule: ruleOf(draft, book) }));
  const cells = judged.flatMap(({ id, draft: { kind, region, industry, value }, rule: { grade } }) =>
    kind === "X" ? [{ id, region: region!, industry: industry!, grade, value }] : [],
  );
  const quotas = applyQuotas(cells, { grades: book.plan.grading?.grades ?? [] });
  const held = holdGrades(judged, quotas, { book, past });
  const rows = new Map(adjustments.map((row) => [row.entry, row]));
  const faults: AdjustmentFault[] = [];
  const graded = judged.map(({ id, rule }): [string, Graded] => {
    const [quota, kept, row] = [quotas.get(id) ?? unlimited(rule.grade), held.get(id)!, rows.get(id)];
    const fits = row === undefined || row.before === kept.after;
    if (!fits) faults.push({ row, found: kept.after });
    const adjusted = row && fits ? row : null;
    const published = adjusted?.after ?? kept.after;
    const steps = stepsOf(id, { rule, quota, kept, adjusted, published }, book);
    return [id, { rule: rule.id, ruleGrade: rule.grade, published, steps }];
  });
  const known = new Set(graded.map(([id]) => id));
  for (const row of adjustments) if (!known.has(row.entry)) faults.push({ row, found: null });
  return { graded: new Map(graded), faults };
}

interface Taken {
  readonly rule: Read<GradeRule>;
  readonly quota: QuotaStep;
  readonly kept: HysteresisStep;
  readonly adjusted: Placed<AdjustmentRow> | null;
  readonly published: string;
}

function stepsOf(entry: string, { rule, quota, kept, adjusted, published }: Taken, book: RuleBook): StepResult[] {
  const none = { entry, item: null, value: null, limit: null, source: null };
  const points = kept.points === null ? null : book.plan.grading!.hysteresis.points;
  const source = adjusted && `${adjusted.place.file}:${adjusted.place.line}`;
  return [
    { ...none, step: "rule", before: null, after: rule.grade, cause: "rule", item: rule.id },
    {
      ...{ ...none, step: "quota", before: rule.grade, after: quota.after, cause: quota.cause },
      ...{ value: quota.place, limit: quota.limit },
    },
    {
      ...{ ...none, step: "hysteresis", before: kept.before, after: kept.after, cause: kept.cause },
      ...{ item: kept.item, value: kept.points, limit: points },
    },
    { ...none, step: "expert", before: kept.after, after: published, cause: adjusted ? "adjusted" : "none", source },
  ];
}

interface JudgedEntry extends Named {
  readonly rule: Read<GradeRule>;
}

/** Hysteresis of every entry; a grade before is kept only as far as its quota has room. */
function holdGrades(
  entries: readonly JudgedEntry[],
  quotas: ReadonlyMap<string, QuotaStep>,
  { book, past }: Pick<GradingBasis, "book" | "past">,
): ReadonlyMap<string, HysteresisStep> {
  const held = entries.map(({ id, draft, rule }) => {
    const grade = quotas.get(id)?.after ?? rule.grade;
    const step = applyHysteresis(past.get(id) ?? null, { grade, rule, readings: readingsOf(draft, book) }, book);
    return { id, draft, grade, step };
  });
  const cells = held.flatMap(({ id, draft: { kind, region, industry, value }, grade, step }) =>
    kind === "X" ? [{ id, region: region!, industry: industry!, value, decided: grade, after: step.after }] : [],
  );
  const released = releaseHolds(cells, { grades: book.plan.grading?.grades ?? [] });
  return new Map(
    held.map(({ id, grade, step }) => [id, released.has(id) ? { ...step, after: grade, cause: "full" } : step]),
  );
}

function unlimited(grade: string): QuotaStep {
  return { after: grade, cause: "unlimited", place: null, limit: null };
}
