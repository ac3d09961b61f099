import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../lib/run-command.ts";
import type { Cost } from "../site/measure-child.ts";
import { median } from "./figure.ts";

/** The arguments with which `npm run` starts Node for a script. */
export async function npmScripts(root: string): Promise<(name: string) => string[]> {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  return (name) => scripts[name]!.split(" ").slice(1);
}

/** The medians of several runs, after one another. */
export async function repeat(runs: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let i = 0; i < runs; i += 1) costs.push(await run());
  return { seconds: median(costs.map((cost) => cost.seconds)), megabytes: median(costs.map((cost) => cost.megabytes)) };
}

/** Everything that a build keeps for the next one. */
const kept = ["dist", ".astro", ".cache", "node_modules/.astro", "node_modules/.vite"];

/** Takes away some of what a build keeps, or all of it. */
export async function forget(copy: string, names: readonly string[] = kept): Promise<void> {
  await Promise.all(names.map((name) => rm(join(copy, name), { recursive: true, force: true })));
}

/** Seconds in which a bare script writes the files of the built site of a copy once more. */
export async function floorOf(runs: number, copy: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const to = join(copy, ".cache/floor");
    const command = [process.execPath, "scripts/site/write-floor.ts", join(copy, "dist"), to];
    times.push(Number((await runCommand(command, { root: copy })).output));
    await rm(to, { recursive: true });
  }
  return median(times);
}

/** Pages, files and bytes of a built site. */
export async function sizeOf(folder: string): Promise<{ pages: number; files: number; bytes: number }> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  const pages = entries.filter(({ name }) => name.endsWith(".html")).length;
  return { pages, files: entries.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
