import "./check-node.ts";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { readOptions, runScript } from "./lib/args.ts";
import { type Ended, programOf, runCommand } from "./lib/run-command.ts";
import { compareFolders } from "./site/compare-folders.ts";
import { copyProject } from "./site/copy-project.ts";
import { addCounts, type Counts, lastCounts, settle, vitestCounts } from "./site/test-counts.ts";

/** One step of the gate: a name, and how it went. */
interface Step {
  readonly name: string;
  readonly run: () => Promise<Ended & { readonly counts: Counts | null }>;
}

const root = process.cwd();
const reports = join(root, ".cache/test");
/** Another time zone and another language than those of the first build. */
const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
/** So many differing files are named. */
const named = 50;

/** A script of this folder with this Node. */
const script = (...words: readonly string[]) => [process.execPath, ...words];
/** The words of `npm run build`, whose limits on memory spare much time. */
const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { scripts: { build: string } };
const build = script(...scripts.build.split(" ").slice(1));

/** A command; the line `N passed, N failed` counts where it writes one. */
function command(name: string, words: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const ended = await runCommand(words, { root });
      return { ...ended, counts: lastCounts(ended.output) };
    },
  };
}

/** A run of Vitest; its tests are counted one by one. */
function tests(name: string, config: string): Step {
  const report = join(reports, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    run: async () => {
      await rm(report, { force: true });
      const ended = await runCommand([programOf(root, "vitest"), "run", "--config", config, ...reporters], { root });
      const text = await readFile(report, "utf8").catch(() => null);
      return { ...ended, counts: text === null ? null : vitestCounts(text) };
    },
  };
}

/**
 * Builds a copy of the sources without any cache, in another folder, time zone and language, and compares it with the site,
 * when that is built.
 */
function again(built: Promise<unknown>): Step {
  return {
    name: "again",
    run: async () => {
      const copy = await copyProject(root);
      const { code, output } = await runCommand(build, { root: copy, env: elsewhere });
      await built;
      const compared = code === 0 ? await compareFolders(join(root, "dist"), join(copy, "dist")) : null;
      await rm(copy, { recursive: true, force: true });
      if (!compared) return { code, output, counts: null };
      const { files, problems } = compared;
      const lines = [`${files} files, ${problems.length} differ`, ...problems.slice(0, named)];
      return { code: problems.length > 0 || files === 0 ? 1 : 0, output: lines.join("\n"), counts: null };
    },
  };
}

/** Runs a step and prints its line, and all it wrote where it failed. */
async function report({ name, run }: Step): Promise<Counts> {
  const start = performance.now();
  const { code, output, counts } = await run();
  const settled = settle(counts, code);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const isRight = settled.failed === 0;
  console.log(
    `${name.padEnd(9)} ${seconds} s  ${isRight ? "ok  " : "FAIL"}  ${settled.passed} passed, ${settled.failed} failed.`,
  );
  if (!isRight) console.log(output.trimEnd());
  return settled;
}

/** Runs steps one after another: on two cores what concerns the sources stands beside what concerns the built site. */
async function inTurn(steps: readonly Step[]): Promise<Counts[]> {
  const counted: Counts[] = [];
  for (const step of steps) counted.push(await report(step));
  return counted;
}

await runScript(import.meta, async (args) => {
  const does = "Runs the whole gate: style, types, tests, golden cases, a clean build, the built site in a browser.";
  readOptions(args, {}, { command: "npm test", does, options: {} });
  await mkdir(reports, { recursive: true });
  const built = report(command("build", build));
  const ofSources = inTurn([
    command("style", [programOf(root, "biome"), "check"]),
    command("schema", script("scripts/schema.ts", "--check")),
    tests("unit", "vitest.config.ts"),
    command("golden", script("scripts/golden.ts")),
    command("validate", script("scripts/validate.ts", "--lang", "en")),
    again(built),
    command("pages", [programOf(root, "astro"), "check"]),
  ]);
  const ofSite = built.then(() =>
    inTurn([
      command("site", script("--max-semi-space-size=64", "scripts/site/check-site.ts")),
      tests("browser", "vitest.site.config.ts"),
    ]),
  );
  const counted = (await Promise.all([built.then((counts) => [counts]), ofSources, ofSite])).flat();
  const { passed, failed } = addCounts(counted);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
