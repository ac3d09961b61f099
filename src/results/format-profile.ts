import { type ProfileResults, profileInput, profileResult } from "../schema/profile.ts";
import { formatTable } from "./format.ts";

/** The files of a profile, by name, as they are committed. Values of inputs are written as they were read. */
export function formatProfile({ rows, inputs }: ProfileResults): Map<string, string> {
  return new Map([
    ["profile.csv", formatTable(profileResult, rows)],
    ["profile-inputs.csv", formatTable(profileInput, inputs, { exact: ["value"] })],
  ]);
}
