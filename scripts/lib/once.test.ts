import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { once } from "./once.ts";

const root = await mkdtemp(join(tmpdir(), "buju-once-"));
afterAll(() => rm(root, { recursive: true, force: true }));
const where = { root, paths: ["in.txt", "out.txt"] };
const put = (name: string, text: string) => writeFile(join(root, name), text);
const work = () => put("out.txt", "result");

it("work is done once, and again when its input or its result has changed", async () => {
  await put("in.txt", "1");
  expect(await once("work", where, work)).toBe(true);
  expect(await once("work", where, work)).toBe(false);
  await put("in.txt", "2");
  expect(await once("work", where, work)).toBe(true);
  await put("out.txt", "edited by hand");
  expect(await once("work", where, work)).toBe(true);
  expect(await once("work", where, work)).toBe(false);
});
it("work that fails is tried again", async () => {
  await put("in.txt", "3");
  await expect(once("work", where, () => Promise.reject(new Error("bad data")))).rejects.toThrow("bad data");
  expect(await once("work", where, work)).toBe(true);
});
