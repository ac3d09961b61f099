import { z } from "zod";
import * as cell from "./cells.ts";
import { dimensionCells, dimensions, nullableDimensionCells } from "./dimensions.ts";
import { scopes } from "./scope.ts";

/** One observation: `data/raw/<dataset>/<year>.csv`, one row a cell, never edited after entry. */
export const rawRow = z.strictObject({
  entity_id: cell.entityId.describe("whom it is about"),
  ...dimensionCells,
  year: cell.year.describe("the year observed"),
  field: cell.fieldId.describe("a field that dataset.yml declares"),
  value: cell.optionalNumber.describe("empty when unknown; 0 only when the true count is zero"),
  unit: cell.text.describe("a unit of data/reference/units.csv, the one that dataset.yml declares for the field"),
  status: cell.status.describe("what the number is worth"),
  note: cell.optionalText.describe("what differs for this cell alone"),
});
export type RawRow = z.infer<typeof rawRow>;

/** One field of a dataset, with the publisher's own name for it. */
const field = z.strictObject({
  id: cell.fieldId,
  name: cell.bilingual,
  unit: cell.text,
  source_name: z.string().optional().describe("the variable's name in the source"),
  signed: z.boolean().optional().describe("true where a value may be below zero; counts and amounts may not"),
  note: cell.bilingual.optional(),
});
export type Field = z.infer<typeof field>;

/** `data/raw/<dataset>/dataset.yml`: source, licence and fields, written once a dataset. Unknown stays out. */
export const dataset = z.strictObject({
  id: cell.slug,
  title: cell.bilingual,
  publisher: cell.bilingual.describe("who publishes the figures"),
  publication: cell.bilingual.describe("the publication they stand in"),
  source: cell.text.describe("where the figures were taken from: repository and commit, or page"),
  url: z.string().optional(),
  licence: cell.bilingual,
  obtained: cell.bilingual.describe("how the figures were obtained"),
  sharing: z.enum(["unconditional", "conditional", "none"]).optional(),
  cycle: z.enum(["annual", "decennial", "once"]),
  status: cell.status,
  scopes: z
    .array(z.enum(scopes))
    .min(1)
    .optional()
    .describe("the scopes whose editions read the dataset; all where it is left out"),
  dimensions: z
    .array(z.enum(dimensions))
    .min(1)
    .optional()
    .describe("key columns that every file of the dataset has beside entity, year and field"),
  sparse: z
    .boolean()
    .optional()
    .describe(
      "true where the source has gaps all over: a figure that is unknown then has no row, instead of an empty one",
    ),
  jumps_from: z
    .union([z.number().positive(), z.literal("none")])
    .optional()
    .describe(
      "two years' values both below it are not checked for jumps: changes of small counts are noise; `none`: no change is looked at, and a caveat says why",
    ),
  additive: z
    .array(z.strictObject({ total: cell.fieldId, parts: z.array(cell.fieldId).min(2) }))
    .optional()
    .describe("totals that must equal the sum of their parts within 0.5 %"),
  fields: z.array(field).min(1),
  caveats: z.array(cell.bilingual).optional(),
});
export type Dataset = z.infer<typeof dataset>;

export const noteRules = ["jump"] as const;

/** `data/raw/<dataset>/notes.csv`: what was seen, looked at and left as it is. A jump that is not listed is an error. */
export const noteRow = z.strictObject({
  entity_id: cell.entityId,
  ...dimensionCells,
  year: cell.year,
  field: cell.fieldId,
  rule: z.enum(noteRules),
  change_pct: cell.number.describe("change on the year before, in per cent, one decimal"),
  note: cell.text.describe("the reason, or `unexplained`"),
});
export type NoteRow = z.infer<typeof noteRow>;

/** A value that differs from the year before by more than half, as notes.csv lists it. */
export type Jump = Pick<NoteRow, "entity_id" | "year" | "field" | "change_pct" | "note">;

/** `data/revisions/<day>-<name>.csv`: a correction laid over raw. It fails when the old value no longer stands there. */
export const revisionRow = z.strictObject({
  entity_id: cell.entityId,
  ...nullableDimensionCells,
  year: cell.year,
  field: cell.fieldId,
  old_value: cell.optionalNumber.describe("what raw says; the correction is refused when raw says something else"),
  new_value: cell.optionalNumber,
  unit: cell.text,
  status: cell.status,
  reason: cell.text,
  source: cell.text,
});
export type RevisionRow = z.infer<typeof revisionRow>;
