import { expect, it } from "vitest";
import { compareCells, type Tolerance } from "./golden/compare-cells.ts";
import { ownCases } from "./golden/own-cases.ts";
import { referenceCases } from "./golden/reference-cases.ts";
import { type CaseFolders, runSuite } from "./golden/run-suite.ts";
import { foldersIn, golden, ownFixtures } from "./golden.ts";

const own = foldersIn(ownFixtures);
const every = ownCases.length;
const absolute: Tolerance = { kind: "absolute", limit: 1e-12 };

/** The own fixtures with the first match of a text in one file replaced; what is replaced must be there. */
function altered(folder: string, file: string, from: string, to: string): CaseFolders {
  const text = own.read(folder, file);
  expect(text).toContain(from);
  const read = (other: string, name: string) =>
    other === folder && name === file ? text.replace(from, to) : own.read(other, name);
  return { names: own.names, read };
}

function run(cases?: string): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: golden(cases, (line) => lines.push(line)), lines };
}

it("golden() passes the project's own fixtures and says how many cells it compared", () => {
  const { code, lines } = run();
  expect(code).toBe(0);
  expect(lines).toEqual([
    expect.stringMatching(/^ahp-wang-chin-2011: 6 cells, worst difference .*, tolerance absolute 5e-5, pass$/),
    expect.stringMatching(/^coupling-published-a: 20 cells, worst difference .*, tolerance absolute 1e-3, pass$/),
    expect.stringMatching(/^coupling-wang-2021-a: 100 cells, worst difference .*, tolerance absolute 5e-5, pass$/),
    expect.stringMatching(/^critic-diakoulaki-1995: 12 cells, worst difference .*, tolerance absolute 1e-7, pass$/),
    expect.stringMatching(/^das-gupta-a: 14 cells, worst difference .*, tolerance relative 1e-9 .*, pass$/),
    expect.stringMatching(/^entropy-elsayed-2017: 5 cells, worst difference .*, tolerance absolute 5e-7, pass$/),
    expect.stringMatching(/^hdi-2017: 378 cells, worst difference .*, tolerance absolute 1e-12, pass$/),
    expect.stringMatching(/^inequality-indices: 5 cells, worst difference .*, tolerance absolute 1e-12 .*, pass$/),
    expect.stringMatching(/^ip-intensity-uspto-2012: 2 cells, worst difference .*, tolerance absolute 5e-2, pass$/),
    expect.stringMatching(/^mexico-gini-theil: 5 cells, worst difference .*, tolerance absolute 1e-12 .*, pass$/),
    expect.stringMatching(/^moran-stl: 2 cells, worst difference .*, tolerance absolute 1e-9, pass$/),
    expect.stringMatching(/^sobol-ishigami: 6 cells, worst difference .*, tolerance absolute 3e-2, pass$/),
    expect.stringMatching(/^stdev-weights: 3 cells, worst difference .*, tolerance absolute 5e-3, pass$/),
    expect.stringMatching(/^topsis-tzeng-huang-2011: 8 cells, worst difference .*, tolerance absolute 1e-4, pass$/),
    `${every} passed, 0 failed`,
  ]);
});

it.each([
  ["a published index", "hdi-2017", "countries.csv", "Albania,68,0.784910973", "Albania,68,0.784910974"],
  ["a published rank", "hdi-2017", "countries.csv", "Albania,68", "Albania,69"],
  ["a measured value", "hdi-2017", "countries.csv", "78.495,10.02511", "78.495,10.02512"],
  ["a goalpost", "hdi-2017", "bounds.csv", "linear,20,85", "linear,20,86"],
  [
    "a published coupling degree",
    "coupling-wang-2021-a",
    "couplings.csv",
    "Baoding,2008,0.7789",
    "Baoding,2008,0.7788",
  ],
  ["a published effect", "das-gupta-a", "effects.csv", "4369.913", "4369.914"],
  ["a factor", "das-gupta-a", "factors.csv", "10930", "10931"],
  ["a published type", "coupling-published-a", "systems.csv", "0.59,Primary", "0.59,Intermediate"],
  ["a published priority", "ahp-wang-chin-2011", "weights.csv", "0.3208", "0.3209"],
  ["a published weight", "entropy-elsayed-2017", "weights.csv", "0.104991", "0.104993"],
  ["a published closeness", "topsis-tzeng-huang-2011", "closeness.csv", "0.5037", "0.5039"],
  ["a weight of four variants", "critic-diakoulaki-1995", "weights.csv", "0.86874234", "0.86874254"],
  ["a published intensity", "ip-intensity-uspto-2012", "industries.csv", "264.8", "264.9"],
  ["a published index of inequality", "mexico-gini-theil", "indices.csv", "0.20894344", "0.20894343"],
  ["an asserted index of polarisation", "inequality-indices", "indices.csv", "0.15277", "0.15278"],
  ["a border", "moran-stl", "borders.csv", "1,7", "1,8"],
])("runSuite() fails when one digit of %s differs", (_, folder, file, from, to) => {
  const report = runSuite(ownCases, altered(folder, file, from, to));
  expect(report).toMatchObject({ passed: every - 1, failed: 1 });
  expect(report.lines.filter((line) => line.includes("FAIL in"))).toHaveLength(1);
  expect(report.lines.at(-1)).toBe(`${every - 1} passed, 1 failed`);
});

