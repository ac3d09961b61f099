import { z } from "zod";
import * as cell from "./cells.ts";

const driver = z.strictObject({
  fields: z.array(cell.fieldId).min(1).describe("added up"),
  year: cell.year,
  industries: z.array(cell.codeId).optional().describe("of some industries alone, added up"),
});
const yearly = z.record(z.string().regex(/^\d{4}$/, "a year"), z.number()).describe("by year; in between interpolated");
const exponents = z.record(cell.fieldId, z.number()).describe("drivers or earlier fields, each with its exponent");
const spread = z.number().min(0).describe("standard deviation of the districts' own offsets, as a share");
const digits = z.int().min(0).max(6).optional().describe("decimals, 0 where it is left out");

/** A real figure that a total must equal: field × factor ÷ `over` × total of `per` (`per` and `over` where they are given). */
const realFigure = z.strictObject({
  field: cell.fieldId,
  entity: cell.entityId.optional().describe("of whom; the whole where it is left out"),
  factor: z.number().positive().optional(),
  over: cell.fieldId.optional().describe("another real figure"),
  per: cell.fieldId.optional().describe("a field generated before"),
});
export type RealFigure = z.infer<typeof realFigure>;

const total = z.strictObject({
  how: z.literal("total"),
  field: cell.fieldId,
  digits,
  anchors: yearly,
  real: z.array(realFigure).optional().describe("the first that is known in a year decides its total"),
  like: exponents,
  spread,
  within: cell.fieldId.optional().describe("a field that no district may exceed"),
  known: cell.fieldId.optional().describe("a field with real values of some districts, which are kept"),
  group: z
    .strictObject({ id: cell.entityId, real: realFigure })
    .optional()
    .describe("a group whose part of the total, in per cent, is known"),
  first: cell.year.optional().describe("first year, where the figure did not exist before"),
});
const part = z.strictObject({
  how: z.literal("part"),
  field: cell.fieldId,
  digits,
  of: cell.fieldId,
  share: yearly,
  lean: exponents.describe("what makes a district's share larger: its density against that of the whole"),
  spread,
});
const sum = z.strictObject({ how: z.literal("sum"), field: cell.fieldId, parts: z.array(cell.fieldId).min(2) });
const stock = z.strictObject({
  how: z.literal("stock"),
  field: cell.fieldId,
  flow: cell.fieldId.describe("what is added every year; nothing lapses"),
  start: cell.count.describe("total before the first year"),
  like: exponents,
});

export const sampleField = z.discriminatedUnion("how", [total, part, sum, stock]);
export type SampleField = z.infer<typeof sampleField>;
export type TotalField = z.infer<typeof total>;
export type PartField = z.infer<typeof part>;
export type StockField = z.infer<typeof stock>;

const industry = z.strictObject({
  id: cell.codeId,
  shares: z.record(z.string(), z.number().positive()).describe("by base: its part of the whole in per cent, mid-way"),
  growth: z.number().describe("by which its part grows, in per cent a year"),
  like: exponents,
  at: z.record(cell.entityId, z.number().positive()).optional().describe("districts where it is many times as common"),
});
export type SampleIndustry = z.infer<typeof industry>;

const family = z.strictObject({
  rest: cell.codeId.describe("the row of all that is in no industry of the family"),
  industries: z.array(industry).min(1),
});
export type SampleFamily = z.infer<typeof family>;

const industryField = z.strictObject({
  field: cell.fieldId,
  total: cell.fieldId.describe("the field of districts that the rows of each family add up to"),
  base: z.string().describe("which shares of the industries it goes by"),
  scale: z
    .number()
    .positive()
    .optional()
    .describe("by which these shares are multiplied, where most is in no industry"),
  only: z.array(cell.codeId).optional().describe("the industries that have any, where not all do"),
});
export type SampleIndustryField = z.infer<typeof industryField>;

