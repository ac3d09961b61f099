import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coordinationDegree } from "./coordination-degree.ts";
import { developmentIndex } from "./development-index.ts";
import { deviationCoupling } from "./deviation-coupling.ts";
import { modifiedCoupling } from "./modified-coupling.ts";
import { standardCoupling } from "./standard-coupling.ts";

/** The mistakes that half of the literature makes are caught here, for every form and for two to six systems. */
const forms = [
  ["standardCoupling", standardCoupling],
  ["modifiedCoupling", modifiedCoupling],
  ["deviationCoupling", deviationCoupling],
] as const;

const size = fc.integer({ min: 2, max: 6 });
const score = fc.double({ min: 0, max: 1, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1, noNaN: true });
const systems = fc.array(score, { minLength: 2, maxLength: 6 }).filter((scores) => scores.some((value) => value > 0));

describe.each(forms)("%s(scores)", (_, coupling) => {
  it("is 1 when all are equal and positive, whatever their level and number: no lost coefficient, no wrong root", () =>
    fc.assert(
      fc.property(positive, size, (value, length) => {
        expect(coupling(Array.from({ length }, () => value))).toBe(1);
      }),
    ));
  it("is below 1 when two scores differ", () =>
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 5 }), positive, (rest, value) => {
        const scores = [...rest, value];
        fc.pre(Math.max(...scores) - Math.min(...scores) > 1e-3);
        expect(coupling(scores)!).toBeLessThan(1);
      }),
    ));
  it("lies between 0 and 1", () =>
    fc.assert(
      fc.property(systems, (scores) => {
        const degree = coupling(scores)!;
        expect(degree >= 0 && degree <= 1).toBe(true);
      }),
    ));
  it("does not depend on the order of the systems", () =>
    fc.assert(
      fc.property(systems, (scores) => {
        expect(coupling(scores.toReversed())!).toBeCloseTo(coupling(scores)!, 9);
      }),
    ));
  it("is missing with any score missing, never worked out on the others", () =>
    fc.assert(
      fc.property(systems, fc.nat(5), (scores, at) => {
        expect(coupling(scores.toSpliced(at, 0, null as never))).toBeNull();
      }),
    ));
  it("is missing when all are 0, never 1", () =>
    fc.assert(
      fc.property(size, (length) => {
        expect(coupling(Array.from({ length }, () => 0))).toBeNull();
      }),
    ));
  it("gives a coordination degree of at most the root of the development index", () =>
    fc.assert(
      fc.property(systems, (scores) => {
        const development = developmentIndex(scores)!;
        expect(coordinationDegree(coupling(scores), development)!).toBeLessThanOrEqual(Math.sqrt(development));
      }),
    ));
});

describe.each(forms.slice(0, 2))("%s(scores)", (_, coupling) => {
  it("is 0 as soon as one score is 0", () =>
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 5 }), (scores) => {
        expect(coupling([...scores, 0])).toBe(0);
      }),
    ));
});

it("standardCoupling(scores) is homogeneous of degree 0: the scale of the scores does not matter", () =>
  fc.assert(
    fc.property(systems, fc.double({ min: 0.01, max: 100, noNaN: true }), (scores, scale) => {
      fc.pre(Math.max(...scores) > 1e-300);
      expect(standardCoupling(scores.map((value) => scale * value))!).toBeCloseTo(standardCoupling(scores)!, 9);
    }),
  ));
it("standardCoupling(a, b) is above 0.94 whenever one is at most twice the other, so it tells little", () =>
  fc.assert(
    fc.property(positive, fc.double({ min: 0.5, max: 1, noNaN: true }), (larger, ratio) => {
      expect(standardCoupling([larger, ratio * larger])!).toBeGreaterThan(0.94);
    }),
  ));
it("modifiedCoupling and deviationCoupling fall with the distance of the scores, so these must not be rescaled before", () => {
  expect(modifiedCoupling([0.2, 0.4])!).toBeGreaterThan(modifiedCoupling([0.4, 0.8])!);
  expect(deviationCoupling([0.2, 0.4])!).toBeGreaterThan(deviationCoupling([0.4, 0.8])!);
});
