import type { ModelFiles } from "../schema/repository.ts";
import { demand, rowsOf, type Shelf, tablesOf, yamlOf } from "./shelf.ts";

/** Without these a model is none. */
const required = ["model.yml", "indicators.csv", "nodes.csv", "pairs.csv", "bounds.csv"];

/** The model in a folder; none where its description cannot be read. */
export function readModel(shelf: Shelf, folder: string): ModelFiles[] {
  for (const name of required) demand(shelf, `${folder}/${name}`);
  const inside = `${folder}/`;
  const rest = {
    indicators: rowsOf(shelf, "model-indicators", inside),
    nodes: rowsOf(shelf, "nodes", inside),
    weights: new Map(tablesOf(shelf, "weights", inside).map(({ parts, rows }) => [parts.scheme!, rows])),
    goalposts: new Map(tablesOf(shelf, "goalposts", inside).map(({ parts, rows }) => [parts.version!, rows])),
    bounds: rowsOf(shelf, "bounds", inside),
    pairs: rowsOf(shelf, "pairs", inside),
    shares: rowsOf(shelf, "shares", inside),
    growthFields: rowsOf(shelf, "growth-fields", inside),
    planes: rowsOf(shelf, "planes", inside),
    planeQuadrants: rowsOf(shelf, "plane-quadrants", inside),
    faces: rowsOf(shelf, "faces", inside),
    qualityGoalposts: new Map(
      tablesOf(shelf, "quality-goalposts", inside).map(({ parts, rows }) => [parts.version!, rows]),
    ),
    industryIndicators: rowsOf(shelf, "industry-indicators", inside),
    industryNumerators: rowsOf(shelf, "industry-numerators", inside),
    industryGoalposts: new Map(
      tablesOf(shelf, "industry-goalposts", inside).map(({ parts, rows }) => [parts.version!, rows]),
    ),
  };
  return yamlOf(shelf, "model", inside).map(({ value }) => ({ model: value, ...rest }));
}
