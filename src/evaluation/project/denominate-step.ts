import { denominateColumn } from "../../methods/scaling/denominate-column.ts";
import type { DenominateStep } from "../../schema/plan.ts";
import type { Project } from "./project.ts";
import type { DenominateStage } from "./stages.ts";
import { pick, type Table } from "./table.ts";

/**
 * Divides every indicator that has a denominator, by the plan or by iMeta.csv, and leaves the others.
 * Throws RangeError for a denominator that is not there, which validation reports first.
 */
export function denominateTable(project: Project, table: Table, step: DenominateStep): DenominateStage {
  const divided = project.data.indicators.map(({ code, denominator: own }, place) => {
    const denominator = step.denominators[code] ?? own;
    if (denominator === null) return null;
    const found = project.denominators.get(denominator);
    if (found === undefined) throw new RangeError(`denominate: no denominator ${denominator} for ${code}`);
    return denominateColumn(table.columns[place]!, pick(found, table.rows), step.scale[code]);
  });
  return {
    step: "denominate",
    table: { ...table, columns: table.columns.map((column, place) => divided[place]?.values ?? column) },
    reasons: divided.map((column) => column?.reasons ?? null),
  };
}
