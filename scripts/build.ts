import "./check-node.ts";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as buildAstro } from "astro";
import { synonymRow } from "../src/schema/synonyms.ts";
import { readTable } from "../src/tables/read-table.ts";
import { engineVersion, evaluate } from "./evaluate.ts";
import { readOptions, runScript } from "./lib/args.ts";
import { bundleScripts } from "./lib/bundle.ts";
import { openChartStore } from "./lib/chart-store.ts";
import { diskEffects } from "./lib/effects.ts";
import { relocate } from "./lib/relocate.ts";
import { buildIndex } from "./lib/search-index.ts";
import { collectRecords } from "./lib/search-records.ts";

export interface BuildOptions {
  /** folder of the project */
  readonly root: string;
  /** folder of the finished site, from the root */
  readonly out?: string;
}

/**
 * Builds the whole site: evaluates the editions (which validates the data first), renders the pages, makes their
 * addresses relative and writes the search index. Prints one line a step.
 */
export async function buildSite({ root, out = "dist" }: BuildOptions): Promise<void> {
  const dist = join(root, out);
  const effects = diskEffects(root);
  const engine = await engineVersion();
  await timed("evaluate", () => evaluate({}, engine, { ...effects, log: () => {} }));
  const charts = await openChartStore(root);
  (globalThis as Record<symbol, unknown>)[Symbol.for("buju.chart-store")] = charts;
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await rm(dist, { recursive: true, force: true });
  await timed("pages", () => buildAstro({ root, outDir: dist, logLevel: "warn" }));
  await charts.save();
  console.log(`charts    ${charts.drawn()} drawn, ${charts.reused()} from the cache`);
  const pages = await timed("addresses", () => finishPages(root, dist));
  await timed("search", async () => buildIndex(collectRecords(pages), await readSynonyms(root), dist));
}

async function readSynonyms(root: string) {
  const path = "data/reference/synonyms.csv";
  return readTable(path, await readFile(join(root, path), "utf8"), { schema: synonymRow }).rows;
}

/** So many pages are read and written at the same time. */
const atOnce = 16;

/** Makes the addresses of every page relative, and puts the browser scripts in place. Returns the pages that the search finds, by path. */
async function finishPages(root: string, dist: string): Promise<ReadonlyMap<string, string>> {
  await mkdir(join(dist, "assets"), { recursive: true });
  for (const [path, text] of await bundleScripts(root)) await writeFile(join(dist, path), text);
  await copyTables(root, dist);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  const site = { files: new Set(files) };
  const pages = new Map<string, string>();
  const finish = async (path: string) => {
    const html = await readFile(join(dist, path), "utf8");
    const done = path.endsWith("404.html") ? html : relocate(html, path, site);
    await writeFile(join(dist, path), done);
    // Only what is found by search is read again; half of the pages are passports, which are not.
    if (done.includes("data-search-kind=")) pages.set(path, done);
  };
  const html = files.filter((file) => file.endsWith(".html"));
  for (let at = 0; at < html.length; at += atOnce) await Promise.all(html.slice(at, at + atOnce).map(finish));
  return pages;
}

/** Puts the files behind every number beside the pages, so that a passport can open them without a repository. */
async function copyTables(root: string, dist: string): Promise<void> {
  const { list } = diskEffects(root);
  const paths = [...(await list("data/raw")), ...(await list("data/revisions"))];
  for (const path of paths.filter((path) => path.endsWith(".csv"))) await cp(join(root, path), join(dist, path));
}

async function timed<Result>(name: string, step: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await step();
  console.log(`${name.padEnd(9)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

await runScript(import.meta, async (args) => {
  const { out } = readOptions(args, { out: { type: "string", default: "dist" } });
  await buildSite({ root: process.cwd(), out });
  return 0;
});
