import type { Said } from "../../i18n/validation.ts";
import { ofAnalyses } from "../../i18n/validation-analyses.ts";
import { ofModels, ofReference } from "../../i18n/validation-checks.ts";
import type { ModelFiles, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { fieldsById, modelFile } from "./lookups.ts";

/** Stocks, nodes and growth fields that the section `analyses` of model.yml or growth-fields.csv name and that there are not. */
export function checkAnalyses(repository: Repository): Problem[] {
  const fields = fieldsById(repository);
  return repository.models.flatMap((files) => [...checkSituation(files), ...checkGrowth(files, fields)]);
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
