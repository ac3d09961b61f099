import { aggregateAvailability } from "../../src/evaluation/project/aggregate-availability.ts";
import type { Project } from "../../src/evaluation/project/project.ts";
import { removeEach } from "../../src/evaluation/project/remove-one.ts";
import { type Run, runPlan } from "../../src/evaluation/project/run-plan.ts";
import type { Table } from "../../src/evaluation/project/table.ts";
import { effectiveShares, weightsOf } from "../../src/evaluation/project/weights-of.ts";
import { rowAvailability } from "../../src/methods/scaling/row-availability.ts";
import { treatMarks } from "../../src/methods/scaling/treat-column.ts";
import type { AggregateStep } from "../../src/schema/plan.ts";
import { buildPlan, caseProject, cellOf, stageOf } from "./asem-project.ts";
import { type CaseRow, caseRows, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { treatmentDetails } from "./treatment-details.ts";

const aggregation = buildPlan.steps.find((step): step is AggregateStep => step.step === "aggregate")!;

/** A whole composite indicator, 51 units and 49 indicators on four levels: every stage, and what rests on the last. */
export function asemBuildCells(read: ReadFile): Cell[] {
  const project = caseProject(read);
  const run = runPlan(project, buildPlan);
  const tables = [
    ["expected-denominated.csv", stageOf(run, "denominate").table],
    ["expected-imputed.csv", stageOf(run, "impute").table],
    ["expected-treated.csv", stageOf(run, "treat").table],
    ["expected-normalised.csv", stageOf(run, "normalise").table],
  ] as const;
  return [
    ...tables.flatMap(([file, table]) => tableCells(caseRows(read, file), project, table)),
    ...treatmentCells(read, project, run),
    ...aggregateCells(read, project, run),
    ...availabilityCells(read, project, run),
    ...weightCells(read, project),
    ...removalCells(read, project, run),
  ];
}

/** Every expected column of a table whose columns are indicators. */
export function tableCells(rows: readonly CaseRow[], project: Project, table: Table): Cell[] {
  const codes = project.data.indicators.map(({ code }) => code);
  return unitRows(rows, project, table).flatMap(({ row, unit, place }) =>
    codes.map((code, column) => cellOf(unit, code, table.columns[column]![place], numberIn(row, code))),
  );
}

/** The expected rows with their place in a table; every unit of the table must be there, and no other. */
function unitRows(rows: readonly CaseRow[], { data }: Project, table: Table) {
  const places = new Map([...table.rows].map((unit, place) => [data.units[unit]!.code, place]));
  if (places.size !== rows.length) throw new RangeError(`expected ${rows.length} units, got ${places.size}`);
  return rows.map((row) => {
    const unit = textIn(row, "uCode");
    return { row, unit, place: places.get(unit) ?? Number.NaN };
  });
}

function treatmentCells(read: ReadFile, project: Project, run: Run): Cell[] {
  const { treated, table } = stageOf(run, "treat");
  const parts = new Map(project.data.indicators.map(({ code }, at) => [code, treated[at]![0]!]));
  const details = treatmentDetails(caseRows(read, "expected-treatment-details.csv"), parts);
  const marks = unitRows(caseRows(read, "expected-treated-points.csv"), project, table).flatMap(
    ({ row, unit, place }): Cell[] =>
      [...parts].map(([code, part]) => ({
        row: unit,
        column: code,
        actual: part.marks[place]!,
        expected: (treatMarks as readonly string[]).indexOf(textIn(row, code)),
      })),
  );
  return [...details, ...marks];
}

function aggregateCells(read: ReadFile, project: Project, run: Run): Cell[] {
  const { nodes, table } = stageOf(run, "aggregate");
  const aggregated = caseRows(read, "expected-aggregated.csv");
  const ranks = caseRows(read, "expected-ranks.csv");
  return [
    ...tableCells(aggregated, project, table),
    ...unitRows(aggregated, project, table).flatMap(({ row, unit, place }) =>
      nodes.map(({ code, values }) => cellOf(unit, code, values[place], numberIn(row, code))),
    ),
    ...unitRows(ranks, project, table).flatMap(({ row, unit, place }) =>
      nodes.map((node) => cellOf(unit, `rank of ${node.code}`, node.ranks[place], numberIn(row, node.code))),
    ),
  ];
}

function availabilityCells(read: ReadFile, project: Project, { start }: Run): Cell[] {
  const found = rowAvailability(start.columns);
  // Every indicator is under the top, so that what it has is what the unit has.
  const top = aggregateAvailability(project, start).at(-1)!;
  return unitRows(caseRows(read, "expected-availability.csv"), project, start).flatMap(({ row, unit, place }) =>
    (
      [
        ["N_missing", found.missing[place]],
        ["N_zero", found.zeros[place]],
        ["N_miss_or_zero", found.missing[place]! + found.zeros[place]!],
        ["Dat_Avail", found.available[place]],
        ["Dat_Avail", top[place]],
        ["Non_Zero", found.nonZero[place]],
      ] as const
    ).map(([column, actual]) => cellOf(unit, column, actual, numberIn(row, column))),
  );
}

function weightCells(read: ReadFile, project: Project): Cell[] {
  const weights = weightsOf(project, aggregation);
  const shares = effectiveShares(project, weights);
  const elements = [...project.data.indicators, ...project.data.aggregates];
  return caseRows(read, "expected-effective-weights.csv").flatMap((row): Cell[] => {
    const code = textIn(row, "iCode");
    const place = elements.findIndex((element) => element.code === code);
    const found = { Level: elements[place]?.level, Weight: weights[place], EffWeight: shares[place] };
    return Object.entries(found).map(([column, actual]) => cellOf(code, column, actual, numberIn(row, column)));
  });
}

function removalCells(read: ReadFile, project: Project, run: Run): Cell[] {
  const stage = stageOf(run, "aggregate");
  const removals = new Map(removeEach(project, stage, aggregation).map((removal) => [removal.removed.code, removal]));
  const nominal = { scores: stage.nodes.at(-1)!.values, meanRankShift: 0 };
  const of = (element: string) => (element === "Nominal" ? nominal : removals.get(element));
  const scores = caseRows(read, "expected-remove-pillar-scores.csv");
  const elements = Object.keys(scores[0]!).filter((column) => column !== "uCode");
  return [
    ...unitRows(scores, project, stage.table).flatMap(({ row, unit, place }) =>
      elements.map((element) => cellOf(unit, `without ${element}`, of(element)?.scores[place], numberIn(row, element))),
    ),
    ...caseRows(read, "expected-remove-pillar-meanabsrankshift.csv").map((row) => {
      const element = textIn(row, "element");
      const shift = of(element)?.meanRankShift ?? undefined;
      return cellOf(element, "meanAbsRankShift", shift, numberIn(row, "meanAbsRankShift"));
    }),
  ];
}
