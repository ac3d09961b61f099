import { ofEditions } from "../../i18n/validation-editions.ts";
import { ofModels } from "../../i18n/validation-models.ts";
import type { ModelFiles, Repository } from "../../schema/repository.ts";
import { parseBase, parseRule } from "../../schema/sensitivity-plan.ts";
import { errorAt, type Problem } from "../problem.ts";
import { modelFile } from "./lookups.ts";

/** Lists of what is drawn from, in the order of model.yml. */
const lists = ["schemes", "bases", "rules", "logarithms", "lags", "means", "top"] as const;

/** The section `sensitivity` of model.yml: ends the wrong way round, a level named twice, a scheme that there is not. */
export function checkSensitivityPlans({ models }: Repository): Problem[] {
  return models.flatMap((files) => [...checkEnds(files), ...checkTwice(files), ...checkSchemes(files)]);
}

function spotOf({ model }: ModelFiles, key: string, value: unknown) {
  return { file: modelFile(model, "model.yml"), column: `sensitivity.${key}`, value: String(value) };
}

function checkEnds(files: ModelFiles): Problem[] {
  const { bases, rules, interval } = files.model.sensitivity;
  const ends = (key: string, seen: string, [low, high]: readonly [number, number], apart: boolean): Problem[] =>
    low < high || (!apart && low === high) ? [] : [errorAt(spotOf(files, key, seen), ofModels.ends(seen))];
  return [
    ...ends("interval", interval.join(", "), interval, true),
    ...bases.flatMap((base, index) => ends(`bases.${index}`, base, parseBase(base), false)),
    ...rules.flatMap((rule, index) => ends(`rules.${index}`, rule, parseRule(rule), true)),
    ...rules
      .filter((rule) => parseRule(rule).some((share) => share > 1))
      .map((rule) => errorAt(spotOf(files, "rules", rule), ofModels.percent(rule))),
  ];
}

/** A level listed twice would be drawn twice as often. */
function checkTwice(files: ModelFiles): Problem[] {
  return lists.flatMap((key) => {
    const levels: readonly unknown[] = files.model.sensitivity[key];
    return levels.flatMap((level, index) =>
      levels.indexOf(level) < index
        ? errorAt(spotOf(files, `${key}.${index}`, level), ofModels.levelTwice(String(level)))
        : [],
    );
  });
}

function checkSchemes(files: ModelFiles): Problem[] {
  return files.model.sensitivity.schemes.flatMap((scheme, index) => {
    const file = modelFile(files.model, `weights-${scheme}.csv`);
    return files.weights.has(scheme) ? [] : errorAt(spotOf(files, `schemes.${index}`, scheme), ofEditions.noFile(file));
  });
}
