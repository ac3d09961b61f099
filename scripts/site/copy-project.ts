import { cp, mkdir, mkdtemp, readdir, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** What a build leaves behind, and what is no source. */
const leftOut = new Set(["node_modules", "dist", "dist.new", "dist.old", ".astro", ".cache", ".git"]);

/**
 * Copies the sources of the project to a new folder elsewhere, with the same packages but none of the caches that
 * builds keep: beside the sources, and in `node_modules`. The caller removes it.
 */
export async function copyProject(root: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "buju-elsewhere-"));
  const names = (await readdir(root)).filter((name) => !leftOut.has(name));
  await Promise.all(names.map((name) => cp(join(root, name), join(copy, name), { recursive: true })));
  await linkPackages(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Each package by a link of its own, so that caches written beside them stay in the copy. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  const names = (await readdir(from)).filter((name) => name === ".bin" || !name.startsWith("."));
  await Promise.all(names.map((name) => symlink(join(from, name), join(to, basename(name)), "junction")));
}
