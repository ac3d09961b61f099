import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checksumOf } from "./checksum.ts";

/**
 * Does a piece of work unless it was done before and nothing under `paths` has changed since, what it wrote there included.
 * `name` is the file under `.cache/` that remembers. Returns whether the work was done. Work that fails is not remembered.
 */
export async function once(
  name: string,
  { root, paths }: { readonly root: string; readonly paths: readonly string[] },
  work: () => Promise<void>,
): Promise<boolean> {
  const file = join(root, ".cache", name);
  const known = await readFile(file, "utf8").catch(() => "");
  if (known === (await checksumOf(root, paths))) return false;
  await work();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await checksumOf(root, paths));
  return true;
}
