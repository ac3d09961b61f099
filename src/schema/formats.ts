import type { z } from "zod";
import { faceRow, growthFieldRow, planeQuadrantRow, planeRow } from "./analyses.ts";
import { changeResult } from "./changes.ts";
import { classificationFormats } from "./classification-formats.ts";
import { coherenceResult } from "./coherence.ts";
import { coinMetaRow } from "./coin-meta.ts";
import { dimensions } from "./dimensions.ts";
import { dynamicsResult } from "./dynamics.ts";
import { edition } from "./edition.ts";
import { glossaryRow } from "./glossary.ts";
import { industryFormats } from "./industry-formats.ts";
import { goalpostRow, indicatorRow, model, nodeRow, pairRow, shareRow, weightRow } from "./model.ts";
import { outlookResult } from "./outlook.ts";
import { plan } from "./plan.ts";
import { profile, profileInput, profileManifest, profileResult } from "./profile.ts";
import { quadrantResult } from "./quadrants.ts";
import { qualityResult } from "./quality.ts";
import { dataset, noteRow, rawRow, revisionRow } from "./raw.ts";
import {
  aliasRow,
  breakRow,
  economyLabelRow,
  economyRow,
  entityRow,
  memberRow,
  neighbourRow,
  successorRow,
  technologyFieldRow,
  tileRow,
  unitRow,
} from "./reference.ts";
import { indicatorResult, inputResult, manifest, matchingResult, scoreResult, situationResult } from "./results.ts";
import { constraintRow, samplePlan } from "./sample-plan.ts";
import { scopeWords } from "./scope-words.ts";
import { sensitivityResult, sobolResult, stabilityResult } from "./sensitivity.ts";
import { boundRow } from "./sensitivity-plan.ts";
import { site } from "./site.ts";
import { synonymRow } from "./synonyms.ts";
import { economyResult, technologyEdition, technologyModel, technologyResult } from "./technology-edition.ts";

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

