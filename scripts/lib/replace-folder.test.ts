import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { replaceFolder } from "./replace-folder.ts";

let root = "";
let site = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "buju-replace-"));
  site = join(root, "dist");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const making = (text: string) => async (fresh: string) => {
  await mkdir(fresh);
  await writeFile(join(fresh, "index.html"), text);
};
const shown = () => readFile(join(site, "index.html"), "utf8");

it("replaceFolder shows the folder of before until the new one is whole, and leaves nothing else", async () => {
  await replaceFolder(site, making("first"));
  await replaceFolder(site, async (fresh) => {
    await making("second")(fresh);
    expect(await shown()).toBe("first");
  });
  expect(await shown()).toBe("second");
  expect(await readdir(root)).toEqual(["dist"]);
});
it("replaceFolder leaves the folder of before as it was where making fails, and throws what was thrown", async () => {
  await replaceFolder(site, making("first"));
  const half = async (fresh: string) => {
    await making("half")(fresh);
    throw new RangeError("no page");
  };
  await expect(replaceFolder(site, half)).rejects.toThrow("no page");
  expect(await shown()).toBe("first");
  expect(await readdir(root)).toEqual(["dist"]);
});
it("replaceFolder puts back what a run left that was cut off between the two renames", async () => {
  await making("first")(`${site}.old`);
  await making("half")(`${site}.new`);
  await expect(replaceFolder(site, () => Promise.reject(new RangeError("no page")))).rejects.toThrow("no page");
  expect(await shown()).toBe("first");
  expect(await readdir(root)).toEqual(["dist"]);
});
