import { defineCollection } from "astro:content";
import { readdir, readFile } from "node:fs/promises";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { parse } from "yaml";
import { openEditionYears } from "./evaluation/edition-years.ts";
import { trialBase } from "./evaluation/trial-base.ts";
import type { CatalogueData } from "./report/catalogue-view.ts";
import type { EditionData } from "./report/edition-view.ts";
import type { LibraryData, Reference } from "./report/library.ts";
import { placeTotals, type RealTotal } from "./report/real-totals.ts";
import type { WorldData } from "./report/world-view.ts";
import { parseCatalogue } from "./results/parse-catalogue.ts";
import { parseIndustries } from "./results/parse-industries.ts";
import { parseProfile, parseResults } from "./results/parse-results.ts";
import { parseSideways } from "./results/parse-sideways.ts";
import { parseTechnology } from "./results/parse-technology.ts";
import type { Edition } from "./schema/edition.ts";
import { glossaryRow } from "./schema/glossary.ts";
import { handOver } from "./schema/handed.ts";
import type { Repository } from "./schema/repository.ts";
import { manifest } from "./schema/results.ts";
import { constraintRow } from "./schema/sample-plan.ts";
import { type Scope, scopes } from "./schema/scope.ts";
import { site } from "./schema/site.ts";
import type { TrialBase } from "./schema/trial.ts";
import { applyRevisions } from "./tables/apply-revisions.ts";
import { forScope } from "./tables/for-scope.ts";
import { readRepository } from "./tables/read-repository.ts";
import { readTable } from "./tables/read-table.ts";

/** Reads every file under a folder, paths from the root of the project, in code-unit order. */
async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  return new Map(await Promise.all(paths.sort().map(async (path) => [path, await readFile(path)] as const)));
}

/** Every edition that has results: its model, its results and their manifest. */
async function readEditions(repository: Repository): Promise<EditionData[]> {
  const found = repository.editions.map(async (edition): Promise<EditionData | null> => {
    const files = repository.models.find(({ model }) => model.id === edition.model);
    const folder = `data/results/${edition.id}`;
    const texts = await readFolder(folder).catch(() => null);
    if (!files || !texts) return null;
    const ofEdition = ({ scope, years }: { readonly scope: Scope; readonly years: readonly number[] }) =>
      scope === edition.scope && years.includes(edition.year);
    const plan = repository.profiles.find(ofEdition);
    const beside = repository.sideways.find(ofEdition);
    const text = (name: string) => new TextDecoder().decode(texts.get(`${folder}/${name}`));
    return {
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
  });
  return (await Promise.all(found)).filter((data) => data !== null);
}

/** Every edition of the world that has results: its model, its results and their manifest. */
async function readWorlds({ technologyEditions, technologyModels }: Repository): Promise<WorldData[]> {
  const found = technologyEditions.map(async (edition): Promise<WorldData | null> => {
    const model = technologyModels.find(({ id }) => id === edition.model);
    const folder = `data/results/${edition.id}`;
    const texts = await readFolder(folder).catch(() => null);
    if (!model || !texts) return null;
    const text = (name: string) => new TextDecoder().decode(texts.get(`${folder}/${name}`));
    const results = parseTechnology(text);
    return { edition, model, results, manifest: manifest.parse(JSON.parse(text("manifest.json"))) };
  });
  return (await Promise.all(found)).filter((data) => data !== null);
}

/** The guidance catalogue of every edition that has one: the rules it was made by, and what experts changed. */
async function readCatalogues(repository: Repository): Promise<CatalogueData[]> {
  const editions = [...repository.editions, ...repository.technologyEditions];
  const found = editions.map(async (edition): Promise<CatalogueData | null> => {
    const plan = repository.cataloguePlans.find(({ id }) => id === edition.model);
    const folder = `data/catalogue/${edition.id}`;
    const texts = await readFolder(folder).catch(() => null);
    if (!plan || !texts) return null;
    const catalogue = parseCatalogue((name) => new TextDecoder().decode(texts.get(`${folder}/${name}`)));
    return { edition, plan, catalogue, adjustments: repository.adjustments.get(edition.id) ?? [] };
  });
  return (await Promise.all(found)).filter((data) => data !== null);
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
function readTotals({ datasets }: Repository, files: ReadonlyMap<string, Uint8Array>): RealTotal[] {
  const paths = [...files.keys()].filter((path) => path.startsWith("data/raw/") && path.endsWith("/constraints.csv"));
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const constraints = paths.flatMap((path) => readTable(path, text(path), { schema: constraintRow }).rows);
  return placeTotals(
    constraints,
    datasets.flatMap(({ rows }) => rows),
  );
}

/** Entities, groups, breaks, jumps, tiles, terms, datasets and the identity of the site. */
async function readReference(repository: Repository, files: ReadonlyMap<string, Uint8Array>): Promise<Reference> {
  const { entities, economies, technologyFields, members, neighbours, aliases, breaks, tiles, units, synonyms } =
    repository;
  const { scopes, successors, datasets } = repository;
  const { departments, actions, policies, policyTopics, policyCells } = repository;
  const identity = site.parse(parse(await readFile("content/site.yml", "utf8")));
  const years = ({ rows }: (typeof datasets)[number]) => [...new Set(rows.map((row) => row.year))].sort();
  const described = datasets.map((files) => ({
    ...files.dataset,
    years: years(files),
    rows: files.rows.length,
    notes: files.notes.length,
  }));
  const jumps = datasets.flatMap(({ notes }) =>
    notes.map(({ entity_id, year, field, change_pct, note }) => ({ entity_id, year, field, change_pct, note })),
  );
  const sections = repository.classifications.standard
    .filter(({ level }) => level === "section")
    .map(({ code, name_zh, name_en }) => ({ code, name_zh, name_en: name_en ?? name_zh }));
  const terms = "data/reference/glossary.csv";
  const { rows: glossary } = readTable(terms, await readFile(terms, "utf8"), { schema: glossaryRow });
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
    totals: readTotals(repository, files),
    datasets: described,
    site: identity,
  };
}

/**
 * Reads all that pages show and hands it to them in memory. It has no entries: the content store would write every result
 * out and read it in again, which takes seconds and twice the memory.
 */
const library = defineCollection({
  loader: async () => {
    // What a person entered under `data/`; the build has validated it before.
    const files = await readFolder("data");
    const { repository } = readRepository(files);
    const [editions, worlds, catalogues, reference] = await Promise.all([
      readEditions(repository),
      readWorlds(repository),
      readCatalogues(repository),
      readReference(repository, files),
    ]);
    const trials = readTrials(repository);
    handOver("library", { editions, worlds, catalogues, reference, trials } satisfies LibraryData);
    return [];
  },
});

const chapter = z.strictObject({ title: z.string(), number: z.string(), order: z.number(), summary: z.string() });
const prose = z.strictObject({ title: z.string(), summary: z.string() });

/** `content/reports/<edition or scope>/<lang>/<chapter>.mdx`: of one edition, or of every edition of a scope */
const reports = defineCollection({ loader: glob({ pattern: "**/*.mdx", base: "./content/reports" }), schema: chapter });
/** `content/help/<lang>/<page>.mdx`: methods, how to read */
const help = defineCollection({ loader: glob({ pattern: "**/*.mdx", base: "./content/help" }), schema: prose });

export const collections = { library, reports, help };
