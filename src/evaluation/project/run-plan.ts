import type { Plan, PlanStep } from "../../schema/plan.ts";
import { aggregateTable } from "./aggregate-step.ts";
import { denominateTable } from "./denominate-step.ts";
import { imputeTable } from "./impute-step.ts";
import { normaliseTable } from "./normalise-step.ts";
import type { Project } from "./project.ts";
import { screenTable } from "./screen-step.ts";
import type { Stage } from "./stages.ts";
import { type Table, wholeTable } from "./table.ts";
import { treatTable } from "./treat-step.ts";

/** A plan as it was run: the table it began with, and what every step made of the one before. */
export interface Run {
  readonly start: Table;
  readonly stages: readonly Stage[];
}

/**
 * Runs a plan on a project (执行方案), step by step; every stage's table is kept. `start` begins with another table than all data,
 * such as that of an earlier run's stage, so that many plans which differ late share what is early.
 * No data make it fail. Throws RangeError for a plan that does not fit the project, which validation reports first.
 */
export function runPlan(project: Project, plan: Plan, start: Table = wholeTable(project)): Run {
  const stages: Stage[] = [];
  for (const step of plan.steps) {
    stages.push(runStep(project, stages.at(-1)?.table ?? start, step));
  }
  return { start, stages };
}

function runStep(project: Project, table: Table, step: PlanStep): Stage {
  switch (step.step) {
    case "denominate":
      return denominateTable(project, table, step);
    case "impute":
      return imputeTable(project, table, step);
    case "screen":
      return screenTable(project, table, step);
    case "treat":
      return treatTable(project, table, step);
    case "normalise":
      return normaliseTable(project, table, step);
    case "aggregate":
      return aggregateTable(project, table, step);
  }
}
