import { type Cell, type Comparison, compareCells, type Tolerance } from "./compare-cells.ts";
import type { GoldenCase } from "./golden-case.ts";

/** Case folders, wherever they lie; a test hands in its own. */
export interface CaseFolders {
  readonly names: readonly string[];
  readonly read: (folder: string, file: string) => string;
}

export interface SuiteReport {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

interface Verdict {
  readonly line: string;
  readonly outcome: "passed" | "failed";
}

/**
 * Runs every case of a suite, one line each. A case fails when a figure is out of tolerance, when nothing was compared,
 * when its folder is missing or can't be read; so does a folder that the suite doesn't know.
 */
export function runSuite(cases: readonly GoldenCase[], folders: CaseFolders): SuiteReport {
  const ids = [...cases.map(({ id }) => id), ...folders.names];
  const verdicts = [...new Set(ids)].sort().map((id): Verdict => {
    if (!folders.names.includes(id)) return fail(id, "the folder is missing");
    const golden = cases.find((other) => other.id === id);
    return golden === undefined ? fail(id, "no such case in scripts/golden") : verdictOn(golden, folders);
  });
  const count = (outcome: Verdict["outcome"]) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    lines: [...verdicts.map(({ line }) => line), `${count("passed")} passed, ${count("failed")} failed`],
    passed: count("passed"),
    failed: count("failed"),
  };
}

function verdictOn(golden: GoldenCase, folders: CaseFolders): Verdict {
  try {
    const compared = compareCells(
      golden.cells((file) => folders.read(golden.id, file)),
      golden.tolerance,
    );
    if (compared.cells === 0) return fail(golden.id, "nothing was compared");
    return { line: describe(golden, compared), outcome: compared.failed.length === 0 ? "passed" : "failed" };
  } catch (error) {
    return fail(golden.id, error instanceof Error ? error.message : String(error));
  }
}

function describe({ id, tolerance, leftOut }: GoldenCase, { cells, worst, failed }: Comparison): string {
  const parts = [`${cells} cells`, `worst difference ${short(worst)}`, `tolerance ${tolerated(tolerance)}`];
  const verdict = failed.length === 0 ? "pass" : `FAIL in ${failed.length}, first ${seen(failed[0]!)}`;
  return `${id}: ${[...parts, verdict].join(", ")}${leftOut === undefined ? "" : ` (left out: ${leftOut})`}`;
}

function tolerated({ kind, limit, except }: Tolerance): string {
  return `${kind} ${short(limit)}${except === undefined ? "" : ` (${short(except.limit)} for ${except.columns.join(", ")})`}`;
}

function seen({ row, column, actual, expected }: Cell): string {
  return `${row} ${column}: expected ${expected ?? "missing"}, got ${actual ?? "missing"}`;
}

function short(value: number): string {
  return value === 0 || !Number.isFinite(value) ? String(value) : value.toExponential(1).replace(".0e", "e");
}

function fail(id: string, why: string): Verdict {
  return { line: `${id}: FAIL, ${why}`, outcome: "failed" };
}
