import type { z } from "zod";
import {
  indicatorResult,
  inputResult,
  matchingResult,
  type Results,
  scoreResult,
  situationResult,
} from "../schema/results.ts";
import { DataError } from "../tables/problem.ts";
import { readTable, type TableFormat } from "../tables/read-table.ts";

/**
 * Reads the result files of one edition; `text` hands them in by name. Throws a DataError that lists every problem:
 * results are computed, so a problem means that somebody edited them by hand.
 */
export function parseResults(text: (name: string) => string): Results {
  const read = <Schema extends z.ZodObject>(name: string, schema: Schema): z.infer<Schema>[] => {
    const format: TableFormat<Schema> = { schema };
    const { rows, problems } = readTable(name, text(name), format);
    if (problems.length > 0) throw new DataError(problems);
    return rows.map(({ place: _, ...row }) => row as z.infer<Schema>);
  };
  return {
    indicators: read("indicators.csv", indicatorResult),
    scores: read("scores.csv", scoreResult),
    matching: read("matching.csv", matchingResult),
    situation: read("situation.csv", situationResult),
    inputs: read("inputs.csv", inputResult),
  };
}
