import { rightWords } from "../i18n/entries.ts";
import { type Lang, nameOf, shortOf, type Words } from "../i18n/lang.ts";
import type { FacetLabels } from "../i18n/search.ts";
import { rightIds } from "../schema/right.ts";
import type { Library } from "./library.ts";

/**
 * How the search page calls the values by which results are narrowed: scopes, entities, industries and technology fields,
 * kinds of right, grades and orientations of the catalogue.
 */
export function searchLabels(library: Library, lang: Lang): FacetLabels {
  const { scopes, currents, worlds, classifications, technologyFields, catalogues } = library;
  const entities = [...currents.flatMap(({ reported }) => reported), ...worlds.flatMap(({ ranked }) => ranked)];
  const named = (rows: readonly { readonly id: string; readonly name: Words }[]) =>
    Object.fromEntries(rows.map(({ id, name }) => [id, name[lang]]));
  return {
    scope: named(scopes),
    region: Object.fromEntries(entities.map((entity) => [entity.entity_id, shortOf(entity, lang)])),
    industry: Object.fromEntries([
      ...classifications.industries.map((row) => [row.industry_id, nameOf(row, lang)]),
      ...technologyFields.map((row) => [row.field_id, nameOf(row, lang)]),
    ]),
    right: named(rightIds.map((id) => ({ id, name: rightWords[id] }))),
    grade: named(catalogues.flatMap(({ grades }) => grades)),
    orientation: named(catalogues.flatMap(({ plan }) => plan.orientations)),
  };
}