it("runSuite() fails when an expected figure is emptied, and when a column or all rows are gone", () => {
  const emptied = runSuite(ownCases, altered("hdi-2017", "countries.csv", ",0.7849109734049692,", ",,"));
  expect(emptied.failed).toBe(1);
  const renamed = runSuite(ownCases, altered("hdi-2017", "countries.csv", "published_hdi", "index"));
  expect(renamed.lines.join()).toContain("hdi-2017: FAIL, no column published_hdi");
  const noRows = runSuite(ownCases, {
    names: own.names,
    read: (folder, file) => `${own.read(folder, file).split("\n")[0]}\n`,
  });
  expect(noRows).toMatchObject({ passed: 0, failed: every });
});

it("runSuite() fails a case that compares nothing", () => {
  const empty = { id: "hdi-2017", checks: "", columns: "", tolerance: absolute, cells: () => [] };
  expect(runSuite([empty], { ...own, names: ["hdi-2017"] }).lines).toEqual([
    "hdi-2017: FAIL, nothing was compared",
    "0 passed, 1 failed",
  ]);
});

it("runSuite() fails for a folder it does not know and for one that is missing", () => {
  const report = runSuite(ownCases, { ...own, names: ["hdi-2017", "hdi-2018"] });
  expect(report).toMatchObject({ passed: 1, failed: every });
  expect(report.lines).toContain("coupling-wang-2021-a: FAIL, the folder is missing");
  expect(report.lines).toContain("hdi-2018: FAIL, no such case in scripts/golden");
});

it("golden(--cases DIR) runs the reference cases: a directory without them fails each", () => {
  const { code, lines } = run(ownFixtures);
  expect(code).toBe(1);
  expect(lines.at(-1)).toBe(`0 passed, ${referenceCases.length} failed`);
});

it("golden(--cases DIR) ends with 2 and one line when there is no such directory", () => {
  expect(run("nowhere")).toEqual({ code: 2, lines: ["golden: no directory nowhere"] });
});

it("no case is listed twice", () => {
  for (const cases of [ownCases, referenceCases]) {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  }
});

it("compareCells() measures absolute, or relative above 1, and takes a limit of its own for some columns", () => {
  const cell = (column: string, actual: number | null, expected: number | null) => ({
    row: "r",
    column,
    actual,
    expected,
  });
  expect(compareCells([cell("a", 200, 201)], { kind: "absolute", limit: 1 })).toMatchObject({ worst: 1, failed: [] });
  expect(compareCells([cell("a", 202, 200)], { kind: "relative", limit: 0.01 })).toMatchObject({
    worst: 0.01,
    failed: [],
  });
  expect(compareCells([cell("a", 0.5, 0.6)], { kind: "relative", limit: 0.15 }).failed).toEqual([]);
  const loose = { ...absolute, except: { columns: ["p"], limit: 0.1 } };
  expect(compareCells([cell("p", 0.5, 0.55), cell("a", 0.5, 0.55)], loose).failed.map(({ column }) => column)).toEqual([
    "a",
  ]);
});

it("compareCells() lets missing agree with missing only, and NaN with nothing", () => {
  const pairs = [
    [null, null],
    [null, 0],
    [0, null],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
  ] as const;
  const cells = pairs.map(([actual, expected]) => ({ row: "r", column: "c", actual, expected }));
  expect(compareCells(cells, absolute)).toMatchObject({ cells: 5, worst: Number.POSITIVE_INFINITY });
  expect(compareCells(cells, absolute).failed).toHaveLength(4);
});
