import { expect, it } from "vitest";
import { openProject } from "./project.ts";
import { keepRows, partsOf, wholeTable } from "./table.ts";
import { tinyProject } from "./tiny-project.ts";

const project = tinyProject({
  indicators: { x: [1, null, 3], y: [4, 5, 6] },
  denominators: { d: [7, 8, 9] },
  parents: { x: "P", y: "P" },
  group: ["g", null, "g"],
  times: [2021, 2020, 2021],
});

it("openProject() turns figures into typed columns, groups into numbers, children into places", () => {
  expect(project.columns).toEqual([Float64Array.of(1, Number.NaN, 3), Float64Array.of(4, 5, 6)]);
  expect(project.denominators.get("d")).toEqual(Float64Array.of(7, 8, 9));
  expect(project.groups.get("group")).toEqual(Int32Array.of(0, -1, 0));
  expect(project.nodes).toEqual([{ code: "P", level: 2, children: [0, 1] }]);
});
it("openProject() refuses what reading would have refused", () => {
  const { data } = project;
  const p = data.aggregates[0]!;
  const broken = (changes: object) => () => openProject({ ...data, ...changes });
  expect(broken({ figures: new Map([["x", [1]]]) })).toThrow("no figures of x");
  expect(broken({ aggregates: [] })).toThrow("no aggregate P, the parent of x");
  expect(broken({ aggregates: [p, { ...p, code: "Q" }] })).toThrow("Q has no children");
  expect(
    broken({
      aggregates: [
        { ...p, level: 3 },
        { ...p, code: "Q" },
      ],
    }),
  ).toThrow("got Q too late");
});
it("wholeTable() and keepRows() know which rows are of which year, in the order of years", () => {
  const whole = wholeTable(project);
  expect(whole.years).toEqual([Int32Array.of(1), Int32Array.of(0, 2)]);
  const kept = keepRows(project, whole, [2, 1]);
  expect(kept).toEqual({
    rows: Int32Array.of(2, 1),
    columns: [Float64Array.of(3, Number.NaN), Float64Array.of(6, 5)],
    years: [Int32Array.of(1), Int32Array.of(0)],
  });
  expect(partsOf(kept, "pooled")).toEqual([Int32Array.of(0, 1)]);
  expect(partsOf(kept, "each")).toBe(kept.years);
});
