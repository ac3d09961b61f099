import { expect, it } from "vitest";
import {
  industryCards,
  industryGoalposts,
  industryModel,
  industryNumerators,
  withIndustries,
} from "../fixtures/validate/industries.ts";
import { type Patch, problemsOf, readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import { memoryEffects } from "./lib/effects.ts";
import { validate } from "./validate.ts";

/** What is said with the industries laid over the fixture and one of their files changed once more. */
async function problemsWith(changes: Readonly<Record<string, (text: string) => string>> = {}): Promise<string[]> {
  const fixture = await readFixture(withIndustries);
  const patched: Record<string, Patch> = { ...withIndustries };
  for (const [file, change] of Object.entries(changes)) patched[file] = change(String(fixture.get(file)));
  const known = new Set((await problemsOf({})).map((problem) => JSON.stringify(problem)));
  return (await problemsOf(patched))
    .filter((problem) => !known.has(JSON.stringify(problem)) && problem.rule !== "copied-year")
    .map(({ rule, severity, file, line, column }) => `${rule} ${severity} ${file}:${line} ${column}`);
}

/** The section as it is in the file: what stands there is changed, and the problem that must then be told. */
const plans: readonly (readonly [title: string, before: string, after: string, expected: string])[] = [
  ["a family that there is not", "families: [F1]", "families: [F1, F9]", "industries error families.1"],
  ["a main family that is none of them", "main: F1", "main: F2", "industries error main"],
  ["a field that no dataset declares", "employment: i_emp", "employment: i_staff", "field error employment"],
  ["a field that is not by industry", "property: i_inv", "property: patent_total", "field error cells.property"],
  [
    "a field by industry of a region",
    "region: patent_invention",
    "region: i_inv",
    "dimensioned-field error intensive.rights.0.region",
  ],
  [
    "an outlook of a field that is not by industry",
    "[i_rev], transform",
    "[patent_invention], transform",
    "field error outlook.fields.0",
  ],
  ["a formula that cannot be read", "count: i_inv }", "count: i_inv - i_rd }", "formula error rights.0.count"],
  [
    "a score of an indicator that there is not",
    "[IC03, IC07]",
    "[IC03, IC99]",
    "industries error scores.0.indicators.1",
  ],
  ["two scores of one id", "id: G", "id: K", "industries error scores"],
  [
    "intensity of a right that there is not",
    "right: patent, count",
    "right: mark, count",
    "industries error intensive.rights.0.right",
  ],
  [
    "tests of a right that is not judged",
    "tests: { right: patent",
    "tests: { right: mark",
    "industries error intensive.tests.right",
  ],
  [
    "an indicator of regions that the model has not",
    "  grade_c: []",
    "  contribution: ZZ99\n  grade_c: []",
    "industries error contribution",
  ],
  ["growth by an indicator of another kind", "growth: ID03", "growth: IP01", "industries error cells.growth"],
  ["an advantage by a score that there is not", "score: K", "score: X", "industries error advantages.0.score"],
  [
    "a comparison with a nation that has no value",
    "[{ indicator: IP01",
    "[{ indicator: ID02",
    "industries error advantages.0.any.0.indicator",
  ],
  [
    "weights of nothing",
    "{ industry: 0.4, growth: 0.3, gap: 0.3 }",
    "{ industry: 0, growth: 0, gap: 0 }",
    "industries error cells.value_weights",
  ],
  [
    "innovators by a field that is by industry",
    "  cells:",
    "  innovators: { count: i_inv, below: 10 }\n  cells:",
    "field error innovators.count",
  ],
  [
    "innovators by a field that there is not",
    "  cells:",
    "  innovators: { count: inv_x, below: 10 }\n  cells:",
    "field error innovators.count",
  ],
  ["a support by a field that there is not", "field: patent_total }", "field: fact_x }", "field error support.0.field"],
];

it("the industries laid over the fixture are right", async () => expect(await problemsWith()).toEqual([]));
it.each(plans)("%s", async (_, before, after, expected) => {
  const [rule, severity, key] = expected.split(" ");
  const said = await problemsWith({ [industryModel]: swap(before, after) });
  const told = said.map((text) => text.replace(/:\d+ /, " "));
  expect(told).toContain(`${rule} ${severity} ${industryModel} industries.${key}`);
});
it.each([
  ["a threshold that is no number", "full_share: 0.1", "full_share: tenth"],
  ["a share above 1", "borderline: 0.1", "borderline: 3"],
  ["quantiles that are none", "goalposts: min-max", "goalposts: middle"],
  ["a bound of counts that is below 0", "  cells:", "  innovators: { count: i_inv, below: -1 }\n  cells:"],
  ["a parameter that is missing", "  main: F1\n", ""],
])("%s", async (_, before, after) => {
  const said = await problemsWith({ [industryModel]: swap(before, after) });
  expect(said.filter((text) => text.includes(` error ${industryModel}:`))).not.toEqual([]);
});

const tables: readonly (readonly [title: string, file: string, before: string, after: string, expected: string])[] = [
  [
    "a ratio without a denominator",
    industryCards,
    "ratio,i_rd,i_rev",
    "ratio,i_rd,",
    `formula error ${industryCards}:2 denominator`,
  ],
  [
    "a share over something",
    industryCards,
    "share,i_rev,,",
    "share,i_rev,i_rd,",
    `formula error ${industryCards}:5 denominator`,
  ],
  [
    "a quotient pooled over years",
    industryCards,
    "nat_i_inv,1,,,1",
    "nat_i_inv,1,,,3",
    `formula error ${industryCards}:3 pool_years`,
  ],
  [
    "a growth without a span",
    industryCards,
    "i_rev,,100,,1,1",
    "i_rev,,100,,,1",
    `formula error ${industryCards}:6 span`,
  ],
  [
    "an indicator without any numerator",
    industryNumerators,
    "IC07,F1-CHIPS,i_inv\n",
    "",
    `formula error ${industryCards}:4 numerator`,
  ],
  [
    "a numerator of an indicator that has one",
    industryNumerators,
    "IC07",
    "IC03",
    `formula error ${industryNumerators}:2 indicator`,
  ],
  [
    "a numerator of an industry that there is not",
    industryNumerators,
    "F1-CHIPS",
    "F1-SHIPS",
    `industries error ${industryNumerators}:2 industry_id`,
  ],
  [
    "goalposts that do not rise",
    industryGoalposts,
    "IC03,0,2",
    "IC03,2,2",
    `goalpost error ${industryGoalposts}:3 low`,
  ],
  [
    "a dataset whose files would show hidden cells",
    "data/raw/industry-figures/dataset.yml",
    "sharing: none",
    "sharing: conditional",
    "withheld error data/raw/industry-figures/dataset.yml:8 sharing",
  ],
  ["goalposts of nothing", industryGoalposts, "IC07", "IC08", `industries error ${industryGoalposts}:4 indicator`],
  [
    "a scored indicator without goalposts",
    industryGoalposts,
    "ID03,-10,10\n",
    "",
    `goalpost error ${industryGoalposts}:0 indicator`,
  ],
];

it.each(tables)("%s", async (_, file, before, after, expected) =>
  expect(await problemsWith({ [file]: swap(before, after) })).toContain(expected),
);
it("goalposts that an edition names and that there are not", async () => {
  const said = await problemsOf({ ...withIndustries, [industryGoalposts]: null });
  expect(said.map(({ rule, file }) => `${rule} ${file}`)).toContain(`industries ${industryGoalposts}`);
});
it("the problems of industries are told in both languages", async () => {
  const files = await readFixture(withIndustries);
  files.set(industryModel, swap("main: F1", "main: F2")(String(files.get(industryModel))));
  const told = async (lang: "zh" | "en") => {
    const effects = memoryEffects(files);
    await validate({ lang }, effects);
    return effects.lines.log.join("\n");
  };
  expect(await told("zh")).toContain("应为 families 中的 id（F1），实为“F2”");
  expect(await told("en")).toContain('expected an id of families (F1), got "F2"');
});
