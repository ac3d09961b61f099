import type { PageJudge } from "../../src/report/site-pages.ts";
import type { Findings, Site } from "./site.ts";

/** The site and the list of its pages agree: links, menus and the check of the prose ask that list. */
export function checkPageList(site: Site, pageState: PageJudge): Findings {
  const pages = [...site.pages.keys()].filter((page) => page.endsWith("index.html"));
  const unknown = pages.filter((page) => pageState(addressOf(page)) !== "there");
  return { seen: pages.length, problems: unknown.map((page) => `${page}: src/report/site-pages.ts has no such page`) };
}

/** The address of the Chinese page that a file is, or is the English one of. */
function addressOf(page: string): string {
  return `/${page.replace(/^en\//, "").replace(/index\.html$/, "")}`;
}
