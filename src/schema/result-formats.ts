import { changeResult } from "./changes.ts";
import { coherenceResult } from "./coherence.ts";
import { dimensions } from "./dimensions.ts";
import { dynamicsResult } from "./dynamics.ts";
import type { Format } from "./format.ts";
import {
  advantageResult,
  cellResult,
  cubeResult,
  industryInputResult,
  industryResult,
  innovatorResult,
  intensiveResult,
  structureResult,
  supportResult,
} from "./industry-results.ts";
import { industryOutlookResult, outlookResult } from "./outlook.ts";
import { profileInput, profileManifest, profileResult } from "./profile.ts";
import { quadrantResult } from "./quadrants.ts";
import { qualityResult } from "./quality.ts";
import { indicatorResult, inputResult, manifest, matchingResult, scoreResult, situationResult } from "./results.ts";
import { sensitivityResult, sobolResult, stabilityResult } from "./sensitivity.ts";
import { sidewaysInput, sidewaysManifest, sidewaysResult } from "./sideways.ts";
import { economyResult, technologyResult } from "./technology-edition.ts";

/** What comes of an evaluation: `data/results`. */
export const resultFormats = [
  {
    name: "industry-results",
    path: "data/results/<edition>/industries.csv",
    kind: "csv",
    schema: industryResult,
    key: ["industry_id", "item"],
  },
  {
    name: "advantages",
    path: "data/results/<edition>/advantages.csv",
    kind: "csv",
    schema: advantageResult,
    key: ["industry_id", "advantage", "condition"],
  },
  {
    name: "intensive",
    path: "data/results/<edition>/intensive.csv",
    kind: "csv",
    schema: intensiveResult,
    key: ["entity_id", "industry_id", "right", "rule"],
  },
  {
    name: "cells",
    path: "data/results/<edition>/cells.csv",
    kind: "csv",
    schema: cellResult,
    key: ["entity_id", "industry_id"],
  },
  {
    name: "cube",
    path: "data/results/<edition>/cube.csv",
    kind: "csv",
    schema: cubeResult,
    key: ["entity_id", "industry_id", "right"],
  },
  {
    name: "innovators",
    path: "data/results/<edition>/innovators.csv",
    kind: "csv",
    schema: innovatorResult,
    key: ["entity_id", "field_id", "innovator_kind"],
  },
  {
    name: "structure",
    path: "data/results/<edition>/structure.csv",
    kind: "csv",
    schema: structureResult,
    key: ["entity_id", "quantity", "industry_id"],
  },
  {
    name: "support",
    path: "data/results/<edition>/support.csv",
    kind: "csv",
    schema: supportResult,
    key: ["quantity", "entity_id", "industry_id", "year"],
  },
  {
    name: "industry-outlook",
    path: "data/results/<edition>/industry-outlook.csv",
    kind: "csv",
    schema: industryOutlookResult,
    key: ["industry_id", "field", "year"],
  },
  {
    name: "industry-inputs",
    path: "data/results/<edition>/industry-inputs.csv",
    kind: "csv",
    schema: industryInputResult,
    key: ["entity_id", "industry_id", "year", "field"],
  },
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
  {
    name: "sideways-result",
    path: "data/results/<edition>/sideways.csv",
    kind: "csv",
    schema: sidewaysResult,
    key: ["quantity", "entity_id"],
  },
  {
    name: "sideways-inputs",
    path: "data/results/<edition>/sideways-inputs.csv",
    kind: "csv",
    schema: sidewaysInput,
    key: ["quantity", "side", "entity_id", "year", "field"],
  },
  {
    name: "sideways-manifest",
    path: "data/results/<edition>/sideways-manifest.json",
    kind: "json",
    schema: sidewaysManifest,
  },
] as const satisfies readonly Format[];
