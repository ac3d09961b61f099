import { poolIndustryGoalposts } from "../src/evaluation/industry/pool-goalposts.ts";
import { poolBounds } from "../src/evaluation/pool-bounds.ts";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { formatTable } from "../src/results/format.ts";
import { goalpostRow } from "../src/schema/model.ts";
import type { RawRow } from "../src/schema/raw.ts";
import type { ModelFiles, Placed, Repository } from "../src/schema/repository.ts";
import { boundRow } from "../src/schema/sensitivity-plan.ts";
import { applyRevisions } from "../src/tables/apply-revisions.ts";
import { DataError } from "../src/tables/problem.ts";
import { enteredFolders } from "../src/tables/read-repository.ts";
import { validateFiles } from "../src/tables/validate-files.ts";
import { chooseOption, readOptions, runScript } from "./lib/args.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";
import { rootOf } from "./lib/user-paths.ts";

export interface GoalpostsOptions {
  /** write nothing; say which files are not what the data give */
  readonly check?: boolean;
  readonly lang?: Lang;
}

/**
 * Makes the files of every model that come from the data: `bounds.csv`, the goalposts that other base years and quantiles
 * give, and the goalposts of its industries, one file a version that its editions name. A published model keeps the files
 * it has, as it keeps its goalposts. With `check` it writes nothing and returns 1 where a file is not what the data give.
 * Throws a DataError for every other problem of the data.
 */
export async function goalposts({ check = false, lang = "zh" }: GoalpostsOptions, effects: Effects): Promise<number> {
  const files = await readFiles(effects);
  const { repository, problems } = validateFiles(files);
  const fatal = problems.filter(({ severity, file }) => severity === "error" && !isMade(file));
  if (fatal.length > 0) throw new DataError(fatal, lang);
  const { rows } = applyRevisions(repository);
  const stale = repository.models.flatMap((model) => {
    const folder = `data/models/${model.model.id}`;
    const changed = [...made(model, repository, rows)].filter(
      ([name, text]) => decode(files.get(`${folder}/${name}`)) !== text,
    );
    return changed.length === 0 ? [] : [{ folder, changed: new Map(changed) }];
  });
  for (const { folder, changed } of stale) {
    if (!check) await replaceFiles(folder, changed, files, effects);
    for (const name of changed.keys()) {
      effects.log(check ? `${folder}/${name}: not what the data give` : `goalposts → ${folder}/${name}`);
    }
  }
  return check && stale.length > 0 ? 1 : 0;
}

/** Whether a file is one that is made here. */
function isMade(file: string): boolean {
  return /\/(bounds|industry-goalposts-[^/]*)\.csv$/.test(file);
}

/** The files of a model by name, as the data have them. */
function made(files: ModelFiles, repository: Repository, rows: readonly Placed<RawRow>[]): Map<string, string> {
  const format = (schema: typeof boundRow | typeof goalpostRow, table: readonly object[]) =>
    formatTable(schema, table, { exact: ["low", "high"] });
  const editions = repository.editions.filter(({ model }) => model === files.model.id);
  const industries = files.model.industries === undefined ? [] : editions;
  return new Map([
    ["bounds.csv", format(boundRow, poolBounds(repository, rows, files))],
    ...industries.map(({ goalposts: version, base_years: base }): [string, string] => [
      `industry-goalposts-${version}.csv`,
      format(goalpostRow, poolIndustryGoalposts(repository, rows, { files, base })),
    ]),
  ]);
}

async function readFiles(effects: Effects): Promise<Map<string, Uint8Array>> {
  const paths = (await Promise.all(enteredFolders.map((folder) => effects.list(folder)))).flat();
  return new Map(await Promise.all(paths.map(async (path) => [path, await effects.read(path)] as const)));
}

function decode(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** The other files of the model stay as they are. */
async function replaceFiles(
  folder: string,
  changed: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Uint8Array>,
  effects: Effects,
): Promise<void> {
  const inside = [...files]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, bytes]) => [path.slice(folder.length + 1), bytes] as const);
  await effects.write(new Map<string, string | Uint8Array>([...inside, ...changed]), folder);
}

await runScript(import.meta, async (args) => {
  const options = readOptions(
    args,
    { check: { type: "boolean", default: false }, root: { type: "string" }, lang: { type: "string", default: "zh" } },
    {
      command: "npm run goalposts -- [options]",
      does: "Computes the goalposts of every model anew and writes them to its bounds.csv.",
      options: {
        check: "writes nothing; ends with 1 where the file differs",
        root: "DIR  folder that holds data/; this one unless given",
        lang: "LANG  language of the messages: zh (usual) or en",
      },
    },
  );
  const lang = chooseOption("lang", options.lang, langs);
  return goalposts({ check: options.check, lang }, diskEffects(rootOf(options.root)));
});
