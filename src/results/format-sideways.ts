import { type SidewaysResults, sidewaysInput, sidewaysResult } from "../schema/sideways.ts";
import { formatTable } from "./format.ts";

/** The files of a comparison, by name, as they are committed. Values of inputs are written as they were read. */
export function formatSideways({ rows, inputs }: SidewaysResults): Map<string, string> {
  return new Map([
    ["sideways.csv", formatTable(sidewaysResult, rows)],
    ["sideways-inputs.csv", formatTable(sidewaysInput, inputs, { exact: ["value"] })],
  ]);
}
