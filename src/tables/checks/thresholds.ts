import { ofModels } from "../../i18n/validation-models.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import type { Band, Model } from "../../schema/model.ts";
import type { AnyEntity } from "../../schema/reference.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById, modelFile, parseShare } from "./lookups.ts";

/** The settings of model.yml: its share that may be missing, its graded scales, its groups and comparison row. */
export function checkThresholds(repository: Repository): Problem[] {
  const entities = entitiesById(repository);
  return repository.models.flatMap(({ model }) => [
    ...checkMissing(model),
    ...checkBands(model, "coordination_grades", model.coordination_grades),
    ...checkBands(model, "level_tiers", model.level_tiers),
    ...checkBands(model, "stability_classes", model.stability_classes),
    ...checkBands(model, "analyses.quality.grades", model.analyses.quality.grades),
    ...checkKind(model, "nation", model.nation, wholes[model.evaluated], entities),
    ...model.groups.flatMap((group, index) => checkKind(model, `groups.${index}`, group, "group", entities)),
  ]);
}

/** What the evaluated entities are parts of: the kind of the comparison row. */
const wholes: Readonly<Record<Model["evaluated"], AnyEntity["kind"]>> = { province: "nation", region: "province" };

function checkMissing(model: Model): Problem[] {
  const share = parseShare(model.max_missing);
  if (share !== null && share >= 0 && share < 1) return [];
  const spot = { file: modelFile(model, "model.yml"), column: "max_missing", value: model.max_missing };
  return [errorAt(spot, ofModels.fraction(model.max_missing))];
}

function checkBands(model: Model, column: string, bands: readonly Band[]): Problem[] {
  const file = modelFile(model, "model.yml");
  const starts = bands.map(({ from }) => from);
  const value = starts.join(", ");
  const falls = starts.some((from, index) => index > 0 && from <= starts[index - 1]!);
  const twice = bands.filter(({ id }, index) => bands.findIndex((other) => other.id === id) < index);
  return [
    ...(falls ? [errorAt({ file, column, value }, ofModels.bands(value))] : []),
    ...(starts[0]! > 0 ? [errorAt({ file, column, value }, ofModels.bandStart(starts[0]!))] : []),
    ...twice.map(({ id }) => errorAt({ file, column, value: id }, ofModels.bandTwice(id))),
  ];
}

function checkKind(
  model: Model,
  column: string,
  code: string,
  wanted: AnyEntity["kind"],
  entities: ReadonlyMap<string, AnyEntity>,
): Problem[] {
  const kind = entities.get(code)?.kind;
  if (kind === wanted) return [];
  const spot = { file: modelFile(model, "model.yml"), column, value: code };
  return [errorAt(spot, kind ? ofReference.kind(code, kind, wanted) : ofReference.unknownEntity(code))];
}
