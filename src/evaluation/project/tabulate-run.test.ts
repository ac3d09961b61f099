import { describe, expect, it } from "vitest";
import type { PlainTable } from "../../schema/project.ts";
import { runPlan } from "./run-plan.ts";
import { tabulateRun } from "./tabulate-run.ts";
import { tinyPlan, tinyProject } from "./tiny-project.ts";

function tablesOf(project: Parameters<typeof tabulateRun>[0], ...steps: readonly object[]): Map<string, PlainTable> {
  const plan = tinyPlan(...steps);
  return new Map(tabulateRun(project, plan, runPlan(project, plan)).map((table) => [table.name, table]));
}

const long = [1, 2, 3, 4, 5, 6, 7, 8, 9, 90];
const project = tinyProject({
  indicators: { x: [...long], y: [10, null, 30, 40, 50, 60, 70, 80, 90, 100], z: long.map(() => 7) },
  denominators: { d: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0] },
  parents: { x: "P", y: "P", z: "Q", P: "T", Q: "T" },
  elements: { y: { denominator: "d", direction: -1 } },
});
const steps = [
  { step: "denominate" },
  { step: "impute", method: "median" },
  { step: "impute", method: "mean" },
  { step: "screen", by: "zeros" },
  { step: "treat" },
  { step: "normalise", method: "min-max" },
  { step: "aggregate", method: "geometric", levels: { 2: { method: "copeland" } } },
] as const;
const tables = tablesOf(project, ...steps);
const rowsOf = (name: string) => tables.get(name)!.rows;

describe("tabulateRun", () => {
  it("has every stage, its details and the analyses of the last", () =>
    expect([...tables.keys()]).toEqual([
      "availability",
      "denominated",
      "imputed",
      "imputed-cells",
      "imputed-2",
      "imputed-cells-2",
      "screened",
      "screening",
      "treated",
      "treatment",
      "treated-cells",
      "normalised",
      "normalisation",
      "aggregated",
      "ranks",
      "aggregation",
      "weights",
      "remove-one",
      "remove-one-shifts",
      "missing",
    ]));
  it("has as many cells in every row as columns, each text, a finite number or empty", () => {
    for (const { name, columns, rows } of tables.values()) {
      for (const row of rows) {
        expect(row.length, name).toBe(columns.length);
        expect(row.every((cell) => cell === null || typeof cell === "string" || Number.isFinite(cell))).toBe(true);
      }
    }
  });
  it("says how each cell was imputed", () =>
    expect(rowsOf("imputed-cells")).toEqual([
      ["B", "y", 55, "median", 8, ""],
      ["J", "y", 55, "median", 8, ""],
    ]));
  it("lists each missing cell once, where it went missing, with its reason", () => {
    const missing = rowsOf("missing");
    expect(missing.slice(0, 2)).toEqual([
      ["data", "B", "y", "missing-input"],
      ["denominate", "J", "y", "zero-denominator"],
    ]);
    expect(missing.filter(([step]) => step === "normalise")).toEqual(
      [..."ABCDEFGHIJ"].map((unit) => ["normalise", unit, "z", "constant-column"]),
    );
    expect(missing.filter(([, , code]) => code === "Q").every(([, , , reason]) => reason === "missing-input")).toBe(
      true,
    );
  });
  it("lists what the treatment changed", () => {
    expect(tables.get("treatment")!.rows[0]!.slice(0, 2)).toEqual(["x", ""]);
    expect(rowsOf("treatment")[2]![1]).toBe("no-moments");
    expect(rowsOf("treated-cells")).toEqual([["J", "x", "winhi", 90, 9]]);
  });
  it("says how each aggregate was formed, and the fallback with its reason", () =>
    expect(rowsOf("aggregation")).toEqual([
      ["P", 2, "copeland", "copeland", null, 10],
      ["Q", 2, "copeland", "copeland", null, 0],
      ["T", 3, "geometric", "arithmetic", "non-positive-value", 10],
    ]));
  it("has weights, shares and effective weights", () =>
    expect(rowsOf("weights")).toEqual([
      ["x", 1, "P", 1, 0.5, 0.25],
      ["y", 1, "P", 1, 0.5, 0.25],
      ["z", 1, "Q", 1, 1, 0.5],
      ["P", 2, "T", 1, 0.5, 0.5],
      ["Q", 2, "T", 1, 0.5, 0.5],
      ["T", 3, null, 1, 1, 1],
    ]));
  it("has the top as it is and without each element", () => {
    const { columns, rows } = tables.get("remove-one")!;
    expect(columns).toEqual(["uCode", "T", "x", "y", "z", "P", "Q"]);
    expect(rows[0]![6]).toBe(rows[0]![1]);
    expect(rows[0]![5]).toBeNull();
    expect(rowsOf("remove-one-shifts").at(-1)).toEqual(["Q", 2, "T", 0]);
  });
  it("names the year of a row where the data have years, and that of a part treated by itself", () => {
    const years = tinyProject({
      indicators: { x: [...long, ...long] },
      times: [...long.map(() => 1), ...long.map(() => 2)],
    });
    const found = tablesOf(years, { step: "treat", years: "each" }, { step: "normalise", method: "min-max" });
    expect(found.get("treated")!.columns.slice(0, 2)).toEqual(["uCode", "Time"]);
    expect(found.get("treatment")!.rows.map((row) => row.slice(0, 2))).toEqual([
      ["x", 1],
      ["x", 2],
    ]);
    expect(found.get("normalisation")!.rows.map((row) => row.slice(0, 2))).toEqual([["x", null]]);
    expect(found.has("weights")).toBe(false);
  });
});

