import { notChecked } from "../../i18n/validation.ts";
import type { formats } from "../../schema/formats.ts";
import type { Repository } from "../../schema/repository.ts";
import type { Site } from "../../schema/site.ts";
import { applyRevisions } from "../apply-revisions.ts";
import { findFormat } from "../find-format.ts";
import { type Problem, warningAt } from "../problem.ts";
import { checkActions } from "./actions.ts";
import { checkAdditiveTotals } from "./additive-totals.ts";
import { checkAdjustments } from "./adjustments.ts";
import { checkAliases } from "./aliases.ts";
import { checkAnalyses } from "./analyses.ts";
import { checkBounds } from "./bounds.ts";
import { checkBreaks } from "./breaks.ts";
import { checkCataloguePlans } from "./catalogue-plans.ts";
import { checkRegister } from "./catalogue-register.ts";
import { checkCodeTrees } from "./code-trees.ts";
import { checkConcordances } from "./concordances.ts";
import { checkCopiedYears } from "./copied-years.ts";
import { checkDepartments } from "./departments.ts";
import { checkDimensionCodes } from "./dimension-codes.ts";
import { checkEditionData } from "./edition-data.ts";
import { checkEditions } from "./editions.ts";
import { checkEntityCodes } from "./entity-codes.ts";
import { checkFaces } from "./faces.ts";
import { checkFields } from "./fields.ts";
import { checkFileYears } from "./file-years.ts";
import { checkFormulas } from "./formulas.ts";
import { checkGoalposts } from "./goalposts.ts";
import { checkGroups } from "./groups.ts";
import { checkIndustries } from "./industries.ts";
import { checkIndustryIndicators } from "./industry-indicators.ts";
import { checkIndustryPlans } from "./industry-plans.ts";
import { checkJumps } from "./jumps.ts";
import { checkMissingRows } from "./missing-rows.ts";
import { checkNationalSums } from "./national-sums.ts";
import { checkNegativeValues } from "./negative-values.ts";
import { checkNeighbours } from "./neighbours.ts";
import { checkPairs } from "./pairs.ts";
import { checkPlanes } from "./planes.ts";
import { checkPolicies } from "./policies.ts";
import { checkPolicyComparison } from "./policy-comparison.ts";
import { checkProfiles } from "./profiles.ts";
import { checkPublishedTotals } from "./published-totals.ts";
import { checkSampleRows } from "./sample-rows.ts";
import { checkSearchQueries } from "./search-queries.ts";
import { checkSearchWords } from "./search-words.ts";
import { checkSensitivityPlans } from "./sensitivity-plans.ts";
import { checkSideways } from "./sideways.ts";
import { checkSiteEdition } from "./site-edition.ts";
import { checkSuccessors } from "./successors.ts";
import { checkTechnology } from "./technology-edition.ts";
import { checkThresholds } from "./thresholds.ts";
import { checkTiles } from "./tiles.ts";
import { checkUnits } from "./units.ts";
import { checkWeights } from "./weights.ts";
import { checkWithheldDatasets } from "./withheld-datasets.ts";

/** What a check may ask for beside the repository. */
export interface Context {
  /** files with errors, whose rows may be there and unread */
  readonly broken: ReadonlySet<string>;
  /** content/site.yml; null where it is absent or wrong */
  readonly site: Site | null;
}

/** Something that must hold between the files of a repository. */
export interface Check {
  readonly id: string;
  /** formats whose files must be free of errors: with half of them read, the check would see faults that are not there */
  readonly needs: readonly (typeof formats)[number]["name"][];
  readonly run: (repository: Repository, context: Context) => Problem[];
  /** true where it finds no errors: who asks for those alone does without it */
  readonly warns?: true;
}

