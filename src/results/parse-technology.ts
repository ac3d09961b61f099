import { outlookResult } from "../schema/outlook.ts";
import type { InputResult } from "../schema/results.ts";
import { economyResult, type TechnologyResults, technologyResult } from "../schema/technology-edition.ts";
import { parseInputs, parseTable } from "./parse-results.ts";

/** What pages read of an edition of technology fields. */
export interface TechnologyTables extends Omit<TechnologyResults, "inputs"> {
  /** the cells that the edition read, parsed when they are first asked for: they are many, and few pages need them */
  inputs(): readonly InputResult[];
}

/** Reads the result files of one edition of technology fields; `text` hands them in by name. Errors as `parseResults` has them. */
export function parseTechnology(text: (name: string) => string): TechnologyTables {
  let inputs: readonly InputResult[] | undefined;
  return {
    technology: parseTable("technology.csv", text("technology.csv"), technologyResult),
    economies: parseTable("economies.csv", text("economies.csv"), economyResult),
    outlook: parseTable("outlook.csv", text("outlook.csv"), outlookResult),
    inputs: () => {
      inputs ??= parseInputs(text("inputs.csv"));
      return inputs;
    },
  };
}
