import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ChartStore } from "../../src/charts/render.ts";
import type { Lang } from "../../src/i18n/lang.ts";
import { sha256 } from "./checksum.ts";

/** Charts kept between builds, and what this build asked for. */
export interface DiskChartStore extends ChartStore {
  readonly drawn: () => number;
  readonly reused: () => number;
  /** Keeps what this build used, and forgets what it did not; `all` forgets nothing, when only a part of the site was drawn. */
  save(options: { readonly all: boolean }): Promise<void>;
}

/** Where a chart stands in its file, and how many bytes it takes. */
type Spot = readonly [from: number, length: number];

/** Charts one after the other in a file, since thousands of them would fill the memory. */
interface Book {
  readonly spots: ReadonlyMap<string, Spot>;
  read(hash: string): string | undefined;
  close(): void;
}

/**
 * Opens the chart cache of a language, for this version of the chart code and of Plot: one folder, replaced whole, so that a build that is
 * stopped leaves the last one. A cache that cannot be read counts as empty.
 */
export async function openChartStore(root: string, lang: Lang): Promise<DiskChartStore> {
  const folder = join(root, ".cache/charts", lang);
  const last = join(folder, sha256(await sourceOf(root)));
  const part = join(folder, "part");
  const kept = await openBook(last);
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  const drawn = newBook(part);
  const used = new Set<string>();
  return {
    get: (key) => {
      const hash = hashOf(key);
      if (kept.spots.has(hash)) used.add(hash);
      return drawn.read(hash) ?? kept.read(hash);
    },
    set: (key, svg) => drawn.add(hashOf(key), svg),
    drawn: () => drawn.spots.size,
    reused: () => used.size,
    save: async ({ all }) => {
      const stays = all ? [...kept.spots.keys()] : [...used];
      const isChanged = drawn.spots.size > 0 || stays.length < kept.spots.size;
      if (isChanged) for (const hash of stays) drawn.add(hash, kept.read(hash)!);
      for (const book of [drawn, kept]) book.close();
      if (!isChanged) return rm(part, { recursive: true });
      await writeFile(join(part, names.index), JSON.stringify(Object.fromEntries(drawn.spots)));
      for (const old of (await readdir(folder)).filter((name) => name !== "part")) {
        await rm(join(folder, old), { recursive: true });
      }
      await rename(part, last);
    },
  };
}

const names = { index: "index.json", charts: "charts" } as const;

/** Opens the charts of a folder; none where it is not there or not whole. */
async function openBook(folder: string): Promise<Book> {
  try {
    const index = JSON.parse(await readFile(join(folder, names.index), "utf8")) as Record<string, Spot>;
    return book(openSync(join(folder, names.charts), "r"), new Map(Object.entries(index)));
  } catch {
    return { spots: new Map(), read: () => undefined, close: () => {} };
  }
}

/** An empty book in a folder, which charts can be added to. */
function newBook(folder: string): Book & { readonly add: (hash: string, svg: string) => void } {
  const file = openSync(join(folder, names.charts), "w+");
  const spots = new Map<string, Spot>();
  let end = 0;
  const add = (hash: string, svg: string) => {
    const length = writeSync(file, svg, end);
    spots.set(hash, [end, length]);
    end += length;
  };
  return { ...book(file, spots), add };
}

function book(file: number, spots: ReadonlyMap<string, Spot>): Book {
  const read = (hash: string) => {
    const spot = spots.get(hash);
    if (spot === undefined) return undefined;
    const [from, length] = spot;
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, from);
    return bytes.toString("utf8");
  };
  return { spots, read, close: () => closeSync(file) };
}

/** What changes a chart beside its own input: the chart code, the words in charts and the version of Plot. */
async function sourceOf(root: string): Promise<string> {
  const folder = join(root, "src/charts");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).sort();
  const paths = [
    ...files.map((name) => join(folder, name)),
    ...["chart", "words"].map((name) => join(root, `src/i18n/${name}.ts`)),
    join(root, "node_modules/@observablehq/plot/package.json"),
  ];
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return texts.join("\0");
}

/** Half of a checksum, which is enough to tell charts apart. */
function hashOf(text: string): string {
  return sha256(text).slice(0, 32);
}
