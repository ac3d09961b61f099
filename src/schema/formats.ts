import { catalogueFormats } from "./catalogue-formats.ts";
import { coinMetaRow } from "./coin-meta.ts";
import { edition } from "./edition.ts";
import type { Format } from "./format.ts";
import { modelFormats } from "./model-formats.ts";
import { plan } from "./plan.ts";
import { profile } from "./profile.ts";
import { rawFormats } from "./raw-formats.ts";
import { recordFormats } from "./record-formats.ts";
import { referenceFormats } from "./reference-formats.ts";
import { resultFormats } from "./result-formats.ts";
import { scopeWords } from "./scope-words.ts";
import { sidewaysPlan } from "./sideways.ts";
import { site } from "./site.ts";
import { technologyEdition } from "./technology-edition.ts";

/** Every file format of the data contract: the one list that reading, validation, schema files and documentation go by. */
export const formats = [
  ...rawFormats,
  ...referenceFormats,
  ...modelFormats,
  ...resultFormats,
  { name: "scope", path: "data/scopes/<scope>.yml", kind: "yaml", schema: scopeWords },
  ...recordFormats,
  ...catalogueFormats,
  { name: "technology-edition", path: "data/editions/world-<year>.yml", kind: "yaml", schema: technologyEdition },
  { name: "edition", path: "data/editions/<edition>.yml", kind: "yaml", schema: edition },
  { name: "profile", path: "data/profiles/<profile>.yml", kind: "yaml", schema: profile },
  { name: "sideways", path: "data/sideways/<plan>.yml", kind: "yaml", schema: sidewaysPlan },
  { name: "site", path: "content/site.yml", kind: "yaml", schema: site },
  { name: "coin-meta", path: "iMeta.csv", kind: "csv", schema: coinMetaRow, key: ["iCode"] },
  { name: "plan", path: "plan.json", kind: "json", schema: plan },
] as const satisfies readonly Format[];
