import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { SearchRecord } from "../../src/schema/search.ts";
import { readRecords, writeRecords } from "./written-records.ts";

it("records are taken up of each language as they were left, and once", async () => {
  const root = await mkdtemp(join(tmpdir(), "buju-records-"));
  const chinese: [string, SearchRecord[]][] = [
    ["a/index.html", [{ title: "“重庆” <b>" } as unknown as SearchRecord]],
    ["b/index.html", []],
  ];
  const english: [string, SearchRecord[]][] = [["en/a/index.html", []]];
  await writeRecords(root, "zh", new Map(chinese));
  await writeRecords(root, "en", new Map(english));
  expect(await readRecords(root, "en")).toEqual(new Map(english));
  expect(await readRecords(root, "zh")).toEqual(new Map(chinese));
  expect(await readdir(join(root, ".cache"))).toEqual([]);
  await expect(readRecords(root, "zh")).rejects.toThrow("records-zh.json");
  await rm(root, { recursive: true });
});