const cityField = z.strictObject({
  field: cell.fieldId,
  digits,
  of: cell.fieldId.describe("a field of the industries, which it is a part or a multiple of"),
  ratio: yearly,
  spread,
  whole: z.boolean().optional().describe("true where it may exceed the field it is measured by"),
});
export type SampleCityField = z.infer<typeof cityField>;

/** Which plans and restrictions name which cells of district and industry. */
const listings = z.strictObject({
  dataset: cell.slug,
  years: z.array(cell.year).min(1).describe("first years of the plans; each stands until the next"),
  by: cell.fieldId.describe("field of the cells; a plan names those with most of it in its first year"),
  planned: z.strictObject({ field: cell.fieldId, industries: z.array(cell.codeId).min(1), districts: z.int().min(1) }),
  restricted: z.strictObject({
    field: cell.fieldId,
    industries: z.array(cell.codeId),
    share: z.number().min(0).max(1).describe("part of the districts, drawn at random"),
  }),
});
export type SampleListings = z.infer<typeof listings>;

/** `data/reference/sample-plan.yml`: what `npm run sample` makes, and what makes it plausible. Every number in it is made up. */
export const samplePlan = z.strictObject({
  whole: cell.entityId.describe("the entity whose real figures bind the totals"),
  kind: z.enum(["province", "region"]).describe("kind of the entities among which totals are shared out"),
  years: z.tuple([cell.year, cell.year]),
  drivers: z
    .object({ residents: driver })
    .catchall(driver)
    .describe("real figures of the districts that shares lean on; a density is set against the residents"),
  datasets: z
    .record(cell.slug, z.array(sampleField).min(1))
    .describe("datasets of districts, in the order they are made"),
  gaps: z.array(z.strictObject({ field: cell.fieldId, entity: cell.entityId, year: cell.year })),
  breaks: z.array(
    z.strictObject({ field: cell.fieldId, entity: cell.entityId, year: cell.year, factor: z.number().positive() }),
  ),
  industries: z.strictObject({
    cells: cell.slug.describe("dataset of districts by industry"),
    city: cell.slug.describe("dataset of the whole by industry"),
    spread,
    families: z.array(family).min(1),
    fields: z.array(industryField).min(1),
    city_fields: z.array(cityField).min(1),
    divisions: z.strictObject({
      fields: z
        .record(cell.fieldId, z.enum(["all", "industry", "staff"]))
        .describe(
          "fields that divisions have: `all`, `industry` alone, or `staff`, by the real employment of sections",
        ),
      employed: z.strictObject({ field: cell.fieldId, year: cell.year }).describe("real employment by section"),
      weights: z.record(cell.codeId, z.number().positive()).describe("how much a division weighs"),
      light: z.number().positive().describe("weight of the divisions not listed"),
      city_fields: z.array(cell.fieldId).describe("of `city_fields`, those that divisions have"),
    }),
  }),
  patents: z.strictObject({
    dataset: cell.slug,
    field: cell.fieldId,
    total: cell.fieldId,
    years: z.tuple([cell.year, cell.year]),
    spread,
    sectors: z.record(cell.codeId, z.number().positive()).describe("weight of a field by its sector"),
    kinds: z.record(z.string(), z.strictObject({ weight: z.number().positive(), like: exponents })),
  }),
  listings,
});
export type SamplePlan = z.infer<typeof samplePlan>;

/** How exactly a total must be met. */
export const precisions = ["exact", "rounded"] as const;

/** `data/raw/<dataset>/constraints.csv`: the real figures that the sample of a dataset adds up to. */
export const constraintRow = z.strictObject({
  entity_id: cell.entityId.describe("over whose districts the cells are added up"),
  year: cell.year,
  field: cell.fieldId,
  value: cell.number.describe("what they must equal"),
  tolerance: cell.number.describe(
    "by how much they may differ: half of the last digit of a rounded figure, 0 of an exact one",
  ),
  precision: z.enum(precisions),
  source: cell.text.describe("the real figure: file, entity and field, and how it was worked out"),
});
export type ConstraintRow = z.infer<typeof constraintRow>;
