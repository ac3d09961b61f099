import { ofModels } from "../../i18n/validation-models.ts";
import type { Indicator } from "../../schema/model.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import type { BoundRow } from "../../schema/sensitivity-plan.ts";
import { errorAt, type Problem } from "../problem.ts";
import { modelFile } from "./lookups.ts";

/** Rows of bounds.csv of what the model does not have, that do not rise from low to high, or that are missing. */
export function checkBounds({ models }: Repository): Problem[] {
  return models.flatMap((files) => {
    const byId = new Map(files.indicators.map((indicator) => [indicator.id, indicator]));
    return [...files.bounds.flatMap((row) => checkBound(row, byId.get(row.indicator), files)), ...findMissing(files)];
  });
}

function checkBound(
  { indicator, base, rule, low, high, place }: Placed<BoundRow>,
  card: Indicator | undefined,
  { model: { sensitivity } }: ModelFiles,
): Problem[] {
  const at = (column: string, value: string) => ({ ...place, column, value });
  const { bases, rules } = sensitivity;
  return [
    ...(card ? [] : [errorAt(at("indicator", indicator), ofModels.unknownIndicator(indicator))]),
    ...(bases.includes(base) ? [] : [errorAt(at("base", base), ofModels.notVaried("bases", base, bases))]),
    ...(rules.includes(rule) ? [] : [errorAt(at("rule", rule), ofModels.notVaried("rules", rule, rules))]),
    ...(low < high ? [] : [errorAt(at("low", String(low)), ofModels.goalpostOrder(low, high))]),
    ...(card?.transform === "log1p" && low < 0 ? [errorAt(at("low", String(low)), ofModels.goalpostLog(low))] : []),
  ];
}

function findMissing({ model, indicators, weights, bounds }: ModelFiles): Problem[] {
  const file = modelFile(model, "bounds.csv");
  const weighted = new Set([...weights.values()].flat().map(({ child }) => child));
  const there = new Set(bounds.map(({ indicator, base, rule }) => `${indicator} ${base} ${rule}`));
  const { bases, rules } = model.sensitivity;
  const wanted = indicators
    .filter(({ id }) => weighted.has(id))
    .flatMap(({ id }) => bases.flatMap((base) => rules.map((rule) => `${id} ${base} ${rule}`)));
  return wanted
    .filter((key) => !there.has(key))
    .map((key) => errorAt({ file, column: "indicator", value: key }, ofModels.noBound(key)));
}
