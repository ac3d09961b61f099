import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { openEditionYears } from "../../src/evaluation/edition-years.ts";
import { trialBase } from "../../src/evaluation/trial-base.ts";
import type { CatalogueData } from "../../src/report/catalogue-view.ts";
import type { EditionData } from "../../src/report/edition-view.ts";
import type { LibraryData, Reference } from "../../src/report/library.ts";
import { placeTotals, type RealTotal } from "../../src/report/real-totals.ts";
import { sitePages } from "../../src/report/site-pages.ts";
import type { WorldData } from "../../src/report/world-view.ts";
import { parseCatalogue } from "../../src/results/parse-catalogue.ts";
import { parseIndustries } from "../../src/results/parse-industries.ts";
import { parseProfile, parseResults } from "../../src/results/parse-results.ts";
import { parseSideways } from "../../src/results/parse-sideways.ts";
import { parseTechnology } from "../../src/results/parse-technology.ts";
import type { Edition } from "../../src/schema/edition.ts";
import { glossaryRow } from "../../src/schema/glossary.ts";
import type { Repository } from "../../src/schema/repository.ts";
import { manifest } from "../../src/schema/results.ts";
import { type Scope, scopes } from "../../src/schema/scope.ts";
import { site } from "../../src/schema/site.ts";
import type { TrialBase } from "../../src/schema/trial.ts";
import { applyRevisions } from "../../src/tables/apply-revisions.ts";
import { forScope } from "../../src/tables/for-scope.ts";
import { isReadByEditions } from "../../src/tables/read-dataset.ts";
import { enteredFolders, readRepository, siteFile } from "../../src/tables/read-repository.ts";
import { readTable } from "../../src/tables/read-table.ts";
import { diskEffects } from "./effects.ts";

/**
 * Texts of a folder by the names of their files; null where the folder is not there. A function of the module, since tables
 * are parsed when they are first asked for: one inside those below would hold the whole repository until then.
 */
function textsIn(folder: string): ((name: string) => string) | null {
  return existsSync(folder) ? (name) => readFileSync(join(folder, name), "utf8") : null;
}

/** Every edition that has results: its model, its results and their manifest. */
function readEditions(root: string, repository: Repository): EditionData[] {
  return repository.editions.flatMap((edition): EditionData[] => {
    const files = repository.models.find(({ model }) => model.id === edition.model);
    const text = textsIn(join(root, "data/results", edition.id));
    if (!files || !text) return [];
    const ofEdition = ({ scope, years }: { readonly scope: Scope; readonly years: readonly number[] }) =>
      scope === edition.scope && years.includes(edition.year);
    const plan = repository.profiles.find(ofEdition);
    const beside = repository.sideways.find(ofEdition);
    const data = {
      edition,
      model: files.model,
      indicators: files.indicators,
      nodes: files.nodes,
      weights: files.weights.get(edition.weights) ?? [],
      goalposts: files.goalposts.get(edition.goalposts) ?? [],
      pairs: files.pairs,
      shares: files.shares,
      planes: files.planes,
      planeQuadrants: files.planeQuadrants,
      faces: files.faces,
      qualityGoalposts: files.qualityGoalposts.get(edition.goalposts) ?? [],
      industryIndicators: files.industryIndicators,
      industryNumerators: files.industryNumerators,
      industryGoalposts: files.industryGoalposts.get(edition.goalposts) ?? [],
      results: parseResults(text),
      manifest: manifest.parse(JSON.parse(text("manifest.json"))),
      profile: plan === undefined ? null : { plan, ...parseProfile(text) },
      industries: files.model.industries === undefined ? null : parseIndustries(text),
      sideways: beside === undefined ? null : { plan: beside, ...parseSideways(text) },
    };
    return [data];
  });
}

/** Every edition of the world that has results: its model, its results and their manifest. */
function readWorlds(root: string, { technologyEditions, technologyModels }: Repository): WorldData[] {
  return technologyEditions.flatMap((edition): WorldData[] => {
    const model = technologyModels.find(({ id }) => id === edition.model);
    const text = textsIn(join(root, "data/results", edition.id));
    if (!model || !text) return [];
    const results = parseTechnology(text);
    return [{ edition, model, results, manifest: manifest.parse(JSON.parse(text("manifest.json"))) }];
  });
}

