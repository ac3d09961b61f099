import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TrialBase, TrialMean, TrialScheme, TrialSetting } from "../schema/trial.ts";
import { dataSchemesOf, trialShares, trialWeights, whatIf } from "./what-if.ts";

/** Two capabilities: P of A and B alike, U of C alone; three entities. */
const base: TrialBase = {
  entities: ["1", "2", "3"],
  indicators: ["A", "B", "C"],
  scores: [
    [80, 40, 20],
    [40, 60, 20],
    [50, 70, 30],
  ],
  nodes: [
    { id: "P", kind: "capability" },
    { id: "U", kind: "capability" },
    { id: "level", kind: "composite" },
  ],
  weights: [
    { parent: "P", child: "A", weight: 1 },
    { parent: "P", child: "B", weight: 1 },
    { parent: "U", child: "C", weight: 1 },
    { parent: "level", child: "P", weight: 1 },
    { parent: "level", child: "U", weight: 1 },
  ],
  maxMissing: 1 / 3,
  means: ["arithmetic", "geometric"],
  meanFloor: 1,
  range: 20,
};
const setting = (
  changes: Record<string, number> = {},
  scheme: TrialScheme = "official",
  mean: TrialMean = "arithmetic",
): TrialSetting => ({ scheme, mean, changes: new Map(Object.entries(changes)) });
const scoresOf = (given: TrialSetting, of = base) => whatIf(of, given).map(({ score }) => score);
const ranksOf = (given: TrialSetting, of = base) => whatIf(of, given).map(({ rank }) => rank);

describe("whatIf(base, setting)", () => {
  it("at the official setting: P is 60, 50, 20, the level its mean with U", () => {
    expect(scoresOf(setting())).toEqual([55, 60, 25]);
    expect(ranksOf(setting())).toEqual([2, 1, 3]);
  });
  it("a weight raised by half counts three to two: P of the first is (3 × 80 + 2 × 40) ÷ 5 = 64", () => {
    expect(scoresOf(setting({ A: 50 }))).toEqual([57, 59, 25]);
  });
  it("a capability's weight moves the level alone: (3 × 60 + 2 × 50) ÷ 5 = 56", () => {
    expect(scoresOf(setting({ P: 50 }))[0]).toBe(56);
  });
  it("the geometric mean is the root of the product", () => {
    expect(scoresOf(setting({}, "official", "geometric"))[0]).toBeCloseTo(Math.sqrt(60 * 50), 12);
  });
  it("a capability of 0 counts as the floor in a geometric mean, and as 0 in the arithmetic one", () => {
    const poor = { ...base, scores: [...base.scores.slice(0, 2), [0, 70, 30]] };
    expect(scoresOf(setting({}, "official", "geometric"), poor)[0]).toBeCloseTo(Math.sqrt(60), 12);
    expect(scoresOf(setting(), poor)[0]).toBe(30);
  });
  it("a capability that lacks more than the model allows leaves the entity without score and rank", () => {
    const holed = { ...base, scores: [[null, 40, 20], ...base.scores.slice(1)] };
    expect(whatIf(holed, setting())[0]).toEqual({ entity: "1", score: null, rank: null });
    expect(ranksOf(setting(), holed)).toEqual([null, 1, 2]);
  });
  it("how much may be missing is asked of the official weights: a heavier weight on a missing indicator puts nobody out", () => {
    const weights = base.weights.map((row) => (row.child === "A" ? { ...row, weight: 2 } : row));
    const holed = { ...base, weights, scores: [base.scores[0]!, [null, 60, 20], base.scores[2]!] };
    expect(scoresOf(setting(), holed)[0]).toBe(65);
    expect(scoresOf(setting({ B: 20 }), holed)[0]).toBe(65);
  });
  it("equal scores share the better place", () => {
    const even = { ...base, scores: base.scores.map(() => [50, 50, 10]) };
    expect(ranksOf(setting(), even)).toEqual([1, 1, 3]);
  });
  it("a scheme that gives no weights leaves all without score: entropy takes no negative ones", () => {
    const negative = { ...base, scores: [[-1, 40, 20], ...base.scores.slice(1)] };
    expect(dataSchemesOf(negative)).toEqual(["critic"]);
    expect(whatIf(negative, setting({}, "entropy"))).toEqual(
      base.entities.map((entity) => ({ entity, score: null, rank: null })),
    );
    expect(trialShares(negative, setting({}, "entropy"))).toBeNull();
  });
  it("a change that leaves no weight is refused", () => {
    expect(() => whatIf(base, setting({ A: -100 }))).toThrow("above -100, got -100 for A");
    expect(() => whatIf(base, setting({ A: Number.NaN }))).toThrow(RangeError);
  });
});

describe("weights", () => {
  it("are the official ones, untouched, at the official setting", () => {
    expect(trialWeights(base, setting())).toEqual(base.weights);
    expect(trialShares(base, setting())).toEqual([0.5, 0.5, 1, 0.5, 0.5]);
  });
  it("of a scheme stand inside capabilities only, and the reader's changes on top of them", () => {
    const drawn = trialWeights(base, setting({}, "entropy"))!;
    const moved = trialWeights(base, setting({ A: 10 }, "entropy"))!;
    expect(drawn.slice(3)).toEqual(base.weights.slice(3));
    expect(moved[0]!.weight).toBe(drawn[0]!.weight * 1.1);
    expect(moved[1]!.weight).toBe(drawn[1]!.weight);
  });
  it("entropy gives more to the column that spreads more: A has shares 4:2:1, B 2:3:1", () => {
    const [a, b] = trialShares(base, setting({}, "entropy"))!;
    const divergence = (...shares: number[]) => 1 + shares.reduce((sum, p) => sum + p * Math.log(p), 0) / Math.log(3);
    const [first, second] = [divergence(4 / 7, 2 / 7, 1 / 7), divergence(1 / 3, 1 / 2, 1 / 6)];
    expect(a).toBeCloseTo(first / (first + second), 12);
    expect(b).toBeCloseTo(second / (first + second), 12);
  });
});

describe("for any scores and any setting", () => {
  const change = fc.integer({ min: -20, max: 20 });
  const settings = fc.record({
    scheme: fc.constantFrom<TrialScheme>("official", "entropy", "critic"),
    mean: fc.constantFrom<TrialMean>("arithmetic", "geometric"),
    changes: fc.record({ A: change, B: change, C: change, P: change, U: change }),
  });
  const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 5 });
  const columns = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  it("a result is a finite score with a rank from 1 to n, or neither", () => {
    fc.assert(
      fc.property(columns, settings, (scores, { scheme, mean, changes }) => {
        for (const { score, rank } of whatIf({ ...base, scores }, setting(changes, scheme, mean))) {
          expect(score === null || Number.isFinite(score)).toBe(true);
          expect(rank === null).toBe(score === null);
          if (rank !== null) expect(rank >= 1 && rank <= 3).toBe(true);
        }
      }),
    );
  });
  it("raising every weight alike changes no score by more than rounding", () => {
    fc.assert(
      fc.property(change, (by) => {
        const all = setting({ A: by, B: by, C: by, P: by, U: by });
        for (const [at, score] of scoresOf(all).entries()) expect(score).toBeCloseTo(scoresOf(setting())[at]!, 10);
      }),
    );
  });
});
