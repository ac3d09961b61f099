import { z } from "zod";
import * as cell from "./cells.ts";

/** What became of a department after 2016: `new` is one that has a duty now and no name of 2016. */
export const departmentChanges = ["same", "renamed", "merged", "new"] as const;

/**
 * `data/reference/departments.csv`: the departments of the city by the names of the plan of 2016 and by their present ones,
 * with the rights that each was and is in charge of.
 */
export const departmentRow = z.strictObject({
  department_id: cell.slug,
  name_2016_zh: cell.optionalText.describe("short name in the plan of 2016; empty where it had none"),
  name_2016_en: cell.optionalText,
  name_zh: cell.text.describe("present short name"),
  name_en: cell.text,
  change: z.enum(departmentChanges),
  rights_2016: cell.optionalText.describe("rights it was in charge of in 2016, joined by spaces"),
  rights: cell.optionalText.describe("rights it is in charge of now, joined by spaces"),
  confirmed: cell.url.nullable().describe("official page that confirms the present name; empty where none was seen"),
  note_zh: cell.optionalText,
  note_en: cell.optionalText,
});
export type Department = z.infer<typeof departmentRow>;
