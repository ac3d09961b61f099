import { runPlan } from "../../src/evaluation/project/run-plan.ts";
import { type AggregateStep, type Plan, plan } from "../../src/schema/plan.ts";
import { buildPlan, caseProject, cellOf, stageOf } from "./asem-project.ts";
import type { DrawnScores } from "./asem-sobol.ts";
import { type CaseRow, caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** The build whose figures the rebuilds start from. */
const build = "../asem-build/";

/**
 * The index rebuilt for every draw: treated, normalised and weighted anew, from the imputed stage of our own build.
 * Nominal is the build itself.
 */
export function rebuiltScores(read: ReadFile): DrawnScores {
  const project = caseProject(read, build);
  const nominal = runPlan(project, buildPlan);
  const { table } = stageOf(nominal, "impute");
  const nominalWeights = caseRows(read, "input-nominal-weights.csv");
  const alternatives = caseRows(read, "input-weight-alternatives.csv");
  const top = (run: typeof nominal) => Array.from(stageOf(run, "aggregate").nodes.at(-1)!.values, nullable);
  return {
    units: project.data.units.map(({ code }) => code),
    nominal: top(nominal),
    draws: caseRows(read, "input-draws.csv").map((draw) => {
      const weights = weightsOf(nominalWeights, alternatives, `alt${textIn(draw, "weights_alt")}`);
      return top(runPlan(project, drawnPlan(draw, weights), table));
    }),
  };
}

function nullable(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function drawnPlan(draw: CaseRow, weights: AggregateStep["weights"]): Plan {
  return plan.parse({
    steps: [
      { step: "treat", winmax: filledIn(draw, "winmax") },
      { step: "normalise", ...normalisation(textIn(draw, "normalisation")) },
      { step: "aggregate", weights },
    ],
  });
}

/** A normalisation as the case writes it, such as `minmax(1,100)`. */
function normalisation(written: string) {
  const [, name, a, b] = /^(\w+)\((\d+),(\d+)\)$/.exec(written) ?? [];
  if (name === "minmax") return { method: "min-max", range: [Number(a), Number(b)] };
  if (name === "zscore") return { method: "z-score", mean: Number(a), deviation: Number(b) };
  throw new RangeError(`no normalisation ${written}`);
}

function weightsOf(nominal: readonly CaseRow[], alternatives: readonly CaseRow[], column: string) {
  return Object.fromEntries([
    ...nominal.map((row) => [textIn(row, "iCode"), filledIn(row, "Weight")]),
    ...alternatives.map((row) => [textIn(row, "iCode"), filledIn(row, column)]),
  ]);
}

/** Every score of every rebuild beside the one expected. */
export function rebuiltCells(read: ReadFile, { units, nominal, draws }: DrawnScores): Cell[] {
  const expected = caseRows(read, "expected-scores.csv");
  const names = Object.keys(expected[0]!).filter((column) => column !== "uCode");
  if (names.length !== draws.length + 1)
    throw new RangeError(`expected ${names.length - 1} draws, got ${draws.length}`);
  return expected.flatMap((row) => {
    const unit = textIn(row, "uCode");
    const place = units.indexOf(unit);
    const scores = [nominal[place], ...draws.map((draw) => draw[place])];
    return names.map((name, at) => cellOf(unit, name, scores[at] ?? Number.NaN, numberIn(row, name)));
  });
}
