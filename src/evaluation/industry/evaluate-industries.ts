import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { EvaluatedIndustries, IntensiveResult } from "../../schema/industry-results.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { parseFraction } from "../../schema/term.ts";
import type { EditionYears } from "../edition-years.ts";
import { type Goalposts, scaleIndicator, scoreValues } from "../indicators.ts";
import { judgeAdvantages } from "./advantages.ts";
import { openAmounts } from "./amounts.ts";
import { countCube } from "./cube.ts";
import type { Family } from "./families.ts";
import { industryValue } from "./industry-value.ts";
import { countInnovators } from "./innovators.ts";
import { findIntensiveIndustries } from "./intensive-industries.ts";
import { findIntensiveRegions } from "./intensive-regions.ts";
import { listIndustryInputs } from "./list-industry-inputs.ts";
import { openListings } from "./listings.ts";
import { runNationalTests } from "./national-tests.ts";
import { openIndustries } from "./open-industries.ts";
import { evaluateCells, type GrowthScore } from "./region-cells.ts";
import { scoreIndustries } from "./score-industries.ts";
import { matchStructures } from "./structure.ts";
import { listSupport } from "./support.ts";
import { openVeil, type Veil } from "./veil.ts";

/**
 * Evaluates the industries of an edition (产业), but for what may come of them: null where its model has none. `rows` as
 * `openEditionYears` has them; no formula looks past the edition's year. Throws a RangeError when a hidden cell cannot be covered, or when
 * the model lacks the goalposts that the edition names.
 */
export function evaluateIndustries(
  repository: Repository,
  rows: readonly Placed<RawRow>[],
  years: EditionYears,
): EvaluatedIndustries | null {
  const opened = openIndustries(repository, rows, years);
  if (opened === null) return null;
  const { edition, files } = years;
  const { plan, area, families, scanned, cells, isHidden } = opened;
  const { min_pool_years: minYears } = files.model;
  const [{ year }, { whole }] = [edition, area];
  const judged = [...families, ...scanned];
  const main = families.find(({ id }) => id === plan.main)!;
  const veil = openVeil(cells, isHidden);
  const amounts = openAmounts(cells, year);
  const { industryIndicators: indicators, industryNumerators: numerators } = files;
  const goalposts = goalpostsOf(files, edition.goalposts);
  const common = { year, area, whole, families, amounts, isHidden, veil, minYears, nationPrefix: plan.nation_prefix };
  const density = { employment: plan.employment, per: plan.employment_per, rules: plan.intensive };
  const industries = scoreIndustries({
    ...common,
    indicators,
    numerators,
    goalposts,
    scores: plan.scores,
    maxMissing: parseFraction(files.model.max_missing),
  });
  const intensive = findIntensiveIndustries({ ...common, ...density, families: judged });
  const listing = openListings(repository.classifications, plan.intensive.tests.list);
  return {
    industries,
    advantages: judgeAdvantages({
      advantages: plan.advantages,
      results: industries,
      isGradeC: (industry) =>
        plan.grade_c.some(({ field, below }) => {
          const { value, status } = amounts.of(whole, industry, field);
          return value === null || value < below || (edition.state === "final" && status === "sample");
        }),
    }),
    intensive: [
      ...findIntensiveRegions({ ...density, ...common, cells: years.cells, employment: plan.region_employment }),
      ...intensive,
      ...runNationalTests({ ...common, ...density, families: judged, cells, indicators, listing }),
    ],
    cells: evaluateCells({
      ...common,
      rules: plan.cells,
      growthOf: growthScores(plan, files, { veil, goalposts, year }),
    }),
    cube: countCube({ ...common, main, rights: plan.rights }),
    innovators: countInnovators(rows, { year, area, rules: plan.innovators }),
    structure: matchStructures({
      ...common,
      ...density,
      family: main,
      rules: plan.cells,
      intensive: intensiveIn(intensive, plan.intensive.rights[0]!.right, main),
    }),
    support: listSupport(plan.support, rows, year),
    industryInputs: listIndustryInputs(cells, { area, families: judged, isHidden }),
  };
}

function goalpostsOf({ industryGoalposts, model }: ModelFiles, version: string): Goalposts {
  const rows = industryGoalposts.get(version);
  if (rows === undefined) throw new RangeError(`model ${model.id}: no file industry-goalposts-${version}.csv`);
  return new Map(rows.map((row) => [row.indicator, row]));
}

/** Industries of a family that are intensive by the project's rule; null where that is open for one of them. */
function intensiveIn(
  rows: readonly IntensiveResult[],
  right: string,
  { industries }: Family,
): ReadonlySet<string> | null {
  const own = rows.filter(
    (row) => row.right === right && row.rule === "project" && industries.includes(row.industry_id!),
  );
  if (own.some(({ verdict }) => verdict === null)) return null;
  return new Set(own.filter(({ verdict }) => verdict === "in").map(({ industry_id }) => industry_id!));
}

/** Scores a cell on the goalposts of the indicator of growth. */
function growthScores(
  plan: IndustryPlan,
  { industryIndicators, model }: ModelFiles,
  { veil, goalposts, year }: { readonly veil: Veil; readonly goalposts: Goalposts; readonly year: number },
): GrowthScore {
  const indicator = industryIndicators.find(({ id }) => id === plan.cells.growth);
  const numerator = indicator?.numerator;
  if (!indicator || !numerator) return () => ({ score: null, veiled: false, status: "final" });
  const scaled = scaleIndicator(indicator, goalposts);
  return (entity, industry, family) => {
    const subject = {
      entity,
      industry,
      family,
      cells: veil.cells,
      totals: veil.totals,
      minYears: model.min_pool_years,
    };
    const { value, veiled } = veil.watch(() => industryValue({ ...indicator, numerator }, year, subject));
    const { score, status } = scoreValues(scaled, value);
    return { score, veiled, status };
  };
}
