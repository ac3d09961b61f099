import { factsOf, type PageFacts } from "./page-facts.ts";
import { pageLang } from "./page-type.ts";
import type { ResultTables } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";

/** What the banner of a page must say while its edition is no final one. */
const banners: Readonly<Record<string, Readonly<Record<"zh" | "en", string>>>> = {
  draft: { zh: "研究稿", en: "Research draft" },
  sample: { zh: "演示数据", en: "SAMPLE" },
};

/** Real or sample is never in doubt: every page of an edition that is not final says so in its banner. */
export function checkStates(site: Site, tables: readonly Pick<ResultTables, "edition" | "state">[]): Findings {
  const states = new Map(tables.map(({ edition, state }) => [edition, state]));
  const shown = [...factsOf(site)].flatMap(([page, facts]) => {
    const edition = editionOf(page, facts);
    return edition === "" ? [] : [{ page, facts, state: states.get(edition), edition }];
  });
  const problems = shown.flatMap(({ page, facts, state, edition }) => {
    if (state === undefined) return [`${page}: shows the unknown edition ${edition}`];
    const word = banners[state]?.[pageLang(page)];
    return word === undefined || facts.banner.includes(word) ? [] : [`${page}: the banner does not say ${word}`];
  });
  return { seen: shown.length, problems };
}

function editionOf(page: string, { edition }: PageFacts): string {
  return edition || (/(?:^|\/)(?:reports|numbers)\/([a-z]+-\d{4})\//.exec(page)?.[1] ?? "");
}
