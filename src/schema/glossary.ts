import { z } from "zod";
import * as cell from "./cells.ts";

/** `data/reference/glossary.csv`: a term in both languages, what it means here, and where there is more. */
export const glossaryRow = z.strictObject({
  term_zh: cell.text,
  term_en: cell.text,
  definition_zh: cell.text,
  definition_en: cell.text,
  see: z
    .string()
    .regex(/^\/[A-Za-z0-9/-]*(#[a-z0-9-]+)?$/, "an address of the Chinese site, such as /methods/#matching")
    .nullable()
    .describe("address of the Chinese page that says more; empty where there is none"),
});
export type GlossaryRow = z.infer<typeof glossaryRow>;
