import { poolBounds } from "../src/evaluation/pool-bounds.ts";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { formatTable } from "../src/results/format.ts";
import type { ModelFiles } from "../src/schema/repository.ts";
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
 * Makes the `bounds.csv` of every model from the data: the goalposts that other base years and quantiles give. A published
 * model keeps the file it has, as it keeps its goalposts. With `check` it writes nothing and returns 1 where a file is not
 * what the data give. Throws a DataError for every other problem of the data.
 */
export async function goalposts({ check = false, lang = "zh" }: GoalpostsOptions, effects: Effects): Promise<number> {
  const files = await readFiles(effects);
  const { repository, problems } = validateFiles(files);
  const fatal = problems.filter(({ severity, file }) => severity === "error" && !file.endsWith("/bounds.csv"));
  if (fatal.length > 0) throw new DataError(fatal, lang);
  const { rows } = applyRevisions(repository);
  const wanted = repository.models.map((model) => ({
    folder: folderOf(model),
    text: formatTable(boundRow, poolBounds(repository, rows, model), { exact: ["low", "high"] }),
  }));
  const stale = wanted.filter(({ folder, text }) => decode(files.get(`${folder}/bounds.csv`)) !== text);
  for (const { folder, text } of stale) {
    if (!check) await replaceBounds(folder, text, files, effects);
    effects.log(check ? `${folder}/bounds.csv: not what the data give` : `goalposts → ${folder}/bounds.csv`);
  }
  return check && stale.length > 0 ? 1 : 0;
}

async function readFiles(effects: Effects): Promise<Map<string, Uint8Array>> {
  const paths = (await Promise.all(enteredFolders.map((folder) => effects.list(folder)))).flat();
  return new Map(await Promise.all(paths.map(async (path) => [path, await effects.read(path)] as const)));
}

function folderOf({ model }: ModelFiles): string {
  return `data/models/${model.id}`;
}

function decode(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** The other files of the model stay as they are. */
async function replaceBounds(
  folder: string,
  text: string,
  files: ReadonlyMap<string, Uint8Array>,
  effects: Effects,
): Promise<void> {
  const inside = [...files]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, bytes]) => [path.slice(folder.length + 1), bytes] as const);
  await effects.write(new Map<string, string | Uint8Array>([...inside, ["bounds.csv", text]]), folder);
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
