import { gzipSync } from "node:zlib";
import type { Findings, Site } from "./site.ts";
import { factsOf } from "./site-facts.ts";
import { resolvePath } from "./targets.ts";

/** The floors of site.md, in bytes compressed. */
export const budgets = { html: 100_000, script: 40_000 } as const;

/** Sizes: the HTML of a page, and the scripts that it loads before anything is done, compressed. */
export function checkSizes(site: Site): Findings {
  const known = new Map<string, number>();
  const compressed = (path: string) => {
    const size = known.get(path) ?? gzipSync(site.read(path)).length;
    known.set(path, size);
    return size;
  };
  const html = new Map([...site.pages.keys()].map((page) => [page, htmlSize(site, page)]));
  const problems = [...factsOf(site)].flatMap(([page, { references }]) => {
    const scripts = references
      .filter(({ tag }) => tag === "script")
      .flatMap(({ value }) => resolvePath(value, page) ?? []);
    const script = scripts.filter((path) => site.files.has(path)).reduce((sum, path) => sum + compressed(path), 0);
    return [...over("html", html.get(page)!, page), ...over("script", script, page)];
  });
  return { seen: site.pages.size, problems };
}

/** What is small as it stands, or when compressed in haste, is not compressed with care to be measured. */
function htmlSize(site: Site, page: string): number {
  const bytes = site.read(page);
  if (bytes.length <= budgets.html) return bytes.length;
  const hasty = gzipSync(bytes, { level: 1 }).length;
  return hasty <= budgets.html ? hasty : gzipSync(bytes).length;
}

function over(kind: keyof typeof budgets, size: number, page: string): string[] {
  return size <= budgets[kind] ? [] : [`${page}: ${kind} of ${size} bytes compressed, more than ${budgets[kind]}`];
}