describe("normalisation.csv", () => {
  const values = [1, 2, 3, 4, 12];
  const one = (direction: 1 | -1) =>
    tinyProject({
      indicators: { x: values },
      parents: {},
      elements: { x: { direction, parameters: { Target: 6 } } },
      units: ["A", "B", "C", "D", "E"],
    });
  it.each([
    { method: "min-max", range: [1, 100] },
    { method: "z-score", mean: 10, deviation: 2 },
    { method: "goalposts", low: 2, high: 10 },
    { method: "goalposts", low: 2, high: 10, transform: "log1p", range: [0, 1] },
    { method: "distance-to-target" },
    { method: "distance-to-target", capped: true, range: [1, 100] },
    { method: "distance-to-reference", reference: "C" },
  ])("gives the line by which every score of %o can be worked out again", (spec) => {
    for (const direction of [1, -1] as const) {
      const found = tablesOf(one(direction), { step: "normalise", ...spec });
      const { columns, rows } = found.get("normalisation")!;
      const of = (name: string) => rows[0]![columns.indexOf(name)] as number;
      const [from, to, low, high] = [of("from"), of("to"), of("score_from"), of("score_to")];
      const isClipped = Number(of("clipped_cells")) > 0;
      values.forEach((value, row) => {
        const x = (of("transform") as unknown) === "log1p" ? Math.log1p(value) : value;
        const line = low + ((x - from) / (to - from)) * (high - low);
        const score = isClipped ? Math.min(high, spec.method === "goalposts" ? Math.max(low, line) : line) : line;
        expect(found.get("normalised")!.rows[row]![1]).toBeCloseTo(score, 9);
      });
    }
  });
  it("counts the cells that were clipped", () => {
    const clipped = (spec: object) =>
      tablesOf(one(1), { step: "normalise", ...spec })
        .get("normalisation")!
        .rows[0]!.at(-1);
    expect(clipped({ method: "goalposts", low: 2, high: 4 })).toBe(2);
    expect(clipped({ method: "goalposts", low: 2, high: 4, clamped: false })).toBe(0);
    expect(clipped({ method: "distance-to-target", capped: true })).toBe(1);
    expect(clipped({ method: "rank" })).toBeNull();
  });
});
