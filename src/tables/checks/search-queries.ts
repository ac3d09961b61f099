import { ofSearch } from "../../i18n/validation-search.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { searchKinds } from "../../schema/search.ts";
import { expectationsOf, type SearchQuery } from "../../schema/search-query.ts";
import { errorAt, type Problem } from "../problem.ts";

/** Queries that expect pages of no kind or of the other language, or wait for pages that they do not expect. */
export function checkSearchQueries({ searchQueries }: Repository): Problem[] {
  return searchQueries.flatMap((query) => [...checkExpected(query), ...checkNeeds(query)]);
}

function checkExpected({ expected, lang, place }: Placed<SearchQuery>): Problem[] {
  return expectationsOf(expected).flatMap(({ kind, address }) => [
    ...(searchKinds.some((known) => known === kind)
      ? []
      : [errorAt({ ...place, column: "expected", value: kind }, ofSearch.unknownKind(kind, searchKinds))]),
    ...(address.startsWith("/en/") === (lang === "en")
      ? []
      : [errorAt({ ...place, column: "expected", value: address }, ofSearch.otherLanguage(address, lang))]),
  ]);
}

function checkNeeds({ expected, needs, place }: Placed<SearchQuery>): Problem[] {
  const expectations = expectationsOf(expected);
  return (needs === null ? [] : needs.split(" "))
    .filter((beginning) => !expectations.some(({ address }) => address.startsWith(beginning)))
    .map((value) => errorAt({ ...place, column: "needs", value }, ofSearch.needless(value)));
}
