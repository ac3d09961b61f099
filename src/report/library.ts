import type { Action } from "../schema/action.ts";
import type { CataloguePlan } from "../schema/catalogue-plan.ts";
import type { Department } from "../schema/department.ts";
import type { GlossaryRow } from "../schema/glossary.ts";
import { handed } from "../schema/handed.ts";
import { lastWritten } from "../schema/last-written.ts";
import type { Model } from "../schema/model.ts";
import type { Policy } from "../schema/policy.ts";
import type { PolicyCell, PolicyTopic } from "../schema/policy-comparison.ts";
import type { Dataset, Jump } from "../schema/raw.ts";
import type {
  Alias,
  Break,
  Economy,
  Entity,
  Member,
  Neighbour,
  Successor,
  TechnologyField,
  Tile,
  Unit,
} from "../schema/reference.ts";
import type { Classifications } from "../schema/repository.ts";
import { scopes as scopeOrder } from "../schema/scope.ts";
import type { ScopeWords } from "../schema/scope-words.ts";
import type { Site } from "../schema/site.ts";
import type { SynonymRow } from "../schema/synonyms.ts";
import type { TrialBase } from "../schema/trial.ts";
import type { OfEdition } from "./address.ts";
import { type CatalogueData, type CatalogueView, openCatalogue } from "./catalogue-view.ts";
import { type EditionData, type EditionView, openEdition } from "./edition-view.ts";
import { type IndustryView, openIndustries } from "./industry-view.ts";
import type { RealTotal } from "./real-totals.ts";
import type { PageJudge } from "./site-pages.ts";
import { openWorld, type WorldData, type WorldView } from "./world-view.ts";

/** A dataset's card, and how much of it there is. */
export interface DatasetCard extends Dataset {
  readonly years: readonly number[];
  readonly rows: number;
  /** observations listed in notes.csv */
  readonly notes: number;
}

/** A section of GB/T 4754. */
export interface Section {
  readonly code: string;
  readonly name_zh: string;
  readonly name_en: string;
}

/** Reference data of the whole site. */
export interface Reference {
  readonly entities: readonly Entity[];
  readonly economies: readonly Economy[];
  readonly technologyFields: readonly TechnologyField[];
  readonly members: readonly Member[];
  /** provinces that share a land border */
  readonly neighbours: readonly Neighbour[];
  readonly aliases: readonly Alias[];
  /** what is typed is also looked for as */
  readonly synonyms: readonly SynonymRow[];
  readonly breaks: readonly Break[];
  readonly jumps: readonly Jump[];
  readonly tiles: readonly Tile[];
  readonly units: readonly Unit[];
  readonly scopes: readonly ScopeWords[];
  /** former units whose whole territory a unit has now */
  readonly successors: readonly Successor[];
  /** the sections of GB/T 4754 */
  readonly sections: readonly Section[];
  /** industries and technologies, their families, and the concordances between them */
  readonly classifications: Classifications;
  /** the real figures that sample figures add up to */
  readonly totals: readonly RealTotal[];
  readonly glossary: readonly GlossaryRow[];
  /** models, and the rules of the catalogue that stand beside them, of scopes without editions too */
  readonly models: readonly Model[];
  readonly plans: readonly CataloguePlan[];
  readonly departments: readonly Department[];
  /** what may be done about an entry of the guidance catalogue */
  readonly actions: readonly Action[];
  readonly policies: readonly Policy[];
  readonly policyTopics: readonly PolicyTopic[];
  readonly policyCells: readonly PolicyCell[];
  /** those that an edition of the site reads */
  readonly datasets: readonly DatasetCard[];
  readonly site: Site;
}

/** What `scripts/lib/read-library.ts` reads and the build hands to the pages. */
export interface LibraryData {
  readonly editions: readonly EditionData[];
  readonly worlds: readonly WorldData[];
  readonly catalogues: readonly CatalogueData[];
  readonly reference: Reference;
  /** what a trial of an edition starts from, by its id */
  readonly trials: ReadonlyMap<string, TrialBase>;
  /** which pages there are */
  readonly pageState: PageJudge;
}

/**
 * All that pages show: the editions, newest first, and the reference data. Editions of several scopes stand side by side;
 * each scope has a current one, to which the short addresses of its entities and indicators lead.
 */
export interface Library extends Reference {
  readonly editions: readonly EditionView[];
  /** the editions whose own pages this build renders: all but those that it puts back as the last build left them */
  readonly rendered: readonly EditionView[];
  /** the edition with which the site opens */
  readonly current: EditionView;
  /** the current edition of every scope: first the one with which the site opens, of the others the newest */
  readonly currents: readonly EditionView[];
  /** the current edition of the scope of this one */
  currentOf(view: OfScope): EditionView;
  /** the editions of the scope of this one, newest first */
  editionsOf(view: OfScope): readonly EditionView[];
  /** those of them that report an entity: a group may have come later */
  editionsWith(view: OfScope, entity: string): readonly EditionView[];
  /** the current editions that report an entity, that with which the site opens first */
  currentsWith(entity: string): readonly EditionView[];
  edition(id: string): EditionView;
  /** the editions of the world, newest first; the first one is current */
  readonly worlds: readonly WorldView[];
  /** those of them whose own pages this build renders */
  readonly renderedWorlds: readonly WorldView[];
  world(id: string): WorldView;
  /** the guidance catalogue of every edition, newest first */
  readonly catalogues: readonly CatalogueView[];
  /** those whose files this build renders */
  readonly renderedCatalogues: readonly CatalogueView[];
  /** those of a scope, newest first */
  cataloguesOf(scope: string): readonly CatalogueView[];
  /** the model of a scope: that of its current edition, or the last one written where it has none */
  modelOf(scope: string): Model;
  /** the rules of the catalogue of a scope: those of its newest one, or the last ones written where it has none */
  planOf(scope: string): CataloguePlan;
  /** the catalogue of an edition; null where it has none */
  catalogue(edition: string): CatalogueView | null;
  /** the industries of the editions that evaluate them, newest edition first; the first one is current */
  readonly industryViews: readonly IndustryView[];
  /** those of them whose own pages this build renders */
  readonly renderedIndustries: readonly IndustryView[];
  industriesOf(id: string): IndustryView;
  /** what a trial of an edition starts from */
  trial(id: string): TrialBase;
  /** editions of the same scope up to and including this one, oldest first: what a trend is drawn from */
  history(view: EditionView): readonly EditionView[];
  dataset(field: string): DatasetCard;
  /** whether the site has a page at an address of the Chinese site: what it has not is named without a link */
  pageState: PageJudge;
}

