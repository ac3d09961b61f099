import fc from "fast-check";
import { expect, it } from "vitest";
import { prints } from "./printed.ts";

it.each([
  ["49.7", "49.7183", 1],
  ["0.83", "0.8250", 2],
  ["0.82", "0.8250", 2],
  ["20\u2009178", "20178.4000", 0],
  ["−0.09", "-0.0911", 2],
  ["0.00", "-0.0040", 2],
  ["100.0", "100.0000", 1],
])("%s prints %s to %i decimals", (text, exact, digits) => expect(prints(text, exact, { digits })).toBe(true));
it.each([
  ["49.8", "49.7183", 1],
  ["49.72", "49.7183", 1],
  ["50", "49.7183", 1],
  ["-0.09", "-0.0911", 2],
  ["0.09", "-0.0911", 2],
  ["+0.09", "0.0911", 2],
  ["", "0.0000", 1],
  ["49.7 x", "49.7183", 1],
])("%s does not print %s to %i decimals", (text, exact, digits) => expect(prints(text, exact, { digits })).toBe(false));
it("a change carries its sign, zero needs none", () => {
  const change = { digits: 2, signed: true };
  expect(["+0.13", "−0.13", "0.13"].map((text) => prints(text, "0.1287", change))).toEqual([true, false, false]);
  expect(prints("0.00", "0.0012", change)).toBe(true);
});
it("whatever toFixed rounds to is right, and a step further is not", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (cell) => {
      const exact = (cell / 10_000).toFixed(4);
      const text = Number(exact).toFixed(1);
      expect(prints(text, exact, { digits: 1 })).toBe(true);
      expect(prints((Number(text) + 0.2).toFixed(1), exact, { digits: 1 })).toBe(false);
    }),
  ));
