import type { Edition } from "../schema/edition.ts";
import type { EvaluatedIndustries } from "../schema/industry-results.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Placed, Repository } from "../schema/repository.ts";
import type { InputResult, MatchingResult, Results } from "../schema/results.ts";
import { analyseEdition, openStructures } from "./analyse-edition.ts";
import { bordersAmong } from "./autocorrelation.ts";
import { openBreaks } from "./break-finder.ts";
import type { CellBook } from "./cells.ts";
import { describeCoherence } from "./coherence.ts";
import { type EditionYears, openEditionYears } from "./edition-years.ts";
import { evaluateIndustries } from "./industry/evaluate-industries.ts";
import { matchPair } from "./matching.ts";
import { evaluateSensitivity, openStability, type Uncertainty } from "./sensitivity.ts";
import { describeSituation } from "./situation.ts";

/** Tells how uncertain an edition is: by rebuilding it, or from rebuilds that were kept. */
export type TellUncertainty = (years: EditionYears, matching: readonly MatchingResult[]) => Uncertainty;

/** An edition, but for what changed and what may come; its industries only where the model has any. */
export interface EvaluatedEdition extends Omit<Results, "changes" | "outlook"> {
  readonly industry: EvaluatedIndustries | null;
}

/**
 * Evaluates one edition: indicators, scores, matching, situation, dynamics, quality and quadrants of every entity, how
 * uncertain they are, how coherent every node is, and every cell it read. What changed since the edition before is `explainEditions`, and what may
 * follow `lookAhead`.
 * `rows` and errors as `openEditionYears` has them.
 */
export function evaluateEdition(
  repository: Repository,
  rows: readonly Placed<RawRow>[],
  edition: Edition,
  tellUncertainty: TellUncertainty = evaluateSensitivity,
): EvaluatedEdition {
  const years = openEditionYears(repository, rows, edition);
  const { files, entities, provinces, cells } = years;
  const { indicators, scores } = years.year(edition.year);
  const breaks = openBreaks(repository.breaks, files, edition, (entity) => entities.get(entity) ?? [entity]);
  const matching = [...entities.keys()].flatMap((entity) =>
    files.pairs.map((pair) =>
      matchPair(entity, pair, {
        year: edition.year,
        scoreOf: years.scoreOf,
        grades: files.model.coordination_grades,
        nation: files.model.nation,
        changeYears: files.model.change_years,
        firstChangeYear: files.model.first_change_year,
        crossesBreak: breaks.ofNode,
      }),
    ),
  );
  const scoreRows = new Map(scores.map((row) => [`${row.entity_id} ${row.node}`, row]));
  const situation = describeSituation({
    year: edition.year,
    cells,
    entities,
    provinces,
    nation: files.model.nation,
    shares: files.shares,
    relativeMatch: files.model.relative_match,
    rules: files.model.analyses.situation,
    scoreOf: (entity, node) => scoreRows.get(`${entity} ${node}`)!,
    levels: files.nodes.filter(({ kind }) => kind === "composite").map(({ id }) => id),
    tiers: files.model.level_tiers,
    neighbours: bordersAmong(provinces, repository.neighbours),
    seed: edition.seed,
  });
  const coherence = describeCoherence({
    composite: years.composite,
    years: [{ indicators, scores }],
    ranked: provinces,
  });
  const order = [...new Set([files.model.nation, ...provinces])];
  const uncertainty = tellUncertainty(years, matching);
  const industry = evaluateIndustries(repository, rows, years);
  const structures = industry && openStructures(industry.structure);
  const stability = openStability(uncertainty.stability);
  const analyses = analyseEdition(years, { breaks, matching, stability, structures });
  return {
    indicators,
    scores,
    matching,
    situation,
    coherence,
    ...analyses,
    ...uncertainty,
    inputs: listInputs(cells, order),
    industry,
  };
}

/** Every cell that was read, in the order entity, year, field. */
function listInputs(cells: CellBook, order: readonly string[]): InputResult[] {
  const position = new Map(order.map((entity, index) => [entity, index]));
  const place = (entity: string) => position.get(entity) ?? order.length;
  return cells
    .used()
    .sort(
      (a, b) =>
        place(a.entity) - place(b.entity) || a.year - b.year || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0),
    )
    .map(({ entity, ...cell }) => ({ entity_id: entity, year: cell.year, field: cell.field, ...pick(cell) }));
}

function pick({ value, unit, status, source }: Pick<InputResult, "value" | "unit" | "status" | "source">) {
  return { value, unit, status, source };
}
