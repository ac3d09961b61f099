import fc from "fast-check";
import { expect, it } from "vitest";
import { imputePanel, type PanelMethod } from "./impute-panel.ts";

const years = [2018, 2019, 2020, 2021, 2022];
const filled = (values: (number | null)[], method: PanelMethod, reach?: number) =>
  imputePanel(years, values, reach === undefined ? { method } : { method, reach }).map((cell) => cell.value);
const methods = fc.constantFrom<PanelMethod>("latest", "linear");
const series = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 5, maxLength: 5 });

it("imputePanel by latest carries the last value observed, at most two years", () =>
  expect(filled([null, 4, null, null, null], "latest")).toEqual([null, 4, 4, 4, null]));
it("imputePanel by linear draws a line between the years observed, however far apart", () =>
  expect(filled([1, null, null, null, 9], "linear")).toEqual([1, 3, 5, 7, 9]));
it("imputePanel by linear carries the nearest year observed beyond the ends, within reach", () => {
  expect(filled([null, null, null, 7, null], "linear")).toEqual([null, 7, 7, 7, 7]);
  expect(filled([null, null, null, 7, null], "linear", 3)).toEqual([7, 7, 7, 7, 7]);
});
it("imputePanel says of each cell how it was obtained, and from which years", () =>
  expect(imputePanel(years, [null, 1, null, 3, null], { method: "linear", reach: 0 })).toEqual([
    { value: null, reason: "missing-input", method: "", from: [] },
    { value: 1, reason: "", method: "observed", from: [2019] },
    { value: 2, reason: "", method: "linear", from: [2019, 2021] },
    { value: 3, reason: "", method: "observed", from: [2021] },
    { value: null, reason: "missing-input", method: "", from: [] },
  ]));
it("imputePanel counts years, not rows", () =>
  expect(imputePanel([2015, 2020], [4, null], { method: "latest" })[1]?.value).toBeNull());
it("imputePanel of a series without observations leaves it missing", () =>
  expect(filled([null, null, null, null, null], "linear", Number.POSITIVE_INFINITY)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]));
it("imputePanel throws for uneven lists, years out of order and a negative reach", () => {
  expect(() => imputePanel([2020], [], { method: "latest" })).toThrow("expected 1 values, got 0");
  expect(() => imputePanel([2020, 2020], [1, 2], { method: "latest" })).toThrow("got 2020 out of order");
  expect(() => imputePanel([2020], [1], { method: "latest", reach: -1 })).toThrow("got -1");
});
it("imputePanel never changes an observation, never leaves the range observed, and is finite", () =>
  fc.assert(
    fc.property(series, methods, (values, method) => {
      const observed = values.filter((value) => value !== null);
      for (const [index, value] of filled(values, method).entries()) {
        if (values[index] !== null) expect(value).toBe(values[index]);
        else if (value !== null) expect(value >= Math.min(...observed) && value <= Math.max(...observed)).toBe(true);
      }
    }),
  ));
