import { transformGoalposts } from "../methods/scaling/transform.ts";
import type { DynamicsResult } from "../schema/dynamics.ts";
import type { StructureResult } from "../schema/industry-results.ts";
import type { QuadrantResult } from "../schema/quadrants.ts";
import type { QualityResult } from "../schema/quality.ts";
import type { MatchingResult } from "../schema/results.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import { parseFraction } from "../schema/term.ts";
import type { BreakFinder } from "./break-finder.ts";
import { followGrowth } from "./dynamics.ts";
import type { EditionYears } from "./edition-years.ts";
import { evaluateIndicator } from "./indicators.ts";
import { placeInPlanes, type QuadrantProbability } from "./quadrants.ts";
import { judgeQuality, type QualitySources } from "./quality.ts";

/** What joint rebuilds say of what is published. */
export interface Stability {
  /** share of rebuilds in which the tier of a node stays the same, 0 to 1; null where there is no tier */
  readonly tierOf: (entity: string, node: string) => number | null;
  readonly quadrantOf: QuadrantProbability;
}

/** What the analyses rest on beside the edition itself. */
export interface Evidence {
  readonly breaks: BreakFinder;
  readonly matching: readonly MatchingResult[];
  /** null while there are no rebuilds */
  readonly stability: Stability | null;
  /** null where the model has no cells of region and industry */
  readonly structures: QualitySources["structure"];
}

/** Finds the structure match of an entity among the results of the industries: S of property and economy. */
export function openStructures(rows: readonly StructureResult[]): QualitySources["structure"] {
  const found = new Map(rows.filter(({ quantity }) => quantity === "match-KE").map((row) => [row.entity_id, row]));
  return (entity) => {
    const { value = null, status = "final" } = found.get(entity) ?? {};
    return { id: "match-KE", score: value === null ? null : 100 * value, status };
  };
}

/** The dynamics, the quality and the four-quadrant reading of an edition, every entity in the order of the edition. */
export function analyseEdition(
  years: EditionYears,
  { breaks, matching, stability, structures }: Evidence,
): { dynamics: DynamicsResult[]; quality: QualityResult[]; quadrants: QuadrantResult[] } {
  const { edition, files, entities, provinces, cells } = years;
  const { model } = files;
  const ids = [...entities.keys()];
  const statusOf = statusFinder(years);
  return {
    dynamics: followGrowth({
      year: edition.year,
      span: model.change_years,
      cells,
      entities,
      fields: files.growthFields,
      rules: model.analyses.dynamics,
      breaks,
    }),
    quality: judgeQuality({
      faces: files.faces,
      rules: model.analyses.quality,
      maxMissing: parseFraction(model.max_missing),
      entities: ids,
      sources: qualitySources(years, { matching, stability, structures, statusOf }),
    }),
    quadrants: placeInPlanes({
      year: edition.year,
      before: edition.year < model.first_change_year ? null : edition.year - model.change_years,
      entities: ids,
      nation: model.nation,
      provinces,
      planes: files.planes,
      quadrants: files.planeQuadrants,
      band: model.analyses.planes.band,
      scoreOf: years.scoreOf,
      statusOf,
      crossesBreak: breaks.ofNode,
      probabilityOf: stability?.quadrantOf ?? null,
    }),
  };
}

type StatusOf = (entity: string, node: string) => Status;

/** What the scores of the edition's year are worth. */
function statusFinder({ edition, year }: EditionYears): StatusOf {
  const statuses = new Map(year(edition.year).scores.map((row) => [`${row.entity_id} ${row.node}`, row.status]));
  return (entity, node) => statuses.get(`${entity} ${node}`) ?? "final";
}

/** Where faces of quality get their figures: scores as published, and of what is only described on bounds of its own. */
function qualitySources(
  years: EditionYears,
  { matching, stability, structures, statusOf }: Omit<Evidence, "breaks"> & { readonly statusOf: StatusOf },
): QualitySources {
  const matches = new Map(matching.map((row) => [`${row.entity_id} ${row.pair}`, row]));
  const systems = new Map(years.files.pairs.map((row) => [row.pair, row.systems.split(" ")]));
  return {
    indicator: indicatorScores(years),
    pair: (entity, id) => {
      const degree = matches.get(`${entity} ${id}`)?.matching ?? null;
      const status = worstStatus(systems.get(id)?.map((node) => statusOf(entity, node)) ?? []);
      return { id, score: degree === null ? null : 100 * degree, status };
    },
    structure: structures,
    stability:
      stability === null
        ? null
        : (entity, node) => {
            const share = stability.tierOf(entity, node);
            return { id: node, score: share === null ? null : 100 * share, status: statusOf(entity, node) };
          },
  };
}

function indicatorScores({ edition, files, entities, cells, year }: EditionYears): QualitySources["indicator"] {
  const published = new Map(year(edition.year).indicators.map((row) => [`${row.entity_id} ${row.indicator}`, row]));
  const bounds = new Map(
    (files.qualityGoalposts.get(edition.goalposts) ?? []).map((row) => [row.indicator, row] as const),
  );
  return (entity, id) => {
    const row = published.get(`${entity} ${id}`);
    const own = bounds.get(id);
    const indicator = files.indicators.find((card) => card.id === id);
    if (row === undefined || own === undefined || indicator === undefined) {
      return { id, score: row?.score ?? null, status: row?.status ?? "final" };
    }
    const ends = transformGoalposts(own, indicator.transform);
    const subject = { entity, year: edition.year, members: entities.get(entity)!, cells };
    const { score, status } = evaluateIndicator(
      { indicator, ends },
      { ...subject, minYears: files.model.min_pool_years },
    );
    return { id, score, status };
  };
}
