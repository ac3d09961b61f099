import { z } from "zod";
import { band } from "./band.ts";
import * as cell from "./cells.ts";

/** Conditions are written as `condition.ts` reads them, with thresholds by name. */
const when = cell.text.describe(
  "comparisons and flags joined by and, or; max(…), min(…), second(…); thresholds by name; `otherwise` for all that is left",
);

/** A sentence of the orientation statement of an entry (导向表述), reviewed; two of them make at most 200 characters with its name. */
const statement = z.strictObject({ zh: cell.text.max(80), en: cell.text.max(300) });

/** A grade in a table with room for a sign alone. */
const short = z.strictObject({ zh: cell.text.max(1), en: cell.text.max(1) });

const grade = z.strictObject({
  id: cell.slug,
  name: cell.bilingual,
  short: short.describe("a sign for tables"),
  statement: statement.describe("what the grade means for public resources, the first sentence of the statement"),
  quota: z.int().min(1).optional().describe("most entries of a region and an industry that a region has at this grade"),
});
export type Grade = z.infer<typeof grade>;

const rule = z.strictObject({
  id: cell.text.describe("stored with the entry; never given to another rule"),
  grade: cell.slug.describe("one of `grades`, or that of `ungraded`"),
  when,
  because: cell.bilingual,
  binding: z
    .literal(true)
    .optional()
    .describe("rests on law or on missing data: takes effect at once, and nobody adjusts it"),
  mark: cell.bilingual.optional().describe("put behind the name of the grade"),
});
export type GradeRule = z.infer<typeof rule>;

const orientation = z.strictObject({
  id: cell.slug,
  name: cell.bilingual,
  when,
  grade: cell.slug.optional().describe("for entries that are published at this grade alone"),
  leaning: cell.bilingual.describe("the measures that it leans to"),
  statement: statement.describe(
    "what to aim at, in the statement of an entry; it takes no right away and adds no duty",
  ),
  directions: z
    .array(cell.slug)
    .min(1)
    .optional()
    .describe("directions of technology fields, ids of the rules of fields, that come first under it; none: none does"),
});
export type Orientation = z.infer<typeof orientation>;

const warning = z.strictObject({ id: cell.slug, name: cell.bilingual, when, leaning: cell.bilingual });
export type Warning = z.infer<typeof warning>;

const position = z.strictObject({ id: cell.slug, name: cell.bilingual, when });
export type Position = z.infer<typeof position>;

const grading = z.strictObject({
  grades: z.array(grade).min(2).describe("the best first; one step is from one to the next"),
  ungraded: z
    .strictObject({ id: cell.slug, name: cell.bilingual, short, statement })
    .describe("what an entry is that has no grade yet"),
  rules: z.array(rule).min(1).describe("tried from the top; the first that holds decides"),
  hysteresis: z.strictObject({
    points: z
      .number()
      .positive()
      .describe("a change takes effect at once where an amount is this far over a threshold"),
    sizes: z.record(z.string(), z.number().positive()).describe("how much of an amount is a point; 1 where not listed"),
  }),
});
export type Grading = z.infer<typeof grading>;

const regions = z.strictObject({
  scale: z.enum(["score", "percentile"]).describe("what rules compare: scores, or percentiles among those ranked"),
  growth: z
    .array(z.union([z.strictObject({ indicator: cell.indicatorId }), z.strictObject({ field: cell.fieldId })]))
    .min(1)
    .describe("G: the mean of these, on the same scale; `field`: its growth in dynamics.csv"),
  features: z.array(cell.indicatorId).describe("indicators that positions ask for, on the same scale"),
  positions: z.array(position).min(1),
});
export type RegionPlan = z.infer<typeof regions>;

/**
 * `data/models/<model>/catalogue.yml`: the rules of the guidance catalogue. Which kinds of entries there are is said by
 * the sections `regions`, `industries`, `cells` and `fields`; without `grading` none of them has a grade.
 */
export const cataloguePlan = z.strictObject({
  id: cell.slug.describe("of the model, the name of its folder"),
  title: cell.bilingual,
  validity_years: z.int().min(1).describe("for which an entry is valid from its publication"),
  change_years: z.int().min(1).describe("span of `change`, the change of matching"),
  max_missing: z
    .string()
    .regex(/^\d+\/\d+$/, "a fraction such as 1/3")
    .describe("share of what is judged that may be missing before the data grade is C"),
  thresholds: z.record(cell.fieldId, cell.number).describe("by the name that conditions use"),
  grading: grading.optional(),
  orientations: z.array(orientation).min(1),
  warnings: z.array(warning).describe("laid over the orientation: every one that holds"),
  disputes: z
    .strictObject({ field: cell.fieldId, years: z.int().min(1) })
    .optional()
    .describe("`disputes`: growth of a field in per cent a year"),
  listing: z
    .strictObject({ planned: cell.fieldId, restricted: cell.fieldId })
    .optional()
    .describe("fields that count the plans and restrictions of higher level that name a cell; above 0 the flag is up"),
  regions: regions.optional(),
  industries: z
    .strictObject({
      outside: cell.indicatorId.describe("`outside`: the part held by owners from elsewhere"),
      priority: z
        .strictObject({
          most: z.int().min(1).max(5).describe("priority directions of an entry at most"),
          least: z.number().positive().max(1).describe("reach of a field, as part of that of the field with most"),
        })
        .describe("which technology fields of an industry may be priority directions"),
    })
    .optional(),
  cells: z.strictObject({}).optional(),
  fields: z
    .strictObject({
      side: cell.fieldId.describe("the threshold of K whose sides are told apart"),
      stability_classes: z.array(band).min(2).describe("what the probability of a side of K is called"),
    })
    .optional()
    .describe("technology fields of the edition's home"),
});
export type CataloguePlan = z.infer<typeof cataloguePlan>;
