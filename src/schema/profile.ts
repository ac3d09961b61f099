import { z } from "zod";
import * as cell from "./cells.ts";
import { nullableDimensionCells } from "./dimensions.ts";
import { scopes } from "./scope.ts";

const formula = z.string().regex(/^[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/, "fields joined by +, such as men+women");

const common = {
  id: cell.slug,
  name: cell.bilingual,
  note: cell.bilingual.optional(),
  year: cell.year.optional().describe("the year described; left out: the last one observed up to the edition's"),
};
const changing = {
  unit: cell.bilingual,
  since: cell.year.optional().describe("an earlier year that it is compared with"),
};

/** What is described of every region: a ratio, an amount and its share of the whole, or a make-up by industries. */
export const profileQuantity = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    ...changing,
    kind: z.literal("ratio"),
    numerator: formula,
    denominator: formula,
    scale: z.number().positive().describe("factor that turns the units of the fields into the unit printed"),
  }),
  z.strictObject({ ...common, ...changing, kind: z.literal("amount"), field: cell.fieldId }),
  z.strictObject({
    ...common,
    kind: z.literal("mix"),
    field: cell.fieldId.describe("a field that is broken down by industry_id"),
    total: cell.fieldId.describe("the field that its industries add up to"),
  }),
]);
export type ProfileQuantity = z.infer<typeof profileQuantity>;
export type RatioQuantity = Extract<ProfileQuantity, { kind: "ratio" }>;
export type AmountQuantity = Extract<ProfileQuantity, { kind: "amount" }>;
export type MixQuantity = Extract<ProfileQuantity, { kind: "mix" }>;

/**
 * `data/profiles/<profile>.yml`: what is described of the regions of a whole and never scored, on observed figures whose
 * years are fixed or the last ones known. It belongs to the editions of its scope and years.
 */
export const profile = z.strictObject({
  id: cell.slug,
  title: cell.bilingual,
  scope: z.enum(scopes),
  years: z.array(cell.year).min(1).describe("years of the editions that it belongs to"),
  evaluated: z.enum(["province", "region"]).describe("kind of entity that is described"),
  whole: cell.entityId.describe("what they are parts of, and are compared with"),
  groups: z.array(cell.entityId),
  seed: z.int().min(0).describe("of the permutations behind the p of Moran's I"),
  permutations: z.int().min(1),
  largest: z.int().min(1).describe("how many of the largest shares the concentration ratio CR adds up"),
  small_below: z.number().min(0).describe("a count below this has its location quotient marked small-sample"),
  level: z.number().gt(0).lt(1).describe("confidence of the interval of a location quotient"),
  quantities: z.array(profileQuantity).min(1),
});
export type Profile = z.infer<typeof profile>;

/**
 * `profile.csv`: a measure of a quantity. `value` of the year, `rank` among the regions, `share` in per cent (of the whole;
 * of an industry in the region's own total), `before`, `change`, `growth` since an earlier year (per cent a year), `lq` with
 * its interval; on the row of the whole the concentration over regions and Moran's I.
 */
export const profileResult = z.strictObject({
  entity_id: cell.entityId,
  quantity: cell.slug,
  industry_id: cell.codeId.nullable(),
  measure: cell.fieldId,
  since: cell.optionalYear,
  year: cell.optionalYear,
  value: cell.optionalNumber,
  low: cell.optionalNumber.describe("lower end of the interval of a location quotient"),
  high: cell.optionalNumber,
  status: cell.status,
  reason: cell.reason,
});
export type ProfileResult = z.infer<typeof profileResult>;

/** `profile-inputs.csv`: every cell that a profile read, with the file and line it came from. */
export const profileInput = z.strictObject({
  entity_id: cell.entityId,
  industry_id: nullableDimensionCells.industry_id,
  year: cell.year,
  field: cell.fieldId,
  value: cell.optionalNumber,
  unit: cell.text,
  status: cell.status,
  source: cell.text.describe("file:line of the cell"),
});
export type ProfileInput = z.infer<typeof profileInput>;

/** `profile-manifest.json`: SHA-256 of everything that went in and came out. */
export const profileManifest = z.strictObject({
  edition: cell.editionId,
  profile: cell.slug,
  engine: cell.text,
  inputs: z.record(z.string(), z.string()),
  outputs: z.record(z.string(), z.string()),
});
export type ProfileManifest = z.infer<typeof profileManifest>;

/** What a profile comes to in one edition. */
export interface ProfileResults {
  readonly rows: readonly ProfileResult[];
  readonly inputs: readonly ProfileInput[];
}
