import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Scope } from "../../src/schema/scope.ts";
import { addressOf, serveFolder } from "../lib/serve.ts";
import { browserArguments, browserPath } from "../site/chromium.ts";
import { copyProject } from "../site/copy-project.ts";
import { type FirstSearch, measureFirstSearch } from "../site/first-search.ts";
import { type Cost, measureChild } from "../site/measure-child.ts";
import { runCommand } from "../site/run-command.ts";
import { type Figure, median } from "./figure.ts";

/** Time and memory of the build, each in a process of its own, and of the first search in the built site. */
export async function benchSite(runs: number, root: string): Promise<Figure[]> {
  const copy = await copyProject(root);
  try {
    const commands = await npmScripts(copy);
    const script = (name: string, ...args: string[]) =>
      repeat(runs, () => measureChild([...commands(name), ...args], { root: copy }));
    const evaluated = (scope: Scope) => script("evaluate", "--scope", scope, "--out", ".cache/bench/results");
    const validated = await script("validate");
    const [nation, world, city] = [await evaluated("nation"), await evaluated("world"), await evaluated("city")];
    const fresh = await repeat(runs, async () => {
      await forget(copy);
      return measureChild(commands("build"), { root: copy });
    });
    const again = await script("build");
    const cached = await repeat(runs, async () => {
      await forget(copy, [".cache/evaluated", ".cache/pages"]);
      return measureChild(commands("build"), { root: copy });
    });
    const floor = await floorOf(runs, copy);
    const search = await searchOf(copy);
    const size = await sizeOf(join(copy, "dist"));
    const seconds = (name: string, cost: Cost, target?: number): Figure[] => [
      { name, value: cost.seconds, unit: "s", ...(target && { target }) },
      { name: `${name}: peak memory`, value: cost.megabytes, unit: "MB", target: 1536 },
    ];
    return [
      ...seconds("validate", validated),
      ...seconds("evaluate the nation editions", nation, 2),
      ...seconds("evaluate world and city", both(world, city), 10),
      ...seconds("build from nothing", fresh, 60),
      ...seconds("build again, only prose changed", again, 20),
      ...seconds("build with the chart cache alone", cached, 20),
      { name: "bare script writing the same bytes", value: floor, unit: "s" },
      { name: "build from nothing, times the bare script", value: fresh.seconds / floor, unit: "×" },
      { name: "build with the chart cache alone, times the bare script", value: cached.seconds / floor, unit: "×" },
      { name: "pages", value: size.pages, unit: "" },
      { name: "files", value: size.files, unit: "" },
      { name: "bytes", value: size.bytes / 1e6, unit: "MB" },
      { name: "first search", value: search.bytes / 1000, unit: "kB", target: 300 },
      { name: "first search, answered after", value: search.milliseconds, unit: "ms", target: 500 },
    ];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The arguments with which `npm run` starts Node for a script. */
async function npmScripts(root: string): Promise<(name: string) => string[]> {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  return (name) => scripts[name]!.split(" ").slice(1);
}

/** One after the other. */
function both(first: Cost, second: Cost): Cost {
  return {
    seconds: first.seconds + second.seconds,
    megabytes: Math.max(first.megabytes, second.megabytes),
  };
}

/** The medians of several runs, after one another. */
async function repeat(runs: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let i = 0; i < runs; i += 1) costs.push(await run());
  return { seconds: median(costs.map((cost) => cost.seconds)), megabytes: median(costs.map((cost) => cost.megabytes)) };
}

/** Everything that a build keeps for the next one. */
const kept = ["dist", ".astro", ".cache", "node_modules/.astro", "node_modules/.vite"];

/** Takes away some of what a build keeps, or all of it. */
async function forget(copy: string, names: readonly string[] = kept): Promise<void> {
  await Promise.all(names.map((name) => rm(join(copy, name), { recursive: true, force: true })));
}

async function floorOf(runs: number, copy: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const to = join(copy, ".cache/floor");
    const command = [process.execPath, "scripts/site/write-floor.ts", join(copy, "dist"), to];
    times.push(Number((await runCommand(command, { root: copy })).output));
    await rm(to, { recursive: true });
  }
  return median(times);
}

async function searchOf(copy: string): Promise<FirstSearch> {
  const server = await serveFolder(join(copy, "dist"), { port: 0 });
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments });
  try {
    return await measureFirstSearch(await browser.newPage(), addressOf(server), "匹配度");
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function sizeOf(folder: string): Promise<{ pages: number; files: number; bytes: number }> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  const pages = entries.filter(({ name }) => name.endsWith(".html")).length;
  return { pages, files: entries.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