/** Everything that is checked across files, after corrections are laid over the raw rows. */
export const checks: readonly Check[] = [
  { id: "units", needs: ["units"], run: checkUnits },
  { id: "fields", needs: [], run: checkFields },
  { id: "file-years", needs: [], run: checkFileYears },
  { id: "entity-codes", needs: ["entities"], run: checkEntityCodes },
  { id: "dimension-codes", needs: ["dataset", "technology-fields", "industries", "gbt4754"], run: checkDimensionCodes },
  {
    id: "missing-rows",
    needs: ["dataset", "entities", "economies", "model", "technology-model"],
    run: checkMissingRows,
  },
  { id: "copied-years", needs: [], run: checkCopiedYears, warns: true },
  { id: "negative-values", needs: [], run: checkNegativeValues },
  { id: "additive-totals", needs: [], run: checkAdditiveTotals },
  { id: "published-totals", needs: ["constraints", "members"], run: checkPublishedTotals, warns: true },
  { id: "jumps", needs: ["notes"], run: checkJumps },
  { id: "national-sums", needs: ["entities"], run: checkNationalSums, warns: true },
  { id: "sample-rows", needs: ["entities", "model-indicators"], run: checkSampleRows },
  { id: "formulas", needs: ["dataset"], run: checkFormulas },
  { id: "weights", needs: ["model-indicators", "nodes", "weights"], run: checkWeights },
  { id: "goalposts", needs: ["model-indicators", "weights", "goalposts"], run: checkGoalposts },
  { id: "bounds", needs: ["model", "model-indicators", "weights", "bounds"], run: checkBounds },
  { id: "sensitivity-plans", needs: ["weights"], run: checkSensitivityPlans },
  { id: "thresholds", needs: ["entities"], run: checkThresholds },
  { id: "pairs", needs: ["nodes"], run: checkPairs },
  { id: "analyses", needs: ["dataset", "model", "nodes", "shares", "growth-fields"], run: checkAnalyses },
  { id: "planes", needs: ["nodes", "planes", "plane-quadrants"], run: checkPlanes },
  {
    id: "faces",
    needs: ["model", "model-indicators", "nodes", "pairs", "goalposts", "faces", "quality-goalposts"],
    run: checkFaces,
  },
  {
    id: "industry-plans",
    needs: ["dataset", "industry-families", "industry-indicators"],
    run: checkIndustryPlans,
  },
  {
    id: "industry-indicators",
    needs: ["dataset", "edition", "industries", "industry-indicators", "industry-numerators", "industry-goalposts"],
    run: checkIndustryIndicators,
  },
  {
    id: "withheld-datasets",
    needs: ["dataset", "model", "industry-indicators", "industry-numerators"],
    run: checkWithheldDatasets,
  },
  { id: "editions", needs: ["entities", "model", "edition", "scope"], run: checkEditions },
  {
    id: "edition-data",
    needs: ["dataset", "entities", "model", "model-indicators", "weights", "edition"],
    run: checkEditionData,
    warns: true,
  },
  { id: "profiles", needs: ["dataset", "entities", "profile"], run: checkProfiles },
  {
    id: "sideways",
    needs: ["dataset", "entities", "economies", "edition", "model", "model-indicators", "sideways"],
    run: checkSideways,
  },
  {
    id: "technology",
    needs: ["dataset", "economies", "technology-fields", "technology-model", "technology-edition"],
    run: checkTechnology,
  },
  {
    id: "catalogue-plans",
    needs: ["dataset", "model", "model-indicators", "nodes", "technology-model", "catalogue-plan"],
    run: checkCataloguePlans,
  },
  {
    id: "register",
    needs: ["entities", "economies", "industries", "technology-fields", "edition", "technology-edition", "register"],
    run: checkRegister,
  },
  { id: "adjustments", needs: ["edition", "catalogue-plan", "register"], run: checkAdjustments },
  { id: "site-edition", needs: ["edition"], run: checkSiteEdition },
  { id: "groups", needs: ["entities"], run: checkGroups },
  { id: "successors", needs: ["entities", "successors"], run: checkSuccessors },
  { id: "aliases", needs: ["entities", "successors"], run: checkAliases },
  { id: "tiles", needs: ["entities", "tiles"], run: checkTiles },
  { id: "neighbours", needs: ["entities", "neighbours"], run: checkNeighbours },
  { id: "breaks", needs: ["dataset"], run: checkBreaks },
  { id: "code-trees", needs: ["gbt4754", "ipc"], run: checkCodeTrees },
  {
    id: "industries",
    needs: ["gbt4754", "industry-families", "industries", "industry-classes"],
    run: checkIndustries,
  },
  {
    id: "concordances",
    needs: ["gbt4754", "ipc", "ipc-fields", "ipc-gb4754", "technology-fields"],
    run: checkConcordances,
  },
  { id: "search-words", needs: ["synonyms", "question-words", "readings"], run: checkSearchWords },
  { id: "search-queries", needs: ["search-queries"], run: checkSearchQueries },
  { id: "departments", needs: ["departments"], run: checkDepartments },
  {
    id: "policies",
    needs: ["entities", "economies", "departments", "industry-families", "industries", "policy"],
    run: checkPolicies,
  },
  {
    id: "actions",
    needs: [
      "model",
      "model-indicators",
      "nodes",
      "industry-indicators",
      "catalogue-plan",
      "departments",
      "policy",
      "actions",
    ],
    run: checkActions,
  },
  {
    id: "policy-comparison",
    needs: ["policy", "policy-topics", "policy-cells", "register"],
    run: checkPolicyComparison,
  },
];

/** What is known of a repository before it is checked, and what is asked. */
export interface Checking {
  /** the problems met while it was read */
  readonly met: readonly Problem[];
  readonly site: Site | null;
  /** leave out the checks that only warn */
  readonly errorsOnly?: boolean | undefined;
}

/**
 * Runs the checks on a repository. A check that rests on a file with errors is not run, and a warning says so.
 */
export function checkRepository(repository: Repository, { met, site, errorsOnly = false }: Checking): Problem[] {
  const { repository: revised, problems } = applyRevisions(repository);
  const files = new Set(met.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const broken = new Map([...files].map((file) => [formatOf(file), file]));
  const context = { broken: files, site };
  const cause = ({ needs }: Check) => needs.map((name) => broken.get(name)).find((file) => file !== undefined);
  const asked = checks.filter(({ warns }) => !(warns && errorsOnly));
  const skipped = Map.groupBy(asked, cause);
  const told = [...skipped].flatMap(([file, held]) =>
    file === undefined ? [] : warningAt({ file }, notChecked(held.map(({ id }) => id))),
  );
  return [...problems, ...told, ...asked.filter((check) => !cause(check)).flatMap(({ run }) => run(revised, context))];
}

function formatOf(file: string): string | undefined {
  return findFormat(file)?.format.name;
}
