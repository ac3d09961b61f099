import { expect, it } from "vitest";
import { readFixture } from "../../fixtures/validate/read-fixture.ts";
import { memoryEffects } from "./effects.ts";
import { publicTables } from "./public-tables.ts";

const dataset = (id: string, sharing: string, field: string) =>
  `id: ${id}\n${sharing}fields:\n  - id: ${field}\n    unit: 件\n`;
const edition = "data/editions/nation-2023.yml";
const files: Readonly<Record<string, string>> = {
  [edition]: Buffer.from((await readFixture()).get(edition)!).toString(),
  "data/raw/open/dataset.yml": dataset("open", "", "gdp"),
  "data/raw/open/2023.csv": "entity_id,year,field,value\n",
  "data/raw/open/notes.csv": "entity_id\n",
  "data/raw/conditional/dataset.yml": dataset("conditional", "sharing: conditional\n", "rd"),
  "data/raw/conditional/2023.csv": "entity_id,year,field,value\n",
  "data/raw/closed/dataset.yml": dataset("closed", "sharing: none\n", "i_inv"),
  "data/raw/closed/2023.csv": "entity_id,industry_id,year,field,value\n",
  "data/raw/closed/constraints.csv": "entity_id\n",
  "data/raw/districts/dataset.yml": dataset("districts", "scopes: [city]\n", "d_gdp"),
  "data/raw/districts/2023.csv": "entity_id,year,field,value\n",
  "data/revisions/2027-01-01-open.csv": "entity_id,year,field\n500101,2023,gdp\n500101,2023,d_gdp\n",
  "data/revisions/2027-01-02-closed.csv": 'entity_id,year,field\n500101,2023,"i_inv"\n',
  "data/models/m/weights-equal.csv": "parent,child,weight\n",
  "data/models/m/model.yml": "id: m\n",
  "data/models/m/catalogue.yml": "id: m\n",
};

it("publicTables has the tables behind the numbers, but not those that no edition reads, nor those of a dataset that is not shared and their revisions", async () => {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  expect((await publicTables(memoryEffects(bytes))).sort()).toEqual([
    "data/models/m/catalogue.yml",
    "data/models/m/weights-equal.csv",
    "data/raw/conditional/2023.csv",
    "data/raw/open/2023.csv",
    "data/raw/open/notes.csv",
    "data/revisions/2027-01-01-open.csv",
  ]);
});
