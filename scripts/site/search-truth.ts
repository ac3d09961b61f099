import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SearchQuery } from "../../src/schema/search-query.ts";
import { createFold } from "../../src/search/fold.ts";
import { type Entry, fieldsOf, holds } from "../../src/search/match.ts";
import { typedTerms } from "../../src/search/parts.ts";
import { traditional } from "../../src/search/traditional.ts";

type ByLanguage<Value> = Readonly<Record<SearchQuery["lang"], Value>>;

/** What there is to be found on a site, known without its search. */
export interface Truth {
  readonly records: ByLanguage<readonly Entry[]>;
  readonly urls: ByLanguage<readonly string[]>;
  /** of a query that is one plain term: everything whose title, keywords or text hold it; of another query nothing */
  readonly plainHits: (query: Pick<SearchQuery, "query" | "lang">) => readonly string[];
}

/** Reads the records that a built site keeps for the search from disk. */
export async function openTruth(site: string): Promise<Truth> {
  const read = async (lang: SearchQuery["lang"]): Promise<readonly Entry[]> => {
    const script = await readFile(join(site, `assets/search-records-${lang}.js`), "utf8");
    return JSON.parse(script.slice(script.indexOf("=") + 1, script.lastIndexOf(";")));
  };
  const records = { zh: await read("zh"), en: await read("en") };
  const fold = createFold(traditional);
  const fields = (lang: SearchQuery["lang"]) => records[lang].map((entry) => fieldsOf(entry, fold));
  const known = { zh: fields("zh"), en: fields("en") };
  const urls = (lang: SearchQuery["lang"]) => records[lang].map(({ url }) => url);
  return {
    records,
    urls: { zh: urls("zh"), en: urls("en") },
    plainHits: ({ query, lang }) => {
      const [words, ...others] = typedTerms(query, fold);
      if (words === undefined || others.length > 0) return [];
      return records[lang].filter((_, i) => holds(known[lang][i]!, { field: "any", words })).map(({ url }) => url);
    },
  };
}
