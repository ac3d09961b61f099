import type { PageFacts } from "./page-facts.ts";
import { readFacts } from "./read-facts.ts";
import type { Site } from "./site.ts";
import { openTargets } from "./targets.ts";

const known = new WeakMap<Site, ReadonlyMap<string, PageFacts>>();

/** The facts of every page of a site, by path; read once. */
export function factsOf(site: Site): ReadonlyMap<string, PageFacts> {
  const facts = known.get(site) ?? readPages(site);
  known.set(site, facts);
  return facts;
}

function readPages({ pages }: Site): ReadonlyMap<string, PageFacts> {
  const targetsOf = openTargets();
  return new Map([...pages].map(([path, html]) => [path, readFacts(html, targetsOf(path))]));
}
