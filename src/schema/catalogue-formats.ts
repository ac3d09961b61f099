import { adjustmentRow, distanceResult, entryResult, evidenceResult, registerRow, stepResult } from "./catalogue.ts";
import type { Format } from "./format.ts";
import { manifest } from "./results.ts";

/** The guidance catalogue: `data/catalogue`. */
export const catalogueFormats = [
  {
    name: "adjustments",
    path: "data/catalogue/adjustments/<edition>.csv",
    kind: "csv",
    schema: adjustmentRow,
    key: ["entry"],
  },
  {
    name: "register",
    path: "data/catalogue/register/<scope>.csv",
    kind: "csv",
    schema: registerRow,
    key: ["id"],
  },
  {
    name: "entries",
    path: "data/catalogue/<edition>/entries.csv",
    kind: "csv",
    schema: entryResult,
    key: ["id"],
  },
  {
    name: "evidence",
    path: "data/catalogue/<edition>/evidence.csv",
    kind: "csv",
    schema: evidenceResult,
    key: ["entry", "quantity"],
  },
  {
    name: "steps",
    path: "data/catalogue/<edition>/steps.csv",
    kind: "csv",
    schema: stepResult,
    key: ["entry", "step"],
  },
  {
    name: "distance",
    path: "data/catalogue/<edition>/distance.csv",
    kind: "csv",
    schema: distanceResult,
    key: ["entry", "outcome"],
  },
  {
    name: "catalogue-manifest",
    path: "data/catalogue/<edition>/manifest.json",
    kind: "json",
    schema: manifest.omit({ drawn: true }),
  },
] as const satisfies readonly Format[];
