import { apiWords, licenceNote } from "../i18n/data-api.ts";
import { industryApiWords } from "../i18n/data-industries.ts";
import { worldApiWords } from "../i18n/data-world.ts";
import type { Words } from "../i18n/lang.ts";
import { type ApiDocument, apiAddress, apiTables, withoutPlace } from "./api.ts";
import { catalogueFile } from "./catalogue-address.ts";
import type { EditionView } from "./edition-view.ts";
import { industryApiAddress } from "./industry-api.ts";
import type { IndustryView } from "./industry-view.ts";
import type { Library } from "./library.ts";
import { manifestChecksum } from "./manifest.ts";
import { worldApiAddress } from "./world-api.ts";
import type { WorldView } from "./world-view.ts";

/** A file of the API, or a kind of file where the address has a part in braces. */
export interface ApiResource {
  /** root-absolute; `{edition}` and `{entity}` stand for the ids of editions.json and entities.json */
  readonly path: string;
  readonly about: Words;
}

/** Everything that the API holds, in the order in which a reader meets it. */
export const apiResources: readonly ApiResource[] = [
  { path: apiAddress.index, about: apiWords.index },
  { path: apiAddress.editions, about: apiWords.editions },
  { path: apiAddress.entities, about: apiWords.entities },
  { path: apiAddress.indicators, about: apiWords.indicators },
  { path: apiAddress.policies, about: apiWords.policies },
  ...apiTables.map((table) => ({
    path: apiAddress.table("{edition}", table),
    about: apiWords[table === "indicators" ? "values" : table],
  })),
  { path: apiAddress.model("{edition}"), about: apiWords.model },
  { path: apiAddress.manifest("{edition}"), about: apiWords.manifest },
  { path: catalogueFile.list("{edition}"), about: apiWords.entries },
  { path: catalogueFile.whole("{edition}"), about: apiWords.catalogue },
  { path: apiAddress.region("{edition}", "{entity}"), about: apiWords.region },
  { path: apiAddress.numbers("{edition}", "{entity}"), about: apiWords.numbers },
];

/** What the API holds of editions of the world: `{economy}` and `{field}` stand for the codes of their pages. */
export const worldApiResources: readonly ApiResource[] = [
  { path: worldApiAddress.field("{edition}", "{field}"), about: worldApiWords.industry },
  { path: worldApiAddress.economy("{edition}", "{economy}"), about: worldApiWords.economy },
  { path: apiAddress.numbers("{edition}", "{economy}"), about: worldApiWords.numbers },
  { path: apiAddress.manifest("{edition}"), about: worldApiWords.manifest },
];

/** What the API holds of editions with industries: `{industry}` stands for the codes of their pages. */
export const industryApiResources: readonly ApiResource[] = [
  { path: industryApiAddress("{edition}", "{industry}"), about: industryApiWords.industry },
  { path: apiAddress.numbers("{edition}", "{industry}"), about: industryApiWords.numbers },
];

/** The way from index.json to another file of the API, so that it holds under any path. */
export function fromIndex(path: string): string {
  const root = apiAddress.index.slice(0, apiAddress.index.lastIndexOf("/") + 1);
  if (!path.startsWith(root)) throw new RangeError(`not a file of the API: ${path}`);
  return path.slice(root.length);
}

/** What there is, with links relative to this document. */
export function apiIndex({
  current,
  currents,
  editions,
  worlds,
  industryViews,
}: Pick<Library, "current" | "currents" | "editions" | "worlds" | "industryViews">): ApiDocument {
  const [world] = worlds;
  const [industries] = industryViews;
  return {
    api: "v1",
    licence: licenceNote,
    universe: current.universe,
    current: current.edition.id,
    scopes: currents.map(scopeOf),
    editions: editions.map(({ edition }) => edition.id),
    entities: [...new Set(currents.flatMap(({ reported }) => reported.map((entity) => entity.entity_id)))],
    resources: apiResources.map(({ path, about }) => ({ href: fromIndex(path), about })),
    ...(world === undefined ? {} : { world: apiWorld(worlds, world) }),
    ...(industries === undefined ? {} : { industries: apiIndustries(industryViews, industries) }),
  };
}

