import type { EntryResult } from "../schema/catalogue.ts";
import type { About } from "../schema/search.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { orientationName, positionName, publishedName, warningsNamed } from "./entry-names.ts";
import { groupsOf, industryOf, regionOf } from "./entry-place.ts";
import type { Library } from "./library.ts";

/** Other names of what an entry is about: full, short and old names of the region, names of the industry in use. */
export function entryAliases(entry: EntryResult, view: CatalogueView, library: Library): string[] {
  const [region, industry] = [regionOf(entry, view, library), industryOf(entry, view, library)];
  const places = [region, industry].flatMap((place) => (place ? [place.name.zh, place.short.zh, place.name.en] : []));
  const old = library.aliases.filter((row) => row.entity_id === entry.region).map(({ alias }) => alias);
  const used = library.classifications.industryAliases.filter((row) => row.industry_id === entry.industry);
  return [...new Set([...places, ...old, ...used.map(({ alias }) => alias)])];
}

/** How the search finds an entry: its number, names in both languages, codes, groups, grade and orientation in words. */
export function entryKeywords(entry: EntryResult, view: CatalogueView, library: Library): string[] {
  const named = [
    publishedName(view, entry),
    orientationName(view, entry.orientation),
    positionName(view, entry.positioning),
    ...warningsNamed(view, entry).map(({ name }) => name),
    ...groupsOf(entry.region, view, library).map(({ name }) => name),
  ].flatMap((words) => (words ? [words.zh, words.en] : []));
  const codes = [entry.region, entry.industry].filter((code) => code !== null);
  return [
    ...new Set([entry.id, ...codes, entry.title_zh, entry.title_en, ...entryAliases(entry, view, library), ...named]),
  ];
}

/** By what results of the search can be narrowed to an entry. */
export function entryAbout(entry: EntryResult, rights: readonly string[]): About {
  const one = (value: string | null) => (value === null ? [] : [value]);
  return {
    region: one(entry.region),
    industry: one(entry.industry),
    right: rights,
    grade: one(entry.published_grade),
    orientation: one(entry.orientation),
  };
}
