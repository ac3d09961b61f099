import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** Editions that have results and are not the one with which the site opens, in code-unit order. */
export async function olderEditions(root: string): Promise<string[]> {
  const { edition } = parse(await readFile(join(root, "content/site.yml"), "utf8")) as { edition: string };
  return (await readdir(join(root, "data/results"))).filter((name) => name !== edition).sort();
}
