import { z } from "zod";
import * as cell from "./cells.ts";
import { scopes } from "./scope.ts";

export const editionStates = ["sample", "draft", "final"] as const;

/**
 * `data/editions/<edition>.yml`: one annual edition is data, a model and a state, never a copy of code. Those of the world
 * have no scores, and a schema of their own in `technology.ts`.
 */
export const edition = z.strictObject({
  id: cell.editionId,
  scope: z.enum(scopes).exclude(["world"]).describe("world has editions of its own form"),
  year: cell.year,
  model: cell.slug,
  weights: cell.slug.describe("scheme: the file weights-<scheme>.csv of the model"),
  goalposts: z
    .string()
    .regex(/^[0-9a-z-]+$/)
    .describe("version: the file goalposts-<version>.csv of the model"),
  base_years: z.tuple([cell.year, cell.year]).describe("first and last year from which the goalposts were set"),
  seed: z.int().min(0).describe("of the random numbers that its uncertainty is drawn with"),
  state: z.enum(editionStates),
  published: cell.day.nullable().describe("day of publication; empty for a draft"),
  home: cell.entityId.nullable().describe("the entity that the report is about, always drawn in the accent"),
  neighbours: cell.entityId.nullable().describe("the group it is compared with first"),
  title: cell.bilingual,
});
export type Edition = z.infer<typeof edition>;
