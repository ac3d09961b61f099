import { copyFile, link, mkdir, readdir, rename, rm } from "node:fs/promises";
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
  // of the edition alone, and of its whole scope
  const folders = older.flatMap((edition) => [edition, edition.replace(/-\d{4}$/, "")]);
  const prose = [...new Set(folders)].map((folder) => `content/reports/${folder}`);
  const code = ["src", "scripts/lib", "scripts/render.ts", "astro.config.mjs", "package-lock.json"];
  return [...code, "data", "public", "content/site.yml", ...prose];
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
    restore: async (dist) => {
      const entries = await readdir(kept, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      await place(
        kept,
        dist,
        files.map(({ parentPath, name }) => join(parentPath, name).slice(kept.length + 1)),
      );
    },
    keep: async (dist, files) => {
      await rm(folder, { recursive: true, force: true });
      const part = join(folder, "part");
      await place(
        dist,
        part,
        files.filter((file) => belongsTo(file, older)),
      );
      await mkdir(part, { recursive: true });
      await rename(part, kept);
    },
  };
}

/**
 * Puts files of one folder into another as hard links, which takes no time and no room; as copies where the disk has none.
 * A file is never written over in place: a build starts from an empty folder.
 */
async function place(from: string, to: string, paths: readonly string[]): Promise<void> {
  const folders = new Set(paths.map((path) => dirname(join(to, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (let at = 0; at < paths.length; at += atOnce) {
    await Promise.all(paths.slice(at, at + atOnce).map((path) => linkOrCopy(join(from, path), join(to, path))));
  }
}

/** So many files are put in place at the same time. */
const atOnce = 64;

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
  }
}
