import { expect, it } from "vitest";
import type { Dataset, RawRow, RevisionRow } from "../schema/raw.ts";
import type { Placed, Repository } from "../schema/repository.ts";
import { applyRevisions } from "./apply-revisions.ts";

const row = (year: number, value: number | null, line: number): Placed<RawRow> => ({
  entity_id: "500000",
  year,
  field: "gdp",
  value,
  unit: "亿元",
  status: "prelim",
  note: null,
  place: { file: "data/raw/economy/2023.csv", line },
});
const revision = (year: number, old: number | null, fresh: number | null, line: number): Placed<RevisionRow> => ({
  entity_id: "500000",
  year,
  field: "gdp",
  old_value: old,
  new_value: fresh,
  unit: "亿元",
  status: "final",
  reason: "公报勘误",
  source: "bulletin",
  place: { file: "data/revisions/2024-01-01-gdp.csv", line },
});
const repository = (rows: Placed<RawRow>[], revisions: Placed<RevisionRow>[]): Repository => ({
  datasets: [{ dataset: { id: "economy" } as Dataset, rows, notes: [], constraints: [] }],
  revisions,
  entities: [],
  economies: [],
  economyLabels: [],
  members: [],
  aliases: [],
  breaks: [],
  tiles: [],
  neighbours: [],
  units: [],
  synonyms: [],
  questionWords: [],
  readings: [],
  searchQueries: [],
  technologyFields: [],
  classifications: {
    standard: [],
    families: [],
    industries: [],
    industryClasses: [],
    subfields: [],
    industryAliases: [],
    intensiveClasses: [],
    ipc: [],
    ipcFields: [],
    fieldDivisions: [],
  },
  successors: [],
  profiles: [],
  sideways: [],
  scopes: [],
  models: [],
  editions: [],
  technologyModels: [],
  technologyEditions: [],
  departments: [],
  actions: [],
  policies: [],
  policyTopics: [],
  policyCells: [],
  cataloguePlans: [],
  registers: new Map(),
  adjustments: new Map(),
});

it("applyRevisions puts the new value, its status and its place where the old one stood", () => {
  const { rows, problems } = applyRevisions(repository([row(2022, 1, 2), row(2023, 2, 3)], [revision(2023, 2, 5, 2)]));
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    { year: 2022, value: 1, status: "prelim" },
    {
      year: 2023,
      value: 5,
      status: "final",
      note: "公报勘误",
      place: { file: "data/revisions/2024-01-01-gdp.csv", line: 2 },
    },
  ]);
});
it("applyRevisions lays a later revision over an earlier one, and can fill and empty a cell", () => {
  const revisions = [revision(2023, null, 4, 2), revision(2023, 4, null, 3)];
  expect(applyRevisions(repository([row(2023, null, 2)], revisions)).rows).toMatchObject([
    { value: null, status: "final" },
  ]);
});
it("applyRevisions refuses an old value that does not stand there, and leaves the row as it was", () => {
  const before = row(2023, 2, 3);
  const { rows, problems } = applyRevisions(repository([before], [revision(2023, 3, 5, 2)]));
  expect(rows).toEqual([before]);
  expect(problems).toMatchObject([{ line: 2, column: "old_value", rule: "old-value", value: "3" }]);
});
it("applyRevisions refuses a cell that raw does not have", () =>
  expect(applyRevisions(repository([], [revision(2023, null, 5, 2)])).problems).toMatchObject([{ rule: "no-cell" }]));
