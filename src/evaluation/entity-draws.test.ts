import fc from "fast-check";
import { expect, it } from "vitest";
import { openGenerator } from "../methods/numbers/generator.ts";
import { rankColumn } from "../methods/statistics/rank-column.ts";
import { drawIntervals } from "./draw-intervals.ts";
import { type DrawPlan, entityDraws } from "./entity-draws.ts";
import { published, type Setting } from "./rebuild.ts";
import { type Column, plainScale, type SmallModel, smallNode, smallRebuildable } from "./small-rebuildable.ts";

const all = [smallNode("P", [0, 1]), smallNode("C", [2]), smallNode("level", [3, 4], 1)];
const names = ["P", "C", "level"];
const setting = (given: Partial<Setting>): Setting => ({ ...published, ...given });
const draw = (given: SmallModel, settings: readonly Setting[], plan: Partial<DrawPlan> = {}) => {
  const model = smallRebuildable(given);
  const ranked = Array.from({ length: model.rows - 1 }, (_, at) => at + 1);
  const nodes = given.nodes.map(({ id }) => id);
  return [...entityDraws({ model, settings, ranked, reference: 0, nodes, pairs: [], changeYears: null, ...plan })];
};
/** The nation first, then three ranked. */
const columns: readonly Column[] = [
  [50, 20, 60, 40],
  [50, 80, 60, 10],
  [50, 30, 90, 10],
];

it("entityDraws gives every rebuild of every entity, and ranks of the ranked alone", () => {
  const settings = [setting({}), setting({ dropped: 0 }), setting({ dropped: 1 })];
  const [nation, first, second, third] = draw({ columns, nodes: all }, settings);
  expect([...first!.scores[0]!]).toEqual([50, 80, 20]);
  expect([...third!.scores[0]!]).toEqual([25, 10, 40]);
  expect(nation!.ranks).toBeNull();
  expect([first, second, third].map((entity) => [...entity!.ranks![0]!])).toEqual([
    [2, 1, 3],
    [1, 2, 1],
    [3, 3, 2],
  ]);
  expect([...second!.cuts[2]!]).toEqual([50, 50, 50]);
});
it("an interval worked by hand: one of two indicators left out each time", () => {
  // Of 101 rebuilds 50 see only 20, 50 only 80, and one both: the ends are 20 and 80, the median 50.
  const settings = Array.from({ length: 101 }, (_, at) => setting({ dropped: at === 100 ? null : at % 2 }));
  const [, first] = draw({ columns, nodes: all }, settings);
  const match = () => ({ matching: null, coordination: null, net_change_3y: null, reason: null });
  const rows = drawIntervals({ entity: "500000", score: () => ({ value: 50, rank: 4, reason: null }), match }, first!, {
    ...{ run: "joint", nodes: names, pairs: [], interval: [0.05, 0.95] },
  });
  expect(rows.find(({ quantity, item }) => quantity === "score" && item === "P")).toMatchObject({
    ...{ run: "joint", entity_id: "500000", published: 50, median: 50, low: 20, high: 80, outside: null, draws: 101 },
  });
  // Rank 1 at 80, 3 at 20, 2 at 50: a published rank of 4 lies above the interval.
  expect(rows.find(({ quantity, item }) => quantity === "rank" && item === "P")).toMatchObject({
    ...{ median: 2, low: 1, high: 3, outside: "high" },
  });
});
it("the first system of a lagged pair is read as many years earlier as each rebuild draws", () => {
  const years = new Map(
    [40, 30, 20, 10].map((value, back) => [
      back,
      [
        [50, value],
        [50, value],
        [50, 80],
      ] as readonly Column[],
    ]),
  );
  const pairs = [
    { systems: ["P", "C"], lag: 1 },
    { systems: ["C", "P"], lag: 0 },
  ];
  const settings = [setting({}), setting({ lag: 0 }), setting({ lag: 2 })];
  const [, entity] = draw({ columns: years, nodes: all }, settings, { pairs, changeYears: 1 });
  expect([...entity!.matching[0]!]).toEqual([30 / 80, 40 / 80, 20 / 80]);
  expect([...entity!.matching[1]!]).toEqual([0.5, 0.5, 0.5]);
  // The nation's matching is 1 in every year: the net change is the change.
  expect([...entity!.netChange[0]!]).toEqual([10 / 80, 10 / 80, 10 / 80]);
});
it("the reference has no change against itself, and three systems have no matching", () => {
  const pairs = [
    { systems: ["P", "C"], lag: 0 },
    { systems: names, lag: 0 },
  ];
  const [nation, first] = draw({ columns, nodes: all }, [published], { pairs, changeYears: 2 });
  expect(nation!.netChange).toEqual([null, null]);
  expect(first!.netChange.map((change) => change && [...change])).toEqual([[0], null]);
  expect(first!.matching[1]).toBeNull();
  expect(first!.coordination[1]![0]).toBeGreaterThan(0);
});
it("without noise every rebuild has the published rank", () => {
  const settings = Array.from({ length: 20 }, (_, at) => setting({ indicatorNoise: at, nodeNoise: at }));
  const [, ...ranked] = draw({ columns, nodes: all }, settings);
  expect(ranked.map(({ ranks }) => new Set(ranks![2]!))).toEqual([new Set([2]), new Set([1]), new Set([3])]);
});

