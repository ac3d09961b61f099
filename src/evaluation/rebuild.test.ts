import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreColumn } from "../methods/scaling/score-column.ts";
import { scoreComposite } from "./composite.ts";
import { openRebuilds, published, type Setting } from "./rebuild.ts";
import { plainScale, type SmallModel, smallNode, smallRebuildable } from "./small-rebuildable.ts";

const nodes = [smallNode("P", [0, 1]), smallNode("U", [2]), smallNode("level", [3, 4], 1)];
const columns = [
  [40, 60],
  [70, 80],
  [0, 20],
];
const rebuild = (setting: Partial<Setting>, names = ["P", "U", "level"], given: Partial<SmallModel> = {}) =>
  openRebuilds(smallRebuildable({ columns, nodes, ...given }))({ ...published, ...setting })(0, names).map((column) => [
    ...column,
  ]);

it("a rebuild with nothing different is the composite itself", () =>
  expect(rebuild({})).toEqual([
    [55, 70],
    [0, 20],
    [27.5, 45],
  ]));
it("a rebuild gives the nodes asked for, in that order", () =>
  expect(rebuild({}, ["level", "U"])).toEqual([
    [27.5, 45],
    [0, 20],
  ]));
it("a rebuild without an indicator shares its weight out", () =>
  expect(rebuild({ dropped: 0 })).toEqual([
    [70, 80],
    [0, 20],
    [35, 50],
  ]));
it("a node whose only indicator is left out is missing, and so is what needs it whole", () =>
  expect(rebuild({ dropped: 2 })).toEqual([
    [55, 70],
    [Number.NaN, Number.NaN],
    [Number.NaN, Number.NaN],
  ]));
it("an indicator left out counts for nothing, not as missing", () => {
  const three = { columns: [[40], [null], [70], [10]], nodes: [smallNode("P", [0, 1, 2, 3])] };
  expect(rebuild({}, ["P"], three)).toEqual([[40]]);
  expect(rebuild({ dropped: 3 }, ["P"], three)).toEqual([[55]]);
});
it("a rebuild scores on the goalposts and logarithms of its scale", () => {
  const scales = [{ ...plainScale, goalposts: { low: 0, high: 80 } }, { ...plainScale, transform: "log1p" } as const];
  expect(rebuild({ scale: 1 }, ["P"], { scales })).toEqual([[(50 + 87.5) / 2, (75 + 100) / 2]]);
  const bent = (value: number) => (100 * Math.log1p(value)) / Math.log1p(100);
  expect(rebuild({ scale: 2 }, ["U"], { scales })).toEqual([[0, bent(20)]]);
});
it("a geometric mean between nodes counts a score below the floor as the floor, and touches no other node", () => {
  const [p, u, level] = rebuild({ mean: "geometric" });
  expect([p, u]).toEqual([
    [55, 70],
    [0, 20],
  ]);
  expect(level![0]).toBeCloseTo(Math.sqrt(55 * 1), 12);
  expect(level![1]).toBeCloseTo(Math.sqrt(70 * 20), 12);
});
it("noise on the weights of indicators moves their nodes by what ±20 % can move them, the same way for the same seed", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 53 - 1 }), (seed) => {
      const [p, u, level] = rebuild({ indicatorNoise: seed }, undefined, { weightNoise: 0.2 });
      // 40 and 70 at weights 0.8 and 1.2, and the other way round
      expect(p![0]).toBeGreaterThanOrEqual(52 - 1e-9);
      expect(p![0]).toBeLessThanOrEqual(58 + 1e-9);
      expect(u).toEqual([0, 20]);
      expect(level![0]).toBeCloseTo((p![0]! + u![0]!) / 2, 12);
      expect(rebuild({ indicatorNoise: seed }, undefined, { weightNoise: 0.2 })).toEqual([p, u, level]);
    }),
  ));
it("noise on the weights of nodes moves nothing but what is made of nodes", () => {
  const [p, u, level] = rebuild({ nodeNoise: 7 }, undefined, { weightNoise: 0.2 });
  expect([p, u]).toEqual([
    [55, 70],
    [0, 20],
  ]);
  expect(level![0]).not.toBe(27.5);
  expect(level![0]).toBeGreaterThanOrEqual(22);
  expect(level![0]).toBeLessThanOrEqual(33);
});
it("noise of nothing gives the published scores to the last bit, whatever the weights", () =>
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: 3, maxLength: 3 }),
      fc.array(fc.option(fc.double({ min: -10, max: 110, noNaN: true })), { minLength: 4, maxLength: 4 }),
      (weights, values) => {
        const varied = [{ ...smallNode("P", [0, 1, 2]), weights }];
        const given = { columns: [values, values.toReversed(), [...values.slice(1), 50]], nodes: varied };
        const model = smallRebuildable(given);
        const method = { kind: "goalposts", goalposts: { low: 0, high: 100 } } as const;
        const scores = model.values(0).map((column) => scoreColumn(column, method).values);
        const [own] = scoreComposite(model.composites[0]!, scores);
        expect(rebuild({}, ["P"], given)).toEqual([[...own!.values]]);
        expect(rebuild({ indicatorNoise: 3, nodeNoise: 4 }, ["P"], given)).toEqual([[...own!.values]]);
      },
    ),
  ));
it("openRebuilds refuses composites that differ, a scale that is too short, and a node that there is not", () => {
  const model = smallRebuildable({ columns, nodes });
  const other = { ...model.composites[0]!, nodes: nodes.slice(0, 2) };
  expect(() => openRebuilds({ ...model, composites: [model.composites[0]!, other] })).toThrow(
    "same indicators and nodes",
  );
  expect(() => openRebuilds({ ...model, scales: [[plainScale]] })).toThrow("expected 3 scales, got 1");
  expect(() => rebuild({}, ["Q"])).toThrow("no such node among Q");
});
