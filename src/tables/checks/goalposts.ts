import { ofModels } from "../../i18n/validation-models.ts";
import type { GoalpostRow, Indicator } from "../../schema/model.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { modelFile } from "./lookups.ts";

/** Goalposts that are missing for a weighted indicator, belong to none, or do not rise from low to high. */
export function checkGoalposts({ models }: Repository): Problem[] {
  return models.flatMap((files) => {
    const byId = new Map(files.indicators.map((indicator) => [indicator.id, indicator]));
    return [...files.goalposts].flatMap(([version, goalposts]) => [
      ...goalposts.flatMap((goalpost) => checkGoalpost(goalpost, byId.get(goalpost.indicator))),
      ...findMissing(files, version, goalposts),
    ]);
  });
}

function checkGoalpost({ indicator, low, high, place }: Placed<GoalpostRow>, card: Indicator | undefined): Problem[] {
  const spot = { ...place, column: "low", value: String(low) };
  if (!card)
    return [errorAt({ ...place, column: "indicator", value: indicator }, ofModels.unknownIndicator(indicator))];
  if (low >= high) return [errorAt(spot, ofModels.goalpostOrder(low, high))];
  return card.transform === "log1p" && low < 0 ? [errorAt(spot, ofModels.goalpostLog(low))] : [];
}

function findMissing(files: ModelFiles, version: string, goalposts: readonly GoalpostRow[]): Problem[] {
  const weighted = new Set([...files.weights.values()].flat().map(({ child }) => child));
  const there = new Set(goalposts.map(({ indicator }) => indicator));
  const file = modelFile(files.model, `goalposts-${version}.csv`);
  return files.indicators
    .filter(({ id }) => weighted.has(id) && !there.has(id))
    .map(({ id }) => errorAt({ file, column: "indicator", value: id }, ofModels.noGoalpost(id)));
}
