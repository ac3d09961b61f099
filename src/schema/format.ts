import type { z } from "zod";

/** One kind of file: where it stands, what a row of it (or the whole of it) must be, and the columns that name a row. */
export interface Format {
  readonly name: string;
  /** path from the root; a part in `<>` stands for any name */
  readonly path: string;
  readonly kind: "csv" | "yaml" | "json";
  readonly schema: z.ZodObject;
  /** columns that together may occur once in a file */
  readonly key?: readonly string[];
}
