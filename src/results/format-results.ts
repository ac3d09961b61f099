import { changeResult } from "../schema/changes.ts";
import { coherenceResult } from "../schema/coherence.ts";
import { withDimensions } from "../schema/dimensions.ts";
import { dynamicsResult } from "../schema/dynamics.ts";
import { outlookResult } from "../schema/outlook.ts";
import { quadrantResult } from "../schema/quadrants.ts";
import { qualityResult } from "../schema/quality.ts";
import {
  indicatorResult,
  inputResult,
  matchingResult,
  type Results,
  scoreResult,
  situationResult,
} from "../schema/results.ts";
import { sensitivityResult, sobolResult, stabilityResult } from "../schema/sensitivity.ts";
import { formatTable } from "./format.ts";

/** The result files of one edition, by name, as they are committed. Values of inputs are written as they were read. */
export function formatResults(results: Results): Map<string, string> {
  return new Map([
    ["indicators.csv", formatTable(indicatorResult, results.indicators)],
    ["scores.csv", formatTable(scoreResult, results.scores)],
    ["matching.csv", formatTable(matchingResult, results.matching)],
    ["situation.csv", formatTable(situationResult, results.situation)],
    ["dynamics.csv", formatTable(dynamicsResult, results.dynamics)],
    ["quality.csv", formatTable(qualityResult, results.quality)],
    ["quadrants.csv", formatTable(quadrantResult, results.quadrants)],
    ["changes.csv", formatTable(changeResult, results.changes)],
    ["outlook.csv", formatTable(outlookResult, results.outlook)],
    ["coherence.csv", formatTable(coherenceResult, results.coherence)],
    ["sensitivity.csv", formatTable(sensitivityResult, results.sensitivity)],
    ["stability.csv", formatTable(stabilityResult, results.stability)],
    ["sobol.csv", formatTable(sobolResult, results.sobol)],
    ["inputs.csv", formatTable(withDimensions(inputResult, []), results.inputs, { exact: ["value"] })],
  ]);
}
