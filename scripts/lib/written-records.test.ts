import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { SearchRecord } from "../../src/schema/search.ts";
import { readRecords, writeRecords } from "./written-records.ts";

it("records are taken up as they were left, and once", async () => {
  const root = await mkdtemp(join(tmpdir(), "buju-records-"));
  const records = new Map([
    ["a/index.html", [{ title: "“重庆” <b>" } as unknown as SearchRecord]],
    ["b/index.html", []],
  ] as const);
  await writeRecords(root, new Map(records));
  expect(await readRecords(root)).toEqual(records);
  expect(await readdir(join(root, ".cache"))).toEqual([]);
  await expect(readRecords(root)).rejects.toThrow("records.json");
  await rm(root, { recursive: true });
});
