import { openGenerator } from "../methods/numbers/generator.ts";
import { decimals } from "../schema/decimals.ts";
import type { MatchingResult } from "../schema/results.ts";
import type { FactorId, SensitivityResult, SobolResult, StabilityResult } from "../schema/sensitivity.ts";
import type { Stability } from "./analyse-edition.ts";
import { drawClasses } from "./draw-classes.ts";
import { drawIntervals, type PublishedEntity } from "./draw-intervals.ts";
import { rowsOf } from "./draw-scores.ts";
import type { EditionYears } from "./edition-years.ts";
import { type DrawPlan, entityDraws } from "./entity-draws.ts";
import { factorsOf, settingOf, weightsOnly } from "./factors.ts";
import { drawSobol } from "./sobol.ts";
import { uncertaintyModel } from "./uncertainty-model.ts";

/** How uncertain an edition is: intervals, probabilities of classes, and what moves the ranks. */
export interface Uncertainty {
  readonly sensitivity: readonly SensitivityResult[];
  readonly stability: readonly StabilityResult[];
  readonly sobol: readonly SobolResult[];
}

/**
 * Rebuilds an edition at random, as its model says and from its own seed (敏感性分析): every number of `matching` and of the
 * scores with its interval under joint variation, and under that of the weights alone; probabilities of classes and
 * Sobol indices from joint variation only. The same edition gives the same results everywhere.
 */
export function evaluateSensitivity(years: EditionYears, matching: readonly MatchingResult[]): Uncertainty {
  const plan = years.files.model.sensitivity;
  const drawn = drawPlan(years);
  const toSetting = (row: readonly number[], factors: readonly FactorId[]) =>
    settingOf(row, factors, plan, years.composite.indicators.length);
  const factors = factorsOf(plan);
  const next = openGenerator(years.edition.seed);
  const joint = Array.from({ length: plan.draws }, () => toSetting(factors.map(next), factors));
  const found = summarise(years, publishedEntities(years, matching), { ...drawn, settings: joint });
  // The lag moves no score of the edition's year, and so no rank.
  const moving = factors.filter((factor) => factor !== "lag");
  const sobol = drawSobol(
    {
      model: rowsOf(drawn.model, drawn.ranked),
      nodes: drawn.nodes,
      factors: moving,
      settingOf: (row) => toSetting(row, moving),
      points: plan.sobol_points,
      resamples: plan.sobol_resamples,
      interval: plan.interval,
    },
    next,
  );
  return { ...found, sobol };
}

/**
 * All that the rebuilds of an edition rest on, as one text (演算依据): where it is the same, so are the results. It names no
 * code; what the rebuilds do with it is proved by the tests.
 */
export function uncertaintyBasis(years: EditionYears, matching: readonly MatchingResult[]): string {
  const { edition, files, entities, year } = years;
  const { model, pairs, planes, planeQuadrants } = files;
  const { model: rebuilt, ranked, reference, changeYears } = drawPlan(years);
  // What may follow rests on no rebuild, and no rebuild on it.
  const { outlook: _, ...analyses } = model.analyses;
  const lags = [0, ...model.sensitivity.lags, ...pairs.map(({ lag }) => lag)];
  const backs = [0, ...(changeYears === null ? [] : [changeYears])].flatMap((back) => lags.map((lag) => back + lag));
  const values = [...new Set(backs)].sort((a, b) => a - b).map((back) => [back, rebuilt.values(back).map(listed)]);
  return JSON.stringify({
    seed: edition.seed,
    entities: [...entities.keys()],
    ranked,
    reference,
    changeYears,
    rules: [model.sensitivity, model.stability_classes, model.level_tiers, model.coordination_grades, analyses],
    change: model.change_threshold,
    tables: [pairs, planes, planeQuadrants].map((rows) => rows.map(({ place: _, ...row }) => row)),
    composites: rebuilt.composites,
    scales: rebuilt.scales,
    values,
    published: [year(edition.year).scores, matching],
  });
}

/** A typed column as a list; a missing cell becomes null in the text. */
function listed(column: Float64Array): number[] {
  return [...column];
}

