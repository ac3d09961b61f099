import { ofIndustries } from "../../i18n/validation-industries.ts";
import { ofModels } from "../../i18n/validation-models.ts";
import type { IndustryIndicator } from "../../schema/industry-tables.ts";
import type { GoalpostRow } from "../../schema/model.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { type FieldChecker, openFieldChecker } from "./industry-fields.ts";
import { modelFile } from "./lookups.ts";

/** Indicators of industries whose formulas cannot be read, their numerators by industry, and their goalposts. */
export function checkIndustryIndicators(repository: Repository): Problem[] {
  const fields = openFieldChecker(repository);
  const industries = repository.classifications.industries.map(({ industry_id }) => industry_id);
  return repository.models.flatMap((files) => [
    ...files.industryIndicators.flatMap((indicator) => checkIndicator(indicator, files, fields)),
    ...checkNumerators(files, industries, fields),
    ...[...files.industryGoalposts].flatMap(([version, rows]) => checkGoalposts(version, rows, files)),
    ...checkVersions(files, repository),
  ]);
}

function checkIndicator(
  indicator: Placed<IndustryIndicator>,
  { industryNumerators }: ModelFiles,
  fields: FieldChecker,
): Problem[] {
  const { id, place, kind, numerator, denominator, span, pool_years } = indicator;
  const spot = (column: string, value?: string) => ({ ...place, column, ...(value !== undefined && { value }) });
  const byIndustry = industryNumerators.some((row) => row.indicator === id);
  const pooled = pool_years !== 1 && (kind === "share" || kind === "quotient");
  return [
    ...fields.byIndustry(spot("numerator"), numerator),
    ...fields.byIndustry(spot("denominator"), denominator),
    ...fields.byIndustry(spot("small_field"), indicator.small_field),
    ...fields.byIndustry(spot("published"), indicator.published),
    ...(numerator === null && !byIndustry ? [errorAt(spot("numerator"), ofIndustries.noNumerator(id))] : []),
    ...(kind === "growth" && !span ? [errorAt(spot("span"), ofModels.noSpan())] : []),
    ...(pool_years < 1 ? [errorAt(spot("pool_years", "0"), ofModels.noPool())] : []),
    ...(pooled ? [errorAt(spot("pool_years", String(pool_years)), ofIndustries.notPooled(kind))] : []),
    ...((kind === "ratio" || kind === "quotient") && denominator === null
      ? [errorAt(spot("denominator"), ofModels.noDenominator())]
      : []),
    ...(kind === "share" && denominator !== null
      ? [errorAt(spot("denominator", denominator), ofModels.idleDenominator(kind, denominator))]
      : []),
  ];
}

function checkNumerators(
  { industryNumerators, industryIndicators }: ModelFiles,
  industries: readonly string[],
  fields: FieldChecker,
): Problem[] {
  const ids = industryIndicators.map(({ id }) => id);
  return industryNumerators.flatMap(({ indicator, industry_id, numerator, place }) => {
    const spot = (column: string, value: string) => ({ ...place, column, value });
    const card = industryIndicators.find(({ id }) => id === indicator);
    return [
      ...(card
        ? []
        : [errorAt(spot("indicator", indicator), ofIndustries.unlisted("industry-indicators.csv", indicator, ids))]),
      ...(card && card.numerator !== null
        ? [errorAt(spot("indicator", indicator), ofIndustries.needlessNumerator(indicator))]
        : []),
      ...(industries.includes(industry_id)
        ? []
        : [
            errorAt(spot("industry_id", industry_id), ofIndustries.unlisted("industries.csv", industry_id, industries)),
          ]),
      ...fields.byIndustry({ ...place, column: "numerator" }, numerator),
    ];
  });
}

function checkGoalposts(version: string, rows: readonly Placed<GoalpostRow>[], files: ModelFiles): Problem[] {
  const cards = new Map(files.industryIndicators.map((card) => [card.id, card]));
  const file = modelFile(files.model, `industry-goalposts-${version}.csv`);
  const there = new Set(rows.map(({ indicator }) => indicator));
  const lacking = files.industryIndicators.filter(({ id, direction }) => direction !== 0 && !there.has(id));
  return [
    ...rows.flatMap(({ indicator, low, high, place }) => {
      const card = cards.get(indicator);
      const spot = { ...place, column: "low", value: String(low) };
      if (!card) {
        const at = { ...place, column: "indicator", value: indicator };
        return [errorAt(at, ofIndustries.unlisted("industry-indicators.csv", indicator, [...cards.keys()]))];
      }
      if (low >= high) return [errorAt(spot, ofModels.goalpostOrder(low, high))];
      return card.transform === "log1p" && low < 0 ? [errorAt(spot, ofModels.goalpostLog(low))] : [];
    }),
    ...lacking.map(({ id }) => errorAt({ file, column: "indicator", value: id }, ofModels.noGoalpost(id))),
  ];
}

/** Goalposts of industries that an edition of the model names and that there are not. */
function checkVersions({ model, industryGoalposts }: ModelFiles, { editions }: Repository): Problem[] {
  if (model.industries === undefined) return [];
  const versions = new Set(editions.filter((edition) => edition.model === model.id).map(({ goalposts }) => goalposts));
  return [...versions]
    .filter((version) => !industryGoalposts.has(version))
    .map((version) => {
      const file = modelFile(model, `industry-goalposts-${version}.csv`);
      return errorAt({ file }, ofIndustries.noGoalposts(file));
    });
}
