import {
  indicatorResult,
  inputResult,
  matchingResult,
  type Results,
  scoreResult,
  situationResult,
} from "../schema/results.ts";
import { formatTable } from "./format.ts";

/** The result files of one edition, by name, as they are committed. Values of inputs are written as they were read. */
export function formatResults(results: Results): Map<string, string> {
  return new Map([
    ["indicators.csv", formatTable(indicatorResult, results.indicators)],
    ["scores.csv", formatTable(scoreResult, results.scores)],
    ["matching.csv", formatTable(matchingResult, results.matching)],
    ["situation.csv", formatTable(situationResult, results.situation)],
    ["inputs.csv", formatTable(inputResult, results.inputs, { exact: ["value"] })],
  ]);
}
