import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import type { FacetLabels } from "../i18n/search.ts";
import type { Library } from "./library.ts";

/** How the search page calls the values by which results are narrowed: scopes, entities, industries and technology fields. */
export function searchLabels(library: Library, lang: Lang): FacetLabels {
  const { scopes, currents, industries, technologyFields } = library;
  const entities = [...new Set(currents.flatMap(({ reported }) => reported))];
  return {
    scope: Object.fromEntries(scopes.map(({ id, name }) => [id, name[lang]])),
    region: Object.fromEntries(entities.map((entity) => [entity.entity_id, shortOf(entity, lang)])),
    industry: Object.fromEntries([
      ...industries.map((row) => [row.industry_id, nameOf(row, lang)]),
      ...technologyFields.map((row) => [row.field_id, nameOf(row, lang)]),
    ]),
  };
}
