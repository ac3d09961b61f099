import fc from "fast-check";
import { expect, it } from "vitest";
import { cnipaTests, testIndustry } from "./cnipa-tests.ts";

const thresholds = { scale: 100, density: 20, research: 0.02 };
const both = { scale: 150, density: 30, research: 0.01, listed: false };
const figure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));

it("testIndustry(industry, thresholds) passes scale and density whatever the lists say", () => {
  const found = testIndustry(both, thresholds);
  expect(found).toMatchObject({ intensive: true, fired: ["scale-density"] });
  expect(found.tests[0]).toEqual({ id: "scale-density", passed: true, margin: 1.5, borderline: false });
});
it("testIndustry(industry, thresholds) passes R&D with scale or density only on a list", () => {
  const large = { scale: 150, density: 10, research: 0.03, listed: true };
  const dense = { scale: 50, density: 30, research: 0.03, listed: true };
  expect(testIndustry(large, thresholds).fired).toEqual(["scale-research"]);
  expect(testIndustry(dense, thresholds).fired).toEqual(["density-research"]);
  expect(testIndustry({ ...large, listed: false }, thresholds)).toMatchObject({ intensive: false, fired: [] });
});
it("testIndustry(industry, thresholds) reports every test that fired", () =>
  expect(testIndustry({ scale: 150, density: 30, research: 0.03, listed: true }, thresholds).fired).toEqual(
    cnipaTests.map(({ id }) => id),
  ));
it("testIndustry(industry, thresholds) wants more than the threshold, and marks what is near it", () => {
  const found = testIndustry({ ...both, density: 20 }, thresholds);
  expect(found.tests[0]).toEqual({ id: "scale-density", passed: false, margin: 1, borderline: true });
  expect(testIndustry({ ...both, density: 21 }, thresholds).tests[0]).toMatchObject({ passed: true, borderline: true });
});
it("testIndustry(industry, thresholds) stays open where a missing figure decides, and only there", () => {
  const unknown = { ...both, density: null, listed: true };
  expect(testIndustry(unknown, thresholds)).toMatchObject({ intensive: null, fired: [] });
  expect(testIndustry({ ...unknown, research: 0.03 }, thresholds)).toMatchObject({
    intensive: true,
    fired: ["scale-research"],
  });
  expect(testIndustry({ ...unknown, scale: 50 }, thresholds).intensive).toBe(false);
  expect(testIndustry({ ...both, density: 10, research: 0.03, listed: null }, thresholds).intensive).toBeNull();
  expect(testIndustry(both, { ...thresholds, scale: null }).tests[0]).toMatchObject({ passed: null, margin: null });
});
it("testIndustry(industry, thresholds, tests) takes tests of its own", () =>
  expect(
    testIndustry(both, thresholds, [{ id: "large", above: ["scale"], listed: false }]).tests.map(({ id }) => id),
  ).toEqual(["large"]));
it("testIndustry(industry, thresholds) is intensive exactly when a test fired, and has no infinite margin", () =>
  fc.assert(
    fc.property(figure, figure, figure, fc.option(fc.boolean()), (scale, density, research, listed) => {
      const found = testIndustry({ scale, density, research, listed }, { scale: 1e-300, density: 1, research: null });
      expect(found.intensive === true).toBe(found.fired.length > 0);
      for (const { margin } of found.tests) expect(Number.isFinite(margin ?? 0)).toBe(true);
    }),
  ));
