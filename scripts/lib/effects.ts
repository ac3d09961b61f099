import { readFileSync } from "node:fs";
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { ignoreMissing, replaceFolder } from "./replace-folder.ts";

/** What a step may do to the world. Paths run from the root, with `/` between their parts; absolute ones stay what they are. */
export interface Effects {
  /** folder that all paths start from, for messages */
  readonly root: string;
  /** every file in a folder and below, or the one file of that name; sorted by code unit; none where it does not exist */
  list(prefix: string): Promise<string[]>;
  /** bytes of a file; throws where there is none */
  read(path: string): Promise<Uint8Array>;
  /**
   * Puts files, by their name inside the folder, in the place of all that the folder held: all of them, or, when it
   * fails, none: the previous folder then stands as it was.
   */
  write(files: ReadonlyMap<string, string | Uint8Array>, folder: string): Promise<void>;
  /** a line of the result */
  log(line: string): void;
  /** a line that tells how far a long run has come; no part of the result */
  progress(line: string): void;
}

/**
 * Effects on the disk, under a root. Results go to stdout, progress to stderr. Files are read at once: they are many and
 * small, and waiting for each costs more than reading it.
 */
export function diskEffects(root: string): Effects {
  return {
    root,
    list: async (prefix) => (await walk(resolve(root, prefix))).map((path) => toPath(relative(root, path))).sort(),
    read: async (path) => readFileSync(resolve(root, path)),
    write: (files, folder) => writeFolder(resolve(root, folder), files),
    log: (line) => void process.stdout.write(`${line}\n`),
    progress: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** Effects on a map of files, for tests; what is logged and told on the way is kept in `lines`. */
export function memoryEffects(files: Map<string, string | Uint8Array>): Effects & { readonly lines: MemoryLines } {
  const lines: MemoryLines = { log: [], progress: [] };
  const isInside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
  return {
    root: "",
    lines,
    list: async (prefix) => [...files.keys()].filter((path) => prefix === "" || isInside(path, prefix)).sort(),
    read: async (path) => {
      const content = files.get(path);
      if (content === undefined) throw new RangeError(`no such file: ${path}`);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    write: async (written, folder) => {
      for (const path of [...files.keys()]) if (isInside(path, folder)) files.delete(path);
      for (const [name, content] of written) files.set(`${folder}/${name}`, content);
    },
    log: (line) => void lines.log.push(line),
    progress: (line) => void lines.progress.push(line),
  };
}

export interface MemoryLines {
  readonly log: string[];
  readonly progress: string[];
}

/** Puts files in the place of a folder; one that holds just these files is left alone. */
async function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  if (!(await holds(folder, files))) await replaceFolder(folder, (fresh) => writeAll(fresh, files));
}

async function holds(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<boolean> {
  const names = (await walk(folder)).map((path) => toPath(relative(folder, path)));
  if (names.length !== files.size) return false;
  for (const name of names) {
    const content = files.get(name);
    if (content === undefined || !Buffer.from(content).equals(readFileSync(join(folder, name)))) return false;
  }
  return true;
}

async function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

async function walk(path: string): Promise<string[]> {
  const found = await stat(path).catch(ignoreMissing);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const inside = entries.map((entry) => {
    const place = join(path, entry.name);
    return entry.isFile() ? place : walk(place);
  });
  return (await Promise.all(inside)).flat();
}

function toPath(path: string): string {
  return path.split(sep).join("/");
}
