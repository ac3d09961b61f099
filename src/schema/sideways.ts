import { z } from "zod";
import * as cell from "./cells.ts";

/** The scope whose editions are compared. */
const sidewaysScope = "nation";

/** Whose figures a side has: those of the home entity alone, of the regions of a nation, of the economies of the world. */
export const sides = ["city", "regions", "economies"] as const;
export type Side = (typeof sides)[number];

/** Why a side cannot be set beside another: it has no figure, counts something else, in another unit or another year. */
export const apartKinds = ["none", "definition", "unit", "year"] as const;
export type ApartKind = (typeof apartKinds)[number];

/** What a side of a comparison holds: an indicator of the edition, a formula over raw figures, or why it has no place there. */
export const sidewaysSide = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("indicator"),
    id: cell.indicatorId.describe("of the edition's model; its name, unit and definition hold"),
  }),
  z.strictObject({
    kind: z.literal("formula"),
    numerator: cell.text.describe("as in indicators.csv"),
    denominator: cell.text.optional(),
    scale: z.number().positive(),
    published: cell.fieldId.optional().describe("the value as published, used for a single entity where it is there"),
    part: cell.codeId
      .optional()
      .describe("technology field of the figures that are broken down by field_id, such as T00"),
    means: cell.bilingual.describe("what is counted, by whom"),
    alike: cell.bilingual.optional().describe("why it may stand beside the side that the row is measured by"),
  }),
  z.strictObject({
    kind: z.literal("apart"),
    because: cell.slug.describe("one of `reasons`"),
    means: cell.bilingual.optional().describe("what this side counts instead"),
  }),
]);
export type SidewaysSide = z.infer<typeof sidewaysSide>;
export type FormulaSide = Extract<SidewaysSide, { kind: "formula" }>;

const quantity = z.strictObject({
  id: cell.slug,
  topic: cell.slug.describe("one of `topics`"),
  name: cell.bilingual.optional().describe("left out where the row is measured by an indicator"),
  unit: cell.bilingual.optional().describe("left out where the row is measured by an indicator"),
  basis: z.enum(sides).describe("the side by whose definition the row is measured"),
  city: sidewaysSide.optional().describe("figures of the home entity that no other region has"),
  regions: sidewaysSide,
  economies: sidewaysSide,
});
export type SidewaysQuantity = z.infer<typeof quantity>;

/**
 * `data/sideways/<plan>.yml`: what is set side by side (横向比较): of the home entity, its neighbours, the nation and the
 * economies of the world, over quantities of which every side says what it counts, why it may stand beside the others, or
 * why not. It belongs to the editions of its scope and years.
 */
export const sidewaysPlan = z.strictObject({
  id: cell.slug,
  title: cell.bilingual,
  scope: z.literal(sidewaysScope),
  years: z.array(cell.year).min(1).describe("years of the editions that it belongs to"),
  world: cell.entityId.describe("the economy that is all the others together"),
  nearest: cell.entityId.describe("the neighbour that stands first"),
  economies: z
    .array(cell.entityId)
    .min(1)
    .describe("columns of the world; the first is the nation, as others count it"),
  topics: z.array(z.strictObject({ id: cell.slug, name: cell.bilingual })).min(1),
  reasons: z
    .array(
      z.strictObject({
        id: cell.slug,
        kind: z.enum(apartKinds),
        words: cell.bilingual,
      }),
    )
    .min(1),
  quantities: z.array(quantity).min(1),
});
export type SidewaysPlan = z.infer<typeof sidewaysPlan>;

/**
 * `sideways.csv`: a quantity of an entity, measured as the row is. `ratio` is how many times the value of `base` is: the home
 * entity, or the nation among economies. A cell that is `apart` has no value, and names the reason of the plan; one that
 * is only missing has a `reason`.
 */
export const sidewaysResult = z.strictObject({
  quantity: cell.slug,
  entity_id: cell.entityId,
  side: z.enum(sides).describe("where its figure is from"),
  year: cell.optionalYear,
  value: cell.optionalNumber,
  base: cell.entityId.nullable(),
  ratio: cell.optionalNumber,
  apart: cell.slug.nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type SidewaysResult = z.infer<typeof sidewaysResult>;

/** `sideways-inputs.csv`: every cell that a formula of the comparison read; those of indicators stand in `inputs.csv`. */
export const sidewaysInput = z.strictObject({
  quantity: cell.slug,
  side: z.enum(sides),
  entity_id: cell.entityId,
  field_id: cell.codeId.nullable(),
  year: cell.year,
  field: cell.fieldId,
  value: cell.optionalNumber,
  unit: cell.text,
  status: cell.status,
  source: cell.text.describe("file:line of the cell, or `sum of N cells` where there is no figure for the whole"),
});
export type SidewaysInput = z.infer<typeof sidewaysInput>;

/** `sideways-manifest.json`: SHA-256 of everything that went in and came out. */
export const sidewaysManifest = z.strictObject({
  edition: cell.editionId,
  sideways: cell.slug,
  engine: cell.text,
  inputs: z.record(z.string(), z.string()),
  outputs: z.record(z.string(), z.string()),
});
export type SidewaysManifest = z.infer<typeof sidewaysManifest>;

/** What a comparison comes to in one edition. */
export interface SidewaysResults {
  readonly rows: readonly SidewaysResult[];
  readonly inputs: readonly SidewaysInput[];
}

/** What an edition is set beside: the plan, and what it comes to. */
export interface EditionSideways extends SidewaysResults {
  readonly plan: SidewaysPlan;
}
