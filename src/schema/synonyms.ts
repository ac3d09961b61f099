import { z } from "zod";
import * as cell from "./cells.ts";

/** `data/reference/synonyms.csv`: what is typed in the first column is also looked for as in the second. One way only. */
export const synonymRow = z.strictObject({
  word: cell.text.describe("what readers type"),
  synonym: cell.text.describe("what the pages say"),
  note: cell.optionalText,
});
export type SynonymRow = z.infer<typeof synonymRow>;
