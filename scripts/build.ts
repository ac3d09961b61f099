import "./check-node.ts";
import { readFileSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { build as buildAstro } from "astro";
import { parse } from "yaml";
import { type Handed, handOver } from "../src/schema/handed.ts";
import type { SearchRecord } from "../src/schema/search.ts";
import { readOptions, runScript, UsageError } from "./lib/args.ts";
import { bundleScripts } from "./lib/bundle.ts";
import { openChartStore } from "./lib/chart-store.ts";
import { diskEffects } from "./lib/effects.ts";
import { once } from "./lib/once.ts";
import { openPageStore, type PageStore } from "./lib/page-store.ts";
import { publicTables } from "./lib/public-tables.ts";
import { relocate } from "./lib/relocate.ts";
import { runCommand } from "./lib/run-command.ts";
import { readDictionaries } from "./lib/search-dictionaries.ts";
import { buildIndex } from "./lib/search-index.ts";
import { collectRecords } from "./lib/search-records.ts";
import { userFolder } from "./lib/user-paths.ts";

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
 * not worked out again: results, charts, and the files of older editions.
 */
export async function buildSite({ root, out = "dist" }: BuildOptions): Promise<void> {
  const dist = join(root, out);
  await timed("evaluate", () => once("evaluated", { root, paths: evaluated }, () => evaluateAll(root)));
  const older = await olderEditions(root);
  const store = await openPageStore(root, older);
  const charts = await openChartStore(root);
  handOver("chart-store", charts);
  handOver("restored-editions", store.holds ? older : []);
  const records: Records = new Map();
  handOver("finish-page", pageFinisher(records));
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await rm(dist, { recursive: true, force: true });
  await timed("pages", () => buildAstro({ root, outDir: dist, logLevel: "warn" }));
  await charts.save({ all: store.holds });
  console.log(`charts    ${charts.drawn()} drawn, ${charts.reused()} from the cache`);
  await timed("finish", () => finishSite(root, dist, { store, records }));
}

/** Evaluates every edition in a process of its own, so that its memory is free again before pages are rendered. */
async function evaluateAll(root: string): Promise<void> {
  const script = join(import.meta.dirname, "evaluate.ts");
  const { code, output } = await runCommand([process.execPath, ...process.execArgv, script, "--root", root], { root });
  if (code !== 0) throw new RangeError(output.trimEnd());
}

/** Editions that have results and are not the one with which the site opens. */
async function olderEditions(root: string): Promise<string[]> {
  const { edition } = parse(await readFile(join(root, "content/site.yml"), "utf8")) as { edition: string };
  return (await readdir(join(root, "data/results"))).filter((name) => name !== edition).sort();
}

/** Search records by the file of the page that they were found on. */
type Records = Map<string, readonly SearchRecord[]>;

/** The page for unknown addresses stays as it is, since nobody knows where it will be shown. */
const shownAnywhere = "/404/";

/** Finishes a page while it is rendered: makes its addresses relative and notes what the search finds on it. */
function pageFinisher(records: Records): Handed["finish-page"] {
  return (address, html) => {
    if (address === shownAnywhere) return html;
    const path = `${address.slice(1)}index.html`;
    const done = relocate(html, path);
    records.set(path, collectRecords(path, done));
    return done;
  };
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
