import { z } from "zod";
import * as cell from "./cells.ts";

/** A code of GB/T 4754-2017: a section's letter, or the two to four digits of a division, group or class. */
export const standardCode = z.string().regex(/^([A-T]|\d{2,4})$/, "a code of GB/T 4754 such as C, 36, 361 or 3612");

/** Levels of GB/T 4754, from the widest; a level's place says how long its codes are. */
export const standardLevels = ["section", "division", "group", "class"] as const;

/** `data/reference/gbt4754.csv`: the national classification of industries, GB/T 4754-2017. */
export const standardRow = z.strictObject({
  code: standardCode,
  level: z.enum(standardLevels),
  parent: standardCode.nullable().describe("the code one level up; empty for a section"),
  section: z.string().regex(/^[A-T]$/, "a section of GB/T 4754, A to T"),
  name_zh: cell.text,
  name_en: cell.optionalText.describe(
    "our translation, of sections and divisions; the standard has Chinese names only",
  ),
});
export type StandardRow = z.infer<typeof standardRow>;
