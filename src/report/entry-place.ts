import { type Lang, localPath, nameOf, shortOf, type Words } from "../i18n/lang.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import { address } from "./address.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { currentRegion } from "./current-address.ts";
import { industryName } from "./industry-names.ts";
import type { Library } from "./library.ts";

/** What an entry is about: a name, and the page that is about it, where there is one. */
export interface Place {
  readonly code: string;
  readonly name: Words;
  readonly short: Words;
  readonly href: string | null;
}

/** The region of an entry; null for one that is about the whole. */
export function regionOf({ region }: Pick<EntryResult, "region">, view: CatalogueView, library: Library): Place | null {
  if (region === null) return null;
  const row = [...library.entities, ...library.economies].find(({ entity_id }) => entity_id === region)!;
  const edition = library.currents.find(({ edition: { scope } }) => scope === view.edition.scope);
  const economy = view.plan.fields ? address.economy(region) : null;
  return {
    code: region,
    name: { zh: nameOf(row, "zh"), en: nameOf(row, "en") },
    short: { zh: shortOf(row, "zh"), en: shortOf(row, "en") },
    href: edition ? currentRegion(library, edition, region) : economy,
  };
}

/** The industry or technology field of an entry; null for one that is about all of them. */
export function industryOf(
  { industry }: Pick<EntryResult, "industry">,
  view: CatalogueView,
  library: Library,
): Place | null {
  if (industry === null) return null;
  const field = view.plan.fields && library.technologyFields.find(({ field_id }) => field_id === industry);
  const named = (lang: Lang) => (field ? nameOf(field, lang) : industryName(library.classifications, industry, lang));
  const name = { zh: named("zh"), en: named("en") };
  const evaluated = library.industryViews[0]?.industries.some(({ industry_id }) => industry_id === industry);
  return { code: industry, name, short: name, href: field || evaluated ? address.field(industry) : null };
}

/** The groups that a region belongs to in an edition. */
export function groupsOf(region: string | null, view: CatalogueView, library: Library): readonly Place[] {
  const edition = library.editions.find(({ edition: { id } }) => id === view.edition.id);
  if (!edition || region === null) return [];
  return edition.groups
    .filter(({ entity_id }) => edition.members(entity_id).some((member) => member.entity_id === region))
    .map((row) => ({
      code: row.entity_id,
      name: { zh: row.name_zh, en: row.name_en },
      short: { zh: row.short_zh, en: row.short_en },
      href: null,
    }));
}

/** The address of a place in a language. */
export function placeHref({ href }: Place, lang: Lang): string | undefined {
  return href === null ? undefined : localPath(href, lang);
}
