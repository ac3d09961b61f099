import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { evaluateEdition } from "../src/evaluation/evaluate-edition.ts";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { formatResults } from "../src/results/format-results.ts";
import type { Edition } from "../src/schema/edition.ts";
import type { Repository } from "../src/schema/repository.ts";
import type { Results } from "../src/schema/results.ts";
import { applyRevisions } from "../src/tables/apply-revisions.ts";
import { DataError, hasErrors } from "../src/tables/problem.ts";
import { enteredFolders } from "../src/tables/read-repository.ts";
import { validateFiles } from "../src/tables/validate-files.ts";
import { chooseOption, readOptions, runScript } from "./lib/args.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";

export interface EvaluateOptions {
  /** one edition, or all where it is not given */
  readonly edition?: string | undefined;
  /** folder for the results, from the root */
  readonly out?: string | undefined;
  readonly lang?: Lang | undefined;
}

/**
 * Evaluates the editions of a repository and writes their result files and manifest, each edition's folder at once or
 * not at all. Throws a DataError that lists every problem when the data do not hold, and a RangeError for an edition
 * that is not there; nothing is written then.
 */
export async function evaluate(options: EvaluateOptions, engine: string, effects: Effects): Promise<void> {
  const files = await readFiles(effects);
  const { repository, problems } = validateFiles(files);
  if (hasErrors(problems))
    throw new DataError(
      problems.filter((problem) => problem.severity === "error"),
      options.lang ?? "zh",
    );
  const { rows } = applyRevisions(repository);
  const written = wanted(repository, options.edition).map((edition) => {
    const results = evaluateEdition(repository, rows, edition);
    const outputs = formatResults(results);
    const manifest = formatManifest(edition, engine, { inputs: inputsOf(files, edition, results), outputs });
    return { edition, outputs: new Map([...outputs, ["manifest.json", manifest]]) };
  });
  for (const { edition, outputs } of written) {
    await effects.write(outputs, `${options.out ?? "data/results"}/${edition.id}`);
    effects.log(`evaluate ${edition.id} → ${[...outputs.keys()].join(", ")}`);
  }
}

async function readFiles(effects: Effects): Promise<Map<string, Uint8Array>> {
  const paths = (await Promise.all(enteredFolders.map((folder) => effects.list(folder)))).flat();
  return new Map(await Promise.all(paths.map(async (path) => [path, await effects.read(path)] as const)));
}

function wanted({ editions, models }: Repository, id: string | undefined): readonly Edition[] {
  const ready = editions.filter((edition) => models.some(({ model }) => model.id === edition.model));
  const chosen = id === undefined ? ready : ready.filter((edition) => edition.id === id);
  if (chosen.length === 0) {
    const known = ready.map((edition) => edition.id).join(", ");
    throw new RangeError(`--edition: no edition ${id ?? ""} in data/editions; there are: ${known || "none"}`);
  }
  return chosen;
}

/** The reference tables that an evaluation reads; names and words of the others change no number. */
const evaluated = ["entities", "members", "breaks"].map((name) => `data/reference/${name}.csv`);

/** What the edition rests on: its own file, its model, reference tables, revisions, and each raw file it read a cell of. */
function inputsOf(
  files: ReadonlyMap<string, Uint8Array>,
  edition: Edition,
  results: Results,
): ReadonlyMap<string, Uint8Array> {
  const read = results.inputs.map((cell) => cell.source.replace(/:\d+$/, ""));
  const named = new Set([...read, ...evaluated, `data/editions/${edition.id}.yml`]);
  const folders = ["data/revisions/", `data/models/${edition.model}/`];
  return new Map([...files].filter(([path]) => named.has(path) || folders.some((folder) => path.startsWith(folder))));
}

function formatManifest(
  edition: Edition,
  engine: string,
  parts: { inputs: ReadonlyMap<string, Uint8Array>; outputs: ReadonlyMap<string, string> },
): string {
  const sums = (entries: ReadonlyMap<string, Uint8Array | string>) =>
    Object.fromEntries([...entries].map(([path, content]) => [path, checksum(content)] as const).sort(byPath));
  const manifest = { edition: edition.id, engine, inputs: sums(parts.inputs), outputs: sums(parts.outputs) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function checksum(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The version of the engine that computes: that of this package. */
export async function engineVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

await runScript(import.meta, async (args) => {
  const options = readOptions(args, {
    edition: { type: "string" },
    root: { type: "string", default: "." },
    out: { type: "string" },
    lang: { type: "string", default: "zh" },
  });
  const root = resolve(options.root);
  const effects = diskEffects(root);
  const lang = chooseOption("lang", options.lang, langs);
  await evaluate({ edition: options.edition, out: options.out, lang }, await engineVersion(), effects);
  return 0;
});
