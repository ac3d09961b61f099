import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where a project keeps the program that renders its pages: the code, and what it leaves in the site as it is. */
export const programFolders = (root: string) => ({
  whole: join(root, ".cache/program"),
  code: join(root, ".cache/program/code"),
  site: join(root, ".cache/program/site"),
});

/** Loads the program of a project. Throws a RangeError where it was not compiled. */
export async function openProgram(root: string): Promise<typeof import("../../src/program.ts")> {
  const { code } = programFolders(root);
  const [entry] = (await readdir(code).catch(() => [])).filter((name) => name.startsWith("prerender-entry."));
  if (entry === undefined) throw new RangeError(`${code}: no program; scripts/compile.ts makes it`);
  return import(pathToFileURL(join(code, entry)).href);
}
