import { type Lang, langs } from "../src/i18n/lang.ts";
import { formatTable } from "../src/results/format.ts";
import { openCodes } from "../src/sample/codes.ts";
import { copied, makeSample, type SampleBasis, type SampleDataset } from "../src/sample/make-sample.ts";
import { highestSeed } from "../src/sample/stream.ts";
import { withDimensions } from "../src/schema/dimensions.ts";
import { sectionedCode } from "../src/schema/industry-weights.ts";
import { type RawRow, rawRow } from "../src/schema/raw.ts";
import type { DatasetFiles, Placed, Repository } from "../src/schema/repository.ts";
import { constraintRow, type SamplePlan, samplePlan } from "../src/schema/sample-plan.ts";
import { holdsIn } from "../src/schema/validity.ts";
import { applyRevisions } from "../src/tables/apply-revisions.ts";
import { checkSamplePlan } from "../src/tables/checks/sample-plan.ts";
import { DataError, errorAt } from "../src/tables/problem.ts";
import { enteredFolders, readRepository } from "../src/tables/read-repository.ts";
import { keyLines, readYaml } from "../src/tables/read-yaml.ts";
import { chooseOption, readOptions, runScript, UsageError } from "./lib/args.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";
import { pathFrom, rootOf } from "./lib/user-paths.ts";

export interface SampleOptions {
  readonly seed: number;
  /** folder that the datasets are written into, from the root */
  readonly out?: string | undefined;
  readonly lang?: Lang;
}

const planFile = "data/reference/sample-plan.yml";

/**
 * Makes the sample datasets of the plan and writes each folder at once: a file a year, what they add up to in
 * constraints.csv, and the seed in dataset.yml. A year's file that holds real figures stays as it is. Throws a DataError that
 * lists every problem of the files it reads.
 */
export async function sample({ seed, out = "data/raw", lang = "zh" }: SampleOptions, effects: Effects): Promise<void> {
  const files = await readFiles(effects);
  const plan = readPlan(files, lang);
  const datasets = [
    ...Object.keys(plan.datasets),
    plan.industries.cells,
    plan.industries.city,
    plan.patents.dataset,
    plan.listings.dataset,
  ];
  const ours = (path: string) => datasets.some((id) => path.startsWith(`data/raw/${id}/`));
  const { repository, problems } = readRepository(files);
  const fatal = problems.filter(({ severity, file }) => severity === "error" && !(ours(file) && file.endsWith(".csv")));
  const lineOf = keyLines(new TextDecoder().decode(files.get(planFile)));
  const faults = checkSamplePlan(plan, repository).map(({ path, value, said }) =>
    errorAt({ file: planFile, line: lineOf(path), column: path, value }, said),
  );
  if (fatal.length + faults.length > 0) throw new DataError([...fatal, ...faults], lang);
  const made = makeSample(plan, basisOf(repository, plan, ours), seed);
  for (const [id, dataset] of made) {
    const described = repository.datasets.find((each) => each.dataset.id === id)!;
    const kept = realFiles(described);
    const written = writeDataset(dataset, { described, seed, files, kept });
    await effects.write(written, `${out}/${id}`);
    const told = kept.size > 0 ? `; kept ${[...kept].join(", ")}` : "";
    effects.log(`sample ${seed} → ${out}/${id}, ${dataset.rows.length} rows${told}`);
  }
}

async function readFiles(effects: Effects): Promise<Map<string, Uint8Array>> {
  const paths = (await Promise.all(enteredFolders.map((folder) => effects.list(folder)))).flat();
  return new Map(await Promise.all(paths.map(async (path) => [path, await effects.read(path)] as const)));
}

function readPlan(files: ReadonlyMap<string, Uint8Array>, lang: Lang): SamplePlan {
  const { value, problems } = readYaml(planFile, new TextDecoder().decode(files.get(planFile)), samplePlan);
  if (value === null) throw new DataError(problems, lang);
  return value;
}

