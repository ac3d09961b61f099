import { expect, it } from "vitest";
import { problemsOf, swap } from "../fixtures/validate/read-fixture.ts";
import { tells } from "../fixtures/validate/tells.ts";

const edition = "data/editions/nation-2023.yml";

tells([
  ["an edition without a seed", edition, swap("seed: 1\n", ""), `missing-key error ${edition}:1 seed`],
  ["a seed that is no whole number", edition, swap("seed: 1\n", "seed: 1.5\n"), `type error ${edition}:13 seed`],
  ["an edition of an unknown model", edition, swap("small-1", "small-2"), `model error ${edition}:4 model`],
  ["an edition of unknown weights", edition, swap("equal", "expert"), `missing-file error ${edition}:5 weights`],
  ["an edition of unknown goalposts", edition, swap('"2022"', '"2021"'), `missing-file error ${edition}:6 goalposts`],
  ["an edition whose home is unknown", edition, swap('"500000"', '"500001"'), `entity error ${edition}:10 home`],
  [
    "an edition whose neighbours are no group",
    edition,
    swap("neighbours: G-WEST", 'neighbours: "510000"'),
    `entity-kind error ${edition}:11 neighbours`,
  ],
  [
    "base years the wrong way round",
    edition,
    swap("[2022, 2023]", "[2023, 2022]"),
    `base-years error ${edition}:7 base_years`,
  ],
  [
    "a final edition without its day",
    edition,
    swap("state: sample", "state: final"),
    `published error ${edition}:9 published`,
  ],
  ["an edition whose id is not scope and year", edition, swap("year: 2023", "year: 2022"), `id error ${edition}:1 id`],
  [
    "an edition whose id is not its file's name",
    edition,
    swap("id: nation-2023", "id: nation-2022"),
    `id error ${edition}:1 id`,
  ],
]);

const profile = "data/profiles/small.yml";
const described = `id: small
title: { zh: 概况, en: Profile }
scope: city
years: [2023]
evaluated: province
whole: "100000"
groups: [G-WEST]
seed: 1
permutations: 99
largest: 2
small_below: 5
level: 0.95
quantities:
  - id: intensity
    kind: ratio
    name: { zh: 强度, en: Intensity }
    unit: { zh: 件, en: items }
    numerator: patent_total
    denominator: gdp
    scale: 1
    year: 2023
    since: 2022
`;
it("a profile that names what there is has no problem", async () =>
  expect(await problemsOf({ [profile]: described })).toEqual([]));
it.each([
  ["a whole that there is not", swap('whole: "100000"', 'whole: "100001"'), "entity", "whole"],
  ["a group that is none", swap("[G-WEST]", '["500000"]'), "entity-kind", "groups.0"],
  ["a field that there is not", swap("denominator: gdp", "denominator: gnp"), "field", "quantities.0.denominator"],
  ["a mix of what is not broken down", mixed, "profile", "quantities.0.field"],
  ["a comparison with a later year", swap("since: 2022", "since: 2024"), "profile", "quantities.0.since"],
  ["a quantity twice", (text: string) => text + text.slice(text.indexOf("  - id")), "profile", "quantities.1.id"],
  ["an edition twice", swap("[2023]", "[2023, 2023]"), "profile", "years.1"],
  ["a formula with spaces", swap("numerator: patent_total", "numerator: a + b"), "code", "quantities.0.numerator"],
])("validate tells, of a profile, %s", async (_, change, rule, column) => {
  const told = (await problemsOf({ [profile]: change(described) })).filter(({ severity }) => severity === "error");
  expect(told).toMatchObject([{ rule, file: profile, column }]);
});
it("validate tells of two profiles for one edition", async () => {
  const other = "data/profiles/tiny.yml";
  const told = await problemsOf({ [profile]: described, [other]: described.replace("id: small", "id: tiny") });
  expect(told).toMatchObject([{ rule: "profile", file: other, column: "years.0" }]);
});
function mixed(text: string): string {
  return `${text.slice(0, text.indexOf("  - id"))}  - { id: mix, kind: mix, name: { zh: 结构, en: Mix }, field: gdp, total: gdp }\n`;
}
