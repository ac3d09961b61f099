import { withDimensions } from "../schema/dimensions.ts";
import type { InputResult } from "../schema/results.ts";
import { inputResult } from "../schema/results.ts";
import {
  type EconomyResult,
  economyResult,
  type TechnologyResult,
  technologyResult,
} from "../schema/technology-edition.ts";
import { formatTable } from "./format.ts";

/** The result files of one edition of technology fields, by name, as they are committed. Inputs are written as they were read. */
export function formatTechnology({
  technology,
  economies,
  inputs,
}: {
  readonly technology: readonly TechnologyResult[];
  readonly economies: readonly EconomyResult[];
  readonly inputs: readonly InputResult[];
}): Map<string, string> {
  return new Map([
    ["technology.csv", formatTable(technologyResult, technology)],
    ["economies.csv", formatTable(economyResult, economies)],
    ["inputs.csv", formatTable(withDimensions(inputResult, ["field_id"]), inputs, { exact: ["value"] })],
  ]);
}
