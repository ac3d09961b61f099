import type { Economy, TechnologyField } from "../schema/reference.ts";
import type { Manifest } from "../schema/results.ts";
import type { TechnologyEdition, TechnologyModel } from "../schema/technology-edition.ts";
import {
  type EconomyResult,
  economyResult,
  type TechnologyResult,
  technologyResult,
} from "../schema/technology-edition.ts";
import { parseTable } from "./parse-results.ts";

/** What pages read of an edition of technology fields. */
export interface TechnologyTables {
  readonly technology: readonly TechnologyResult[];
  readonly quantities: readonly EconomyResult[];
}

/** An edition of technology fields as pages get it. */
export interface TechnologyData extends TechnologyTables {
  readonly edition: TechnologyEdition;
  readonly model: TechnologyModel;
  /** the world, economies, aggregates and offices, in the order of the results */
  readonly economies: readonly Economy[];
  readonly fields: readonly TechnologyField[];
  readonly manifest: Manifest;
}

/** Reads the result files of one edition of technology fields; `text` hands them in by name. Errors as `parseResults` has them. */
export function parseTechnology(text: (name: string) => string): TechnologyTables {
  return {
    technology: parseTable("technology.csv", text("technology.csv"), technologyResult),
    quantities: parseTable("economies.csv", text("economies.csv"), economyResult),
  };
}