/** Anything that belongs to a scope. */
export interface OfScope {
  readonly edition: { readonly scope: string };
}

let opened: Library | undefined;

/** The library, opened once a build. */
export function openLibrary(): Library {
  opened ??= open();
  return opened;
}

function open(): Library {
  const data = handed<LibraryData>("library");
  if (!data) throw new Error("the pages were given no library: it must be handed over before they are rendered");
  const { reference, trials, pageState } = data;
  const restored = handed<readonly string[]>("restored-editions") ?? [];
  const editions = data.editions
    .map((each) => openEdition(each, reference))
    .sort((a, b) => b.edition.year - a.edition.year || (a.edition.id < b.edition.id ? -1 : 1));
  const worlds = data.worlds
    .map((each) => openWorld(each, reference))
    .sort((a, b) => b.edition.year - a.edition.year || (a.edition.id < b.edition.id ? -1 : 1));
  const catalogues = data.catalogues
    .map(openCatalogue)
    .sort((a, b) => b.edition.year - a.edition.year || (a.edition.id < b.edition.id ? -1 : 1));
  const finder = <View extends OfEdition>(views: readonly View[]) => {
    return (id: string): View => {
      const found = views.find((view) => view.edition.id === id);
      if (!found) throw new RangeError(`no results for edition ${id}; run npm run evaluate`);
      return found;
    };
  };
  const industryViews = editions.flatMap((view) => openIndustries(view, reference) ?? []);
  const isRendered = ({ edition }: OfEdition) => !restored.includes(edition.id);
  const edition = finder(editions);
  const current = edition(reference.site.edition);
  const editionsOf = ({ edition: { scope } }: OfScope) => editions.filter((view) => view.edition.scope === scope);
  const currents = currentEditions(editions, current);
  const reports = (entity: string) => (view: EditionView) => view.reported.some((row) => row.entity_id === entity);
  const currentOf = ({ edition: { scope } }: OfScope) => currents.find((view) => view.edition.scope === scope)!;
  return {
    ...reference,
    editions,
    rendered: editions.filter(isRendered),
    worlds,
    renderedWorlds: worlds.filter(isRendered),
    world: finder(worlds),
    catalogues,
    renderedCatalogues: catalogues.filter(isRendered),
    cataloguesOf: (scope) => catalogues.filter((view) => view.edition.scope === scope),
    modelOf: (scope) =>
      currents.find((view) => view.edition.scope === scope)?.model ?? lastWritten(reference.models, scope),
    planOf: (scope) =>
      catalogues.find((view) => view.edition.scope === scope)?.plan ?? lastWritten(reference.plans, scope),
    catalogue: (id) => catalogues.find((view) => view.edition.id === id) ?? null,
    industryViews,
    renderedIndustries: industryViews.filter(isRendered),
    industriesOf: finder(industryViews),
    current,
    currents,
    currentOf,
    editionsOf,
    editionsWith: (view, entity) => editionsOf(view).filter(reports(entity)),
    currentsWith: (entity) => currents.filter(reports(entity)),
    edition,
    trial: (id) => trials.get(id)!,
    history: (view) =>
      editionsOf(view)
        .filter((other) => other.edition.year <= view.edition.year)
        .reverse(),
    dataset: datasetFinder(reference.datasets),
    pageState,
  };
}

/** Looks datasets up by their fields, which the cells of every number ask for. */
function datasetFinder(datasets: readonly DatasetCard[]): Library["dataset"] {
  const cards = new Map(datasets.flatMap((card) => card.fields.map(({ id }) => [id, card] as const)));
  return (field) => {
    const found = cards.get(field);
    if (!found) throw new RangeError(`no dataset has the field ${field}`);
    return found;
  };
}

/**
 * The current edition of every scope, that with which the site opens first. Short addresses have no edition in them, so no
 * two of these may give an indicator the same id.
 */
export function currentEditions(editions: readonly EditionView[], opening: EditionView): EditionView[] {
  const scopes = scopeOrder.filter((scope) => scope !== opening.edition.scope);
  const newest = scopes.flatMap((scope) => editions.find((view) => view.edition.scope === scope) ?? []);
  const currents = [opening, ...newest];
  const ids = currents.flatMap((view) => view.indicators.map(({ id }) => id));
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice) throw new RangeError(`two current editions have an indicator ${twice}: give one of them another id`);
  return currents;
}
