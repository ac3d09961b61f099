import { z } from "zod";
import { reasons } from "./reason.ts";
import { statuses } from "./status.ts";

/** The kinds of cell that the files of `data/` are made of. An empty cell is `null`: missing, never zero. */
export const text = z.string().min(1);
export const optionalText = z.string().nullable();
export const number = z.number();
export const optionalNumber = z.number().nullable();
export const year = z.int().min(1949).max(2100);
export const optionalYear = year.nullable();
export const count = z.int().min(0);

/**
 * A six-digit GB/T 2260 code, an economy's ISO 3166 code such as `CHN`, an aggregate such as `A-EU27`, an office such as `O-EPO`, a zone such as
 * `Z-HIGHTECH`, or a group such as `G-WEST` or `G12-CORE`. A code that was given to another territory carries, for the one
 * that had it before, the year it was given up: `500110-2011`.
 */
export const entityId = z
  .string()
  .regex(
    /^(\d{6}(-\d{4})?|[A-Z]{3}|(A|G\d*|O|Z)-[A-Z0-9-]+)$/,
    "a six-digit region code, an economy such as CHN, or a group such as G-WEST",
  );
export const optionalEntityId = entityId.nullable();
/** A code of a reference table such as an industry or a technology field: letters, digits, hyphens and points. */
export const codeId = z.string().regex(/^[A-Z][A-Za-z0-9.-]*$/, "a code such as T04");
/** A field or dataset name: lower-case words joined by `_` or `-`. */
export const fieldId = z.string().regex(/^[a-z][a-z0-9_]*$/, "a field name such as rd_exp");
export const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, "lower-case words joined by hyphens, such as rd-bulletin");
export const editionId = z.string().regex(/^(nation|world|city)-\d{4}$/, "a scope and a year, such as nation-2023");
export const indicatorId = z.string().regex(/^[A-Z]{1,2}\d{2}$/, "an indicator id such as NP01");
/** A calendar day, written so that text order is time order. */
export const day = z.iso.date();
/** An address on the web. */
export const url = z.string().regex(/^https?:\/\/\S+$/, "an address such as https://example.org/notice.html");
/** The SHA-256 of a file, in lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits");
export const status = z.enum(statuses);
export const reason = z.enum(reasons).nullable();
/** The same words in both languages of the site. */
export const bilingual = z.strictObject({ zh: text, en: text });
export type Bilingual = z.infer<typeof bilingual>;
