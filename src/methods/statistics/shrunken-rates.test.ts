import fc from "fast-check";
import { expect, it } from "vitest";
import { shrunkenRates } from "./shrunken-rates.ts";

const figure = fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const counted = fc
  .tuple(fc.nat(200), fc.integer({ min: 0, max: 200 }))
  .map(([successes, others]) => ({ successes, trials: successes + others + 1 }));

it("shrunkenRates(counts) by hand", () => {
  // Rates 0, 1 and 1/2 of 4, 4 and 16: seen 1/12; one trial 1/4 over 8 on average; b = 5/96, w = 1/6.
  const found = shrunkenRates([
    { successes: 0, trials: 4 },
    { successes: 4, trials: 4 },
    { successes: 8, trials: 16 },
  ]);
  const kept = (4 * 5) / 96 / ((4 * 5) / 96 + 1 / 6);
  expect(found[0]?.kept).toBeCloseTo(kept, 14);
  expect(found.map(({ value }) => value)).toEqual([
    expect.closeTo(0.5 - kept / 2, 14),
    expect.closeTo(0.5 + kept / 2, 14),
    expect.closeTo(0.5, 14),
  ]);
  expect(found.map(({ raw }) => raw)).toEqual([0, 1, 0.5]);
});
it("shrunkenRates(counts, 'events') by hand, with a rate above 1", () => {
  // Rates 0 and 4 of 5 exposed each: seen 4, the rate of all 2 over 5; b = 3.6, w = 2.
  const found = shrunkenRates(
    [
      { successes: 0, trials: 5 },
      { successes: 20, trials: 5 },
    ],
    "events",
  );
  expect(found[0]?.kept).toBeCloseTo(3.6 / 4, 14);
  expect(found.map(({ value }) => value)).toEqual([expect.closeTo(0.2, 14), expect.closeTo(3.8, 14)]);
});
it("shrunkenRates(counts) are all the rate of all when chance alone explains them", () => {
  const found = shrunkenRates([
    { successes: 1, trials: 2 },
    { successes: 49, trials: 100 },
  ]);
  expect(found.map(({ kept }) => kept)).toEqual([0, 0]);
  for (const { value } of found) expect(value).toBeCloseTo(50 / 102, 14);
});
it("shrunkenRates(counts) say why one can't be formed, and leave it out of the rate of all", () => {
  const found = shrunkenRates([
    { successes: 3, trials: 6 },
    { successes: null, trials: 6 },
    { successes: 0, trials: 0 },
    { successes: 7, trials: 6 },
    { successes: -1, trials: 6 },
  ]);
  expect(found.map(({ value }) => value)).toEqual([0.5, null, null, null, null]);
  expect(found.map(({ reason }) => reason)).toEqual([
    "",
    "missing-input",
    "zero-denominator",
    "out-of-domain",
    "out-of-domain",
  ]);
  expect(shrunkenRates([])).toEqual([]);
});
it("shrunkenRates(counts) lie between the rate and that of all, nearer the rate with more trials", () =>
  fc.assert(
    fc.property(fc.array(counted, { minLength: 1 }), (counts) => {
      const found = shrunkenRates(counts);
      const all =
        counts.reduce((total, { successes }) => total + successes, 0) /
        counts.reduce((total, { trials }) => total + trials, 0);
      for (const [index, { value, raw, kept }] of found.entries()) {
        expect(value! >= Math.min(raw!, all) - 1e-12 && value! <= Math.max(raw!, all) + 1e-12).toBe(true);
        for (const [other, { kept: keptThere }] of found.entries()) {
          if (counts[index]!.trials <= counts[other]!.trials) expect(kept!).toBeLessThanOrEqual(keptThere!);
        }
      }
    }),
  ));
it("shrunkenRates(counts) are finite or null at any size", () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ successes: figure, trials: figure })),
      fc.constantFrom("proportion", "events"),
      (counts, kind) => {
        for (const { value, reason, raw, kept } of shrunkenRates(counts, kind)) {
          expect(value === null).toBe(reason !== "");
          for (const number of [value, raw, kept]) expect(Number.isFinite(number ?? 0)).toBe(true);
        }
      },
    ),
  ));
