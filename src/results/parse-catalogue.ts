import { type Catalogue, distanceResult, entryResult, evidenceResult, stepResult } from "../schema/catalogue.ts";
import { parseTable } from "./parse-results.ts";
import { whenAsked } from "./when-asked.ts";

/**
 * Reads the files of a catalogue; `text` hands them in by name. Each is parsed when it is first asked for: those of early
 * editions are long, and pages need little of them. Errors as `parseResults` has them.
 */
export function parseCatalogue(text: (name: string) => string): Catalogue {
  return whenAsked<Catalogue>({
    entries: () => parseTable("entries.csv", text("entries.csv"), entryResult),
    steps: () => parseTable("steps.csv", text("steps.csv"), stepResult),
    evidence: () => parseTable("evidence.csv", text("evidence.csv"), evidenceResult),
    distance: () => parseTable("distance.csv", text("distance.csv"), distanceResult),
  });
}

/** Reads the entries and steps alone: what the edition after goes by. */
export function parseGrades(text: (name: string) => string): Pick<Catalogue, "entries" | "steps"> {
  return {
    entries: parseTable("entries.csv", text("entries.csv"), entryResult),
    steps: parseTable("steps.csv", text("steps.csv"), stepResult),
  };
}
