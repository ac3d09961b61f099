import { expect, it } from "vitest";
import { type Patch, problemsOf, readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import { engineVersion, evaluate } from "./evaluate.ts";
import { memoryEffects } from "./lib/effects.ts";

const model = "data/models/world-x/technology.yml";
const edition = "data/editions/world-2023.yml";
const described = "data/raw/families/dataset.yml";
const raw = "data/raw/families/2023.csv";
const names = "entity_id,kind,name_zh,name_en,short_zh,short_en,parent,valid_from,valid_to,note_zh,note_en";

/** Two economies, the world and two technology fields in one year. */
const world: Readonly<Record<string, string>> = {
  "data/reference/economies.csv": `${names}
WLD,world,全球,World,全球,World,,,,,
AAA,economy,甲国,A,甲国,A,WLD,,,,
BBB,economy,乙国,B,乙国,B,WLD,,,,
`,
  "data/reference/technology-fields.csv": `field_id,level,number,parent,name_zh,name_en
T00,all,,,全部,All
T01,field,1,T00,电气,Electrical
T02,field,2,T00,音像,Audio-visual
`,
  [described]: `id: families
title: { zh: 专利族, en: Families }
publisher: { zh: 样例, en: sample }
publication: { zh: 样例, en: sample }
source: made up
licence: { zh: 样例, en: sample }
obtained: { zh: 样例, en: sample }
cycle: annual
status: final
scopes: [world]
dimensions: [field_id]
fields:
  - { id: families, name: { zh: 专利族, en: families }, unit: 件 }
`,
  [raw]: `entity_id,field_id,year,field,value,unit,status,note
WLD,T00,2023,families,100,件,final,
WLD,T01,2023,families,60,件,final,
WLD,T02,2023,families,40,件,final,
AAA,T00,2023,families,50,件,final,
AAA,T01,2023,families,40,件,final,
AAA,T02,2023,families,10,件,final,
BBB,T00,2023,families,50,件,final,
BBB,T01,2023,families,20,件,final,
BBB,T02,2023,families,30,件,final,
`,
  [model]: `id: world-x
title: { zh: 全球, en: World }
evaluated: economy
world: WLD
families: families
total: T00
first_year: 2000
growth_years: 3
share_years: 5
interval: 0.95
small_below: 5
nearest: { count: 5, least_families: 10 }
directions: { scale: 1.5 }
totals: [{ quantity: all, field: families, parts: [T00] }]
latest: [gdp]
outlook: { horizon: 3, coverage: 0.8, min_points: 5, training: 3, methods: [naive, drift], damping: 0.8, transform: log1p }
`,
  [edition]: `id: world-2023
scope: world
year: 2023
model: world-x
state: draft
published: null
home: AAA
title: { zh: 全球, en: World }
`,
};

async function problemsWith(file: string | null, change: Patch = ""): Promise<string[]> {
  const patched = file === null ? {} : { [file]: typeof change === "function" ? change(world[file]!) : change };
  const known = new Set((await problemsOf({})).map((problem) => JSON.stringify(problem)));
  const problems = await problemsOf({ ...world, ...patched });
  return problems
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map(({ rule, severity, file: at, line, column }) => `${rule} ${severity} ${at}:${line} ${column}`);
}

it("a model and an edition of technology fields are read beside those that score", async () =>
  expect(await problemsWith(null)).toEqual([]));

it.each<readonly [title: string, file: string, patch: Patch, expected: string]>([
  ["an unknown model", edition, swap("world-x", "world-y"), `model error ${edition}:4 model`],
  ["a model of another kind", edition, swap("world-x", "small-1"), `model error ${edition}:4 model`],
  ["a home that is no economy", edition, swap("home: AAA", "home: WLD"), `entity-kind error ${edition}:7 home`],
  ["an unknown home", edition, swap("home: AAA", "home: ZZZ"), `entity error ${edition}:7 home`],
  ["an id that is not scope and year", edition, swap("year: 2023", "year: 2022"), `id error ${edition}:1 id`],
  ["a final edition without its day", edition, swap("draft", "final"), `published error ${edition}:6 published`],
  ["a key of editions that score", edition, (text) => `${text}seed: 1\n`, `unknown-key error ${edition}:9 seed`],
  ["made-up figures in a draft", raw, swap("40,件,final", "40,件,sample"), `sample error ${raw}:4 status`],
  ["a world that is an economy", model, swap("world: WLD", "world: AAA"), `entity-kind error ${model}:4 world`],
  [
    "families of an unknown field",
    model,
    swap("families: families", "families: gold"),
    `field error ${model}:5 families`,
  ],
  [
    "families that are not by field",
    model,
    swap("families: families", "families: gdp"),
    `not-by-field error ${model}:5 families`,
  ],
  ["an unknown total", model, swap("total: T00", "total: T77"), `unlisted-code error ${model}:6 total`],
  ["an unknown part", model, swap("parts: [T00]", "parts: [T77]"), `unlisted-code error ${model}:14 totals.0.parts`],
  [
    "a total without its parts",
    model,
    swap(", parts: [T00]", ""),
    `dimensioned-field error ${model}:14 totals.0.field`,
  ],
  [
    "a last figure that is by field",
    model,
    swap("[gdp]", "[families]"),
    `dimensioned-field error ${model}:15 latest.0`,
  ],
  ["a confidence of 1", model, swap("0.95", "1"), `range error ${model}:10 interval`],
  [
    "an outlook that trains on all it has",
    model,
    swap("training: 3", "training: 5"),
    `outlook error ${model}:16 outlook.training`,
  ],
  [
    "methods of an outlook that do not begin with naive",
    model,
    swap("[naive, drift]", "[drift, naive]"),
    `outlook error ${model}:16 outlook.methods`,
  ],
  ["a scale of an outlook that is none", model, swap("log1p", "square"), `choice error ${model}:16 outlook.transform`],
  ["an outlook of no years", model, swap("horizon: 3", "horizon: 0"), `range error ${model}:16 outlook.horizon`],
  [
    "a model without an outlook",
    model,
    (text) => text.replace(/outlook.*\n/, ""),
    `missing-key error ${model}:1 outlook`,
  ],
])("%s is told", async (_, file, patch, expected) => {
  expect(await problemsWith(file, patch)).toContain(expected);
});

it("evaluate writes the editions of the scope asked for, and says which there are", async () => {
  const effects = memoryEffects(await readFixture(world));
  await evaluate({ scope: "world" }, await engineVersion(), effects);
  expect(effects.lines.log).toEqual([
    "evaluate world-2023 → technology.csv, economies.csv, outlook.csv, inputs.csv, manifest.json",
  ]);
  const again = memoryEffects(await readFixture(world));
  await expect(evaluate({ scope: "city" }, await engineVersion(), again)).rejects.toThrow(
    '--scope: no edition of "city"',
  );
  await expect(evaluate({ edition: "world-2019" }, await engineVersion(), again)).rejects.toThrow(
    '--edition: no edition "world-2019" in data/editions; there are: nation-2023, world-2023',
  );
});
it("an edition of one scope does not look at the figures of another", async () => {
  const broken = { ...world, [raw]: "no table" };
  await evaluate({ edition: "nation-2023" }, await engineVersion(), memoryEffects(await readFixture(broken)));
  const asked = evaluate({ scope: "world" }, await engineVersion(), memoryEffects(await readFixture(broken)));
  await expect(asked).rejects.toThrow(raw);
});
