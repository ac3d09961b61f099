import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { diskEffects, memoryEffects } from "./effects.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "buju-"));
});
afterEach(() => rm(root, { recursive: true }));

it("write replaces a folder as a whole, and list sorts by code unit", async () => {
  const effects = diskEffects(root);
  await effects.write(new Map([["old.csv", "1"]]), "out/a");
  await effects.write(
    new Map<string, string | Uint8Array>([
      ["b.csv", "2"],
      ["B.csv", new Uint8Array([51])],
      ["sub/c.csv", "4"],
    ]),
    "out/a",
  );
  expect(await effects.list("out")).toEqual(["out/a/B.csv", "out/a/b.csv", "out/a/sub/c.csv"]);
  expect(String(await effects.read("out/a/B.csv"))).toBe("3");
});
it("a write that fails leaves the previous folder untouched and nothing beside it", async () => {
  const effects = diskEffects(root);
  await effects.write(new Map([["a.csv", "1"]]), "out");
  const clash = new Map([
    ["a.csv", "2"],
    ["a.csv/b.csv", "3"],
  ]);
  await expect(effects.write(clash, "out")).rejects.toThrow();
  expect(await effects.list("")).toEqual(["out/a.csv"]);
  expect(await readFile(join(root, "out/a.csv"), "utf8")).toBe("1");
});
it("a write of what a folder holds already leaves its files as they are", async () => {
  const effects = diskEffects(root);
  const files = new Map([
    ["a.csv", "1"],
    ["sub/b.csv", "2"],
  ]);
  await effects.write(files, "out");
  const before = await stat(join(root, "out/a.csv"));
  await effects.write(files, "out");
  expect((await stat(join(root, "out/a.csv"))).ino).toBe(before.ino);
});
it.each([
  ["one file fewer", ["a.csv 1"]],
  ["one byte more", ["a.csv 1", "b.csv 22"]],
  ["another name", ["a.csv 1", "c.csv 2"]],
])("a write of %s replaces what is there", async (_, lines) => {
  const effects = diskEffects(root);
  await effects.write(
    new Map([
      ["a.csv", "1"],
      ["b.csv", "2"],
    ]),
    "out",
  );
  await effects.write(new Map(lines.map((line) => line.split(" ") as [string, string])), "out");
  const found = (await effects.list("out")).map(async (path) => `${path.slice(4)} ${await effects.read(path)}`);
  expect(await Promise.all(found)).toEqual(lines);
});
it("a write cut off between its two renames is put back by the next one", async () => {
  const effects = diskEffects(root);
  await mkdir(join(root, "out.old"));
  await writeFile(join(root, "out.old/a.csv"), "1");
  const clash = new Map([
    ["a.csv", "2"],
    ["a.csv/b.csv", "3"],
  ]);
  await expect(effects.write(clash, "out")).rejects.toThrow();
  expect(await effects.list("")).toEqual(["out/a.csv"]);
});
it("list of what does not exist is empty; of a file, the file", async () => {
  const effects = diskEffects(root);
  await effects.write(new Map([["a.csv", "1"]]), "out");
  expect(await effects.list("nothing")).toEqual([]);
  expect(await effects.list("out/a.csv")).toEqual(["out/a.csv"]);
  expect(await effects.list("out/a.csv/deeper")).toEqual([]);
});
it("memoryEffects behave like the disk", async () => {
  const effects = memoryEffects(new Map([["out/a.csv", "1"]]));
  await effects.write(new Map([["b.csv", "2"]]), "out");
  expect(await effects.list("out")).toEqual(["out/b.csv"]);
  expect(new TextDecoder().decode(await effects.read("out/b.csv"))).toBe("2");
  await expect(effects.read("out/a.csv")).rejects.toThrow("no such file: out/a.csv");
});
