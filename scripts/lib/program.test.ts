import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openProgram, programFolders } from "./program.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "buju-program-"));
});
afterEach(() => rm(root, { recursive: true }));

it("the program is found by the name of its entry, whatever else was compiled with it", async () => {
  const { code } = programFolders(root);
  await mkdir(code, { recursive: true });
  await writeFile(join(code, "other.mjs"), "export const places = () => [];");
  await writeFile(join(code, "prerender-entry.a1B2.mjs"), 'export const places = () => ["/"];');
  expect(((await openProgram(root)) as unknown as { places(): string[] }).places()).toEqual(["/"]);
});

it("where nothing was compiled, it says what to run", () =>
  expect(openProgram(root)).rejects.toThrow("no program; scripts/compile.ts makes it"));
