import { ofCatalogue } from "../../i18n/validation-catalogue.ts";
import { ofModels } from "../../i18n/validation-models.ts";
import { ofRows } from "../../i18n/validation-rows.ts";
import { namesFor, type RuleTable } from "../../schema/catalogue-amounts.ts";
import type { CataloguePlan } from "../../schema/catalogue-plan.ts";
import { type Condition, namesIn, otherwise, parseCondition } from "../../schema/condition.ts";
import type { ModelFiles, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { openFieldChecker } from "./industry-fields.ts";
import { modelFile, parseShare } from "./lookups.ts";

/**
 * The rules of the guidance catalogue: conditions that can be read and name what there is, grades and ids that are there
 * once, tables that end in a rule for all that is left, sections that the model can fill; and no made-up listing in an
 * edition that is no sample.
 */
export function checkCataloguePlans(repository: Repository): Problem[] {
  return repository.cataloguePlans.flatMap((plan) => {
    const files = repository.models.find(({ model }) => model.id === plan.id);
    const check: PlanCheck = {
      plan,
      files,
      spot: (column, value = "") => ({ file: modelFile(plan, "catalogue.yml"), column, value }),
    };
    return [
      ...checkSections(check, repository),
      ...checkTables(check),
      ...checkGrades(check),
      ...checkSources(check, repository),
      ...checkListing(check, repository),
      ...checkDirections(check, repository),
    ];
  });
}

interface PlanCheck {
  readonly plan: CataloguePlan;
  /** undefined for a model of technology fields */
  readonly files: ModelFiles | undefined;
  readonly spot: (column: string, value?: string) => { file: string; column: string; value: string };
}

function checkSections({ plan, files, spot }: PlanCheck, { technologyModels }: Repository): Problem[] {
  const isOfFields = technologyModels.some(({ id }) => id === plan.id);
  if (!files && !isOfFields) return [errorAt(spot("id", plan.id), ofCatalogue.noModel(plan.id))];
  const needs: readonly (readonly [section: keyof CataloguePlan, needs: string, there: boolean])[] = [
    ["regions", "model.yml", files !== undefined],
    ["industries", "model.yml: industries", files?.model.industries !== undefined],
    ["cells", "model.yml: industries", files?.model.industries !== undefined],
    ["fields", "technology.yml", isOfFields],
  ];
  const share = parseShare(plan.max_missing);
  return [
    ...needs.flatMap(([section, wanted, there]) =>
      plan[section] === undefined || there ? [] : [errorAt(spot(section), ofCatalogue.noSection(section, wanted))],
    ),
    ...(share !== null && share < 1
      ? []
      : [errorAt(spot("max_missing", plan.max_missing), ofModels.fraction(plan.max_missing))]),
  ];
}

/** Every table of conditions, with the key under which it stands. */
function tablesOf(plan: CataloguePlan) {
  return [
    ["rules", "grading.rules", plan.grading?.rules ?? []],
    ["orientations", "orientations", plan.orientations],
    ["warnings", "warnings", plan.warnings],
    ["positions", "regions.positions", plan.regions?.positions ?? []],
  ] as const satisfies readonly (readonly [RuleTable, string, readonly Row[]])[];
}

interface Row {
  readonly id: string;
  readonly when: string;
  readonly grade?: string | undefined;
}

function checkTables(check: PlanCheck): Problem[] {
  const { plan, files, spot } = check;
  const nodes = files?.nodes.filter(({ kind }) => kind !== "composite").map(({ id }) => id) ?? [];
  const thresholds = Object.keys(plan.thresholds);
  return tablesOf(plan).flatMap(([table, key, rows]) => {
    const names = namesFor(table, plan, nodes);
    const rest = rows.findIndex(
      ({ when, grade }: Row) => when.trim() === otherwise && (table === "rules" || grade === undefined),
    );
    return [
      ...rows.flatMap(({ when }, at) =>
        checkCondition(when, spot(`${key}.${at}.when`, when), { ...names, thresholds }),
      ),
      ...twice(rows.map(({ id }) => id)).map((at) =>
        errorAt(spot(`${key}.${at}.id`, rows[at]!.id), ofCatalogue.twice(rows[at]!.id)),
      ),
      ...(rest < 0
        ? []
        : rows
            .slice(rest + 1)
            .map(({ id }, at) => errorAt(spot(`${key}.${rest + 1 + at}.when`, id), ofCatalogue.unreached(id)))),
      ...(table === "rules" && rows.length > 0 && rest < 0 ? [errorAt(spot(key), ofCatalogue.noRest())] : []),
      ...thresholds
        .filter((name) => names.amounts.includes(name))
        .map((name) => errorAt(spot(`thresholds.${name}`, name), ofCatalogue.takenName(name))),
    ];
  });
}

interface Names {
  readonly amounts: readonly string[];
  readonly flags: readonly string[];
  readonly thresholds: readonly string[];
}

function checkCondition(
  when: string,
  spot: ReturnType<PlanCheck["spot"]>,
  { amounts, flags, thresholds }: Names,
): Problem[] {
  const condition = readCondition(when);
  if (typeof condition === "string") return [errorAt(spot, ofCatalogue.condition(condition))];
  const named = namesIn(condition);
  const known = [...amounts, ...thresholds];
  return [
    ...named.amounts
      .filter((name) => !known.includes(name))
      .map((name) => errorAt({ ...spot, value: name }, ofCatalogue.unknownAmount(name, known))),
    ...named.flags
      .filter((name) => !flags.includes(name))
      .map((name) => errorAt({ ...spot, value: name }, ofCatalogue.unknownFlag(name, flags))),
  ];
}

/** A condition, or why it cannot be read. */
function readCondition(text: string): Condition | string {
  try {
    return parseCondition(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function checkGrades({ plan, spot }: PlanCheck): Problem[] {
  const { grading } = plan;
  const ids = grading ? [...grading.grades.map(({ id }) => id), grading.ungraded.id] : [];
  const listed = (key: string, value: string, where: string, known: readonly string[]) =>
    known.includes(value) ? [] : [errorAt(spot(key, value), ofCatalogue.unlisted(where, value, known))];
  const ofRules = ["K", "E", "N", "G", "M", "change"];
  return [
    ...twice(ids).map((at) => errorAt(spot("grading.grades", ids[at]), ofCatalogue.twice(ids[at]!))),
    ...(grading?.rules ?? []).flatMap(({ grade }, at) => listed(`grading.rules.${at}.grade`, grade, "grades", ids)),
    ...Object.keys(grading?.hysteresis.sizes ?? {}).flatMap((name) =>
      listed(`grading.hysteresis.sizes.${name}`, name, "rules", ofRules),
    ),
    ...plan.orientations.flatMap(({ grade }, at) =>
      grade === undefined ? [] : listed(`orientations.${at}.grade`, grade, "grades", ids),
    ),
  ];
}

/** Indicators, growth fields and fields of data/raw that the plan takes its amounts from. */
function checkSources({ plan, files, spot }: PlanCheck, repository: Repository): Problem[] {
  const listed = (key: string, value: string, where: string, known: readonly string[]) =>
    known.includes(value) ? [] : [errorAt(spot(key, value), ofCatalogue.unlisted(where, value, known))];
  const fields = openFieldChecker(repository);
  const indicators = files?.indicators.map(({ id }) => id) ?? [];
  const grown = files?.growthFields.map(({ field }) => field) ?? [];
  const { regions, industries, disputes, listing } = plan;
  return [
    ...(regions?.growth ?? []).flatMap((each, at) =>
      "indicator" in each
        ? listed(`regions.growth.${at}.indicator`, each.indicator, "indicators.csv", indicators)
        : listed(`regions.growth.${at}.field`, each.field, "growth-fields.csv", grown),
    ),
    ...(regions?.growth ?? []).flatMap((each, at) =>
      "field" in each && regions?.scale === "score"
        ? [errorAt(spot(`regions.growth.${at}.field`, each.field), ofCatalogue.growthScale(each.field))]
        : [],
    ),
    ...(regions?.features ?? []).flatMap((id, at) =>
      listed(`regions.features.${at}`, id, "indicators.csv", indicators),
    ),
    ...(industries
      ? listed(
          "industries.outside",
          industries.outside,
          "industry-indicators.csv",
          files?.industryIndicators.map(({ id }) => id) ?? [],
        )
      : []),
    ...(plan.fields ? listed("fields.side", plan.fields.side, "thresholds", Object.keys(plan.thresholds)) : []),
    ...(disputes ? fields.ofRegion(spot("disputes.field"), disputes.field) : []),
    ...(listing
      ? [
          ...fields.byIndustry(spot("listing.planned"), listing.planned),
          ...fields.byIndustry(spot("listing.restricted"), listing.restricted),
        ]
      : []),
  ];
}

/** Made-up plans and restrictions that a draft or final edition would use. */
function checkListing({ plan: { id, listing } }: PlanCheck, { editions, datasets }: Repository): Problem[] {
  if (!listing) return [];
  const used: readonly string[] = [listing.planned, listing.restricted];
  const rows = datasets.flatMap((each) =>
    each.rows.filter(({ status, field }) => status === "sample" && used.includes(field)),
  );
  return editions
    .filter(({ model, state }) => model === id && state !== "sample")
    .flatMap((edition) => {
      const cells = rows.filter(({ year }) => year <= edition.year);
      return [...Map.groupBy(cells, ({ place }) => place.file).values()].map((found) =>
        errorAt(
          { ...found[0]!.place, column: "status", value: "sample" },
          ofRows.sample(edition.id, edition.state, found.length),
        ),
      );
    });
}

/** The places at which something stands again. */
function twice(ids: readonly string[]): number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}

/** Directions are those of a plan of technology fields, and asked for where an industry has fields. */
function checkDirections({ plan, spot }: PlanCheck, { cataloguePlans }: Repository): Problem[] {
  const known = cataloguePlans
    .filter(({ fields }) => fields)
    .flatMap(({ orientations }) => orientations.map(({ id }) => id));
  return plan.orientations.flatMap(({ directions = [] }, at) => {
    const column = `orientations.${at}.directions`;
    const unknown = directions.filter((id) => !known.includes(id));
    return [
      ...unknown.map((id) => errorAt(spot(column, id), ofCatalogue.noDirection(id, known))),
      ...(directions.length > 0 && !plan.industries ? [errorAt(spot(column), ofCatalogue.noIndustries())] : []),
    ];
  });
}
