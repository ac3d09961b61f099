import {
  type Catalogue,
  distanceResult,
  entryResult,
  evidenceResult,
  type RegisterRow,
  registerRow,
  stepResult,
} from "../schema/catalogue.ts";
import { formatTable } from "./format.ts";

/** The files of a catalogue, by name, as they are committed. */
export function formatCatalogue({ entries, evidence, steps, distance }: Catalogue): Map<string, string> {
  return new Map([
    ["entries.csv", formatTable(entryResult, entries)],
    ["evidence.csv", formatTable(evidenceResult, evidence)],
    ["steps.csv", formatTable(stepResult, steps)],
    ["distance.csv", formatTable(distanceResult, distance)],
  ]);
}

/** The register of the ids of a scope. */
export function formatRegister(rows: readonly RegisterRow[]): string {
  return formatTable(registerRow, rows);
}
