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

/** The results of one edition of technology fields. */
export interface TechnologyResults {
  readonly technology: readonly TechnologyResult[];
  readonly economies: readonly EconomyResult[];
  readonly inputs: readonly InputResult[];
}

/** How each result file is written; inputs as they were read. */
const writers: Readonly<{ [Name in keyof TechnologyResults]: (rows: TechnologyResults[Name]) => string }> = {
  technology: (rows) => formatTable(technologyResult, rows),
  economies: (rows) => formatTable(economyResult, rows),
  inputs: (rows) => formatTable(withDimensions(inputResult, ["field_id"]), rows, { exact: ["value"] }),
};

/** One result file of an edition of technology fields, as it is committed. */
export function formatTechnologyTable<Name extends keyof TechnologyResults>(
  name: Name,
  rows: TechnologyResults[Name],
): string {
  return writers[name](rows);
}

/** The result files of one edition of technology fields, by name, as they are committed. */
export function formatTechnology({ technology, economies, inputs }: TechnologyResults): Map<string, string> {
  return new Map([
    ["technology.csv", formatTechnologyTable("technology", technology)],
    ["economies.csv", formatTechnologyTable("economies", economies)],
    ["inputs.csv", formatTechnologyTable("inputs", inputs)],
  ]);
}
