import { expect, it } from "vitest";
import { xoshiro128 } from "./xoshiro128.ts";

/** The published output of the reference program for the state 1, 2, 3, 4, as also tested in rand_xoshiro. */
const published = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];

it("xoshiro128(state) gives the published words for the state 1, 2, 3, 4", () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(published.map(() => next())).toEqual(published);
});
it("xoshiro128(state) gives whole numbers below 2^32, whatever their top bit", () => {
  const next = xoshiro128([0xffffffff, 0x80000000, 0, 7]);
  const words = Array.from({ length: 1000 }, () => next());
  expect(words.every((word) => Number.isInteger(word) && word >= 0 && word < 2 ** 32)).toBe(true);
  expect(words.some((word) => word >= 2 ** 31)).toBe(true);
});
it("xoshiro128(state) throws when the state is all 0 or a word does not fit", () => {
  expect(() => xoshiro128([0, 0, 0, 0])).toThrow("all 0");
  expect(() => xoshiro128([1, 2, 3, 2 ** 32])).toThrow("got 4294967296");
  expect(() => xoshiro128([1, 2, -3, 4])).toThrow("got -3");
  expect(() => xoshiro128([1, 2.5, 3, 4])).toThrow("got 2.5");
});
