import { dimensions } from "./dimensions.ts";
import type { Format } from "./format.ts";
import { dataset, noteRow, rawRow, revisionRow } from "./raw.ts";
import { constraintRow } from "./sample-plan.ts";

/** The figures as entered, and their corrections: `data/raw`, `data/revisions`. */
export const rawFormats = [
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
] as const satisfies readonly Format[];
