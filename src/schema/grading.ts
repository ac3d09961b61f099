import type { Grading } from "./catalogue-plan.ts";

/**
 * The grades that rest on law or on missing data: neither last year's grade nor an expert changes them.
 * @example [...bindingGrades({ rules: [{ id: "1", grade: "prudent", binding: true }], ungraded: { id: "none" } })]; // => ["prudent", "none"]
 */
export function bindingGrades({
  rules,
  ungraded,
}: {
  readonly rules: readonly Pick<Grading["rules"][number], "grade" | "binding">[];
  readonly ungraded: { readonly id: string };
}): ReadonlySet<string> {
  return new Set([...rules.filter(({ binding }) => binding).map(({ grade }) => grade), ungraded.id]);
}
