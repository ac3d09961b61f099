import { aggregateReasons } from "../../methods/aggregation/aggregate-columns.ts";
import { denominateReasons } from "../../methods/scaling/denominate-column.ts";
import { scoreReasons } from "../../methods/scaling/score-column.ts";
import type { PlainTable } from "../../schema/project.ts";
import type { Reason } from "../../schema/reason.ts";
import type { Project } from "./project.ts";
import type { Run } from "./run-plan.ts";
import type { AggregateStage, DenominateStage, NormaliseStage, Stage } from "./stages.ts";
import type { Table } from "./table.ts";
import { unitColumns } from "./unit-columns.ts";

/** A cell without a value, and why; `row` is its place in the table. */
interface Missing {
  readonly code: string;
  readonly row: number;
  readonly reason: Reason | "";
}

/**
 * Every cell that has no value, once, at the step where it went missing, with its reason (缺值清单): those missing in the data,
 * then quotients, scores and aggregates that cannot be formed.
 */
export function tabulateMissing(project: Project, run: Run): PlainTable {
  const units = unitColumns(project.data);
  const rowsOf = (step: string, table: Table, found: readonly Missing[]) =>
    found.map(({ code, row, reason }) => [step, ...units.of(table, row), code, reason]);
  return {
    name: "missing",
    columns: ["step", ...units.names, "iCode", "reason"],
    rows: [
      ...rowsOf("data", run.start, missingIn(project, run.start)),
      ...run.stages.flatMap((stage, at) => {
        const before = run.stages[at - 1]?.table ?? run.start;
        return rowsOf(stage.step, stage.table, missingOf(project, stage, before));
      }),
    ],
  };
}

function missingIn({ data }: Project, { columns }: Table): Missing[] {
  return columns.flatMap((column, at) =>
    gaps(column).map((row) => ({ code: data.indicators[at]!.code, row, reason: "missing-input" as const })),
  );
}

function missingOf(project: Project, stage: Stage, before: Table): Missing[] {
  switch (stage.step) {
    case "denominate":
      return missingQuotients(project, stage, before);
    case "normalise":
      return missingScores(project, stage);
    case "aggregate":
      return missingAggregates(stage);
    default:
      return [];
  }
}

function missingQuotients({ data }: Project, { table, reasons }: DenominateStage, before: Table): Missing[] {
  return reasons.flatMap((codes, at) =>
    gaps(table.columns[at]!)
      .filter((row) => !Number.isNaN(before.columns[at]![row]!))
      .map((row) => ({ code: data.indicators[at]!.code, row, reason: denominateReasons[codes?.[row] ?? 0]! })),
  );
}

function missingScores({ data }: Project, { before, indicators }: NormaliseStage): Missing[] {
  return indicators.flatMap((parts, at) =>
    parts.flatMap(({ places, values, reasons }) =>
      gaps(values)
        .filter((place) => !Number.isNaN(before.columns[at]![places[place]!]!))
        .map((place) => ({
          code: data.indicators[at]!.code,
          row: places[place]!,
          reason: scoreReasons[reasons[place]!]!,
        })),
    ),
  );
}

function missingAggregates({ nodes }: AggregateStage): Missing[] {
  return nodes.flatMap(({ code, values, reasons }) =>
    gaps(values).map((row) => ({ code, row, reason: aggregateReasons[reasons[row]!]! })),
  );
}

function gaps(column: Float64Array): number[] {
  return [...column.keys()].filter((row) => Number.isNaN(column[row]!));
}
