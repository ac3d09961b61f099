import type { EntryResult } from "../schema/catalogue.ts";
import type { About } from "../schema/search.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { orientationName, positionName, publishedName, warningsNamed } from "./entry-names.ts";
import { groupsOf, industryOf, type Place, regionOf } from "./entry-place.ts";
import type { Library } from "./library.ts";

/** Other names of what an entry is about: full, short and old names of the region, names of the industry in use. */
export function entryAliases(entry: EntryResult, view: CatalogueView, library: Library): string[] {
  return [...new Set([...regionNames(entry, view, library), ...industryNames(entry, view, library)])];
}

function regionNames(entry: EntryResult, view: CatalogueView, library: Library): string[] {
  const old = library.aliases.filter((row) => row.entity_id === entry.region).map(({ alias }) => alias);
  return [...ownNames(regionOf(entry, view, library)), ...old];
}

function industryNames(entry: EntryResult, view: CatalogueView, library: Library): string[] {
  const used = library.classifications.industryAliases.filter((row) => row.industry_id === entry.industry);
  return [...ownNames(industryOf(entry, view, library)), ...used.map(({ alias }) => alias)];
}

const ownNames = (place: Place | null) => (place ? [place.name.zh, place.short.zh, place.name.en] : []);

/**
 * By what the list of a catalogue finds its regions and industries, by their codes: names, sub-fields of an industry, and the
 * words that the search of the site reads as one of the names (软件 is read as 电子信息).
 */
export function namesByCode(view: CatalogueView, library: Library): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const entry of view.entries) {
    const { region, industry } = entry;
    if (region !== null) found[region] ??= withReadings(regionNames(entry, view, library), library);
    if (industry !== null)
      found[industry] ??= [
        ...withReadings(industryNames(entry, view, library), library),
        ...subfieldNames(industry, library),
      ];
  }
  return found;
}

/** Names, each once, and the words that are looked for as one of them. */
function withReadings(names: readonly string[], { synonyms }: Library): string[] {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const read = synonyms.filter(({ synonym }) => known.has(synonym.toLowerCase()));
  return [...new Set([...names, ...read.map(({ word }) => word)])];
}

function subfieldNames(industry: string, { classifications: { subfields, standard } }: Library): string[] {
  const own = subfields.filter(({ industry_id }) => industry_id === industry);
  return own.flatMap(({ code, name_en }) => [standard.find((row) => row.code === code)!.name_zh, name_en]);
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
