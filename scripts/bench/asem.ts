import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../../src/evaluation/project/project.ts";
import { meanShift } from "../../src/evaluation/project/remove-one.ts";
import { runPlan } from "../../src/evaluation/project/run-plan.ts";
import { discreteDraw } from "../../src/methods/numbers/discrete-draw.ts";
import { openGenerator } from "../../src/methods/numbers/generator.ts";
import { sobolBase, sobolDesign } from "../../src/methods/uncertainty/sobol-design.ts";
import { sobolIndices } from "../../src/methods/uncertainty/sobol-indices.ts";
import { sobolIntervals } from "../../src/methods/uncertainty/sobol-intervals.ts";
import { type Plan, plan } from "../../src/schema/plan.ts";
import { buildPlan, caseProject } from "../golden/asem-project.ts";
import { foldersIn } from "../golden.ts";
import { type Figure, secondsOf } from "./figure.ts";

/** Where the reference cases lie beside a checkout; a clone without them leaves these figures out. */
const cases = "../shared/reference";
const draws = 1000;
const sobolPoints = 200;

/** Rebuilds of the ASEM project, 51 countries and 49 indicators, on one core: from the raw figures to the ranks. */
export function benchAsem(runs: number): Figure[] {
  if (!existsSync(join(cases, "asem-build"))) return [];
  const { read } = foldersIn(cases);
  const project = caseProject((file) => read("asem-build", file));
  for (let warm = 0; warm < 50; warm += 1) runPlan(project, buildPlan);
  const one = 1000 * secondsOf(200, () => runPlan(project, buildPlan));
  return [
    { name: "one full ASEM rebuild", value: one, unit: "ms", target: 2 },
    { name: `${draws} drawn ASEM rebuilds`, value: secondsOf(runs, () => drawn(project, draws)), unit: "s", target: 2 },
    {
      name: `Sobol of ${sobolPoints * 5} ASEM rebuilds, bootstrap`,
      value: secondsOf(runs, () => sobol(project)),
      unit: "s",
      target: 5,
    },
  ];
}

/** The three factors of the case: how far outliers are clipped, two normalisations, and weights. */
function planOf([clip = 0, scale = 0, weights = 0]: readonly number[]): Plan {
  const normalise = [
    { method: "min-max", range: [1, 100] },
    { method: "z-score", mean: 10, deviation: 2 },
  ][discreteDraw(scale, 2)]!;
  const next = openGenerator(Math.floor(weights * 1e6));
  const noisy = ["Physical", "ConEcFin", "Political", "Instit", "P2P", "Environ", "Social", "SusEcFin"];
  return plan.parse({
    steps: [
      ...buildPlan.steps.slice(0, 3),
      { step: "treat", winmax: 1 + discreteDraw(clip, 5) },
      { step: "normalise", ...normalise },
      { step: "aggregate", weights: Object.fromEntries(noisy.map((code) => [code, 0.75 + next() / 2])) },
    ],
  });
}

/** Ranks of the index; every unit has one. */
function ranksOf(project: Project, drawnPlan: Plan): Int32Array {
  const { stages } = runPlan(project, drawnPlan);
  const last = stages.at(-1);
  if (last?.step !== "aggregate") throw new RangeError("the plan does not end in an aggregate");
  return last.nodes.at(-1)!.ranks;
}

function drawn(project: Project, count: number): void {
  const next = openGenerator(1);
  for (let draw = 0; draw < count; draw += 1) ranksOf(project, planOf([next(), next(), next()]));
}

function sobol(project: Project): void {
  const next = openGenerator(1);
  const own = ranksOf(project, buildPlan);
  const rows = sobolDesign(sobolBase({ points: sobolPoints, factors: 3 }, next));
  const shifts = rows.map((row) => meanShift(ranksOf(project, planOf(row)), own)!);
  sobolIndices(shifts, 3);
  sobolIntervals(shifts, { factors: 3, next });
}
