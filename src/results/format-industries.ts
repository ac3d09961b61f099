import {
  advantageResult,
  cellResult,
  cubeResult,
  type IndustryResults,
  industryInputResult,
  industryResult,
  innovatorResult,
  intensiveResult,
  structureResult,
  supportResult,
} from "../schema/industry-results.ts";
import { industryOutlookResult } from "../schema/outlook.ts";
import { formatTable } from "./format.ts";

/** The result files of the industries of one edition, by name, as they are committed. Published values are written as they were read. */
export function formatIndustries(results: IndustryResults): Map<string, string> {
  const exact = { exact: ["value"] };
  return new Map([
    ["industries.csv", formatTable(industryResult, results.industries)],
    ["advantages.csv", formatTable(advantageResult, results.advantages)],
    ["intensive.csv", formatTable(intensiveResult, results.intensive)],
    ["cells.csv", formatTable(cellResult, results.cells)],
    ["cube.csv", formatTable(cubeResult, results.cube, { exact: ["count"] })],
    ["innovators.csv", formatTable(innovatorResult, results.innovators, { exact: ["count"] })],
    ["structure.csv", formatTable(structureResult, results.structure)],
    ["support.csv", formatTable(supportResult, results.support, exact)],
    ["industry-outlook.csv", formatTable(industryOutlookResult, results.outlook)],
    ["industry-inputs.csv", formatTable(industryInputResult, results.industryInputs, exact)],
  ]);
}
