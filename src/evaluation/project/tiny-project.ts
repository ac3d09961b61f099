import { type Plan, type PlanStep, planStep } from "../../schema/plan.ts";
import type { ProjectData, ProjectElement } from "../../schema/project.ts";
import { openProject, type Project } from "./project.ts";
import { type Run, runPlan } from "./run-plan.ts";
import type { Stage } from "./stages.ts";

type Figures = Readonly<Record<string, readonly (number | null)[]>>;

interface Tiny {
  /** an indicator each: its figures, one a unit */
  readonly indicators: Figures;
  readonly denominators?: Figures;
  /** the parent of each element; those not named are tops */
  readonly parents?: Readonly<Record<string, string>>;
  /** what differs from weight 1, direction 1, no denominator */
  readonly elements?: Readonly<Record<string, Partial<ProjectElement>>>;
  readonly group?: readonly (string | null)[];
  readonly times?: readonly number[];
  readonly units?: readonly string[];
}

/** A project in a few lines, for tests: units `A`, `B`, … unless named, in the groups of one grouping `group`. */
export function tinyProject({ indicators, denominators = {}, parents = {}, elements = {}, ...of }: Tiny): Project {
  const levels = new Map<string, number>(Object.keys(indicators).map((code) => [code, 1]));
  for (const [child, parent] of Object.entries(parents)) {
    levels.set(parent, Math.max(levels.get(parent) ?? 0, levels.get(child)! + 1));
  }
  const element = (code: string): ProjectElement => ({
    code,
    name: code,
    level: levels.get(code)!,
    parent: parents[code] ?? null,
    weight: 1,
    direction: 1,
    denominator: null,
    parameters: {},
    ...elements[code],
  });
  const count = Object.values(indicators)[0]!.length;
  const data: ProjectData = {
    units: Array.from({ length: count }, (_, row) => {
      const code = of.units?.[row] ?? String.fromCharCode(65 + row);
      return { code, name: code, time: of.times?.[row] ?? null, groups: { group: of.group?.[row] ?? null } };
    }),
    indicators: Object.keys(indicators).map(element),
    aggregates: [...levels].filter(([, level]) => level > 1).map(([code]) => element(code)),
    figures: new Map(Object.entries({ ...indicators, ...denominators })),
    groupings: ["group"],
  };
  return openProject(data);
}

/** A plan of steps as they are written in plan.json, defaults filled in. */
export function tinyPlan(...steps: readonly object[]): Plan {
  return { steps: steps.map((step): PlanStep => planStep.parse(step)) };
}

/** Runs steps on a project; the stage that the last one made is the result. */
export function lastStage<Step extends Stage["step"]>(
  project: Project,
  last: Step,
  ...steps: readonly object[]
): Extract<Stage, { step: Step }> & { readonly run: Run } {
  const run = runPlan(project, tinyPlan(...steps));
  const stage = run.stages.at(-1) as Extract<Stage, { step: Step }>;
  if (stage.step !== last) throw new RangeError(`expected ${last} last, got ${stage.step}`);
  return { ...stage, run };
}
