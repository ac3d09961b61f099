import { matchingDegree } from "../methods/matching/matching-degree.ts";
import { firstRule } from "../methods/rules/holds.ts";
import type { Readings } from "../methods/rules/readings.ts";
import type { CataloguePlan, GradeRule, Orientation, Position, Warning } from "../schema/catalogue-plan.ts";
import { type Condition, parseCondition } from "../schema/condition.ts";
import { bindingGrades } from "../schema/grading.ts";
import type { Draft } from "./draft.ts";

/** A row of a table with its condition read. */
export type Read<Row extends { readonly when: string }> = Omit<Row, "when"> & { readonly when: Condition };

/** What a draft is judged by: its amounts, and what may stand instead. */
export type Judged = Pick<Draft, "kind" | "amounts" | "matchingBefore" | "flags" | "dataGrade">;

/** The rules of a plan, ready to judge entries. */
export interface RuleBook {
  readonly plan: CataloguePlan;
  readonly rules: readonly Read<GradeRule>[];
  readonly orientations: readonly Read<Orientation>[];
  readonly positions: readonly Read<Position>[];
  readonly warnings: readonly Read<Warning>[];
  /** ids of the grades, the best first */
  readonly scale: readonly string[];
  readonly binding: ReadonlySet<string>;
}

/** Opens the rules of a plan. */
export function openRules(plan: CataloguePlan): RuleBook {
  const { grading } = plan;
  return {
    plan,
    rules: read(grading?.rules ?? []),
    orientations: read(plan.orientations),
    positions: read(plan.regions?.positions ?? []),
    warnings: read(plan.warnings),
    scale: grading?.grades.map(({ id }) => id) ?? [],
    binding: grading ? bindingGrades(grading) : new Set(),
  };
}

function read<Row extends { readonly when: string }>(rows: readonly Row[]): Read<Row>[] {
  return rows.map((row) => ({ ...row, when: parseCondition(row.when) }));
}

/** Whether an entry has a grade of its own; a region has that of its industries. */
export function isGraded({ kind }: Pick<Draft, "kind">, { rules }: RuleBook): boolean {
  return rules.length > 0 && kind !== "R";
}

/** What the conditions are read against: amounts with M and its change, thresholds, flags. */
export function readingsOf({ kind, amounts, matchingBefore, flags, dataGrade }: Judged, { plan }: RuleBook): Readings {
  const matching = kind === "R" ? null : matchingDegree(amounts["K"] ?? null, amounts["E"] ?? null);
  const change = matching === null || matchingBefore === null ? null : matching - matchingBefore;
  return {
    amounts: { ...plan.thresholds, M: matching, change, ...amounts },
    flags: new Set([...flags, ...(dataGrade === "C" ? ["insufficient"] : [])]),
  };
}

/** The first grade rule that holds. Throws RangeError where none does, which validation does not let through. */
export function ruleOf(judged: Judged, book: RuleBook): Read<GradeRule> {
  const found = firstRule(book.rules, readingsOf(judged, book));
  if (found === null) throw new RangeError(`no rule of ${book.plan.id} holds`);
  return found;
}

/** The orientation of an entry at a grade (导向类型); null where K or E is missing, since nothing can then be told. */
export function orientationOf(judged: Judged, grade: string | null, book: RuleBook): Read<Orientation> | null {
  const isBlind = ["K", "E"].some((name) => judged.amounts[name] === null);
  if (isBlind) return null;
  const open = book.orientations.filter((row) => row.grade === undefined || row.grade === grade);
  return firstRule(open, readingsOf(judged, book));
}

/** The positioning of a region (定位); null where one of its capabilities is missing. */
export function positionOf(judged: Judged, book: RuleBook): Read<Position> | null {
  return judged.kind === "R" ? firstRule(book.positions, readingsOf(judged, book)) : null;
}

/** The warnings laid over an entry (风险预警): all that hold. */
export function warningsOf(judged: Judged, book: RuleBook): Read<Warning>[] {
  const readings = readingsOf(judged, book);
  return book.warnings.filter(({ when }) => firstRule([{ when }], readings) !== null);
}
