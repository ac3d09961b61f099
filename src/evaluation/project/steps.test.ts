import { describe, expect, it } from "vitest";
import { denominateReasons } from "../../methods/scaling/denominate-column.ts";
import { lastStage, tinyProject } from "./tiny-project.ts";

const gap = Number.NaN;
const lists = (columns: readonly Float64Array[]) => columns.map((column) => [...column]);

describe("denominate", () => {
  const project = tinyProject({
    indicators: { x: [10, 20], y: [10, 20] },
    denominators: { d: [2, 0], e: [5, 4] },
    elements: { x: { denominator: "d" } },
  });
  it("divides by the denominator of iMeta, and leaves other indicators", () => {
    const { table, reasons } = lastStage(project, "denominate", { step: "denominate" });
    expect(lists(table.columns)).toEqual([
      [5, gap],
      [10, 20],
    ]);
    expect([...reasons[0]!].map((code) => denominateReasons[code])).toEqual(["", "zero-denominator"]);
    expect(reasons[1]).toBeNull();
  });
  it("takes the denominator and the scale of the plan before those of iMeta", () => {
    const step = { step: "denominate", denominators: { x: "e", y: "e" }, scale: { y: 100 } };
    expect(lists(lastStage(project, "denominate", step).table.columns)).toEqual([
      [2, 5],
      [200, 500],
    ]);
  });
});

describe("impute", () => {
  const project = tinyProject({
    indicators: { x: [1, 3, null, 100, null], y: [null, 1, 1, 1, 1] },
    group: ["g", "g", "g", "h", null],
  });
  it("fills gaps by group and says how, from how many; a unit without a group keeps its gap", () => {
    const step = { step: "impute", method: "group-mean", group: "group" };
    const { table, cells } = lastStage(project, "impute", step);
    expect(lists(table.columns)).toEqual([
      [1, 3, 2, 100, gap],
      [1, 1, 1, 1, 1],
    ]);
    expect(cells).toEqual([
      { indicator: 0, row: 2, value: 2, method: "group-mean", peers: 2, from: [] },
      { indicator: 1, row: 0, value: 1, method: "group-mean", peers: 2, from: [] },
    ]);
  });
  it("fills the indicators named alone, and none with fewer peers than asked for", () => {
    const named = { step: "impute", method: "median", indicators: ["y"] };
    expect(lastStage(project, "impute", named).cells.map(({ indicator }) => indicator)).toEqual([1]);
    expect(lastStage(project, "impute", { step: "impute", method: "mean", min_peers: 4 }).cells.length).toBe(1);
  });
  const panel = tinyProject({
    indicators: { x: [1, 10, null, null, 3, 30] },
    units: ["A", "B", "A", "B", "A", "B"],
    times: [2020, 2020, 2021, 2021, 2023, 2023],
  });
  it("fills from the other units of the same year", () => {
    const project = tinyProject({
      indicators: { x: [1, null, 50, null] },
      times: [1, 1, 2, 2],
      units: ["A", "B", "A", "B"],
    });
    expect(lists(lastStage(project, "impute", { step: "impute", method: "mean" }).table.columns)).toEqual([
      [1, 1, 50, 50],
    ]);
  });
  it("fills from the unit's other years, by line or by carrying, within reach", () => {
    const line = lastStage(panel, "impute", { step: "impute", method: "panel-linear" });
    expect(lists(line.table.columns)[0]!.map((value) => Number(value.toFixed(3)))).toEqual([
      1, 10, 1.667, 16.667, 3, 30,
    ]);
    expect(line.cells[0]).toMatchObject({ method: "panel-linear", peers: null, from: [2020, 2023] });
    const latest = lastStage(panel, "impute", { step: "impute", method: "panel-latest" });
    expect(lists(latest.table.columns)).toEqual([[1, 10, 1, 10, 3, 30]]);
    expect(lastStage(panel, "impute", { step: "impute", method: "panel-latest", reach: 0 }).cells).toEqual([]);
  });
});

describe("screen", () => {
  const project = tinyProject({ indicators: { x: [1, null, 0], y: [1, 1, 0] }, units: ["A", "B", "C"] });
  it("keeps the units with data enough, and those forced in, in every column", () => {
    const step = { step: "screen", by: "both", availability: 0.6, non_zero: 0.5 };
    expect(lists(lastStage(project, "screen", step).table.columns)).toEqual([[1], [1]]);
    const forced = lastStage(project, "screen", { ...step, keep: ["C"], drop: ["A"] });
    expect([...forced.table.rows]).toEqual([2]);
    expect(forced.screened.map(({ because }) => because)).toEqual(["forced-out", "few-data", "forced-in"]);
  });
  it("looks at the table as it stands, so that an imputed cell counts", () => {
    const { table } = lastStage(
      project,
      "screen",
      { step: "impute", method: "mean" },
      { step: "screen", by: "availability", availability: 1 },
    );
    expect(table.rows.length).toBe(3);
  });
});