const cell = fc.option(fc.double({ min: -20, max: 120, noNaN: true }));
const table = fc
  .integer({ min: 2, max: 9 })
  .chain((rows) => fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: 3, maxLength: 3 }));
const noisy = Array.from({ length: 6 }, (_, at) =>
  setting({ indicatorNoise: 11 * at, nodeNoise: 13 * at, mean: at % 2 === 0 ? "geometric" : null, scale: at % 3 }),
);
const scales = [
  { ...plainScale, goalposts: { low: 10, high: 60 } },
  { ...plainScale, goalposts: { low: 5, high: 90 } },
];
const given = (of: readonly Column[], nodes = all): SmallModel => ({ columns: of, nodes, scales, weightNoise: 0.2 });

it("missing cells, whole columns of them too, neither throw nor count as 0", () =>
  fc.assert(
    fc.property(table, fc.integer({ min: 0, max: 2 }), (cells, gone) => {
      const holed = cells.map((column, at) => (at === gone ? column.map(() => null) : column));
      const pairs = [{ systems: ["P", "C"], lag: 1 }];
      for (const { scores, ranks, row } of draw(given(holed), noisy, { pairs, changeYears: 3 })) {
        const isMissing = holed[2]![row] === null;
        expect([...scores[1]!].every((score) => Number.isNaN(score) === isMissing)).toBe(true);
        for (const column of ranks ?? []) expect([...column].includes(0)).toBe(false);
      }
    }),
  ));
it("the order of the ranked changes nothing but their order", () =>
  fc.assert(
    fc.property(table, (cells) => {
      const turned = cells.map(([nation, ...rest]) => [nation!, ...rest.toReversed()]);
      const own = draw(given(cells), noisy);
      const other = draw(given(turned), noisy);
      const [nation, ...rest] = other;
      expect(own.map(({ scores, ranks }) => [scores, ranks])).toEqual(
        [nation!, ...rest.toReversed()].map(({ scores, ranks }) => [scores, ranks]),
      );
    }),
  ));
it("a column that is the same for all changes no rank", () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }), {
        minLength: 2,
        maxLength: 2,
      }),
      fc.integer({ min: 0, max: 100 }),
      (cells, value) => {
        const plain = noisy.map((each) => ({ ...each, scale: 0 }));
        const without = draw(given(cells, [smallNode("P", [0, 1])]), plain);
        const within = draw(given([...cells, cells[0]!.map(() => value)], [smallNode("P", [0, 1, 2])]), plain);
        expect(within.map(({ ranks }) => ranks)).toEqual(without.map(({ ranks }) => ranks));
      },
    ),
  ));
it("many entities are drawn block by block to the same numbers", () => {
  const next = openGenerator(5);
  const many = [0, 1, 2].map(() => Array.from({ length: 300 }, () => 100 * next()));
  const pairs = [{ systems: ["P", "C"], lag: 0 }];
  const whole = draw(given(many), noisy, { pairs });
  for (const row of [1, 127, 128, 255, 256, 299]) {
    const [, alone] = draw(given(many.map((column) => [column[0]!, column[row]!])), noisy, { pairs });
    expect([whole[row]!.row, whole[row]!.scores, whole[row]!.matching]).toEqual([row, alone!.scores, alone!.matching]);
  }
  const [, ...ranked] = whole;
  for (const at of noisy.keys()) {
    const own = rankColumn(Float64Array.from(ranked, ({ scores }) => scores[2]![at]!));
    expect(ranked.map(({ ranks }) => ranks![2]![at])).toEqual([...own]);
  }
});
