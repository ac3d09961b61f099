import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCondition } from "../../schema/condition.ts";
import { holds } from "./holds.ts";
import { excess, shortfall } from "./margins.ts";

const read = (amounts: Readonly<Record<string, number | null>>, ...flags: string[]) => ({
  amounts,
  flags: new Set(flags),
});
const over = (text: string, amounts: Readonly<Record<string, number | null>>, ...flags: string[]) =>
  excess(parseCondition(text), read(amounts, ...flags), { M: 0.01 });
const under = (text: string, amounts: Readonly<Record<string, number | null>>, ...flags: string[]) =>
  shortfall(parseCondition(text), read(amounts, ...flags), { M: 0.01 });

it("excess(condition) is the largest margin of any amount, over the branches that hold", () => {
  expect(over("K >= 60 and E >= 50", { K: 61, E: 58 })).toMatchObject({ points: 8, by: { text: "E >= 50" } });
  expect(over("K >= 60 or N >= 50 and G >= 50", { K: 90, N: 51, G: 49 })).toMatchObject({ points: 30 });
  expect(over("K >= 60 or N >= 50", { K: 20, N: 51 })).toMatchObject({ points: 1, by: { text: "N >= 50" } });
  expect(over("K < 40", { K: 33 })).toMatchObject({ points: 7 });
});
it("excess(condition) counts a ratio in points of its own size", () =>
  expect(over("M >= 0.7", { M: 0.76 })!.points).toBeCloseTo(6, 10));
it("excess(condition) is null without an amount, and where the condition does not hold", () => {
  expect(over("otherwise", {})).toBeNull();
  expect(over("planned", {}, "planned")).toBeNull();
  expect(over("K >= 60", { K: 50 })).toBeNull();
});
it("shortfall(condition) is the largest miss of what must hold together, the smallest of alternatives", () => {
  expect(under("K >= 60 and E >= 50", { K: 58, E: 43 })).toMatchObject({ points: 7, by: { text: "E >= 50" } });
  expect(under("K >= 60 or E >= 50", { K: 58, E: 43 })).toMatchObject({ points: 2, by: { text: "K >= 60" } });
  expect(under("K >= 60 and E >= 50", { K: 70, E: 48 })).toMatchObject({ points: 2 });
});
it("shortfall(condition) is without limit where a flag is down, and nothing where an amount is missing", () => {
  expect(under("K >= 60 and planned", { K: 58 })).toEqual({ points: Number.POSITIVE_INFINITY, by: null });
  expect(under("K >= 60", { K: null })).toMatchObject({ points: 0 });
  expect(under("K >= 60", { K: 60 })).toBeNull();
});
it("a condition either holds, or is missed by nothing less than zero", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (K, E) => {
      const condition = parseCondition("(K >= 60 or E >= 60) and K > 30");
      const readings = read({ K, E });
      const missed = shortfall(condition, readings, {});
      expect(missed === null).toBe(holds(condition, readings));
      expect(missed?.points ?? 0).toBeGreaterThanOrEqual(0);
      expect(excess(condition, readings, {}) === null).toBe(!holds(condition, readings));
    }),
  ));
