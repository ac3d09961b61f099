import { z } from "zod";
import * as cell from "./cells.ts";
import { mappingStatus } from "./industry.ts";

/** One of the 35 technology fields of WIPO, `T01` to `T35`. */
export const technologyFieldId = z.string().regex(/^T(0[1-9]|[12]\d|3[0-5])$/, "a technology field, T01 to T35");

/** Levels of the International Patent Classification that have a title here; a level's place says how long its codes are. */
export const ipcLevels = ["section", "class", "subclass"] as const;

const ipcCode = z.string().regex(/^[A-H](\d{2}[A-Z]?)?$/, "a section, class or subclass such as H, H04 or H04N");

/** `data/reference/ipc.csv`: the International Patent Classification down to subclasses. */
export const ipcRow = z.strictObject({
  code: ipcCode,
  level: z.enum(ipcLevels),
  parent: ipcCode.nullable().describe("the code one level up; empty for a section"),
  title_en: cell.text,
});
export type IpcRow = z.infer<typeof ipcRow>;

/** `data/reference/concordances/ipc-fields.csv`: WIPO's concordance from IPC to technology fields, and what it lacks. */
export const ipcFieldRow = z.strictObject({
  ipc: z
    .string()
    .regex(/^[A-H]\d{2}[A-Z]( \d{1,4}\/)?$/, "a subclass such as H04L, or a main group such as H04N 3/")
    .describe("a whole subclass, or one main group of it"),
  field_id: technologyFieldId,
  status: mappingStatus,
  updated: cell.day.nullable().describe("day on which the publisher added the row, where it says so"),
  reason_zh: cell.optionalText.describe("why, where the row is our own"),
  reason_en: cell.optionalText,
});
export type IpcField = z.infer<typeof ipcFieldRow>;

/** `data/reference/concordances/ipc-gb4754.csv`: how a technology field is shared out over divisions of GB/T 4754. */
export const fieldDivisionRow = z.strictObject({
  field_id: technologyFieldId,
  division: z.string().regex(/^\d{2}$/, "a division of GB/T 4754, two digits"),
  weight: z.number().gt(0).max(1).describe("share of the field; the shares of a field add up to 1"),
  status: mappingStatus,
  reason_zh: cell.text,
  reason_en: cell.text,
});
export type FieldDivision = z.infer<typeof fieldDivisionRow>;
