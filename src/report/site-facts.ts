import type { Edition } from "../schema/edition.ts";
import type { ModelFiles, Repository } from "../schema/repository.ts";
import { type Scope, scopeOfEdition } from "../schema/scope.ts";
import { holdsIn } from "../schema/validity.ts";

/** Whether the site has a page at an address: it is there; it is of what this site does not report on; there is no such page. */
export type PageState = "there" | "left-out" | "none";

/** What decides which pages a site has, as it was entered; no result is looked at. */
export interface PageSources {
  readonly repository: Repository;
  /** the edition with which the site opens */
  readonly opening: string;
  /** files of the written report, from the root: `content/reports/nation-2023/zh/01-overview.mdx` */
  readonly chapters: readonly string[];
}

/** An edition of regions, and its model; none where that is missing. */
export interface EditionFacts {
  readonly edition: Edition;
  readonly files: ModelFiles | undefined;
}

/** What the addresses of a site are looked up in. */
export interface SiteFacts {
  readonly repository: Repository;
  readonly editions: ReadonlyMap<string, EditionFacts>;
  /** ids of the editions of the world */
  readonly worlds: ReadonlySet<string>;
  /** the current edition of each scope with regions, that with which the site opens first */
  readonly currents: readonly EditionFacts[];
  /** `nation-2023/overview` */
  readonly chapters: ReadonlySet<string>;
  /** scopes that have an edition */
  readonly scopes: ReadonlySet<Scope>;
}

/** Brings together what the addresses of a site are looked up in. */
export function siteFacts({ repository, opening, chapters }: PageSources): SiteFacts {
  const { editions, technologyEditions, models } = repository;
  const all = [...editions]
    .sort((a, b) => Number(b.id === opening) - Number(a.id === opening) || b.year - a.year)
    .map((edition) => ({ edition, files: models.find(({ model }) => model.id === edition.model) }));
  const written = chapters.flatMap((path) => {
    const [, folder, slug] = /^content\/reports\/([^/]+)\/[^/]+\/\d{2}-([a-z-]+)\.mdx$/.exec(path) ?? [];
    return editions.filter(({ id, scope }) => id === folder || scope === folder).map(({ id }) => `${id}/${slug}`);
  });
  return {
    repository,
    editions: new Map(all.map((each) => [each.edition.id, each])),
    worlds: new Set(technologyEditions.map(({ id }) => id)),
    currents: [...Map.groupBy(all, ({ edition }) => edition.scope).values()].map(([first]) => first!),
    chapters: new Set(written),
    scopes: new Set([...editions, ...technologyEditions].map(({ scope }) => scope)),
  };
}

/** Whether an edition evaluates industries. */
export function hasIndustries({ files }: EditionFacts): boolean {
  return files?.model.industries !== undefined;
}

/** Whether an edition is set beside economies of the world. */
export function hasSideways({ repository }: SiteFacts, { edition }: EditionFacts): boolean {
  return repository.sideways.some(({ scope, years }) => scope === edition.scope && years.includes(edition.year));
}

/** Whether a model has an indicator. */
export function hasIndicator(files: ModelFiles | undefined, id: string): boolean {
  return files?.indicators.some((row) => row.id === id) ?? false;
}

/** Whether an edition reports an entity: it evaluates it, sets it beside what it evaluates, or covers it as a whole. */
export function reportsOn({ repository }: SiteFacts, { edition, files }: EditionFacts, id: string): boolean {
  const row = repository.entities.find(({ entity_id }) => entity_id === id);
  if (!row || !files) return false;
  const { nation, groups, evaluated } = files.model;
  return id === nation || groups.includes(id) || (row.kind === evaluated && holdsIn(row, edition.year));
}

/** Which editions have a page: those of regions, those of the world. */
export interface Having {
  readonly regions?: (edition: EditionFacts) => boolean;
  readonly world?: () => boolean;
}

/** A page of an edition: of a scope that has no edition here, all are left out. */
export function pageOfEdition(facts: SiteFacts, id: string, { regions, world }: Having): PageState {
  const edition = facts.editions.get(id);
  if (edition) return regions?.(edition) ? "there" : "none";
  if (facts.worlds.has(id)) return world?.() ? "there" : "none";
  const scope = scopeOfEdition(id);
  const isLeftOut = /^[a-z]+-\d{4}$/.test(id) && scope !== undefined && !facts.scopes.has(scope);
  return isLeftOut ? "left-out" : "none";
}