/** Everything real that the sample leans on: the rows of all datasets that are not its own. */
function basisOf(repository: Repository, plan: SamplePlan, ours: (path: string) => boolean): SampleBasis {
  const { entities, members, successors, classifications, technologyFields, datasets } = repository;
  const units = new Map(datasets.flatMap(({ dataset }) => dataset.fields.map(({ id, unit }) => [id, unit] as const)));
  const isOfPlan = ({ kind, parent }: (typeof entities)[number]) => kind === plan.kind && parent === plan.whole;
  return {
    rows: applyRevisions(repository).rows.filter(({ place, status }) => status !== "sample" && !ours(place.file)),
    districts: entities
      .filter((entity) => isOfPlan(entity) && holdsIn(entity, plan.years[1]))
      .map(({ entity_id }) => entity_id)
      .sort(),
    members,
    divisions: classifications.standard
      .filter(({ level }) => level === "division")
      .map((row) => ({ code: sectionedCode(row), section: row.section })),
    technologyFields,
    unitOf: (field) => {
      const unit = units.get(field);
      if (unit === undefined) throw new RangeError(`${planFile}: no dataset declares the field ${field}`);
      return unit;
    },
    codeIn: openCodes(entities, successors),
  };
}

/** Names of the year files in which a figure is real, other than those that the sample copies itself. */
function realFiles({ rows }: DatasetFiles): ReadonlySet<string> {
  const isReal = ({ status, note }: Placed<RawRow>) => status !== "sample" && !note?.startsWith(copied(""));
  return new Set(rows.filter(isReal).map(({ place }) => nameOf(place.file)));
}

interface Writing {
  readonly described: DatasetFiles;
  readonly seed: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly kept: ReadonlySet<string>;
}

/** The files of a dataset's folder. What is no year of the sample stays, but for the seed that dataset.yml names. */
function writeDataset(
  { rows, constraints }: SampleDataset,
  { described: { dataset }, seed, files, kept }: Writing,
): Map<string, string | Uint8Array> {
  const folder = `data/raw/${dataset.id}/`;
  const schema = withDimensions(rawRow, dataset.dimensions ?? []);
  const years = [...Map.groupBy(rows, ({ year }) => `${year}.csv`)]
    .filter(([name]) => !kept.has(name))
    .map(([name, each]) => [name, formatTable(schema, each, { exact: ["value"] })] as const);
  const rest = [...files].flatMap(([path, bytes]) => (path.startsWith(folder) ? [[nameOf(path), bytes] as const] : []));
  const bound = constraints.filter(({ year }) => !kept.has(`${year}.csv`));
  const binding = formatTable(constraintRow, bound, { exact: ["value", "tolerance"] });
  const written = new Map<string, string | Uint8Array>([...rest, ...years]);
  if (bound.length > 0) written.set("constraints.csv", binding);
  const described = new TextDecoder().decode(files.get(`${folder}dataset.yml`));
  return written.set("dataset.yml", described.replace(/(npm run sample -- --seed) \d+/, `$1 ${seed}`));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function readSeed(text: string): number {
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > highestSeed) {
    throw new UsageError(`--seed: expected a whole number from 0 to ${highestSeed}, got "${text}"`);
  }
  return seed;
}

await runScript(import.meta, async (args) => {
  const options = readOptions(
    args,
    {
      seed: { type: "string", default: "2023" },
      root: { type: "string" },
      out: { type: "string" },
      lang: { type: "string", default: "zh" },
    },
    {
      command: "npm run sample -- [options]",
      does: "Makes the sample figures of districts and industries from the real totals of the city.",
      options: {
        seed: "N  whole number that starts the random numbers; 2023 unless given",
        root: "DIR  folder that holds data/; this one unless given",
        out: "DIR  folder for the datasets; data/raw unless given",
        lang: "LANG  language of the messages: zh (usual) or en",
      },
    },
  );
  const root = rootOf(options.root);
  const out = options.out && pathFrom(root, options.out);
  const lang = chooseOption("lang", options.lang, langs);
  await sample({ seed: readSeed(options.seed), out, lang }, diskEffects(root));
  return 0;
});
