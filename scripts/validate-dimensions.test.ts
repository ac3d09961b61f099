import { expect, it } from "vitest";
import { type Patch, problemsOf, readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import { readRepository } from "../src/tables/read-repository.ts";
import { memoryEffects } from "./lib/effects.ts";
import { validate } from "./validate.ts";

const folder = "data/raw/families";
const described = `${folder}/dataset.yml`;
const raw = `${folder}/2023.csv`;
const notes = `${folder}/notes.csv`;
const fields = "data/reference/technology-fields.csv";
const revision = "data/revisions/2024-05-02-families.csv";

/** Families of Chongqing and Sichuan by technology field, 2022 and 2023; T02 of Sichuan doubles, and is noted. */
const families: Readonly<Record<string, Patch>> = {
  [fields]:
    "field_id,level,number,parent,name_zh,name_en\nT01,field,1,,电气,Electrical\nT02,field,2,,音像,Audio-visual\n",
  [described]: (text) => swap("cycle:", "dimensions: [field_id]\ncycle:")(text),
  [`${folder}/2022.csv`]: table(2022, ["500000,T01,100", "500000,T02,4", "510000,T01,50", "510000,T02,60"]),
  [raw]: table(2023, ["500000,T01,110", "500000,T02,9", "510000,T01,55", "510000,T02,120"]),
  [notes]: "entity_id,field_id,year,field,rule,change_pct,note\n510000,T02,2023,families,jump,100,new counting\n",
};

function table(year: number, cells: readonly string[]): string {
  const rows = cells.map((cell) => cell.replace(/,(\d+)$/, `,${year},families,$1,件,final,`));
  return ["entity_id,field_id,year,field,value,unit,status,note", ...rows, ""].join("\n");
}

const dataset = `id: families
title: { zh: 专利族, en: Families }
publisher: { zh: 样例, en: sample }
publication: { zh: 样例, en: sample }
source: made up
licence: { zh: 样例, en: sample }
obtained: { zh: 样例, en: sample }
cycle: annual
status: final
scopes: [nation]
jumps_from: 10
fields:
  - { id: families, name: { zh: 专利族, en: families }, unit: 件 }
`;

/** The fixture with the families, one file changed once more; only what is said of them. */
async function problemsWith(changes: Readonly<Record<string, Patch>> = {}): Promise<string[]> {
  const patches = Object.entries({
    ...families,
    [described]: dataset.replace("cycle:", "dimensions: [field_id]\ncycle:"),
  });
  const patched = patches.map(([file, patch]) => {
    const change = changes[file];
    return [file, typeof change === "function" ? change(String(patch)) : (change ?? patch)] as const;
  });
  const problems = await problemsOf({ ...changes, ...Object.fromEntries(patched) });
  const known = new Set((await problemsOf({})).map((problem) => JSON.stringify(problem)));
  return problems
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map(({ rule, severity, file, line, column }) => `${rule} ${severity} ${file}:${line} ${column}`);
}

it("figures broken down by a dimension are read where the dataset declares it, small jumps passed over", async () =>
  expect(await problemsWith()).toEqual([]));

it.each<readonly [title: string, file: string, patch: Patch, expected: readonly string[]]>([
  [
    "a file without the declared column",
    raw,
    (text) => text.replaceAll(/^(\w+),\w+,/gm, "$1,"),
    [`missing-column error ${raw}:1 field_id`],
  ],
  [
    "a column that is not declared",
    described,
    swap("dimensions: [field_id]\n", ""),
    [`unknown-column error ${raw}:1 field_id`],
  ],
  ["an empty cell of a dimension", raw, swap("500000,T01", "500000,"), [`required error ${raw}:2 field_id`]],
  [
    "a code that the table of fields lacks",
    raw,
    swap("500000,T01", "500000,T77"),
    [`missing-rows error ${raw}:0 entity_id`, `unlisted-code error ${raw}:2 field_id`],
  ],
  ["a code in small letters", raw, swap("500000,T01", "500000,t01"), [`code error ${raw}:2 field_id`]],
  ["a cell twice", raw, swap("500000,T02", "500000,T01"), [`duplicate-key error ${raw}:3 field`]],
  [
    "a field that one entity lacks",
    raw,
    swap("510000,T01,2023,families,55,件,final,\n", ""),
    [`missing-rows error ${raw}:0 entity_id`],
  ],
  ["a jump in one field", notes, (text) => text.replace(/^510000.*\n/m, ""), [`jump error ${raw}:5 value`]],
  [
    "a jump whose values are small, without the bound",
    described,
    swap("jumps_from: 10\n", ""),
    [`jump error ${raw}:3 value`],
  ],
  [
    "a formula of what is broken down",
    "data/models/small-1/shares.csv",
    (text) => text.replace(/,gdp,/, ",families,"),
    ["dimensioned-field error data/models/small-1/shares.csv:2 field"],
  ],
])("%s", async (_, file, patch, expected) => {
  const found = await problemsWith({ [file]: patch });
  expect(found).toEqual(expect.arrayContaining([...expected]));
});

it("the line that would note a jump has the dimensions in their place", async () => {
  const [problem] = (
    await problemsOf({
      ...families,
      [described]: dataset.replace("cycle:", "dimensions: [field_id]\ncycle:"),
      [notes]: null,
    })
  ).filter(({ rule }) => rule === "jump");
  expect(problem?.fix.en).toContain("add this line to data/raw/families/notes.csv: 510000,T02,2023,families,jump,100,");
  expect(problem?.fix.zh).toContain("510000,T02,2023,families,jump,100,unexplained");
});

it("--write-notes writes the dimensions too", async () => {
  const files = await readFixture({
    ...families,
    [described]: dataset.replace("cycle:", "dimensions: [field_id]\ncycle:"),
    [notes]: null,
  });
  await validate({ json: true, writeNotes: true }, memoryEffects(files));
  expect(files.get(notes)).toBe(
    "entity_id,field_id,year,field,rule,change_pct,note\n510000,T02,2023,families,jump,100,unexplained\n",
  );
});

const header = "entity_id,field_id,year,field,old_value,new_value,unit,status,reason,source\n";

it("a revision names the dimensions of the cell it corrects", async () => {
  const right = `${header}510000,T02,2023,families,120,62,件,final,misprint,bulletin\n`;
  expect(await problemsWith({ [revision]: right })).toEqual([`jump-gone warning ${notes}:2 change_pct`]);
  const without = right.replace(",field_id", "").replace(",T02", "");
  expect(await problemsWith({ [revision]: without })).toEqual([`no-cell error ${revision}:2 field`]);
  expect(await problemsWith({ [revision]: right.replace(",120,", ",121,") })).toEqual([
    `old-value error ${revision}:2 old_value`,
  ]);
});

it("readRepository leaves unread the figures and corrections of datasets that other scopes read", async () => {
  const world = dataset.replace("[nation]", "[world]").replace("cycle:", "dimensions: [field_id]\ncycle:");
  const text = await readFixture({
    ...families,
    [described]: world,
    [raw]: "no table at all",
    "data/reference/glossary.csv": "no table either",
    [revision]: `${header}510000,T02,2023,families,120,62,件,final,misprint,bulletin\n`,
  });
  const bytes = new Map([...text].map(([path, content]) => [path, new TextEncoder().encode(String(content))]));
  const { repository, problems } = readRepository(bytes, { scopes: ["nation"] });
  expect(problems).toEqual([]);
  const found = repository.datasets.find(({ dataset: { id } }) => id === "families");
  expect(found).toMatchObject({ rows: [], notes: [] });
  expect(repository.revisions.map(({ field }) => field)).not.toContain("families");
  expect(repository.datasets.flatMap(({ rows }) => rows).length).toBeGreaterThan(0);
});

it("a code of both entities.csv and economies.csv, and a label of an unknown economy, are errors", async () => {
  const header = "entity_id,kind,name_zh,name_en,short_zh,short_en,parent,valid_from,valid_to,note_zh,note_en\n";
  const economies = "data/reference/economies.csv";
  const labels = "data/reference/concordances/economies.csv";
  const found = await problemsWith({
    [economies]: `${header}WLD,world,全球,World,全球,World,,,,,\n500000,economy,重庆,Chongqing,重庆,Chongqing,WLD,,,,\n`,
    [labels]: "source,label,entity_id\nncses,World,WLD\nncses,Atlantis,ATL\n",
  });
  expect(found).toEqual([`entity error ${labels}:3 entity_id`, `entity-twice error ${economies}:3 entity_id`]);
});
