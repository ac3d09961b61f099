import type { AdjustmentRow, StepResult } from "../schema/catalogue.ts";
import type { Placed } from "../schema/repository.ts";
import type { Draft } from "./draft.ts";
import { applyHysteresis, type Past } from "./hysteresis.ts";
import { applyQuotas } from "./quota.ts";
import { isGraded, type RuleBook, readingsOf, ruleOf } from "./rule-book.ts";

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
  const quotas = book.plan.grading ? applyQuotas(cells, book.plan.grading) : new Map();
  const rows = new Map(adjustments.map((row) => [row.entry, row]));
  const faults: AdjustmentFault[] = [];
  const graded = judged.map(({ id, draft, rule }): [string, Graded] => {
    const quota = quotas.get(id) ?? { after: rule.grade, cause: "unlimited", place: null, limit: null };
    const decided = { grade: quota.after, rule, readings: readingsOf(draft, book) };
    const held = applyHysteresis(past.get(id) ?? null, decided, book);
    const row = rows.get(id);
    const fits = row === undefined || row.before === held.after;
    if (!fits) faults.push({ row, found: held.after });
    const published = row && fits ? row.after : held.after;
    const points = held.points === null ? null : book.plan.grading!.hysteresis.points;
    const none = { item: null, value: null, limit: null, source: null };
    const steps: StepResult[] = [
      { entry: id, step: "rule", before: null, after: rule.grade, cause: "rule", ...none, item: rule.id },
      {
        ...{ entry: id, step: "quota", before: rule.grade, after: quota.after, cause: quota.cause },
        ...{ item: null, value: quota.place, limit: quota.limit, source: null },
      },
      {
        ...{ entry: id, step: "hysteresis", before: held.before, after: held.after, cause: held.cause },
        ...{ item: held.item, value: held.points, limit: points, source: null },
      },
      {
        ...{
          entry: id,
          step: "expert",
          before: held.after,
          after: published,
          cause: row && fits ? "adjusted" : "none",
        },
        ...{ ...none, source: row && fits ? `${row.place.file}:${row.place.line}` : null },
      },
    ];
    return [id, { rule: rule.id, ruleGrade: rule.grade, published, steps }];
  });
  const known = new Set(graded.map(([id]) => id));
  for (const row of adjustments) if (!known.has(row.entry)) faults.push({ row, found: null });
  return { graded: new Map(graded), faults };
}
