import type { Said } from "../../i18n/validation.ts";
import { ofAnalyses } from "../../i18n/validation-analyses.ts";
import { type OutlookPlan, outlookMethods } from "../../schema/outlook.ts";
import { errorAt, type Problem, type Spot } from "../problem.ts";

/** An outlook that could not be tested, or whose methods are not told from the simplest on; `spot` is that of a key. */
export function checkOutlookPlan(
  { min_points, training, methods }: OutlookPlan,
  spot: (key: string, value: string) => Spot,
): Problem[] {
  const listed = methods.join(", ");
  const inOrder = outlookMethods.filter((method) => methods.includes(method)).join(", ");
  const tell = (key: string, value: string, holds: boolean, said: Said): Problem[] =>
    holds ? [] : [errorAt(spot(key, value), said)];
  return [
    ...tell("training", String(training), training < min_points, ofAnalyses.longTraining(training, min_points)),
    ...tell("methods", listed, methods[0] === "naive" && listed === inOrder, ofAnalyses.outlookMethods(listed)),
  ];
}
