import type { PageFacts } from "./page-facts.ts";
import { otherPath, pageLang } from "./page-type.ts";
import type { Findings, Site } from "./site.ts";
import { factsOf } from "./site-facts.ts";
import { resolvePath } from "./targets.ts";

const tags = { zh: "zh-CN", en: "en" } as const;
/** Has no address of its own, so no counterpart. */
const alone = "404.html";

/**
 * Language pairs: every page exists in both languages, says which one it is, names its canonical address and its
 * alternates, which name it in turn, and leads the reader to the other one. Title, description and one `<h1>` are there.
 */
export function checkLanguages(site: Site): Findings {
  const facts = factsOf(site);
  const problems = [...facts].flatMap(([page, own]) => [
    ...headProblems(page, own),
    ...(page === alone ? [] : pairProblems(page, own, facts)),
  ]);
  return { seen: facts.size, problems };
}

function headProblems(page: string, { lang, title, description, headings }: PageFacts): string[] {
  const problems: string[] = [];
  if (lang !== tags[pageLang(page)]) problems.push(`<html lang="${lang}">, expected ${tags[pageLang(page)]}`);
  if (title === "") problems.push("no title");
  if (description === "") problems.push("no description");
  if (headings.length !== 1 || headings[0] === "") problems.push(`${headings.length} <h1>, expected one with text`);
  return problems.map((problem) => `${page}: ${problem}`);
}

function pairProblems(page: string, own: PageFacts, facts: ReadonlyMap<string, PageFacts>): string[] {
  const other = facts.get(otherPath(page));
  if (!other) return [`${page}: no page ${otherPath(page)}`];
  const [mine, theirs] = [alternatesOf(page, own), alternatesOf(otherPath(page), other)];
  const problems: string[] = [];
  if (canonicalOf(page, own) === null || canonicalOf(page, own) !== mine.get(tags[pageLang(page)]))
    problems.push("the canonical address is not the alternate of its own language");
  for (const tag of [...Object.values(tags), "x-default"]) {
    if (!mine.has(tag)) problems.push(`no alternate for ${tag}`);
    else if (mine.get(tag) !== theirs.get(tag)) problems.push(`alternates of ${tag} differ from ${otherPath(page)}`);
  }
  const leads = own.references.some(
    ({ tag, hreflang, value }) => tag === "a" && hreflang !== "" && resolvePath(value, page) === otherPath(page),
  );
  if (!leads) problems.push(`no link with hreflang to ${otherPath(page)}`);
  return problems.map((problem) => `${page}: ${problem}`);
}

/** The place an address of `<link>` names: the page, or the address itself where it is absolute. */
function placeOf(value: string, page: string): string | null {
  return /^https?:/.test(value) ? value : resolvePath(value, page);
}

function canonicalOf(page: string, { references }: PageFacts): string | null {
  const [found, second] = references.filter(({ tag, rel }) => tag === "link" && rel === "canonical");
  return found && !second ? placeOf(found.value, page) : null;
}

function alternatesOf(page: string, { references }: PageFacts): ReadonlyMap<string, string | null> {
  const links = references.filter(({ tag, rel }) => tag === "link" && rel === "alternate");
  return new Map(links.map(({ hreflang, value }) => [hreflang, placeOf(value, page)]));
}
