import { ofIndustries } from "../../i18n/validation-industries.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import { nationalCard } from "../../schema/national-card.ts";
import type { ModelFiles, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { type FieldChecker, openFieldChecker } from "./industry-fields.ts";
import { modelFile } from "./lookups.ts";

/** The section `industries` of model.yml: families, scores, rights, indicators and fields that there are not. */
export function checkIndustryPlans(repository: Repository): Problem[] {
  const fields = openFieldChecker(repository);
  const families = repository.classifications.families.map(({ family }) => family);
  return repository.models.flatMap((files) => {
    const plan = files.model.industries;
    if (plan === undefined) return [];
    const check = openPlan(files);
    return [
      ...checkFamilies(plan, families, check),
      ...checkNames(plan, check),
      ...checkPlanFields(plan, fields, check),
    ];
  });
}

interface PlanCheck {
  readonly spot: (key: string, value?: string) => { file: string; column: string; value?: string };
  /** a problem unless the value is one of those known */
  readonly listed: (key: string, value: string, where: string, known: readonly string[]) => Problem[];
  readonly files: ModelFiles;
}

function openPlan(files: ModelFiles): PlanCheck {
  const file = modelFile(files.model, "model.yml");
  const spot: PlanCheck["spot"] = (key, value) => ({
    file,
    column: `industries.${key}`,
    ...(value !== undefined && { value }),
  });
  const listed: PlanCheck["listed"] = (key, value, where, known) =>
    known.includes(value) ? [] : [errorAt(spot(key, value), ofIndustries.unlisted(where, value, known))];
  return { spot, listed, files };
}

function checkFamilies(plan: IndustryPlan, known: readonly string[], { listed }: PlanCheck): Problem[] {
  return [
    ...plan.families.flatMap((family, at) => listed(`families.${at}`, family, "industry-families.csv", known)),
    ...listed("main", plan.main, "families", plan.families),
  ];
}

/** Scores, rights, indicators and advantages by name. */
function checkNames(plan: IndustryPlan, { spot, listed, files }: PlanCheck): Problem[] {
  const cards = files.industryIndicators;
  const ids = cards.map(({ id }) => id);
  const indicator = (key: string, id: string) => listed(key, id, "industry-indicators.csv", ids);
  const scores = plan.scores.map(({ id }) => id);
  const rights = plan.rights.map(({ id }) => id);
  const judged = plan.intensive.rights.map(({ right }) => right);
  const growth = cards.find(({ id }) => id === plan.cells.growth);
  const hasNation = (id: string) => {
    const card = cards.find((each) => each.id === id);
    return (
      card === undefined || nationalCard({ ...card, numerator: card.numerator ?? "" }, plan.nation_prefix) !== null
    );
  };
  const twice = [scores, rights, judged, plan.advantages.map(({ id }) => id)].flatMap((list, at) =>
    list
      .filter((id, place) => list.indexOf(id) < place)
      .map((id) =>
        errorAt(spot(["scores", "rights", "intensive.rights", "advantages"][at]!, id), ofIndustries.twice(id)),
      ),
  );
  const { value_weights: weights } = plan.cells;
  return [
    ...twice,
    ...plan.scores.flatMap((score, at) =>
      score.indicators.flatMap((id, place) => indicator(`scores.${at}.indicators.${place}`, id)),
    ),
    ...judged.flatMap((right, at) => listed(`intensive.rights.${at}.right`, right, "rights", rights)),
    ...listed("intensive.tests.right", plan.intensive.tests.right, "intensive.rights", judged),
    ...indicator("intensive.tests.research", plan.intensive.tests.research),
    ...indicator("cells.growth", plan.cells.growth),
    ...(plan.contribution === null
      ? []
      : listed(
          "contribution",
          plan.contribution,
          "indicators.csv",
          files.indicators.map(({ id }) => id),
        )),
    ...(growth && growth.kind !== "growth"
      ? [errorAt(spot("cells.growth", growth.id), ofIndustries.notGrowth(growth.id))]
      : []),
    ...(weights.industry + weights.growth + weights.gap > 0
      ? []
      : [errorAt(spot("cells.value_weights"), ofIndustries.noWeight())]),
    ...plan.advantages.flatMap((advantage, at) => [
      ...listed(`advantages.${at}.score`, advantage.score, "scores", scores),
      ...advantage.any.flatMap(({ indicator: id, against }, place) => {
        const key = `advantages.${at}.any.${place}.indicator`;
        const open = against === "nation" && !hasNation(id);
        return [...indicator(key, id), ...(open ? [errorAt(spot(key, id), ofIndustries.noNation(id))] : [])];
      }),
    ]),
  ];
}

function checkPlanFields(plan: IndustryPlan, fields: FieldChecker, { spot }: PlanCheck): Problem[] {
  const { cells, intensive, suppression, grade_c, outlook } = plan;
  const byIndustry: readonly (readonly [key: string, formula: string])[] = [
    ["employment", plan.employment],
    ...(["property", "economy", "innovation"] as const).map((side) => [`cells.${side}`, cells[side]] as const),
    ...plan.rights.map(({ count }, at) => [`rights.${at}.count`, count] as const),
    ...suppression.map(({ field }, at) => [`suppression.${at}.field`, field] as const),
    ...outlook.fields.map((field, at) => [`outlook.fields.${at}`, field] as const),
    ...grade_c.map(({ field }, at) => [`grade_c.${at}.field`, field] as const),
    ...intensive.rights.flatMap(({ count, share }, at) => [
      [`intensive.rights.${at}.count`, count] as const,
      [`intensive.rights.${at}.share`, share] as const,
    ]),
  ];
  return [
    ...byIndustry.flatMap(([key, formula]) => fields.byIndustry(spot(key), formula)),
    ...(plan.innovators ? fields.byInnovator(spot("innovators.count"), plan.innovators.count) : []),
    ...fields.ofRegion(spot("region_employment"), plan.region_employment),
    ...intensive.rights.flatMap(({ region }, at) => fields.ofRegion(spot(`intensive.rights.${at}.region`), region)),
    ...plan.support.flatMap(({ field }, at) => fields.any(spot(`support.${at}.field`), field)),
  ];
}
