import { type Catalogue, distanceResult, entryResult, evidenceResult, stepResult } from "../schema/catalogue.ts";
import { parseTable } from "./parse-results.ts";

/** Reads the files of a catalogue; `text` hands them in by name. Errors as `parseResults` has them. */
export function parseCatalogue(text: (name: string) => string): Catalogue {
  return {
    ...parseGrades(text),
    evidence: parseTable("evidence.csv", text("evidence.csv"), evidenceResult),
    distance: parseTable("distance.csv", text("distance.csv"), distanceResult),
  };
}

/** Reads the entries and steps alone: what the edition after goes by. */
export function parseGrades(text: (name: string) => string): Pick<Catalogue, "entries" | "steps"> {
  return {
    entries: parseTable("entries.csv", text("entries.csv"), entryResult),
    steps: parseTable("steps.csv", text("steps.csv"), stepResult),
  };
}
