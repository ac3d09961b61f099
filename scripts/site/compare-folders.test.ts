import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compareFolders } from "./compare-folders.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "buju-"));
  for (const folder of ["a/x", "b/x"]) await mkdir(join(root, folder), { recursive: true });
  for (const file of ["a/same", "b/same", "a/x/deep", "b/x/deep"]) await writeFile(join(root, file), "1");
});
afterEach(() => rm(root, { recursive: true }));
const compare = () => compareFolders(join(root, "a"), join(root, "b"));

it("folders with the same files and bytes do not differ", async () =>
  expect(await compare()).toEqual({ files: 2, problems: [] }));
it("every file that differs or is missing is named", async () => {
  await writeFile(join(root, "b/x/deep"), "2");
  await writeFile(join(root, "a/left"), "");
  await writeFile(join(root, "b/right"), "");
  expect((await compare()).problems).toEqual([
    "left: only in the first",
    "right: only in the second",
    "x/deep: differs",
  ]);
});
