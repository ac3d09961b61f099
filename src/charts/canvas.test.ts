import { expect, it } from "vitest";
import { linear, roundTicks, tickDigits } from "./canvas.ts";

it("linear maps a domain to pixels, downwards too", () => {
  expect(linear([0, 10], [0, 200])(5)).toBe(100);
  expect(linear([0, 10], [200, 0])(10)).toBe(0);
});
it("linear refuses a domain that does not grow", () => expect(() => linear([1, 1], [0, 1])).toThrow(RangeError));
it("roundTicks steps by 1, 2 or 5 times a power of ten, inside the domain", () => {
  expect(roundTicks(0, 48, 5)).toEqual([0, 10, 20, 30, 40]);
  expect(roundTicks(0.2, 1.1, 5)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  expect(roundTicks(-30, 70, 5)).toEqual([-20, 0, 20, 40, 60]);
});
it("tickDigits is what the finest tick needs", () => expect(tickDigits([0, 0.25, 0.5])).toBe(2));
