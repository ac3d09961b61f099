import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checksumOf } from "./checksum.ts";

/** Finished files of older editions, kept between builds: they hold most of the site, and no prose of the newest one. */
export interface PageStore {
  /** whether the files of the older editions are there, so that they need not be rendered */
  readonly holds: boolean;
  /** Puts them into a site. */
  restore(dist: string): Promise<void>;
  /** Keeps those of a finished site, in the place of any others. `files` are paths inside it. */
  keep(dist: string, files: readonly string[]): Promise<void>;
}

/** Everything that a page of an older edition is made from; the prose of the newest edition's report and the help are not. */
function sourcesOf(older: readonly string[]): string[] {
  const prose = older.map((edition) => `content/reports/${edition}`);
  return ["src", "data", "public", "content/site.yml", "astro.config.mjs", "package-lock.json", ...prose];
}

/** Whether a file of the site belongs to one of these editions: a part of its path is the edition's id. */
function belongsTo(path: string, editions: readonly string[]): boolean {
  const parts = path.split("/");
  return editions.some((edition) => parts.includes(edition));
}

/**
 * Opens the store of a project. What it holds counts only while nothing changed that those pages are made from; a store
 * that a stopped build left half-written counts as empty.
 */
export async function openPageStore(root: string, older: readonly string[]): Promise<PageStore> {
  const folder = join(root, ".cache/pages");
  const version = await checksumOf(root, sourcesOf(older));
  const kept = join(folder, version);
  const holds = older.length > 0 && (await readdir(folder).catch((): string[] => [])).includes(version);
  return {
    holds,
    restore: (dist) => cp(kept, dist, { recursive: true }),
    keep: async (dist, files) => {
      await rm(folder, { recursive: true, force: true });
      const part = join(folder, "part");
      for (const path of files.filter((file) => belongsTo(file, older))) {
        await mkdir(dirname(join(part, path)), { recursive: true });
        await cp(join(dist, path), join(part, path));
      }
      await mkdir(part, { recursive: true });
      await rename(part, kept);
    },
  };
}