/** The guidance catalogue of every edition that has one: the rules it was made by, and what experts changed. */
function readCatalogues(root: string, repository: Repository): CatalogueData[] {
  const editions = [...repository.editions, ...repository.technologyEditions];
  return editions.flatMap((edition): CatalogueData[] => {
    const plan = repository.cataloguePlans.find(({ id }) => id === edition.model);
    const text = textsIn(join(root, "data/catalogue", edition.id));
    if (!plan || !text) return [];
    const adjustments = repository.adjustments.get(edition.id) ?? [];
    return [{ edition, plan, catalogue: parseCatalogue(text), adjustments }];
  });
}

/** What a trial of each edition starts from, by its id. It is evaluated anew, since result files keep four decimals. */
function readTrials(repository: Repository): ReadonlyMap<string, TrialBase> {
  const views = new Map(scopes.map((scope) => [scope, forScope(repository, scope)]));
  const rows = new Map([...views].map(([scope, view]) => [scope, applyRevisions(view).rows]));
  const ready = repository.editions.filter(({ model }) => repository.models.some((files) => files.model.id === model));
  const years = (edition: Edition) => openEditionYears(views.get(edition.scope)!, rows.get(edition.scope)!, edition);
  return new Map(ready.map((edition) => [edition.id, trialBase(years(edition))]));
}

/** The real figures that sample figures add up to; a dataset of real figures has none. */
function readTotals({ datasets }: Repository): RealTotal[] {
  return placeTotals(
    datasets.flatMap(({ constraints }) => constraints),
    datasets.flatMap(({ rows }) => rows),
  );
}

/** Entities, groups, breaks, jumps, tiles, terms, datasets and the identity of the site. */
function readReference(repository: Repository, files: ReadonlyMap<string, Uint8Array>): Reference {
  const { entities, economies, technologyFields, members, neighbours, aliases, breaks, tiles, units, synonyms } =
    repository;
  const { scopes, successors, datasets } = repository;
  const { departments, actions, policies, policyTopics, policyCells } = repository;
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const years = ({ rows }: (typeof datasets)[number]) => [...new Set(rows.map((row) => row.year))].sort();
  const isRead = isReadByEditions(repository);
  const shown = datasets.filter(({ dataset }) => isRead(dataset));
  const described = shown.map((files) => ({
    ...files.dataset,
    years: years(files),
    rows: files.rows.length,
    notes: files.notes.length,
  }));
  const jumps = shown.flatMap(({ notes }) =>
    notes.map(({ entity_id, year, field, change_pct, note }) => ({ entity_id, year, field, change_pct, note })),
  );
  const sections = repository.classifications.standard
    .filter(({ level }) => level === "section")
    .map(({ code, name_zh, name_en }) => ({ code, name_zh, name_en: name_en ?? name_zh }));
  const terms = "data/reference/glossary.csv";
  const { rows: glossary } = readTable(terms, text(terms), { schema: glossaryRow });
  return {
    ...{
      entities,
      economies,
      technologyFields,
      members,
      neighbours,
      aliases,
      breaks,
      jumps,
      tiles,
      units,
      synonyms,
      glossary,
    },
    ...{ scopes, successors, sections, departments, actions, policies, policyTopics, policyCells },
    models: repository.models.map(({ model }) => model),
    plans: repository.cataloguePlans,
    classifications: repository.classifications,
    totals: readTotals(repository),
    datasets: described,
    site: site.parse(parse(text(siteFile))),
  };
}

/**
 * Reads all that pages show: what a person entered, and the results of every edition. The data must have been validated and
 * the editions evaluated before.
 */
export async function readLibrary(root: string): Promise<LibraryData> {
  const { list, read } = diskEffects(root);
  const paths = (await Promise.all([...enteredFolders, siteFile].map(list))).flat();
  const files = new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)));
  const { repository } = readRepository(files);
  const reference = readReference(repository, files);
  const chapters = await list("content/reports");
  return {
    editions: readEditions(root, repository),
    worlds: readWorlds(root, repository),
    catalogues: readCatalogues(root, repository),
    reference,
    trials: readTrials(repository),
    pageState: sitePages({ repository, opening: reference.site.edition, chapters }),
  };
}
