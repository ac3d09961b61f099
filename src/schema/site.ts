import { z } from "zod";
import * as cell from "./cells.ts";

/** `content/site.yml`: who publishes. What is left empty is not shown. */
export const site = z.strictObject({
  title: cell.bilingual,
  office: z.strictObject({ zh: z.string(), en: z.string() }),
  contact: z.string(),
  filing: z.strictObject({ icp: z.string(), police: z.string(), identifier: z.string() }),
  url: z.string().describe("address under which the site is published, for canonical links; empty when not yet known"),
  repository: z.string().describe("address of the public repository; empty when there is none"),
  edition: cell.editionId.describe("the edition that the home page opens with"),
});
export type Site = z.infer<typeof site>;
