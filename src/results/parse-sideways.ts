import { type SidewaysResults, sidewaysInput, sidewaysResult } from "../schema/sideways.ts";
import { parseTable } from "./parse-results.ts";

/** Reads the files of a comparison; `text` hands them in by name. Errors as `parseResults` has them. */
export function parseSideways(text: (name: string) => string): SidewaysResults {
  return {
    rows: parseTable("sideways.csv", text("sideways.csv"), sidewaysResult),
    inputs: parseTable("sideways-inputs.csv", text("sideways-inputs.csv"), sidewaysInput),
  };
}
