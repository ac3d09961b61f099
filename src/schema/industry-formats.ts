import {
  advantageResult,
  cellResult,
  cubeResult,
  industryInputResult,
  industryResult,
  intensiveResult,
  structureResult,
  supportResult,
} from "./industry-results.ts";
import { industryIndicatorRow, industryNumeratorRow, intensiveClassRow } from "./industry-tables.ts";
import { goalpostRow } from "./model.ts";

/** The tables by which industries are evaluated, and what comes of it: a part of the one list of formats. */
export const industryFormats = [
  {
    name: "intensive-classes",
    path: "data/reference/intensive-classes.csv",
    kind: "csv",
    schema: intensiveClassRow,
    key: ["list", "code"],
  },
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
    name: "industry-inputs",
    path: "data/results/<edition>/industry-inputs.csv",
    kind: "csv",
    schema: industryInputResult,
    key: ["entity_id", "industry_id", "year", "field"],
  },
] as const;
