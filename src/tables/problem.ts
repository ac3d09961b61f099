import type { Lang, Words } from "../i18n/lang.ts";
import { formatFile, formatLine, type Said } from "../i18n/validation.ts";

/** One thing that is wrong in a file, said so that its owner can put it right. */
export interface Problem {
  readonly file: string;
  /** 1 for the first line; 0 where the file as a whole is meant */
  readonly line: number;
  /** name of the column, or path of the key in a YAML file; empty where the line as a whole is meant */
  readonly column: string;
  /** number of the column, 1 for the first */
  readonly position?: number;
  /** the value as seen */
  readonly value: string;
  /** short, stable name of the rule */
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly message: Words;
  readonly fix: Words;
}

/** Where a problem stands, and what was seen there. */
export interface Spot {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly position?: number;
  readonly value?: string;
}

/** An error at a spot. */
export function errorAt(spot: Spot, said: Said): Problem {
  return { line: 0, column: "", value: "", ...spot, ...said, severity: "error" };
}

/** A warning at a spot: worth a look, stops nothing. */
export function warningAt(spot: Spot, said: Said): Problem {
  return { ...errorAt(spot, said), severity: "warning" };
}

/** Whether any of the problems stops the work. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** By file, line, column, position and rule, by code unit; does not change its input. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.column, b.column) ||
      (a.position ?? 0) - (b.position ?? 0) ||
      compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All problems as lines of text, grouped by file: where, what was expected and seen, and what to do. */
export function formatProblems(problems: readonly Problem[], lang: Lang): string {
  const byFile = Map.groupBy(sortProblems(problems), (problem) => problem.file);
  return [...byFile]
    .flatMap(([file, found]) => [formatFile(file, found.length, lang), ...found.map((each) => formatLine(each, lang))])
    .join("\n");
}

/** Thrown where a step cannot go on because the data do not hold; its message lists every problem. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], lang: Lang = "en") {
    super(formatProblems(problems, lang));
    this.problems = problems;
  }
}
