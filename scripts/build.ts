import "./check-node.ts";
import { readFileSync } from "node:fs";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { readOptions, runScript, UsageError } from "./lib/args.ts";
import { bundleScripts } from "./lib/bundle.ts";
import { diskEffects } from "./lib/effects.ts";
import { olderEditions } from "./lib/older-editions.ts";
import { once } from "./lib/once.ts";
import { openPageStore, type PageStore } from "./lib/page-store.ts";
import { publicTables } from "./lib/public-tables.ts";
import { runCommand } from "./lib/run-command.ts";
import { readDictionaries } from "./lib/search-dictionaries.ts";
import { buildIndex } from "./lib/search-index.ts";
import { collectRecords } from "./lib/search-records.ts";
import { userFolder } from "./lib/user-paths.ts";
import { type Records, readRecords } from "./lib/written-records.ts";

export interface BuildOptions {
  /** folder of the project */
  readonly root: string;
  /** folder of the finished site, from the root */
  readonly out?: string;
}

/** What the results of the editions rest on; and the results themselves, so that an edit by hand is noticed. */
const evaluated = ["data", "package.json", "scripts/evaluate.ts"].concat(
  ["evaluation", "i18n", "methods", "results", "schema", "tables"].map((name) => `src/${name}`),
);

/**
 * Builds the whole site: evaluates the editions (which validates the data first), renders the pages with their
 * addresses made relative, and writes the search index. Prints one line a step. What did not change since the last build is
 * not worked out again: results, charts, and the files of older editions. Evaluating and rendering have a process of their
 * own each, whose memory is free again before the next step; throws a RangeError with what it wrote where one fails.
 */
export async function buildSite({ root, out = "dist" }: BuildOptions): Promise<void> {
  const dist = join(root, out);
  const inProcess = async (script: string, ...args: string[]) => {
    const words = [process.execPath, ...process.execArgv, join(import.meta.dirname, script), ...args];
    const { code, output } = await runCommand(words, { root });
    if (code !== 0) throw new RangeError(output.trimEnd());
    return output;
  };
  await timed("evaluate", () =>
    once("evaluated", { root, paths: evaluated }, async () => void (await inProcess("evaluate.ts", "--root", root))),
  );
  const store = await openPageStore(root, await olderEditions(root));
  await rm(dist, { recursive: true, force: true });
  const told = await timed("pages", () => inProcess("render.ts", "--out", out));
  process.stdout.write(told);
  const records = await readRecords(root);
  await timed("finish", () => finishSite(root, dist, { store, records }));
}

/** Puts scripts, tables and the files of older editions in place, and writes the search index. */
async function finishSite(root: string, dist: string, { store, records }: { store: PageStore; records: Records }) {
  await mkdir(join(dist, "assets"), { recursive: true });
  for (const [path, text] of await bundleScripts(root)) await writeFile(join(dist, path), text);
  await copyTables(root, dist);
  if (store.holds) await store.restore(dist);
  const files = await listFiles(dist);
  // Passports, half of the pages, are not searched.
  const restored = files.filter((file) => /^(?!(?:en\/)?numbers\/).*\.html$/.test(file) && !records.has(file));
  for (const path of restored) records.set(path, collectRecords(path, readFileSync(join(dist, path), "utf8")));
  const found = [...records.keys()].sort().flatMap((path) => records.get(path)!);
  await buildIndex(found, await readDictionaries(diskEffects(root)), dist);
  if (!store.holds) await store.keep(dist, files);
}

/** Every file of a folder, as a path inside it, in code-unit order. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** Puts the files behind every number beside the pages, so that a passport can open them without a repository. */
async function copyTables(root: string, dist: string): Promise<void> {
  for (const path of await publicTables(diskEffects(root))) await cp(join(root, path), join(dist, path));
}

async function timed<Result>(name: string, step: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await step();
  console.log(`${name.padEnd(9)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

await runScript(import.meta, async (args) => {
  const { out } = readOptions(
    args,
    { out: { type: "string" } },
    {
      command: "npm run build -- [options]",
      does: "Builds the site: pages, downloads, search index.",
      options: { out: "DIR  folder for the site, deleted first; dist unless given" },
    },
  );
  const root = process.cwd();
  const dist = out === undefined ? "dist" : relative(root, resolve(userFolder(), out));
  // What the folder held is deleted first.
  if (/^(?:\.\.[\\/]?)*$/.test(dist)) throw new UsageError(`--out: expected a folder of its own, got "${out}"`);
  await buildSite({ root, out: dist });
  return 0;
});
