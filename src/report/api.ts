import { licenceNote } from "../i18n/data-api.ts";
import { stateWords } from "../i18n/words.ts";
import { decimals } from "../schema/decimals.ts";
import type { EditionView } from "./edition-view.ts";
import type { Library } from "./library.ts";
import { manifestChecksum } from "./manifest.ts";
import { passport } from "./passport.ts";
import { qualityPassports } from "./passport-quality.ts";
import { matchStatus, placeOf } from "./result-names.ts";
import type { WorldView } from "./world-view.ts";

/** The result tables that the API holds whole. */
export const apiTables = [
  "indicators",
  "scores",
  "matching",
  "situation",
  "dynamics",
  "quality",
  "quadrants",
  "sensitivity",
  "stability",
  "sobol",
  "changes",
  "outlook",
  "coherence",
] as const;
export type ApiTable = (typeof apiTables)[number];

/** A document of the API: what it is first, then lists whose rows stand one a line. Plain data. */
export type ApiDocument = Readonly<Record<string, unknown>>;

/** Root-absolute addresses of the API. */
export const apiAddress = {
  index: "/api/v1/index.json",
  editions: "/api/v1/editions.json",
  entities: "/api/v1/entities.json",
  policies: "/api/v1/policies.json",
  indicators: "/api/v1/indicators.json",
  table: (edition: string, table: ApiTable) => `/api/v1/${edition}/${table}.json`,
  model: (edition: string) => `/api/v1/${edition}/model.json`,
  manifest: (edition: string) => `/api/v1/${edition}/manifest.json`,
  region: (edition: string, entity: string) => `/api/v1/${edition}/regions/${entity}.json`,
  numbers: (edition: string, entity: string) => `/api/v1/${edition}/numbers/${entity}.json`,
} as const;

/**
 * Writes a document as JSON: its keys in the order given, every row of a list on a line of its own, so that two
 * editions can be compared line by line.
 * @example formatJson({ a: 1, rows: [{ b: 2 }] }); // => '{\n"a": 1,\n"rows": [\n{"b":2}\n]\n}\n'
 */
export function formatJson(document: ApiDocument): string {
  const parts = Object.entries(document).map(([key, value]) => `${JSON.stringify(key)}: ${formatPart(value)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

function formatPart(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
}

/** What every document about an edition says first: which edition, its state, whose data, which manifest. */
export async function apiHeader({
  edition,
  manifest,
  universe,
}: Pick<EditionView | WorldView, "edition" | "manifest" | "universe">): Promise<ApiDocument> {
  return {
    api: "v1",
    edition: edition.id,
    year: edition.year,
    title: edition.title,
    state: edition.state,
    published: edition.published,
    notice: stateWords[edition.state].long,
    universe,
    licence: licenceNote,
    engine: manifest.engine,
    manifest_sha256: await manifestChecksum(manifest),
  };
}

/** One result table, row by row as the result file holds it; what the pages add (places, status of a pair) comes last. */
export async function apiTable(view: EditionView, table: ApiTable): Promise<ApiDocument> {
  return { ...(await apiHeader(view)), table, rows: tableRows(view)[table] };
}

/** All results of one entity. */
export async function apiRegion(view: EditionView, entity: string): Promise<ApiDocument> {
  const own = (rows: readonly { readonly entity_id: string }[]) => rows.filter((row) => row.entity_id === entity);
  const {
    scores,
    indicators,
    matching,
    situation,
    dynamics,
    quality,
    quadrants,
    sensitivity,
    stability,
    changes,
    outlook,
  } = tableRows(view);
  return {
    ...(await apiHeader(view)),
    entity: withoutPlace(view.entity(entity)),
    scores: own(scores),
    indicators: own(indicators),
    matching: own(matching),
    situation: own(situation),
    dynamics: own(dynamics),
    quality: own(quality),
    quadrants: own(quadrants),
    sensitivity: own(sensitivity),
    stability: own(stability),
    changes: own(changes),
    outlook: own(outlook),
  };
}

type TableRows = Readonly<Record<Exclude<ApiTable, "sobol" | "coherence">, readonly { readonly entity_id: string }[]>> &
  Pick<EditionView["results"], "sobol" | "coherence">;
const rowsOfViews = new WeakMap<EditionView, TableRows>();

/** Made once an edition, since every entity of it asks. */
function tableRows(view: EditionView): TableRows {
  const known = rowsOfViews.get(view);
  if (known) return known;
  const {
    indicators,
    scores,
    matching,
    situation,
    dynamics,
    quality,
    quadrants,
    sensitivity,
    stability,
    sobol,
    changes,
    outlook,
    coherence,
  } = view.results;
  const made = {
    indicators: indicators.map((row) => ({ ...row, ...placeOf(view, row) })),
    scores,
    matching: matching.map((row) => ({ ...row, status: matchStatus(view, row) })),
    ...{ situation, dynamics, quality, quadrants, sensitivity, stability, sobol, changes, outlook, coherence },
  };
  rowsOfViews.set(view, made);
  return made;
}

/** Where every number of one entity comes from: formulas, goalposts, input cells with file and line. */
export async function apiNumbers(
  view: EditionView,
  library: Pick<Library, "dataset" | "jumps">,
  id: string,
): Promise<ApiDocument> {
  const { entity, members, indicators, scores, matches, situation } = passport(view, library, id);
  return {
    ...(await apiHeader(view)),
    entity: withoutPlace(entity),
    members: members.map((member) => member.entity_id),
    indicators: indicators.map(({ indicator, result, standing, goalposts, cells }) => ({
      ...result,
      rank: standing.rank,
      ranked: standing.rank === null ? null : standing.ranked,
      numerator: indicator.numerator,
      denominator: indicator.denominator,
      scale: indicator.scale,
      published: indicator.published,
      pool_years: indicator.pool_years,
      transform: indicator.transform,
      goalposts,
      cells,
    })),
    scores: scores.map(({ result, children }) => ({ ...result, children })),
    matching: matches.map(({ pair, result }) => ({ ...result, systems: pair.systems.split(" "), lag: pair.lag })),
    situation: situation.map(({ result }) => result),
    ...analysesOf(view, id),
  };
}

/** The analyses of one entity: what was drawn and from which seed, and the inputs of each face of quality. */
function analysesOf(view: EditionView, id: string): ApiDocument {
  const own = <Row extends { readonly entity_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.entity_id === id);
  const { dynamics, quadrants, sensitivity, stability, changes } = tableRows(view);
  const { draws, interval } = view.model.sensitivity;
  const rounded = (score: number | null) => (score === null ? null : Number(score.toFixed(decimals)));
  return {
    dynamics: own(dynamics),
    quadrants: own(quadrants),
    quality: qualityPassports(view, id, "en").map(({ result, inputs }) => ({
      ...result,
      inputs: inputs.map((input) => ({ id: input.id, score: rounded(input.score) })),
    })),
    drawn: { draws, seed: view.edition.seed, interval, bounds: `data/models/${view.model.id}/bounds.csv` },
    sensitivity: own(sensitivity),
    stability: own(stability),
    changes: own(changes),
  };
}

/** A row without the place it was read from, where that is of no use outside the repository. */
export function withoutPlace<Row extends object>(row: Row): Row {
  const { place: _, ...rest } = row as Row & { readonly place?: unknown };
  return rest as unknown as Row;
}
