import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Lang } from "../../src/i18n/lang.ts";
import type { SearchRecord } from "../../src/schema/search.ts";

/** Search records by the file of the page that they were found on. */
export type Records = Map<string, readonly SearchRecord[]>;

const pathIn = (root: string, lang: Lang) => join(root, `.cache/records-${lang}.json`);

/** Leaves what the search finds on the rendered pages of a language for the step that writes its index. */
export async function writeRecords(root: string, lang: Lang, records: Records): Promise<void> {
  await mkdir(dirname(pathIn(root, lang)), { recursive: true });
  await writeFile(pathIn(root, lang), JSON.stringify([...records]));
}

/** Takes up what was left of a language, which is gone then. */
export async function readRecords(root: string, lang: Lang): Promise<Records> {
  const text = await readFile(pathIn(root, lang), "utf8");
  await rm(pathIn(root, lang));
  return new Map(JSON.parse(text) as [string, SearchRecord[]][]);
}
