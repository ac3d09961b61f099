import { familyRow, industryAliasRow, industryClassRow, industryRow, standardRow, subfieldRow } from "./industry.ts";
import { fieldDivisionRow, ipcFieldRow, ipcRow } from "./ipc.ts";

/** The tables of industries and technologies, and the concordances between them: a part of the one list of formats. */
export const classificationFormats = [
  { name: "gbt4754", path: "data/reference/gbt4754.csv", kind: "csv", schema: standardRow, key: ["code"] },
  {
    name: "industry-families",
    path: "data/reference/industry-families.csv",
    kind: "csv",
    schema: familyRow,
    key: ["family"],
  },
  { name: "industries", path: "data/reference/industries.csv", kind: "csv", schema: industryRow, key: ["industry_id"] },
  {
    name: "industry-classes",
    path: "data/reference/industry-classes.csv",
    kind: "csv",
    schema: industryClassRow,
    key: ["industry_id", "code"],
  },
  {
    name: "industry-subfields",
    path: "data/reference/industry-subfields.csv",
    kind: "csv",
    schema: subfieldRow,
    key: ["industry_id", "code"],
  },
  {
    name: "industry-aliases",
    path: "data/reference/industry-aliases.csv",
    kind: "csv",
    schema: industryAliasRow,
    key: ["alias"],
  },
  { name: "ipc", path: "data/reference/ipc.csv", kind: "csv", schema: ipcRow, key: ["code"] },
  {
    name: "ipc-fields",
    path: "data/reference/concordances/ipc-fields.csv",
    kind: "csv",
    schema: ipcFieldRow,
    key: ["ipc"],
  },
  {
    name: "ipc-gb4754",
    path: "data/reference/concordances/ipc-gb4754.csv",
    kind: "csv",
    schema: fieldDivisionRow,
    key: ["field_id", "division"],
  },
] as const;
