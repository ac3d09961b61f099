import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesOf, type Sketch, sketch } from "../../fixtures/catalogue/sketch.ts";
import { distancesOf, judgesOf, smallestChange, thresholdsOf } from "./distance.ts";
import type { Draft, Input } from "./draft.ts";
import type { Graded } from "./grade-entries.ts";
import { type RuleBook, ruleOf } from "./rule-book.ts";

const city = rulesOf("city-1");
const nation = rulesOf("nation-1");
const world = rulesOf("world-1");

function gradedOf(draft: Draft, published?: string): Graded {
  const rule = ruleOf(draft, city);
  return { rule: rule.id, ruleGrade: rule.grade, published: published ?? rule.grade, steps: [] };
}

/** The distances of an entry of a region and an industry, as `outcome input from→to after`. */
function told(amounts: Sketch, published?: string): string[] {
  const draft = sketch(amounts);
  return distancesOf({ id: "DX", draft }, gradedOf(draft, published), city).map(
    ({ outcome, input, from, to, after, reason }) => `${outcome} ${input ? `${input} ${from}→${to} ${after}` : reason}`,
  );
}

describe("the smallest change of one input", () => {
  it("reaches a threshold, or falls below it by the last decimal", () => {
    expect(told({ K: 58, E: 40, N: 20, G: 20 })).toEqual([
      "grade K 58→60 encouraged",
      "raise K 58→60 encouraged",
      "orientation K 58→60 convert",
    ]);
    expect(told({ K: 63, E: 40, N: 20, G: 20 })).toEqual([
      "grade K 63→59.9999 nurtured",
      "raise E 40→50 key",
      "orientation K 63→59.9999 watch",
    ]);
  });
  it("reaches matching of 0.7 by the lesser, which needs less than the greater would", () => {
    // 0.7 × 75 = 52.5, while K would have to fall to 51 / 0.7 = 72.857
    expect(told({ K: 75, E: 51 }).slice(0, 2)).toEqual(["grade E 51→52.5 key", "raise E 51→52.5 key"]);
    // 0.7 × 73.0001 = 51.10007: the first step that holds
    expect(told({ K: 73.0001, E: 51 }).slice(0, 1)).toEqual(["grade E 51→51.1001 key"]);
  });
  it("moves M against the past, which stays: K up by 2 makes M 0.88 again", () =>
    expect(told({ K: 20, E: 25, N: 20, G: 10, before: 0.88 })).toEqual([
      "grade K 20→22 nurtured",
      "raise K 20→22 nurtured",
      "orientation K 20→22 watch",
    ]));
  it("is a flag where no amount does it, and nothing where no single one does", () => {
    expect(told({ K: 90, E: 90, flags: ["restricted"] }).slice(0, 2)).toEqual([
      "grade restricted 1→0 key",
      "raise restricted 1→0 key",
    ]);
    expect(told({ K: 90, E: 90, dataGrade: "C" }).slice(0, 1)).toEqual(["grade not-applicable"]);
  });
  it("has no row for a raise of the best grade", () =>
    expect(told({ K: 90, E: 90 })).toEqual(["grade K 90→62.9999 encouraged", "orientation K 90→59.9999 complete"]));
  it("keeps a grade that a later step settled when it asks for another orientation", () =>
    // wound down while published as to be adjusted, whatever the rule would say now
    expect(told({ K: 20, E: 25, N: 45, before: 0.79 }, "adjusted").at(-1)).toBe("orientation N 45→50 incubate"));
});

const score = fc.integer({ min: 0, max: 1_000_000 }).map((step) => (100 * step) / 1_000_000);
const percentile = fc.integer({ min: 0, max: 30 }).map((step) => (100 * step) / 30);
const cell = fc
  .record({
    ...{ K: fc.option(score, { freq: 20 }), E: score, N: fc.option(score, { freq: 20 }), G: score },
    before: fc.option(score.map((value) => value / 100)),
    flags: fc.constantFrom<readonly string[]>([], ["planned"]),
  })
  .map((drawn) => sketch(drawn));
const province = fc
  .record(Object.fromEntries(["P", "C", "U", "D", "N", "K", "E", "G", "NC06"].map((name) => [name, percentile])))
  .map((amounts): Draft => {
    const inputs = Object.keys(amounts).map((name) => ({ name, low: 0, high: 100, steps: 30 }));
    return { ...sketch({}), kind: "R", region: "500000", industry: null, amounts, inputs };
  });
const field = fc
  .record({ K: score, G: percentile, share_change: fc.integer({ min: -999, max: 999 }).map((step) => step / 100) })
  .map((amounts): Draft => {
    const inputs: Input[] = [
      { name: "K", low: 0, high: 100, steps: 1_000_000 },
      { name: "G", low: 0, high: 100, steps: 30 },
      { name: "share_change", low: -100, high: 100, steps: 2_000_000 },
    ];
    return { ...sketch({}), kind: "I", amounts, inputs };
  });
const somewhere = fc.double({ min: 0, max: 1, noNaN: true });

/** The change turns the outcome; a step less does not, nor does any place on the way, by this input or another. */
function prove(draft: Draft, book: RuleBook, part: number): void {
  const graded = book.rules.length > 0 ? gradedOf(draft) : null;
  for (const { judge, alters } of judgesOf(draft, graded, book)) {
    const before = judge(draft);
    const found = smallestChange(draft, { judge, alters, turns: thresholdsOf(book) });
    const judgeAt = (name: string, value: number) => judge({ ...draft, amounts: { ...draft.amounts, [name]: value } });
    if (found) {
      expect(judgeAt(found.input, found.to)).toBe(found.after);
      expect(alters(before, found.after)).toBe(true);
    }
    const size = found ? Math.abs(found.to - found.from) : 100;
    for (const { name, low, high, steps } of draft.inputs) {
      const from = draft.amounts[name];
      if (from == null) continue;
      const step = (high - low) / steps;
      // Whole steps short of the change found, the last of them and one drawn at random.
      const most = Math.max(0, Math.ceil(size / step - 1e-6) - 1);
      for (const sign of [1, -1]) {
        for (const count of [most, Math.floor(part * most)]) {
          const value = low + Math.round((from - low) / step + sign * count) * step;
          if (count === 0 || value < low || value > high) continue;
          expect(alters(before, judgeAt(name, value)), `${name} ${from} → ${value}`).toBe(false);
        }
      }
    }
  }
}

describe("laws", () => {
  it("of cells: the change alters the outcome, a hair less by any input does not", () => {
    fc.assert(
      fc.property(cell, somewhere, (draft, part) => {
        prove(draft, city, part);
      }),
      { numRuns: 400 },
    );
  });
  it("of provinces, in whole places", () => {
    fc.assert(
      fc.property(province, somewhere, (draft, part) => {
        prove(draft, nation, part);
      }),
      { numRuns: 400 },
    );
  });
  it("of technology fields", () => {
    fc.assert(
      fc.property(field, somewhere, (draft, part) => {
        prove(draft, world, part);
      }),
      { numRuns: 400 },
    );
  });
});
