import { z } from "zod";
import * as cell from "./cells.ts";
import { scopes } from "./scope.ts";

/**
 * `data/scopes/<scope>.yml`: the words in which pages speak of a scope, so that no page knows which place it is about.
 * How many units there are is counted, never written.
 */
export const scopeWords = z.strictObject({
  id: z.enum(scopes),
  name: cell.bilingual.describe("the scope as a whole: 全国省域"),
  unit: cell.bilingual.describe("one evaluated unit: 省级单元"),
  units: cell.bilingual.describe("several of them"),
  whole: cell.bilingual.describe("the comparison row, without an article in English: 全国, nation"),
  compared: cell.bilingual.describe("the comparison row as a table names it: 全国对照, China"),
  share: cell.bilingual.describe("of the whole, in front of a noun: 全国, national"),
  without: cell.bilingual.describe("who is not among the units, or as of when they stand"),
  outside: cell.bilingual.describe("what the whole holds beside the units"),
  near: cell.bilingual.describe("whom an entity is set beside first: 水平最近的周边省"),
  parts: cell.bilingual.describe("the units that add up to the whole: 各省, the provinces"),
  publications: cell.bilingual.describe("what the figures are from, in the source line of a figure"),
});
export type ScopeWords = z.infer<typeof scopeWords>;
