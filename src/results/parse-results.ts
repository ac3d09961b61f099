import type { z } from "zod";
import { changeResult } from "../schema/changes.ts";
import { coherenceResult } from "../schema/coherence.ts";
import { dynamicsResult } from "../schema/dynamics.ts";
import { outlookResult } from "../schema/outlook.ts";
import { type ProfileResults, profileInput, profileResult } from "../schema/profile.ts";
import { quadrantResult } from "../schema/quadrants.ts";
import { qualityResult } from "../schema/quality.ts";
import {
  type InputResult,
  indicatorResult,
  inputResult,
  matchingResult,
  type Results,
  scoreResult,
  situationResult,
} from "../schema/results.ts";
import { sensitivityResult, sobolResult, stabilityResult } from "../schema/sensitivity.ts";
import { DataError } from "../tables/problem.ts";
import { readTable, type TableFormat } from "../tables/read-table.ts";

/**
 * Reads the result files of one edition; `text` hands them in by name. Throws a DataError that lists every problem:
 * results are computed, so a problem means that somebody edited them by hand.
 */
export function parseResults(text: (name: string) => string): Results {
  const read = <Schema extends z.ZodObject>(name: string, schema: Schema) => parseTable(name, text(name), schema);
  return {
    indicators: read("indicators.csv", indicatorResult),
    scores: read("scores.csv", scoreResult),
    matching: read("matching.csv", matchingResult),
    situation: read("situation.csv", situationResult),
    dynamics: read("dynamics.csv", dynamicsResult),
    quality: read("quality.csv", qualityResult),
    quadrants: read("quadrants.csv", quadrantResult),
    changes: read("changes.csv", changeResult),
    outlook: read("outlook.csv", outlookResult),
    coherence: read("coherence.csv", coherenceResult),
    ...parseRebuilds(text),
    inputs: parseInputs(text("inputs.csv")),
  };
}

/** Result files that rest on rebuilds, which take longer than all the rest. */
export const rebuiltFiles = ["sensitivity.csv", "stability.csv", "sobol.csv"] as const;

/** Reads those files alone. Errors as `parseResults` has them. */
export function parseRebuilds(text: (name: string) => string): Pick<Results, "sensitivity" | "stability" | "sobol"> {
  const [sensitivity, stability, sobol] = rebuiltFiles;
  return {
    sensitivity: parseTable(sensitivity, text(sensitivity), sensitivityResult),
    stability: parseTable(stability, text(stability), stabilityResult),
    sobol: parseTable(sobol, text(sobol), sobolResult),
  };
}

/** Reads the files of a profile. Errors as `parseResults` has them. */
export function parseProfile(text: (name: string) => string): ProfileResults {
  return {
    rows: parseTable("profile.csv", text("profile.csv"), profileResult),
    inputs: parseTable("profile-inputs.csv", text("profile-inputs.csv"), profileInput),
  };
}

/** Reads inputs.csv alone: what an edition was published with. Errors as `parseResults` has them. */
export function parseInputs(text: string): InputResult[] {
  return parseTable("inputs.csv", text, inputResult);
}

/** Reads one result file. Errors as `parseResults` has them. */
export function parseTable<Schema extends z.ZodObject>(name: string, text: string, schema: Schema): z.infer<Schema>[] {
  const format: TableFormat<Schema> = { schema };
  const { rows, problems } = readTable(name, text, format);
  if (problems.length > 0) throw new DataError(problems);
  return rows.map(({ place: _, ...row }) => row as z.infer<Schema>);
}
