import type { Project } from "../../src/evaluation/project/project.ts";
import { runPlan } from "../../src/evaluation/project/run-plan.ts";
import { plan } from "../../src/schema/plan.ts";
import { caseProject, cellOf, stageOf } from "./asem-project.ts";
import { type CaseRow, caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Three years of two pillars, normalised with bounds pooled over the years and with each year's own. */
export function panelNormaliseCells(read: ReadFile): Cell[] {
  const project = caseProject(read);
  return [
    ...cellsWith("pooled", project, caseRows(read, "expected-global.csv")),
    ...cellsWith("each", project, caseRows(read, "expected-per-year.csv")),
  ];
}

function cellsWith(years: "pooled" | "each", project: Project, rows: readonly CaseRow[]): Cell[] {
  const { indicators, units } = project.data;
  const steps = [{ step: "normalise", method: "min-max", years }, { step: "aggregate" }];
  const { table, nodes } = stageOf(runPlan(project, plan.parse({ steps })), "aggregate");
  const columns = [
    ...indicators.map(({ code }, at) => [code, table.columns[at]!] as const),
    ...nodes.map(({ code, values }) => [code, values] as const),
  ];
  return rows.flatMap((row) => {
    const [unit, time] = [textIn(row, "uCode"), filledIn(row, "Time")];
    const place = units.findIndex((other) => other.code === unit && other.time === time);
    return columns.map(([code, values]) =>
      cellOf(`${unit} ${time}`, `${code} ${years}`, values[place], numberIn(row, code)),
    );
  });
}
