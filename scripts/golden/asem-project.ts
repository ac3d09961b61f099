import { openProject, type Project } from "../../src/evaluation/project/project.ts";
import type { Run } from "../../src/evaluation/project/run-plan.ts";
import type { Stage } from "../../src/evaluation/project/stages.ts";
import { type Plan, plan } from "../../src/schema/plan.ts";
import { DataError } from "../../src/tables/problem.ts";
import { readProject } from "../../src/tables/project/read-project.ts";
import type { ReadFile } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** The plan that the peer's own example runs, step by step. */
export const buildPlan: Plan = plan.parse({
  steps: [
    { step: "denominate" },
    { step: "impute", method: "group-mean", group: "EurAsia_group" },
    { step: "screen", by: "availability", availability: 0.9 },
    { step: "treat", winmax: 5, skewness: 2, kurtosis: 3.5, log: "log-ct" },
    { step: "normalise", method: "min-max", range: [0, 100] },
    { step: "aggregate", method: "arithmetic" },
  ],
});

/** A COINr project of the cases, read as a user's would be. */
export function caseProject(read: ReadFile, folder = ""): Project {
  const file = (name: string) => ({ file: name, bytes: new TextEncoder().encode(read(`${folder}${name}`)) });
  const { project, problems } = readProject({ data: file("input-data.csv"), meta: file("input-meta.csv") });
  if (project === null) throw new DataError(problems);
  return openProject(project);
}

/** The stage of a run that a step made. */
export function stageOf<Step extends Stage["step"]>(run: Run, step: Step): Extract<Stage, { step: Step }> {
  const found = run.stages.find((stage): stage is Extract<Stage, { step: Step }> => stage.step === step);
  if (found === undefined) throw new RangeError(`no stage ${step}`);
  return found;
}

/** The cell of a typed column, in which NaN stands for missing. */
export function cellOf(row: string, column: string, actual: number | undefined, expected: number | null): Cell {
  if (actual === undefined) throw new RangeError(`nothing worked out for ${column} of ${row}`);
  return { row, column, actual: Number.isNaN(actual) ? null : actual, expected };
}
