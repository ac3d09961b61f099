import { z } from "zod";
import * as cell from "./cells.ts";

/** A code of GB/T 4754-2017: a section's letter, or the two to four digits of a division, group or class. */
export const standardCode = z.string().regex(/^([A-T]|\d{2,4})$/, "a code of GB/T 4754 such as C, 36, 361 or 3612");
export const familyId = z.string().regex(/^[A-Z][A-Z0-9]*$/, "a family such as I6");
export const industryId = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*-[A-Z0-9-]+$/, "a family and a name such as I6-AUTO")
  .describe("the family, a hyphen and a name");

/** What a row of a mapping is worth: taken from its publisher, or our own until somebody competent has agreed to it. */
export const mappingStatuses = ["published", "provisional"] as const;
export const mappingStatus = z.enum(mappingStatuses);

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

export const standings = ["published", "illustrative"] as const;

/** `data/reference/industry-families.csv`: lists of industries, each with where its names come from. */
export const familyRow = z.strictObject({
  family: familyId,
  name_zh: cell.text,
  name_en: cell.text,
  standing: z.enum(standings).describe("`published`: the names were published; `illustrative`: examples of our own"),
  classes: z
    .enum(["mapped", "none"])
    .describe("`mapped`: every industry has its classes in industry-classes.csv; `none`: known by name alone"),
  class_limit: z.number().positive().nullable().describe("most that the weights of a class may add up to; empty: any"),
  source_zh: cell.text,
  source_en: cell.text,
  note_zh: cell.text,
  note_en: cell.text,
});
export type Family = z.infer<typeof familyRow>;

/**
 * The code of what is in no industry of a family, so that a family adds up to the whole.
 * @example restOf("I6"); // => "I6-OTHER"
 */
export function restOf(family: string): string {
  return `${family}-OTHER`;
}

/** `data/reference/industries.csv`: the industries of each family. */
export const industryRow = z.strictObject({
  industry_id: industryId,
  family: familyId,
  parent: industryId.nullable().describe("the industry of the same family that it is a part of"),
  name_zh: cell.text,
  name_en: cell.text,
  note_zh: cell.optionalText,
  note_en: cell.optionalText,
});
export type Industry = z.infer<typeof industryRow>;

/** `data/reference/industry-classes.csv`: what an industry consists of. A code stands for all classes below it. */
export const industryClassRow = z.strictObject({
  industry_id: industryId,
  code: standardCode.describe("a code of gbt4754.csv of any level"),
  weight: z.number().gt(0).max(1).describe("the part of it that belongs to the industry"),
  status: mappingStatus,
  reason_zh: cell.text,
  reason_en: cell.text,
});
export type IndustryClass = z.infer<typeof industryClassRow>;

/** `data/reference/industry-subfields.csv`: the sub-fields (细分领域) of an industry: codes of GB/T 4754, under their own names. */
export const subfieldRow = z.strictObject({
  industry_id: industryId,
  code: standardCode.describe("inside what industry-classes.csv gives the industry"),
  name_en: cell.text.describe("our translation; the Chinese name is that of gbt4754.csv"),
});
export type Subfield = z.infer<typeof subfieldRow>;

export const industryAliasKinds = ["variant", "short-name", "common"] as const;

/** `data/reference/industry-aliases.csv`: other names of an industry, for those who search. */
export const industryAliasRow = z.strictObject({
  alias: cell.text,
  industry_id: industryId,
  kind: z.enum(industryAliasKinds),
  note: cell.optionalText,
});
export type IndustryAlias = z.infer<typeof industryAliasRow>;
