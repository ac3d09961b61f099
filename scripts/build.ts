import "./check-node.ts";
import { cp, readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { langs } from "../src/i18n/lang.ts";
import { readOptions, runScript, UsageError } from "./lib/args.ts";
import { diskEffects } from "./lib/effects.ts";
import { once } from "./lib/once.ts";
import { openPageStore } from "./lib/page-store.ts";
import { programFolders } from "./lib/program.ts";
import { copyPublicTables } from "./lib/public-tables.ts";
import { replaceFolder } from "./lib/replace-folder.ts";
import { runCommand } from "./lib/run-command.ts";
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

/** What the program that renders the pages rests on. */
const compiled = [
  "src",
  "content",
  "public",
  "astro.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "scripts/compile.ts",
  "scripts/lib/bundle.ts",
];

/** Lets a step start sooner the next time. */
const quickly = ["--import", new URL("compile-cache.mjs", import.meta.url).href];

/**
 * How much memory a process may take: room for what lives briefly spares much time, and the rest grows with the editions, since
 * all of them are held at once. Two processes run beside each other; eleven editions are built within 1.5 GB.
 */
const roomFor = (editions: number) => [
  "--max-semi-space-size=32",
  `--max-old-space-size=${Math.max(400, 42 * editions)}`,
];

/**
 * Builds the whole site: evaluates the editions (which validates the data first) while the prose is checked and the pages are
 * compiled into a program, renders the pages of both languages beside each other, and writes the search index of each. Prints
 * one line a step. What did not change since the last build is not worked out again: results, the program, charts, and the
 * files of older editions. Each step has processes of its own, whose memory is free again before the next. The site is made
 * beside the one that stands, and takes its place when it is whole. Throws a RangeError with what a step wrote where one
 * fails: the site of before then stands.
 */
export async function buildSite({ root, out = "dist" }: BuildOptions): Promise<void> {
  const stop = new AbortController();
  await replaceFolder(join(root, out), async (dist) => {
    try {
      await runSteps({ root, dist, signal: stop.signal });
    } finally {
      // Where one process failed, what runs beside it has no use any more.
      stop.abort();
    }
  });
}

interface Steps {
  readonly root: string;
  /** folder for the site, which is not there yet */
  readonly dist: string;
  readonly signal: AbortSignal;
}

async function runSteps({ root, dist, signal }: Steps): Promise<void> {
  const room = roomFor((await readdir(join(root, "data/editions"))).length);
  const inProcess = async (script: string, ...args: string[]) => {
    const words = [process.execPath, ...quickly, ...room, join(import.meta.dirname, script), ...args];
    const { code, output } = await runCommand(words, { root, signal });
    if (code !== 0) throw new RangeError(output.trimEnd());
    return output;
  };
  await Promise.all([
    timed("evaluate", () =>
      once("evaluated", { root, paths: evaluated }, async () => void (await inProcess("evaluate.ts", "--root", root))),
    ),
    timed("prose", async () => void (await inProcess("check-prose.ts"))),
    timed("compile", () =>
      once("program/compiled", { root, paths: compiled }, async () => void (await inProcess("compile.ts"))),
    ),
  ]);
  const older = await olderEditions(root);
  const store = await openPageStore(root, older);
  await cp(programFolders(root).site, dist, { recursive: true });
  const forEach = (script: string, ...args: string[]) =>
    Promise.all(langs.map((lang) => inProcess(script, "--out", relative(root, dist), "--lang", lang, ...args)));
  const told = await timed("pages", () => forEach("render.ts", "--restored", store.holds ? older.join(",") : ""));
  process.stdout.write(told.join(""));
  if (store.holds) await store.restore(dist);
  const finish = async () => {
    if (!store.holds) await store.keep(dist, await diskEffects(dist).list(""));
    await copyPublicTables(root, dist);
  };
  await timed("finish", () => Promise.all([forEach("index-pages.ts"), finish()]));
}

/** Editions that have results and are not the one with which the site opens. */
async function olderEditions(root: string): Promise<string[]> {
  const { edition } = parse(await readFile(join(root, "content/site.yml"), "utf8")) as { edition: string };
  return (await readdir(join(root, "data/results"))).filter((name) => name !== edition).sort();
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
      options: { out: "DIR  folder for the site, replaced when the new one is whole; dist unless given" },
    },
  );
  const root = process.cwd();
  const dist = out === undefined ? "dist" : relative(root, resolve(userFolder(), out));
  // What the folder held is deleted.
  if (/^(?:\.\.[\\/]?)*$/.test(dist)) throw new UsageError(`--out: expected a folder of its own, got "${out}"`);
  await buildSite({ root, out: dist });
  return 0;
});
