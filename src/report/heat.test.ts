import fc from "fast-check";
import { expect, it } from "vitest";
import { countHeat, heatCell, heatQuantities, heatScale, heatSign } from "./heat.ts";
import { tinyCell, tinyIndustries } from "./tiny-industries.ts";

const view = tinyIndustries();
const ratios = heatScale(view, "economy");

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
])("heatCell of %d is %s: a step holds from its bound on", (value, step) =>
  expect(heatCell("economy", { economy_quotient: value }, ratios)).toEqual({ value, step }),
);
it("heatCell of a relative match whose interval holds 1 is open, however high; of a quotient it is not", () => {
  expect(heatCell("relative", { relative_match: 3, relative_open: "yes" }, ratios)?.step).toBe("open");
  expect(heatCell("economy", { economy_quotient: 3, relative_open: "yes" }, ratios)?.step).toBe("high-2");
});
it("heatCell is null without a value, and shows a zero", () => {
  expect(heatCell("value", { value: null }, ratios)).toBeNull();
  expect(heatCell("economy", { economy_quotient: 0 }, ratios)?.value).toBe(0);
});
it("heatSign says what only the sign says: that it is open; levels have none", () => {
  expect([heatSign("open"), heatSign("high-2"), heatSign("level-3")]).toEqual(["≈", "▲▲", ""]);
});
it("countHeat counts each cell once: by step, as hidden, or as missing", () => {
  const rows = [
    tinyCell("110000", "I6-AUTO", { economy_quotient: 3 }),
    tinyCell("110000", "I6-ENERGY", { economy_quotient: 4 }),
    tinyCell("500000", "I6-AUTO", { reason: "suppressed" }),
    tinyCell("500000", "I6-ENERGY", { reason: "missing-input" }),
    // shown, though its growth is hidden
    tinyCell("510000", "I6-AUTO", { economy_quotient: 1, reason: "suppressed" }),
  ];
  const { steps, hidden, missing } = countHeat("economy", rows, ratios);
  expect([...steps]).toEqual([
    ["high-2", 2],
    ["even", 1],
  ]);
  expect([hidden, missing]).toEqual([1, 1]);
});
it("countHeat of any cells adds up to their number", () =>
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ min: 0, max: 9, noNaN: true }))), (values) => {
      const rows = values.map((value) => tinyCell("110000", "I6-AUTO", { value: value === null ? null : 10 * value }));
      for (const quantity of heatQuantities) {
        const { steps, hidden, missing } = countHeat(quantity, rows, heatScale(view, quantity));
        const shown = [...steps.values()].reduce((sum, count) => sum + count, 0);
        expect(shown + hidden + missing).toBe(rows.length);
      }
    }),
  ));
