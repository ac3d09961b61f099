import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** How two folders differ, a line each: files that only one has, and files whose bytes differ. */
export async function compareFolders(a: string, b: string): Promise<{ files: number; problems: string[] }> {
  const [left, right] = [await list(a), await list(b)];
  const all = [...new Set([...left, ...right])].sort();
  const problems: string[] = [];
  for (const path of all) {
    if (!left.has(path)) problems.push(`${path}: only in the second`);
    else if (!right.has(path)) problems.push(`${path}: only in the first`);
    else if (!(await readFile(join(a, path))).equals(await readFile(join(b, path)))) problems.push(`${path}: differs`);
  }
  return { files: all.length, problems };
}

async function list(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
}
