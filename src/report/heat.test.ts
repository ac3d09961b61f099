import fc from "fast-check";
import { expect, it } from "vitest";
import { countHeat, heatQuantities, heatScale, heatSign, levelScale, relationCells, stepOf } from "./heat.ts";
import { tinyCell, tinyIndustries } from "./tiny-industries.ts";

const view = tinyIndustries();
const ratios = heatScale(view, "economy");
const cellsOf = (quantity: (typeof heatQuantities)[number], ...given: Parameters<typeof tinyCell>[2][]) => {
  const cells = given.map((each) => tinyCell("110000", "I6-AUTO", each));
  return relationCells(tinyIndustries({ results: { cells } }), quantity);
};

it("heatScale takes the bounds of ratios from the model: full quotient 2 and its inverse, borderline 0.1 about 1", () => {
  expect(ratios.bounds).toEqual([0.5, 0.9, 1.1, 2]);
  expect(ratios.steps).toEqual(["low-2", "low-1", "even", "high-1", "high-2"]);
});
it("heatScale takes the bounds of values from the tiers of scores, which begin at 0", () =>
  expect(heatScale(view, "value")).toEqual({ bounds: [50], steps: ["level-1", "level-2"] }));
it.each([
  [0.49, "low-2"],
  [0.5, "low-1"],
  [0.9, "even"],
  [1, "even"],
  [1.1, "high-1"],
  [2, "high-2"],
])("stepOf %d is %s: a step holds from its bound on", (value, step) => expect(stepOf(value, ratios)).toBe(step));
it("levelScale has a level more than bounds, without bounds one", () => {
  expect(levelScale([1, 5]).steps).toEqual(["level-1", "level-2", "level-3"]);
  expect(levelScale([]).steps).toEqual(["level-1"]);
});
it("relationCells of a relative match whose interval holds 1 are open, however high; of a quotient they are not", () => {
  const row = { relative_match: 3, economy_quotient: 3, relative_open: "yes" } as const;
  expect(cellsOf("relative", row)[0]?.step).toBe("open");
  expect(cellsOf("economy", row)[0]?.step).toBe("high-2");
});
it("relationCells have no step without a value, and show a zero", () => {
  expect(cellsOf("value", {}, { value: 0 }).map(({ value, step }) => [value, step])).toEqual([
    [null, null],
    [0, "level-1"],
  ]);
  expect(cellsOf("relative", { relative_open: "yes" })[0]?.step).toBeNull();
});
it("heatSign says what only the sign says: that it is open; levels have none", () => {
  expect([heatSign("open"), heatSign("high-2"), heatSign("level-3")]).toEqual(["≈", "▲▲", ""]);
});
it("countHeat counts each cell once: by step, as hidden, or as missing", () => {
  const cells = cellsOf(
    "economy",
    { economy_quotient: 3 },
    { economy_quotient: 4 },
    { reason: "suppressed" },
    { reason: "missing-input" },
    // shown, though its growth is hidden
    { economy_quotient: 1, reason: "suppressed" },
  );
  const { steps, hidden, missing } = countHeat(cells);
  expect([...steps]).toEqual([
    ["high-2", 2],
    ["even", 1],
  ]);
  expect([hidden, missing]).toEqual([1, 1]);
});
it("countHeat of any cells adds up to their number", () =>
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ min: 0, max: 9, noNaN: true }))), (values) => {
      const rows = values.map((value) => ({ value: value === null ? null : 10 * value }));
      for (const quantity of heatQuantities) {
        const { steps, hidden, missing } = countHeat(cellsOf(quantity, ...rows));
        const shown = [...steps.values()].reduce((sum, count) => sum + count, 0);
        expect(shown + hidden + missing).toBe(rows.length);
      }
    }),
  ));
