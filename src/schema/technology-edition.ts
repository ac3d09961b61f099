import { z } from "zod";
import * as cell from "./cells.ts";
import { editionStates } from "./edition.ts";
import { fieldOutlook, type OutlookResult } from "./outlook.ts";
import type { InputResult } from "./results.ts";

/** A field whose yearly total is reported, with its share of the world's; `parts` are the codes it is broken down by. */
const total = z.strictObject({
  quantity: cell.fieldId.describe("name of the quantity in economies.csv"),
  field: cell.fieldId,
  parts: z
    .array(cell.codeId)
    .min(1)
    .optional()
    .describe("codes of technology-fields.csv; none for a field without them"),
});
export type TechnologyTotal = z.infer<typeof total>;

/**
 * `data/models/<model>/technology.yml`: a model of technology fields, by whose families economies are compared. It scores
 * nothing; what it asks of every economy, and every threshold, stands here.
 */
export const technologyModel = z.strictObject({
  id: cell.slug,
  title: cell.bilingual,
  evaluated: z.literal("economy").describe("kind of entity that is ranked"),
  world: cell.entityId.describe("the row that all shares are shares of"),
  families: cell.fieldId.describe("field of families, broken down by technology field"),
  total: cell.codeId.describe("code of the total of all families, with and without a field"),
  first_year: cell.year,
  growth_years: z.int().min(1).describe("span of compound growth"),
  share_years: z.int().min(1).describe("span of the change of a share"),
  interval: z.number().gt(0).lt(1).describe("confidence of the interval of an advantage"),
  small_below: z.int().min(0).describe("an advantage on fewer families is marked as resting on few"),
  nearest: z
    .strictObject({
      count: z.int().min(1).describe("how many nearest economies are listed"),
      least_families: z.int().min(0).describe("families that an economy needs in the edition's year to be compared"),
    })
    .describe("who has the most similar profile over the fields"),
  directions: z
    .strictObject({ scale: z.number().positive() })
    .describe("K of the catalogue: 50 and 50 more for so many doublings of the advantage over the rest of the world"),
  outlook: fieldOutlook.describe("how the families of each field are carried on"),
  totals: z.array(total).min(1),
  latest: z.array(cell.fieldId).describe("fields of which the last year observed is reported"),
});
export type TechnologyModel = z.infer<typeof technologyModel>;

/** `data/editions/world-<year>.yml`: an edition of a model of technology fields. */
export const technologyEdition = z.strictObject({
  id: cell.editionId,
  scope: z.literal("world"),
  year: cell.year,
  model: cell.slug,
  state: z.enum(editionStates),
  published: cell.day.nullable().describe("day of publication; empty for a draft"),
  home: cell.entityId.describe("the economy that the report is about, always drawn in the accent"),
  title: cell.bilingual,
});
export type TechnologyEdition = z.infer<typeof technologyEdition>;

/**
 * `technology.csv`: every economy in every technology field and year. `families` of the field; `share` of the world's, per
 * cent; `rta` revealed technology advantage with its interval; `rta_ex` the same against the rest of the world, which the
 * economy is not part of; growth in per cent a year, `growth_ex_3y` that of the rest of the world. After the marks:
 * `rta_symmetric` −1 to 1; the interval of `rta_ex`; `share_change_5y` in percentage points; `rank` by families among
 * `ranked` economies (aggregates and the world have none); why there is no growth.
 */
export const technologyResult = z.strictObject({
  economy: cell.entityId,
  field: cell.codeId,
  year: cell.year,
  families: cell.optionalNumber,
  share: cell.optionalNumber,
  rta: cell.optionalNumber,
  rta_low: cell.optionalNumber,
  rta_high: cell.optionalNumber,
  rta_ex: cell.optionalNumber,
  growth_3y: cell.optionalNumber,
  growth_ex_3y: cell.optionalNumber,
  status: cell.status,
  reason: cell.reason.describe("why the advantage is empty, or what a reader must know of it"),
  rta_symmetric: cell.optionalNumber,
  rta_ex_low: cell.optionalNumber,
  rta_ex_high: cell.optionalNumber,
  share_change_5y: cell.optionalNumber,
  rank: cell.count.nullable(),
  ranked: cell.count.nullable(),
  growth_reason: cell.reason,
});
export type TechnologyResult = z.infer<typeof technologyResult>;

/**
 * `economies.csv`: what is said of an economy as a whole, one quantity of one year a row; `item` is a sector or a
 * neighbour. `rank` is among the `ranked` economies.
 */
export const economyResult = z.strictObject({
  economy: cell.entityId,
  year: cell.year,
  quantity: cell.fieldId,
  item: cell.optionalText,
  value: cell.optionalNumber,
  rank: cell.count.nullable(),
  ranked: cell.count.nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type EconomyResult = z.infer<typeof economyResult>;

/** All results of one edition of technology fields. */
export interface TechnologyResults {
  readonly technology: readonly TechnologyResult[];
  readonly economies: readonly EconomyResult[];
  readonly outlook: readonly OutlookResult[];
  readonly inputs: readonly InputResult[];
}
