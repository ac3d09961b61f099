import { type Judged, orientationOf, type RuleBook, ruleOf } from "../catalogue/rule-book.ts";
import { type WorkedCase, workedCases } from "../catalogue/worked-cases.ts";
import { matchingDegree } from "../methods/matching/matching-degree.ts";
import type { GradeRule, Orientation } from "../schema/catalogue-plan.ts";

/** A worked case with what the rules of a plan make of it. */
export interface JudgedCase {
  readonly given: WorkedCase;
  readonly matching: number;
  readonly rule: Pick<GradeRule, "id" | "grade" | "mark">;
  readonly orientation: Pick<Orientation, "id" | "name"> | null;
}

/** The worked cases as the rules of a plan judge them now: a changed threshold shows here at once. */
export function judgedCases(book: RuleBook): JudgedCase[] {
  return workedCases.map((given) => {
    const { K, E, N, G, change, restricted, planned, dataGrade } = given;
    const matching = matchingDegree(K, E)!;
    const flags = new Set([...(restricted ? ["restricted"] : []), ...(planned ? ["planned"] : [])]);
    const amounts = { K, E, N, G, outside: null, disputes: null };
    const judged: Judged = { kind: "X", amounts, matchingBefore: matching - change, flags, dataGrade };
    const rule = ruleOf(judged, book);
    return { given, matching, rule, orientation: orientationOf(judged, rule.grade, book) };
  });
}