/** Every file format of the data contract: the one list that reading, validation, schema files and documentation go by. */
export const formats = [
  {
    name: "raw",
    path: "data/raw/<dataset>/<year>.csv",
    kind: "csv",
    schema: rawRow,
    key: ["entity_id", ...dimensions, "year", "field"],
  },
  { name: "dataset", path: "data/raw/<dataset>/dataset.yml", kind: "yaml", schema: dataset },
  {
    name: "notes",
    path: "data/raw/<dataset>/notes.csv",
    kind: "csv",
    schema: noteRow,
    key: ["entity_id", ...dimensions, "year", "field", "rule"],
  },
  {
    name: "constraints",
    path: "data/raw/<dataset>/constraints.csv",
    kind: "csv",
    schema: constraintRow,
    key: ["entity_id", "year", "field"],
  },
  {
    name: "revisions",
    path: "data/revisions/<name>.csv",
    kind: "csv",
    schema: revisionRow,
    key: ["entity_id", ...dimensions, "year", "field"],
  },
  { name: "entities", path: "data/reference/entities.csv", kind: "csv", schema: entityRow, key: ["entity_id"] },
  { name: "economies", path: "data/reference/economies.csv", kind: "csv", schema: economyRow, key: ["entity_id"] },
  {
    name: "economy-labels",
    path: "data/reference/concordances/economies.csv",
    kind: "csv",
    schema: economyLabelRow,
    key: ["source", "label"],
  },
  {
    name: "members",
    path: "data/reference/members.csv",
    kind: "csv",
    schema: memberRow,
    key: ["group_id", "entity_id"],
  },
  {
    name: "successors",
    path: "data/reference/successors.csv",
    kind: "csv",
    schema: successorRow,
    key: ["entity_id"],
  },
  { name: "aliases", path: "data/reference/aliases.csv", kind: "csv", schema: aliasRow, key: ["alias"] },
  {
    name: "breaks",
    path: "data/reference/breaks.csv",
    kind: "csv",
    schema: breakRow,
    key: ["field", "entity_id", "year"],
  },
  { name: "tiles", path: "data/reference/tiles.csv", kind: "csv", schema: tileRow, key: ["entity_id"] },
  {
    name: "neighbours",
    path: "data/reference/neighbours.csv",
    kind: "csv",
    schema: neighbourRow,
    key: ["entity_id", "neighbour_id"],
  },
  { name: "units", path: "data/reference/units.csv", kind: "csv", schema: unitRow, key: ["unit"] },
  {
    name: "technology-fields",
    path: "data/reference/technology-fields.csv",
    kind: "csv",
    schema: technologyFieldRow,
    key: ["field_id"],
  },
  ...classificationFormats,
  { name: "sample-plan", path: "data/reference/sample-plan.yml", kind: "yaml", schema: samplePlan },
  ...industryFormats,
  { name: "synonyms", path: "data/reference/synonyms.csv", kind: "csv", schema: synonymRow, key: ["word", "synonym"] },
  { name: "glossary", path: "data/reference/glossary.csv", kind: "csv", schema: glossaryRow, key: ["term_zh"] },
  { name: "scope", path: "data/scopes/<scope>.yml", kind: "yaml", schema: scopeWords },
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
  { name: "technology-edition", path: "data/editions/world-<year>.yml", kind: "yaml", schema: technologyEdition },
  { name: "edition", path: "data/editions/<edition>.yml", kind: "yaml", schema: edition },
  { name: "profile", path: "data/profiles/<profile>.yml", kind: "yaml", schema: profile },
  { name: "site", path: "content/site.yml", kind: "yaml", schema: site },
  {
    name: "indicators",
    path: "data/results/<edition>/indicators.csv",
    kind: "csv",
    schema: indicatorResult,
    key: ["entity_id", "indicator"],
  },
  {
    name: "scores",
    path: "data/results/<edition>/scores.csv",
    kind: "csv",
    schema: scoreResult,
    key: ["entity_id", "node"],
  },
  {
    name: "matching",
    path: "data/results/<edition>/matching.csv",
    kind: "csv",
    schema: matchingResult,
    key: ["entity_id", "pair"],
  },
  {
    name: "situation",
    path: "data/results/<edition>/situation.csv",
    kind: "csv",
    schema: situationResult,
    key: ["entity_id", "quantity"],
  },
  {
    name: "dynamics",
    path: "data/results/<edition>/dynamics.csv",
    kind: "csv",
    schema: dynamicsResult,
    key: ["entity_id", "field"],
  },
  {
    name: "quality",
    path: "data/results/<edition>/quality.csv",
    kind: "csv",
    schema: qualityResult,
    key: ["entity_id", "face"],
  },
  {
    name: "quadrants",
    path: "data/results/<edition>/quadrants.csv",
    kind: "csv",
    schema: quadrantResult,
    key: ["entity_id", "plane"],
  },
  {
    name: "changes",
    path: "data/results/<edition>/changes.csv",
    kind: "csv",
    schema: changeResult,
    key: ["entity_id", "node", "measure", "block", "indicator"],
  },
  {
    name: "outlook",
    path: "data/results/<edition>/outlook.csv",
    kind: "csv",
    schema: outlookResult,
    key: ["entity_id", "series", "item", "year"],
  },
  {
    name: "coherence",
    path: "data/results/<edition>/coherence.csv",
    kind: "csv",
    schema: coherenceResult,
    key: ["node", "child"],
  },
  {
    name: "sensitivity",
    path: "data/results/<edition>/sensitivity.csv",
    kind: "csv",
    schema: sensitivityResult,
    key: ["run", "entity_id", "quantity", "item"],
  },
  {
    name: "stability",
    path: "data/results/<edition>/stability.csv",
    kind: "csv",
    schema: stabilityResult,
    key: ["entity_id", "scale", "item", "class"],
  },
  {
    name: "sobol",
    path: "data/results/<edition>/sobol.csv",
    kind: "csv",
    schema: sobolResult,
    key: ["node", "factor"],
  },
  {
    name: "technology",
    path: "data/results/<edition>/technology.csv",
    kind: "csv",
    schema: technologyResult,
    key: ["economy", "field", "year"],
  },
  {
    name: "economy-results",
    path: "data/results/<edition>/economies.csv",
    kind: "csv",
    schema: economyResult,
    key: ["economy", "quantity", "item", "year"],
  },
  {
    name: "inputs",
    path: "data/results/<edition>/inputs.csv",
    kind: "csv",
    schema: inputResult,
    key: ["entity_id", ...dimensions, "year", "field"],
  },
  { name: "manifest", path: "data/results/<edition>/manifest.json", kind: "json", schema: manifest },
  {
    name: "profile-result",
    path: "data/results/<edition>/profile.csv",
    kind: "csv",
    schema: profileResult,
    key: ["entity_id", "quantity", "industry_id", "measure"],
  },
  {
    name: "profile-inputs",
    path: "data/results/<edition>/profile-inputs.csv",
    kind: "csv",
    schema: profileInput,
    key: ["entity_id", "industry_id", "year", "field"],
  },
  {
    name: "profile-manifest",
    path: "data/results/<edition>/profile-manifest.json",
    kind: "json",
    schema: profileManifest,
  },
  { name: "coin-meta", path: "iMeta.csv", kind: "csv", schema: coinMetaRow, key: ["iCode"] },
  { name: "plan", path: "plan.json", kind: "json", schema: plan },
] as const satisfies readonly Format[];
