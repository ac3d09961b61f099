import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCondition } from "../../schema/condition.ts";
import { firstRule, holds } from "./holds.ts";

const read = (amounts: Readonly<Record<string, number | null>>, ...flags: string[]) => ({
  amounts,
  flags: new Set(flags),
});
const is = (text: string, amounts: Readonly<Record<string, number | null>>, ...flags: string[]) =>
  holds(parseCondition(text), read(amounts, ...flags));

it("holds(condition) compares amounts, thresholds by name, and what is picked of several", () => {
  expect(is("K >= strong", { K: 60, strong: 60 })).toBe(true);
  expect(is("K > 60", { K: 60 })).toBe(false);
  expect(is("K <= 60", { K: 60 })).toBe(true);
  expect(is("K < 60", { K: 59.9999 })).toBe(true);
  expect(is("max(K, E) >= 60", { K: 20, E: 60 })).toBe(true);
  expect(is("min(K, E) >= 60", { K: 20, E: 60 })).toBe(false);
  expect(is("max(P, C, U) - second(P, C, U) < 5", { P: 50, C: 47, U: 10 })).toBe(true);
  expect(is("max(P, C, U) - second(P, C, U) < 5", { P: 50, C: 45, U: 10 })).toBe(false);
});
it("holds(condition) reaches a threshold that it misses by rounding alone", () => {
  expect(is("M >= 0.8", { M: 0.1 + 0.7 })).toBe(true);
  expect(is("M < 0.8", { M: 0.1 + 0.7 })).toBe(false);
});
it("holds(condition) joins by and, or and flags", () => {
  expect(is("K >= 60 and planned", { K: 70 }, "planned")).toBe(true);
  expect(is("K >= 60 and planned", { K: 70 })).toBe(false);
  expect(is("K >= 60 or planned", { K: 10 }, "planned")).toBe(true);
  expect(is("otherwise", {})).toBe(true);
});
it("holds(condition) is false with a missing amount, either way round, but an alternative may hold", () => {
  expect(is("K >= 60", { K: null })).toBe(false);
  expect(is("K < 60", { K: null })).toBe(false);
  expect(is("max(K, E) >= 60", { K: 70, E: null })).toBe(false);
  expect(is("K - E >= 0", { K: 70, E: null })).toBe(false);
  expect(is("N >= 50 or G >= 60", { N: null, G: 60 })).toBe(true);
});
it("holds(condition) throws for a name that is nowhere", () =>
  expect(() => is("Q >= 1", { K: 1 })).toThrow("no amount named Q"));
it("firstRule(rules) is the first that holds, and null where none does", () => {
  const rules = ["K >= 60", "K >= 40", "planned"].map((when, at) => ({ id: at, when: parseCondition(when) }));
  expect(firstRule(rules, read({ K: 70 }))?.id).toBe(0);
  expect(firstRule(rules, read({ K: 40 }, "planned"))?.id).toBe(1);
  expect(firstRule(rules, read({ K: 10 }))).toBeNull();
});
it("holds(condition) of the opposite comparison is the opposite, where nothing is missing", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (a, b) => {
      const amounts = { a, b };
      expect(is("a >= b", amounts)).toBe(!is("a < b", amounts));
      expect(is("a <= b", amounts)).toBe(!is("a > b", amounts));
    }),
  ));
