import type { InputResult } from "../schema/results.ts";
import {
  type EconomyResult,
  economyResult,
  type TechnologyResult,
  technologyResult,
} from "../schema/technology-edition.ts";
import { parseInputs, parseTable } from "./parse-results.ts";

/** What pages read of an edition of technology fields. */
export interface TechnologyTables {
  readonly technology: readonly TechnologyResult[];
  readonly quantities: readonly EconomyResult[];
  /** the cells that the edition read, parsed when they are first asked for: they are many, and few pages need them */
  inputs(): readonly InputResult[];
}

/** Reads the result files of one edition of technology fields; `text` hands them in by name. Errors as `parseResults` has them. */
export function parseTechnology(text: (name: string) => string): TechnologyTables {
  let inputs: readonly InputResult[] | undefined;
  return {
    technology: parseTable("technology.csv", text("technology.csv"), technologyResult),
    quantities: parseTable("economies.csv", text("economies.csv"), economyResult),
    inputs: () => {
      inputs ??= parseInputs(text("inputs.csv"));
      return inputs;
    },
  };
}