/** The editions with industries, whose results stand by industry. */
function apiIndustries(views: readonly IndustryView[], current: IndustryView): ApiDocument {
  return {
    current: current.edition.id,
    editions: views.map(({ edition }) => edition.id),
    industries: current.industries.map((row) => row.industry_id),
    resources: industryApiResources.map(({ path, about }) => ({ href: fromIndex(path), about })),
  };
}

/** A scope: its name, its current edition, its state, who is ranked in it. */
function scopeOf({ edition, words, universe }: EditionView): ApiDocument {
  return { scope: edition.scope, name: words.name, current: edition.id, state: edition.state, universe };
}

/** The editions of the world, whose results have a form of their own. */
function apiWorld(worlds: Library["worlds"], current: WorldView): ApiDocument {
  return {
    current: current.edition.id,
    editions: worlds.map(({ edition }) => edition.id),
    economies: current.reported.map((economy) => economy.entity_id),
    fields: current.fields.map((field) => field.field_id),
    resources: worldApiResources.map(({ path, about }) => ({ href: fromIndex(path), about })),
  };
}

/** The editions, newest first: then those of the world. */
export async function apiEditions({
  current,
  currents,
  editions,
  worlds,
}: Pick<Library, "current" | "currents" | "editions" | "worlds">): Promise<ApiDocument> {
  const all = [...editions, ...worlds];
  const newest = new Set([...currents, ...worlds.slice(0, 1)].map(({ edition }) => edition.id));
  const checksums = await Promise.all(all.map(({ manifest }) => manifestChecksum(manifest)));
  return {
    api: "v1",
    licence: licenceNote,
    current: current.edition.id,
    editions: all.map(({ edition, manifest, model }, index) => ({
      ...edition,
      model_title: model.title,
      engine: manifest.engine,
      manifest_sha256: checksums[index],
      current: newest.has(edition.id),
    })),
  };
}

/** Who is reported in the current editions: the whole, those evaluated, the groups with their members; each once. */
export function apiEntities({
  current,
  currents,
  tiles,
}: Pick<Library, "current" | "currents" | "tiles">): ApiDocument {
  return {
    api: "v1",
    licence: licenceNote,
    universe: current.universe,
    entities: [...new Set(currents.flatMap(({ reported }) => reported))].map((entity) => {
      const tile = tiles.find((row) => row.entity_id === entity.entity_id);
      const views = currents.filter(({ reported }) => reported.includes(entity));
      return {
        ...withoutPlace(entity),
        scopes: views.map(({ edition }) => edition.scope),
        tile: tile ? { column: tile.column, row: tile.row } : null,
        members: entity.kind === "group" ? views[0]!.members(entity.entity_id).map((member) => member.entity_id) : [],
      };
    }),
  };
}

/** The model of an edition: indicators, nodes, weights, goalposts, pairs and every threshold. */
export function apiIndicators(view: EditionView): ApiDocument {
  const { model, edition } = view;
  return {
    api: "v1",
    licence: licenceNote,
    edition: edition.id,
    model: withoutPlace(model),
    weights_scheme: edition.weights,
    goalposts_version: edition.goalposts,
    indicators: view.indicators.map((indicator) => ({
      ...withoutPlace(indicator),
      goalposts: goalpostsOf(view, indicator.id),
    })),
    nodes: view.nodes.map(withoutPlace),
    weights: view.weights.map(withoutPlace),
    pairs: view.pairs.map(withoutPlace),
    shares: view.shares.map(withoutPlace),
    planes: view.planes.map(withoutPlace),
    quadrants: view.planeQuadrants.map(withoutPlace),
    faces: view.faces.map(withoutPlace),
    ...(view.industries ? { industry_indicators: view.industryIndicators.map(withoutPlace) } : {}),
  };
}

function goalpostsOf({ goalposts }: EditionView, indicator: string) {
  const found = goalposts.find((row) => row.indicator === indicator);
  return found ? { low: found.low, high: found.high } : null;
}
