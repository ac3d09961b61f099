import { z } from "zod";
import { band } from "./band.ts";
import * as cell from "./cells.ts";
import { indicatorOutlook } from "./outlook.ts";

/** The section `analyses` of model.yml: every threshold of the situation, dynamics, planes, quality and outlook. */
export const analysesPlan = z.strictObject({
  situation: z.strictObject({
    base: cell.fieldId.describe("the stock whose national share a location quotient is measured against"),
    largest: z.int().min(1).describe("how many of the largest shares the concentration ratio CR adds up"),
    small_below: z.number().min(0).describe("a count below this has its location quotient marked small-sample"),
    small_fields: z.array(cell.fieldId).describe("the counts among the stocks"),
    autocorrelated: z.array(cell.text).describe("nodes whose autocorrelation between neighbours is measured"),
    permutations: z.int().min(1).describe("seeded permutations behind the p of Moran's I"),
  }),
  dynamics: z.strictObject({
    trend_years: z.int().min(3).describe("years without a break that a trend needs"),
    in_step: z.number().min(0).describe("gap in points a year up to which two growing resources are in step"),
    elastic_from: z
      .number()
      .min(0)
      .describe("growth of industry, in points a year either way, that an elasticity needs"),
  }),
  planes: z.strictObject({
    band: z.number().min(0).describe("distance from a cut, in points of 0 to 100, up to which a point is on the line"),
  }),
  quality: z.strictObject({
    min_faces: z.int().min(1).describe("faces that the composite needs"),
    floor: z.number().positive().describe("lowest score a face counts with in the geometric mean"),
    grades: z.array(band).min(2),
  }),
  outlook: indicatorOutlook,
});
export type AnalysesPlan = z.infer<typeof analysesPlan>;

/** `data/models/<model>/growth-fields.csv`: the stocks and flows whose growth is followed, each standing for a resource. */
export const growthFieldRow = z.strictObject({
  field: cell.fieldId,
  resource: cell.text.describe("the node it stands for"),
  against: cell.fieldId.nullable().describe("the field that its growth is set against; empty for none"),
});
export type GrowthField = z.infer<typeof growthFieldRow>;

/** `data/models/<model>/planes.csv`: planes that are cut in four, the nation's score being the cut. */
export const planeRow = z.strictObject({
  plane: cell.slug,
  x: cell.text.describe("node on the horizontal axis"),
  y: cell.text.describe("node on the vertical axis"),
  name_zh: cell.text,
  name_en: cell.text,
});
export type Plane = z.infer<typeof planeRow>;

/** Sides of a plane that is cut in four, first the horizontal one: `low-high` is low x and high y. */
export const quadrantSides = ["high-high", "low-high", "low-low", "high-low"] as const;
export type QuadrantSide = (typeof quadrantSides)[number];

/** `data/models/<model>/plane-quadrants.csv`: what each quadrant of a plane is called, and how it reads. */
export const planeQuadrantRow = z.strictObject({
  plane: cell.slug,
  sides: z.enum(quadrantSides).describe("side of x, then of y"),
  quadrant: cell.slug,
  name_zh: cell.text,
  name_en: cell.text,
  reading_zh: cell.text,
  reading_en: cell.text,
});
export type PlaneQuadrant = z.infer<typeof planeQuadrantRow>;

/** What a face of quality is made from: scores of indicators, matching of pairs, structure of cells, or rebuilds. */
export const faceSources = ["indicators", "pairs", "cells", "rebuilds"] as const;

/** `data/models/<model>/faces.csv`: the faces of overall quality. */
export const faceRow = z.strictObject({
  face: cell.slug,
  source: z.enum(faceSources),
  inputs: cell.optionalText.describe(
    "indicators or pairs set apart by spaces; the node whose tier is rebuilt; empty where the model has no cells",
  ),
  name_zh: cell.text,
  name_en: cell.text,
  definition_zh: cell.text,
  definition_en: cell.text,
});
export type Face = z.infer<typeof faceRow>;