/** Intervals of the joint rebuilds, then of the same with noise on the weights alone; classes of the joint ones only. */
function summarise(
  { files }: EditionYears,
  publishedOf: (row: number) => PublishedEntity,
  plan: DrawPlan,
): Omit<Uncertainty, "sobol"> {
  const { model, pairs, planes, planeQuadrants: quadrants } = files;
  const { nodes } = plan;
  const intervals = { nodes, pairs, interval: model.sensitivity.interval };
  const classes = { model, nodes, pairs, planes, quadrants, cut: publishedOf(plan.reference) };
  const sensitivity: SensitivityResult[] = [];
  const stability: StabilityResult[] = [];
  for (const draws of entityDraws(plan)) {
    const published = publishedOf(draws.row);
    sensitivity.push(...drawIntervals(published, draws, { run: "joint", ...intervals }));
    stability.push(...drawClasses(published, draws, classes));
  }
  for (const draws of entityDraws({ ...plan, settings: plan.settings.map(weightsOnly) })) {
    sensitivity.push(...drawIntervals(publishedOf(draws.row), draws, { run: "weights", ...intervals }));
  }
  return { sensitivity, stability };
}

/** What is drawn of an edition, but for the settings. */
function drawPlan(years: EditionYears): Omit<DrawPlan, "settings"> {
  const { edition, files, entities, provinces } = years;
  const { nation, change_years, first_change_year } = files.model;
  const codes = [...entities.keys()];
  const pairs = files.pairs.map(({ systems, lag }) => ({ systems: systems.split(" "), lag }));
  const nodes = files.nodes.map(({ id }) => id);
  const ranked = new Set(provinces);
  const matched = [...new Set(pairs.filter(({ systems }) => systems.length === 2).flatMap(({ systems }) => systems))];
  const lagged = [...new Set(pairs.filter(({ lag }) => lag > 0).map(({ systems }) => systems[0]!))];
  const changeYears = edition.year < first_change_year ? null : change_years;
  const before = [...new Set([...matched, ...lagged])];
  const needed = (yearsBack: number) => (yearsBack === 0 ? nodes : yearsBack === changeYears ? before : lagged);
  return {
    model: uncertaintyModel(years, needed),
    ranked: codes.flatMap((code, row) => (ranked.has(code) ? [row] : [])),
    reference: codes.indexOf(nation),
    nodes,
    pairs,
    changeYears,
  };
}

function publishedEntities(years: EditionYears, matching: readonly MatchingResult[]): (row: number) => PublishedEntity {
  const { edition, entities, year } = years;
  const codes = [...entities.keys()];
  const scores = new Map(year(edition.year).scores.map((score) => [`${score.entity_id} ${score.node}`, score]));
  const matches = new Map(matching.map((match) => [`${match.entity_id} ${match.pair}`, match]));
  return (row) => ({
    entity: codes[row]!,
    score: (node) => scores.get(`${codes[row]} ${node}`)!,
    match: (pair) => matches.get(`${codes[row]} ${pair}`)!,
  });
}

/**
 * What joint rebuilds say of published classes, for the analyses that rest on it (稳定性查询): the probability of a node's
 * published tier, and of a quadrant, 0 for one that no rebuild gave. Null where nothing is published. Probabilities are
 * taken as stability.csv prints them, so that an edition whose rebuilds are kept comes to the same.
 */
export function openStability(found: readonly StabilityResult[]): Stability {
  const rows = found.map((row) => ({ ...row, probability: Number(row.probability.toFixed(decimals)) }));
  const byItem = Map.groupBy(rows, ({ entity_id, scale, item }) => `${entity_id} ${scale} ${item}`);
  return {
    tierOf: (entity, node) =>
      byItem.get(`${entity} tier ${node}`)?.find((row) => row.published === "yes")?.probability ?? null,
    quadrantOf: (entity, plane, quadrant) => {
      const found = byItem.get(`${entity} quadrant ${plane}`);
      return found === undefined ? null : (found.find((row) => row.class === quadrant)?.probability ?? 0);
    },
  };
}
