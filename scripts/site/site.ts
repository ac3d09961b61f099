import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The finished site as the checks see it. Paths run from its root, with `/` between their parts. */
export interface Site {
  /** HTML of every page, by path */
  readonly pages: ReadonlyMap<string, string>;
  /** every file, pages included */
  readonly files: ReadonlySet<string>;
  /** bytes of a file */
  readonly read: (path: string) => Uint8Array;
}

/** What a check looked at, and what is wrong: nothing seen means that it proved nothing. */
export interface Findings {
  readonly seen: number;
  readonly problems: readonly string[];
}

export type Check = (site: Site) => Findings;

/** Opens the site in a folder. */
export function openSite(folder: string): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const read = (path: string) => readFileSync(join(folder, path));
  const pages = paths.filter((path) => path.endsWith(".html")).sort();
  return { pages: new Map(pages.map((path) => [path, read(path).toString("utf8")])), files: new Set(paths), read };
}

/** A site made by hand, for tests: path → text. */
export function siteOf(texts: Readonly<Record<string, string>>): Site {
  const pages = Object.entries(texts).filter(([path]) => path.endsWith(".html"));
  return {
    pages: new Map(pages),
    files: new Set(Object.keys(texts)),
    read: (path) => new TextEncoder().encode(texts[path]),
  };
}
