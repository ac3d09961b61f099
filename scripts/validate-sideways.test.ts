import { expect, it } from "vitest";
import { type Patch, problemsOf, readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import { validateFiles } from "../src/tables/validate-files.ts";

const plan = "data/sideways/small.yml";
const names = "entity_id,kind,name_zh,name_en,short_zh,short_en,parent,valid_from,valid_to,note_zh,note_en";
const economies = `${names}
WLD,world,全球,World,全球,World,,,,,
AAA,economy,甲国,A,甲国,A,WLD,,,,
BBB,economy,乙国,B,乙国,B,WLD,,,,
`;
const fields = `field_id,level,number,parent,name_zh,name_en
T00,all,,,全部,All
`;
const dataset = `id: abroad
title: { zh: 国外, en: Abroad }
publisher: { zh: 用例, en: fixture }
publication: { zh: 用例, en: fixture }
source: made up
licence: { zh: 用例, en: fixture }
obtained: { zh: 用例, en: fixture }
cycle: annual
status: final
scopes: [world]
dimensions: [field_id]
fields:
  - { id: families, name: { zh: 专利族, en: families }, unit: 件 }
`;
const rows = `entity_id,field_id,year,field,value,unit,status,note
WLD,T00,2023,families,9,件,final,
AAA,T00,2023,families,5,件,final,
BBB,T00,2023,families,4,件,final,
`;
const text = `id: small
title: { zh: 比较, en: Comparison }
scope: nation
years: [2023]
world: WLD
nearest: "510000"
economies: [AAA, WLD, BBB]
topics:
  - { id: all, name: { zh: 全部, en: All } }
reasons:
  - { id: nobody, kind: none, words: { zh: 没有, en: nobody counts it } }
quantities:
  - id: by-indicator
    topic: all
    basis: regions
    regions: { kind: indicator, id: SC01 }
    economies: { kind: apart, because: nobody }
  - id: by-formula
    topic: all
    name: { zh: 族, en: Families }
    unit: { zh: 件, en: items }
    basis: economies
    regions:
      kind: formula
      numerator: patent_total
      scale: 1
      means: { zh: 专利, en: patents }
      alike: { zh: 相同, en: the same }
    economies:
      kind: formula
      numerator: families
      scale: 1
      part: T00
      means: { zh: 族, en: families }
`;
const files: Readonly<Record<string, Patch>> = {
  ...{ "data/reference/economies.csv": economies, "data/reference/technology-fields.csv": fields, [plan]: text },
  ...{ "data/raw/abroad/dataset.yml": dataset, "data/raw/abroad/2023.csv": rows },
};

/** What is said once the comparison, or another file, is changed. */
async function told(changes: Readonly<Record<string, (text: string) => string>>) {
  const patched: Record<string, Patch> = { ...files };
  for (const [file, change] of Object.entries(changes)) patched[file] = change(String(files[file] ?? ""));
  const known = new Set((await problemsOf(files)).map((problem) => JSON.stringify(problem)));
  return (await problemsOf(patched))
    .filter((problem) => problem.severity === "error" && !known.has(JSON.stringify(problem)))
    .map(({ rule, file, column }) => `${rule} ${file === plan ? "" : `${file} `}${column}`);
}

it("a comparison that names what there is has no problem", async () =>
  expect((await problemsOf(files)).filter(({ file }) => file === plan)).toEqual([]));

it.each([
  ["an edition twice", "[2023]", "[2023, 2023]", "sideways years.1"],
  ["a world that is an economy", "world: WLD", "world: BBB", "entity-kind world"],
  ["a world that is none of the columns", "[AAA, WLD, BBB]", "[AAA, BBB]", "sideways economies"],
  ["an economy that there is not", "[AAA, WLD, BBB]", "[AAA, WLD, CCC]", "entity economies.2"],
  ["an economy twice", "[AAA, WLD, BBB]", "[AAA, WLD, AAA]", "sideways economies.2"],
  ["a region among the economies", "[AAA, WLD, BBB]", '[AAA, WLD, "510000"]', "entity-kind economies.2"],
  ["a nearest that is a group", '"510000"', "G-WEST", "entity-kind nearest"],
  ["a topic that there is not", "topic: all\n    basis", "topic: some\n    basis", "sideways quantities.0.topic"],
  ["a reason that there is not", "because: nobody", "because: somebody", "sideways quantities.0.economies.because"],
  ["a quantity twice", "id: by-formula", "id: by-indicator", "sideways quantities.1.id"],
  [
    "a reason nobody names",
    "reasons:\n",
    "reasons:\n  - { id: x, kind: unit, words: { zh: 无, en: x } }\n",
    "sideways reasons.0.id",
  ],
  ["an indicator that the model has not", "SC01", "SC99", "sideways quantities.0.regions.id"],
  [
    "an indicator of economies",
    "economies: { kind: apart, because: nobody }",
    "economies: { kind: indicator, id: SC01 }",
    "sideways quantities.0.economies.id",
  ],
  ["a basis that is apart", "basis: regions", "basis: economies", "sideways quantities.0.basis"],
  ["a basis that is not there", "basis: regions", "basis: city", "sideways quantities.0.basis"],
  [
    "a name beside an indicator",
    "    basis: regions",
    "    name: { zh: 名, en: name }\n    basis: regions",
    "sideways quantities.0.name",
  ],
  ["a formula without a unit", "    unit: { zh: 件, en: items }\n", "", "sideways quantities.1.unit"],
  [
    "a side without a word why it is alike",
    "      alike: { zh: 相同, en: the same }\n",
    "",
    "sideways quantities.1.regions.alike",
  ],
  [
    "a basis that says why it is alike",
    "means: { zh: 族, en: families }",
    "means: { zh: 族, en: f }\n      alike: { zh: 同, en: same }",
    "sideways quantities.1.economies.alike",
  ],
  [
    "a formula that cannot be read",
    "numerator: patent_total",
    "numerator: patent_total - x",
    "formula quantities.1.regions.numerator",
  ],
  [
    "a field that there is not",
    "numerator: patent_total",
    "numerator: patents_all",
    "field quantities.1.regions.numerator",
  ],
  [
    "a part of what is not broken down",
    "numerator: families",
    "numerator: gdp",
    "sideways quantities.1.economies.part",
  ],
  [
    "a broken-down field without its part",
    "      part: T00\n",
    "",
    "dimensioned-field quantities.1.economies.numerator",
  ],
  ["a key that there is not", "scope: nation", "scope: nation\nfoo: 1", "unknown-key foo"],
])("validate tells, of a comparison, %s", async (_, before, after, expected) =>
  expect(await told({ [plan]: swap(before, after) })).toContain(expected),
);

it("a city's own figure has no counterpart", async () => {
  const city =
    "    city: { kind: formula, numerator: gdp, scale: 1, means: { zh: 甲, en: a } }\n    economies: { kind: apart";
  expect(await told({ [plan]: swap("    economies: { kind: apart", city) })).toContain("sideways quantities.0.city");
});
it("a made-up figure is told at the formula that would show it, unless the edition is one of samples", async () => {
  const made = { "data/raw/abroad/2023.csv": (text: string) => text.replaceAll("final", "sample") };
  expect(await told(made)).toEqual([]);
  const edition = "data/editions/nation-2023.yml";
  const found = await problemsOf({
    ...files,
    "data/raw/abroad/2023.csv": made["data/raw/abroad/2023.csv"](rows),
    [edition]: swap("state: sample", "state: draft"),
  });
  expect(found.map(({ column }) => column)).toContain("quantities.1.economies.numerator");
});
it("two comparisons of one edition are told", async () => {
  const other = "data/sideways/tiny.yml";
  const found = await problemsOf({ ...files, [other]: text.replace("id: small", "id: tiny") });
  expect(found).toContainEqual(expect.objectContaining({ rule: "sideways", file: other, column: "years.0" }));
});
it("read for one scope, the figures and corrections of others are those of who is compared, and no panel", async () => {
  const header = "entity_id,field_id,year,field,old_value,new_value,unit,status,reason,source";
  const correct = (code: string, before: number) => `${code},T00,2023,families,${before},6,件,final,misprint,x\n`;
  const patched = await readFixture({
    ...files,
    [plan]: swap("[AAA, WLD, BBB]", "[AAA, WLD]")(text),
    "data/raw/abroad/2023.csv": swap("BBB,T00,2023,families,4", "BBB,T00,2023,families,four")(rows),
    "data/revisions/2026-01-01-abroad.csv": `${header}\n${correct("AAA", 5)}${correct("BBB", 4)}`,
  });
  const bytes = new Map([...patched].map(([path, content]) => [path, Buffer.from(content)]));
  const { repository, problems } = validateFiles(bytes, { scopes: ["nation"] });
  expect(problems.filter(({ file }) => /abroad|small/.test(file))).toEqual([]);
  const found = repository.datasets.find(({ dataset: { id } }) => id === "abroad")!;
  expect(found.rows.map(({ entity_id, place }) => [entity_id, place.line])).toEqual([
    ["WLD", 2],
    ["AAA", 3],
  ]);
  expect(found.dataset.sparse).toBe(true);
  const corrected = repository.revisions.filter(({ field }) => field === "families");
  expect(corrected.map(({ entity_id }) => entity_id)).toEqual(["AAA"]);
  expect(validateFiles(bytes).problems).toContainEqual(expect.objectContaining({ column: "value", value: "four" }));
});
