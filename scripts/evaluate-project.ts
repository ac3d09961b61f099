import { openProject, type Project } from "../src/evaluation/project/project.ts";
import { type Run, runPlan } from "../src/evaluation/project/run-plan.ts";
import type { TreatStage } from "../src/evaluation/project/stages.ts";
import { tabulateRun } from "../src/evaluation/project/tabulate-run.ts";
import type { Lang } from "../src/i18n/lang.ts";
import { ofProject } from "../src/i18n/validation-project.ts";
import { formatPlainTable } from "../src/results/format-plain-table.ts";
import { DataError, errorAt, type Problem, sortProblems } from "../src/tables/problem.ts";
import { readPlan } from "../src/tables/project/read-plan.ts";
import { type NamedFile, readProject } from "../src/tables/project/read-project.ts";
import type { Effects } from "./lib/effects.ts";
import { writeFolder } from "./lib/written-folder.ts";

export interface ProjectOptions {
  /** paths of iData.csv, iMeta.csv and plan.json */
  readonly data: string;
  readonly meta: string;
  readonly plan: string;
  /** folder for the tables */
  readonly out: string;
  readonly lang: Lang;
}

/**
 * Runs a COINr project by its plan and writes every stage, its details and the analyses of the last one to a folder, all or
 * nothing. Throws a DataError that lists every problem of all three files at once; nothing is written then.
 */
export async function evaluateProject(options: ProjectOptions, engine: string, effects: Effects): Promise<void> {
  const [data, meta, planned] = await readFiles([options.data, options.meta, options.plan], options.lang, effects);
  const { project, meta: described, problems } = readProject({ data: data!, meta: meta! });
  const { plan, problems: misfits } = readPlan(planned!, { meta: described, project });
  if (project === null || plan === null) throw new DataError(unique([...problems, ...misfits]), options.lang);
  const opened = openProject(project);
  const run = runPlan(opened, plan);
  const tables = tabulateRun(opened, plan, run);
  const made = {
    command: "evaluate --coin-data --coin-meta --plan",
    engine,
    inputs: new Map([data!, meta!, planned!].map(({ file, bytes }) => [file, bytes])),
    outputs: new Map(tables.map((table) => [`${table.name}.csv`, formatPlainTable(table)])),
  };
  await writeFolder(options.out, made, effects);
  for (const line of summarise(opened, run)) effects.log(`evaluate ${options.data}: ${line}`);
}

/** What a run did, in a line; and a line for each level that was not formed as asked. */
function summarise({ data }: Project, { start, stages }: Run): string[] {
  const left = (stages.at(-1)?.table ?? start).rows.length;
  const imputed = stages.reduce((count, stage) => count + (stage.step === "impute" ? stage.cells.length : 0), 0);
  const treated = stages.reduce((count, stage) => count + (stage.step === "treat" ? treatedCells(stage) : 0), 0);
  const nodes = stages.flatMap((stage) => (stage.step === "aggregate" ? stage.nodes : []));
  const fallen = new Map(nodes.filter(({ asked, method }) => asked !== method).map((node) => [node.level, node]));
  return [
    `${left} of ${start.rows.length} units, ${data.indicators.length} indicators, ${data.aggregates.length} aggregates; ` +
      `${imputed} cells imputed, ${treated} treated`,
    ...[...fallen].map(
      ([level, { asked, method }]) => `level ${level} has negative scores, so it is ${method}, not ${asked}`,
    ),
  ];
}

function treatedCells({ treated }: TreatStage): number {
  const marks = treated.flatMap((parts) => (parts ?? []).map((part) => part.marks));
  return marks.reduce((count, column) => count + column.reduce((own, mark) => own + (mark > 0 ? 1 : 0), 0), 0);
}

/** The files by the paths given; all that cannot be read are told at once. */
async function readFiles(paths: readonly string[], lang: Lang, effects: Effects): Promise<NamedFile[]> {
  const problems: Problem[] = [];
  const files: NamedFile[] = [];
  for (const path of paths) {
    const bytes = await effects.read(path).catch(() => null);
    if (bytes === null) problems.push(errorAt({ file: path }, ofProject.unreadable()));
    else files.push({ file: path, bytes });
  }
  if (problems.length > 0) throw new DataError(problems, lang);
  return files;
}

/** A row of iMeta may be told of twice, by the hierarchy and by the plan. */
function unique(problems: readonly Problem[]): Problem[] {
  const keys = new Set<string>();
  return sortProblems(problems).filter(({ file, line, column, rule, value }) => {
    const key = JSON.stringify([file, line, column, rule, value]);
    return !keys.has(key) && keys.add(key);
  });
}
