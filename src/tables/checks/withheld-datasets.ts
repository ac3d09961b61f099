import { ofIndustries } from "../../i18n/validation-industries.ts";
import { hideableFormulas } from "../../schema/hideable-formulas.ts";
import type { Dataset } from "../../schema/raw.ts";
import type { ModelFiles, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { datasetFile, readTerms } from "./lookups.ts";

/**
 * Datasets whose files would show what results hide: those with a field in which small cells of region and industry are
 * hidden, and those by kind of innovator. The site carries the files of every dataset but of those that are not shared.
 */
export function checkWithheldDatasets({ models, datasets }: Repository): Problem[] {
  const hiding = models.filter(({ model }) => (model.industries?.suppression.length ?? 0) > 0);
  if (hiding.length === 0) return [];
  const fields = new Set(hiding.flatMap(fieldsOf));
  const shows = ({ fields: declared, dimensions = [] }: Dataset) =>
    dimensions.includes("innovator_kind") ||
    (dimensions.includes("industry_id") && declared.some(({ id }) => fields.has(id)));
  return datasets.flatMap(({ dataset }) => {
    if (dataset.sharing === "none" || !shows(dataset)) return [];
    const value = dataset.sharing ?? "";
    return [errorAt({ file: datasetFile(dataset), column: "sharing", value }, ofIndustries.shown())];
  });
}

function fieldsOf(files: ModelFiles): string[] {
  const plan = files.model.industries!;
  return hideableFormulas(plan, files).flatMap((formula) => (readTerms(formula) ?? []).map(({ field }) => field));
}
