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

/** A site made by hand, for tests: path → text, or bytes where it is none. */
export function siteOf(files: Readonly<Record<string, string | Uint8Array>>): Site {
  const pages = Object.entries(files).filter((file): file is [string, string] => file[0].endsWith(".html"));
  const read = (file: string | Uint8Array | undefined) =>
    file instanceof Uint8Array ? file : new TextEncoder().encode(file);
  return { pages: new Map(pages), files: new Set(Object.keys(files)), read: (path) => read(files[path]) };
}
