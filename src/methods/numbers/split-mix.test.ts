import { expect, it } from "vitest";
import { splitMix64 } from "./split-mix.ts";

it("splitMix64(seed, count) gives the published words for the seeds 1234567 and 1477776061723855037", () => {
  expect(splitMix64(1234567n, 5)).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
  expect(splitMix64(1477776061723855037n, 3)).toEqual([
    1985237415132408290n,
    2979275885539914483n,
    13511426838097143398n,
  ]);
});
it("splitMix64(seed, 0) gives nothing", () => expect(splitMix64(1n, 0)).toEqual([]));
it("splitMix64(seed, count) wraps at 64 bits", () =>
  expect(splitMix64(2n ** 64n - 1n, 1)).toEqual([16490336266968443936n]));
it("splitMix64(seed, count) throws for a seed beyond 64 bits and for a malformed count", () => {
  expect(() => splitMix64(2n ** 64n, 1)).toThrow("got 18446744073709551616");
  expect(() => splitMix64(-1n, 1)).toThrow("got -1");
  expect(() => splitMix64(1n, -1)).toThrow("got -1");
  expect(() => splitMix64(1n, 1.5)).toThrow("got 1.5");
});
