import type { Said } from "../../i18n/validation.ts";
import { ofAnalyses } from "../../i18n/validation-analyses.ts";
import { ofModels } from "../../i18n/validation-models.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import type { ModelFiles, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { fieldsById, modelFile } from "./lookups.ts";
import { checkOutlookPlan } from "./outlook-plan.ts";

/**
 * Stocks, nodes, indicators and growth fields that the section `analyses` of model.yml or growth-fields.csv name and that
 * there are not; and an outlook that could not be tested.
 */
export function checkAnalyses(repository: Repository): Problem[] {
  const fields = fieldsById(repository);
  return repository.models.flatMap((files) => [
    ...checkSituation(files),
    ...checkOutlook(files),
    ...checkGrowth(files, fields),
  ]);
}

function checkSituation({ model, shares, nodes }: ModelFiles): Problem[] {
  const { base, small_fields, autocorrelated } = model.analyses.situation;
  const file = modelFile(model, "model.yml");
  const tell = (key: string, value: string, known: boolean, said: Said): Problem[] =>
    known ? [] : [errorAt({ file, column: `analyses.situation.${key}`, value }, said)];
  const isShare = (field: string) => shares.some((share) => share.field === field);
  const isNode = (id: string) => nodes.some((node) => node.id === id);
  return [
    ...tell("base", base, isShare(base), ofAnalyses.unknownShare(base)),
    ...small_fields.flatMap((field, at) =>
      tell(`small_fields.${at}`, field, isShare(field), ofAnalyses.unknownShare(field)),
    ),
    ...autocorrelated.flatMap((id, at) => tell(`autocorrelated.${at}`, id, isNode(id), ofModels.unknownNode(id))),
  ];
}

function checkOutlook({ model, indicators }: ModelFiles): Problem[] {
  const plan = model.analyses.outlook;
  const file = modelFile(model, "model.yml");
  const spot = (key: string, value: string) => ({ file, column: `analyses.outlook.${key}`, value });
  const isPart = (id: string) => indicators.some((row) => row.id === id && row.kind === "ratio" && row.unit_zh === "%");
  return [
    ...checkOutlookPlan(plan, spot),
    ...plan.parts.flatMap((id, at) => (isPart(id) ? [] : [errorAt(spot(`parts.${at}`, id), ofAnalyses.noPart(id))])),
  ];
}

function checkGrowth({ growthFields, nodes }: ModelFiles, fields: ReadonlyMap<string, unknown>): Problem[] {
  const followed = new Set(growthFields.map(({ field }) => field));
  return growthFields.flatMap(({ field, resource, against, place }) => {
    const tell = (column: string, value: string, known: boolean, said: Said): Problem[] =>
      known ? [] : [errorAt({ ...place, column, value }, said)];
    const compared = against === null || (followed.has(against) && against !== field);
    return [
      ...tell("field", field, fields.has(field), ofReference.unknownField(field)),
      ...tell(
        "resource",
        resource,
        nodes.some(({ id }) => id === resource),
        ofModels.unknownNode(resource),
      ),
      ...tell("against", against ?? "", compared, ofAnalyses.unknownGrowth(against ?? "")),
    ];
  });
}
