import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ChartStore } from "../../src/charts/render.ts";
import { sha256 } from "./checksum.ts";

/** Charts kept between builds, and what this build asked for. */
export interface DiskChartStore extends ChartStore {
  readonly drawn: () => number;
  readonly reused: () => number;
  /** Writes what this build used, and forgets what it did not; `all` forgets nothing, when only a part of the site was drawn. */
  save(options: { readonly all: boolean }): Promise<void>;
}

/**
 * Opens the chart cache of this version of the chart code and of Plot: one file, replaced whole, so that a build that
 * is stopped leaves the last one. A file that cannot be read counts as empty.
 */
export async function openChartStore(root: string): Promise<DiskChartStore> {
  const folder = join(root, ".cache/charts");
  const file = join(folder, `${await versionOf(root)}.json`);
  const kept = new Map<string, string>(Object.entries(await readJson(file)));
  const used = new Map<string, string>();
  const before = kept.size;
  let reused = 0;
  return {
    get: (key) => {
      const hash = hashOf(key);
      const svg = used.get(hash) ?? kept.get(hash);
      if (svg === undefined) return undefined;
      if (!used.has(hash)) reused += 1;
      used.set(hash, svg);
      return svg;
    },
    set: (key, svg) => void used.set(hashOf(key), svg),
    drawn: () => used.size - reused,
    reused: () => reused,
    save: async ({ all }) => {
      if (used.size === reused && (all || before === reused)) return;
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.new`, JSON.stringify(Object.fromEntries([...(all ? kept : []), ...used])));
      await rename(`${file}.new`, file);
    },
  };
}

async function readJson(file: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
  } catch {
    return {};
  }
}

/** Changes with the chart code, the words in charts and the version of Plot. */
async function versionOf(root: string): Promise<string> {
  const folder = join(root, "src/charts");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).sort();
  const paths = [
    ...names.map((name) => join(folder, name)),
    ...["chart", "words"].map((name) => join(root, `src/i18n/${name}.ts`)),
    join(root, "node_modules/@observablehq/plot/package.json"),
  ];
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return hashOf(texts.join("\0"));
}

/** Half of a checksum, which is enough to tell charts apart. */
function hashOf(text: string): string {
  return sha256(text).slice(0, 32);
}
