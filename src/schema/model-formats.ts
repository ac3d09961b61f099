import { faceRow, growthFieldRow, planeQuadrantRow, planeRow } from "./analyses.ts";
import { cataloguePlan } from "./catalogue-plan.ts";
import type { Format } from "./format.ts";
import { industryIndicatorRow, industryNumeratorRow } from "./industry-tables.ts";
import { goalpostRow, indicatorRow, model, nodeRow, pairRow, shareRow, weightRow } from "./model.ts";
import { boundRow } from "./sensitivity-plan.ts";
import { technologyModel } from "./technology-edition.ts";

/** How an edition is evaluated: `data/models`. */
export const modelFormats = [
  {
    name: "industry-indicators",
    path: "data/models/<model>/industry-indicators.csv",
    kind: "csv",
    schema: industryIndicatorRow,
    key: ["id"],
  },
  {
    name: "industry-numerators",
    path: "data/models/<model>/industry-numerators.csv",
    kind: "csv",
    schema: industryNumeratorRow,
    key: ["indicator", "industry_id"],
  },
  {
    name: "industry-goalposts",
    path: "data/models/<model>/industry-goalposts-<version>.csv",
    kind: "csv",
    schema: goalpostRow,
    key: ["indicator"],
  },
  { name: "model", path: "data/models/<model>/model.yml", kind: "yaml", schema: model },
  {
    name: "model-indicators",
    path: "data/models/<model>/indicators.csv",
    kind: "csv",
    schema: indicatorRow,
    key: ["id"],
  },
  { name: "nodes", path: "data/models/<model>/nodes.csv", kind: "csv", schema: nodeRow, key: ["id"] },
  {
    name: "weights",
    path: "data/models/<model>/weights-<scheme>.csv",
    kind: "csv",
    schema: weightRow,
    key: ["parent", "child"],
  },
  {
    name: "goalposts",
    path: "data/models/<model>/goalposts-<version>.csv",
    kind: "csv",
    schema: goalpostRow,
    key: ["indicator"],
  },
  {
    name: "bounds",
    path: "data/models/<model>/bounds.csv",
    kind: "csv",
    schema: boundRow,
    key: ["indicator", "base", "rule"],
  },
  { name: "pairs", path: "data/models/<model>/pairs.csv", kind: "csv", schema: pairRow, key: ["pair"] },
  { name: "shares", path: "data/models/<model>/shares.csv", kind: "csv", schema: shareRow, key: ["quantity"] },
  {
    name: "growth-fields",
    path: "data/models/<model>/growth-fields.csv",
    kind: "csv",
    schema: growthFieldRow,
    key: ["field"],
  },
  { name: "planes", path: "data/models/<model>/planes.csv", kind: "csv", schema: planeRow, key: ["plane"] },
  {
    name: "plane-quadrants",
    path: "data/models/<model>/plane-quadrants.csv",
    kind: "csv",
    schema: planeQuadrantRow,
    key: ["plane", "sides"],
  },
  { name: "faces", path: "data/models/<model>/faces.csv", kind: "csv", schema: faceRow, key: ["face"] },
  {
    name: "quality-goalposts",
    path: "data/models/<model>/quality-goalposts-<version>.csv",
    kind: "csv",
    schema: goalpostRow,
    key: ["indicator"],
  },
  {
    name: "technology-model",
    path: "data/models/<model>/technology.yml",
    kind: "yaml",
    schema: technologyModel,
  },
  { name: "catalogue-plan", path: "data/models/<model>/catalogue.yml", kind: "yaml", schema: cataloguePlan },
] as const satisfies readonly Format[];
