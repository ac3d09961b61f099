import type { AggregateStep, Plan } from "../../schema/plan.ts";
import type { PlainTable } from "../../schema/project.ts";
import { tabulateMissing } from "./missing-cells.ts";
import type { Project } from "./project.ts";
import type { Run } from "./run-plan.ts";
import type { Stage } from "./stages.ts";
import { tabulateAggregate, tabulateRemovals, tabulateWeights } from "./tabulate-aggregate.ts";
import { tabulateAvailability, tabulateImputed, tabulateScreening, tabulateTable } from "./tabulate-data.ts";
import { tabulateNormalisation } from "./tabulate-normalisation.ts";
import { tabulateTreatedCells, tabulateTreatment } from "./tabulate-treatment.ts";

/**
 * Everything a run came to, as tables (各步结果表): what the data have, every stage with its details, scores, ranks, weights, the top
 * without each element, and every missing cell with its reason. A step run twice has a number behind its second name.
 */
export function tabulateRun(project: Project, plan: Plan, run: Run): PlainTable[] {
  const seen = new Map<Stage["step"], number>();
  const stages = run.stages.flatMap((stage) => {
    const count = (seen.get(stage.step) ?? 0) + 1;
    seen.set(stage.step, count);
    return tabulateStage(project, stage, count === 1 ? "" : `-${count}`);
  });
  const last = run.stages.at(-1);
  const step = plan.steps.find((each): each is AggregateStep => each.step === "aggregate");
  const analyses =
    last?.step === "aggregate" && step
      ? [tabulateWeights(project, step), ...tabulateRemovals(project, last, step)]
      : [];
  return [tabulateAvailability(project, run.start), ...stages, ...analyses, tabulateMissing(project, run)];
}

function tabulateStage(project: Project, stage: Stage, suffix: string): PlainTable[] {
  const { table } = stage;
  switch (stage.step) {
    case "denominate":
      return [tabulateTable(project, table, "denominated")];
    case "impute":
      return [
        tabulateTable(project, table, `imputed${suffix}`),
        tabulateImputed(project, stage, `imputed-cells${suffix}`),
      ];
    case "screen":
      return [
        tabulateTable(project, table, `screened${suffix}`),
        tabulateScreening(project, stage, `screening${suffix}`),
      ];
    case "treat":
      return [
        tabulateTable(project, table, `treated${suffix}`),
        tabulateTreatment(project, stage, `treatment${suffix}`),
        tabulateTreatedCells(project, stage, `treated-cells${suffix}`),
      ];
    case "normalise":
      return [tabulateTable(project, table, "normalised"), tabulateNormalisation(project, stage, "normalisation")];
    case "aggregate":
      return tabulateAggregate(project, stage);
  }
}
