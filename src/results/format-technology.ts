import { withDimensions } from "../schema/dimensions.ts";
import { outlookResult } from "../schema/outlook.ts";
import { inputResult } from "../schema/results.ts";
import { economyResult, type TechnologyResults, technologyResult } from "../schema/technology-edition.ts";
import { formatTable } from "./format.ts";

/** How each result file is written; inputs as they were read. */
const writers: Readonly<{ [Name in keyof TechnologyResults]: (rows: TechnologyResults[Name]) => string }> = {
  technology: (rows) => formatTable(technologyResult, rows),
  economies: (rows) => formatTable(economyResult, rows),
  outlook: (rows) => formatTable(outlookResult, rows),
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
export function formatTechnology({ technology, economies, outlook, inputs }: TechnologyResults): Map<string, string> {
  return new Map([
    ["technology.csv", formatTechnologyTable("technology", technology)],
    ["economies.csv", formatTechnologyTable("economies", economies)],
    ["outlook.csv", formatTechnologyTable("outlook", outlook)],
    ["inputs.csv", formatTechnologyTable("inputs", inputs)],
  ]);
}