describe("treat", () => {
  const long = [1, 2, 3, 4, 5, 6, 7, 8, 9, 90];
  const project = tinyProject({ indicators: { x: long, y: long, z: long } });
  it("treats every indicator, by its own parameters where it has them", () => {
    const step = { step: "treat", indicators: { y: { skip: true }, z: { winmax: 0, log: "none" } } };
    const { table, treated } = lastStage(project, "treat", step);
    expect(table.columns.map((column) => column.at(-1))).toEqual([9, 90, 90]);
    expect(treated[1]).toBeNull();
    expect(treated[2]![0]).toMatchObject({ passes: false, clipped: { cells: 0 } });
  });
  it("treats years pooled, or each by itself", () => {
    const times = [...long.map(() => 1), ...long.map(() => 2)];
    const years = tinyProject({ indicators: { x: [...long, ...long.map((value) => value * 100)] }, times });
    const each = lastStage(years, "treat", { step: "treat", years: "each" });
    expect([each.table.columns[0]![9], each.table.columns[0]![19]]).toEqual([9, 900]);
    const pooled = lastStage(years, "treat", { step: "treat" });
    expect([pooled.table.columns[0]![9], pooled.table.columns[0]![19]]).toEqual([90, 900]);
  });
});

describe("normalise", () => {
  it("takes the method of the indicator before that of the step, and its direction from iMeta", () => {
    const project = tinyProject({ indicators: { x: [0, 5, 10], y: [0, 5, 10] }, elements: { x: { direction: -1 } } });
    const step = {
      step: "normalise",
      method: "min-max",
      range: [1, 101],
      indicators: { y: { method: "rank", from: 0 } },
    };
    expect(lists(lastStage(project, "normalise", step).table.columns)).toEqual([
      [101, 51, 1],
      [0, 1, 2],
    ]);
  });
  it("reads parameters from iMeta when told so, those of an indicator in the plan excepted", () => {
    const parameters = { goalpost_lower: 0, goalpost_upper: 20, goalpost_scale: 1, goalpost_trunc2posts: 0 };
    const project = tinyProject({
      indicators: { x: [0, 30], y: [0, 30] },
      elements: { x: { parameters }, y: { parameters } },
    });
    const own = { y: { method: "goalposts", low: 0, high: 60 } };
    const step = { step: "normalise", method: "goalposts", from_meta: true, indicators: own };
    expect(lists(lastStage(project, "normalise", step).table.columns)).toEqual([
      [0, 1.5],
      [0, 50],
    ]);
  });
  it.each([
    [{ method: "min-max" }, { minmax_lower: 1, minmax_upper: 3 }, [1, 2, 3]],
    [{ method: "z-score" }, { zscore_mean: 10, zscore_sd: 2 }, [8, 10, 12]],
    [{ method: "distance-to-target" }, { Target: 3, dist2targ_cap_max: 1 }, [0, 0.5, 1]],
    [{ method: "rank" }, {}, [1, 2, 3]],
  ])("reads what COINr reads of iMeta for %o", (spec, parameters, expected) => {
    const project = tinyProject({ indicators: { x: [1, 2, 3] }, elements: { x: { parameters } } });
    const step = { step: "normalise", from_meta: true, ...spec };
    expect(lists(lastStage(project, "normalise", step).table.columns)).toEqual([expected]);
  });
  it("pools the bounds over the years, or takes each year's own", () => {
    const project = tinyProject({
      indicators: { x: [0, 10, 10, 40] },
      times: [1, 1, 2, 2],
      units: ["A", "B", "A", "B"],
    });
    const with_ = (years: string) =>
      lists(lastStage(project, "normalise", { step: "normalise", method: "min-max", years }).table.columns)[0];
    expect(with_("pooled")).toEqual([0, 25, 25, 100]);
    expect(with_("each")).toEqual([0, 100, 0, 100]);
  });
  it("measures each year from the reference unit's row of that year; without it the year is missing", () => {
    const project = tinyProject({
      indicators: { x: [0, 10, 0, 40, 7] },
      times: [1, 1, 2, 2, 3],
      units: ["A", "B", "A", "B", "A"],
    });
    const step = { step: "normalise", method: "distance-to-reference", reference: "B", years: "each" };
    const { table, indicators } = lastStage(project, "normalise", step);
    expect(lists(table.columns)).toEqual([[0, 1, 0, 1, gap]]);
    expect(indicators[0]![2]!.method).toBeNull();
  });
});
