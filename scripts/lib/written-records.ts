import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SearchRecord } from "../../src/schema/search.ts";

/** Search records by the file of the page that they were found on. */
export type Records = Map<string, readonly SearchRecord[]>;

const pathIn = (root: string) => join(root, ".cache/records.json");

/** Leaves what the search finds on the rendered pages for the step that writes its index. */
export async function writeRecords(root: string, records: Records): Promise<void> {
  await mkdir(dirname(pathIn(root)), { recursive: true });
  await writeFile(pathIn(root), JSON.stringify([...records]));
}

/** Takes up what was left, which is gone then. */
export async function readRecords(root: string): Promise<Records> {
  const text = await readFile(pathIn(root), "utf8");
  await rm(pathIn(root));
  return new Map(JSON.parse(text) as [string, SearchRecord[]][]);
}
