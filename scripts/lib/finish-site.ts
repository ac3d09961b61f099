import { readFileSync } from "node:fs";
import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { diskEffects } from "./effects.ts";
import type { PageStore } from "./page-store.ts";
import { publicTables } from "./public-tables.ts";
import { readDictionaries } from "./search-dictionaries.ts";
import { buildIndex } from "./search-index.ts";
import { collectRecords } from "./search-records.ts";
import { readRecords } from "./written-records.ts";

/** Puts tables and the files of older editions into a rendered site, and writes the search index. */
export async function finishSite(root: string, dist: string, store: PageStore): Promise<void> {
  const records = await readRecords(root);
  await copyTables(root, dist);
  if (store.holds) await store.restore(dist);
  const files = await listFiles(dist);
  // Passports, half of the pages, are not searched.
  const restored = files.filter((file) => /^(?!(?:en\/)?numbers\/).*\.html$/.test(file) && !records.has(file));
  for (const path of restored) records.set(path, collectRecords(path, readFileSync(join(dist, path), "utf8")));
  const found = [...records.keys()].sort().flatMap((path) => records.get(path)!);
  await buildIndex(found, await readDictionaries(diskEffects(root)), dist);
  if (!store.holds) await store.keep(dist, files);
}

/** Every file of a folder, as a path inside it, in code-unit order. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** Puts the files behind every number beside the pages, so that a passport can open them without a repository. */
async function copyTables(root: string, dist: string): Promise<void> {
  for (const path of await publicTables(diskEffects(root))) await cp(join(root, path), join(dist, path));
}
