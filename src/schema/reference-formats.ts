import { actionRow } from "./action.ts";
import { departmentRow } from "./department.ts";
import type { Format } from "./format.ts";
import { glossaryRow } from "./glossary.ts";
import { familyRow, industryAliasRow, industryClassRow, industryRow, standardRow, subfieldRow } from "./industry.ts";
import { intensiveClassRow } from "./industry-tables.ts";
import { fieldDivisionRow, ipcFieldRow, ipcRow } from "./ipc.ts";
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
import { samplePlan } from "./sample-plan.ts";
import { searchQueryRow } from "./search-query.ts";
import { questionWordRow, readingRow } from "./search-words.ts";
import { synonymRow } from "./synonyms.ts";

/** What figures are of and how it is grouped, drawn, called and searched: `data/reference`, `data/search`. */
export const referenceFormats = [
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
  { name: "sample-plan", path: "data/reference/sample-plan.yml", kind: "yaml", schema: samplePlan },
  {
    name: "intensive-classes",
    path: "data/reference/intensive-classes.csv",
    kind: "csv",
    schema: intensiveClassRow,
    key: ["list", "code"],
  },
  {
    name: "departments",
    path: "data/reference/departments.csv",
    kind: "csv",
    schema: departmentRow,
    key: ["department_id"],
  },
  { name: "actions", path: "data/reference/actions.csv", kind: "csv", schema: actionRow, key: ["action_id"] },
  { name: "synonyms", path: "data/reference/synonyms.csv", kind: "csv", schema: synonymRow, key: ["word", "synonym"] },
  {
    name: "question-words",
    path: "data/reference/question-words.csv",
    kind: "csv",
    schema: questionWordRow,
    key: ["word"],
  },
  { name: "readings", path: "data/reference/readings.csv", kind: "csv", schema: readingRow, key: ["word"] },
  {
    name: "search-queries",
    path: "data/search/<set>.csv",
    kind: "csv",
    schema: searchQueryRow,
    key: ["query", "lang"],
  },
  { name: "glossary", path: "data/reference/glossary.csv", kind: "csv", schema: glossaryRow, key: ["term_zh"] },
] as const satisfies readonly Format[];
