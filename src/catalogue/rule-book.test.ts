import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesOf, type Sketch, sketch } from "../../fixtures/catalogue/sketch.ts";
import { isGraded, orientationOf, positionOf, ruleOf, warningsOf } from "./rule-book.ts";

const city = rulesOf("city-1");
const nation = rulesOf("nation-1");
const world = rulesOf("world-1");

const gradeOf = (amounts: Sketch) => ruleOf(sketch(amounts), city).grade;
const placeOf = (amounts: Sketch) => city.scale.indexOf(gradeOf(amounts));
const ruleIdOf = (amounts: Sketch) => ruleOf(sketch(amounts), city).id;

describe("grade rules", () => {
  it("take thresholds with their equals sign", () => {
    expect(ruleIdOf({ K: 60, E: 50 })).toBe("3");
    expect(ruleIdOf({ K: 60, E: 49.9999 })).toBe("5");
    expect(ruleIdOf({ K: 59.9999, E: 50 })).toBe("8");
    expect(ruleIdOf({ N: 60, G: 50 })).toBe("5");
    expect(ruleIdOf({ N: 60, G: 49.9999 })).toBe("6");
    expect(ruleIdOf({ N: 50 })).toBe("6");
    expect(ruleIdOf({ G: 60 })).toBe("6");
  });
  it("ask for matching of 0.7: 72 beside 50 falls short, 71 does not", () => {
    expect(ruleIdOf({ K: 71, E: 50 })).toBe("3");
    expect(ruleIdOf({ K: 72, E: 50 })).toBe("5");
  });
  it("adjust only what is weak on both sides and matches less than before; equal is not less", () => {
    expect(ruleIdOf({ K: 20, E: 25, before: 0.81 })).toBe("7");
    expect(ruleIdOf({ K: 20, E: 25, before: 0.8 })).toBe("8");
    expect(ruleIdOf({ K: 40, E: 25, before: 0.9 })).toBe("8");
    expect(ruleIdOf({ K: 20, E: 25, before: null })).toBe("8");
  });
  it("do not hold for what is missing", () => {
    expect(ruleIdOf({ K: 70, E: 70, N: null, G: null })).toBe("3");
    expect(ruleIdOf({ K: 10, E: 10, N: null, G: null, before: 1 })).toBe("8");
    expect(ruleIdOf({ K: null, E: null, dataGrade: "C" })).toBe("2");
  });
});

const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const amounts = fc.record({
  ...{ K: score, E: score, N: score, G: score },
  before: fc.option(fc.integer({ min: 0, max: 100 }).map((part) => part / 100)),
  flags: fc.constantFrom<readonly string[]>([], ["planned"]),
});

describe("laws of the grade", () => {
  it.each(["N", "G"] as const)("more %s never gives a worse grade", (name) => {
    fc.assert(
      fc.property(amounts, score, (drawn, other) => {
        const more = { ...drawn, [name]: Math.max(drawn[name], other) };
        expect(placeOf(more)).toBeLessThanOrEqual(placeOf(drawn));
      }),
    );
  });
  it("being named by a plan never gives a worse grade", () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        expect(placeOf({ ...drawn, flags: ["planned"] })).toBeLessThanOrEqual(placeOf({ ...drawn, flags: [] }));
      }),
    );
  });
  it("the lesser of K and E, brought nearer to the other, never gives a worse grade", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, part) => {
        const name = drawn.K < drawn.E ? "K" : "E";
        const [less, more] = [Math.min(drawn.K, drawn.E), Math.max(drawn.K, drawn.E)];
        const nearer = { ...drawn, [name]: less + part * (more - less) };
        expect(placeOf(nearer)).toBeLessThanOrEqual(placeOf(drawn));
      }),
    );
  });
  it("K and E change places without changing the grade", () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        expect(ruleIdOf({ ...drawn, K: drawn.E, E: drawn.K })).toBe(ruleIdOf(drawn));
      }),
    );
  });
  it("a restriction decides before all else, and too little data before the rest", () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        expect(ruleIdOf({ ...drawn, flags: [...drawn.flags, "restricted"], dataGrade: "C" })).toBe("1");
        expect(ruleIdOf({ ...drawn, dataGrade: "C" })).toBe("2");
      }),
    );
  });
});

describe("orientations", () => {
  it("have one for any K and E that are there, and none without", () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const draft = sketch(drawn);
        expect(orientationOf(draft, ruleOf(draft, city).grade, city)).not.toBeNull();
      }),
    );
    expect(orientationOf(sketch({ K: null }), "ungraded", city)).toBeNull();
  });
  it("wind down only what is published as to be adjusted", () => {
    const draft = sketch({ K: 20, E: 25, before: 0.9 });
    expect(orientationOf(draft, "adjusted", city)!.id).toBe("exit");
    expect(orientationOf(draft, "nurtured", city)!.id).toBe("watch");
  });
  it("of technology fields are four, by K at 60, G at 50 and the change of the share", () => {
    const field = (K: number, G: number, share_change: number) =>
      orientationOf({ ...sketch({}), kind: "I", amounts: { K, G, share_change } }, null, world)?.id;
    expect([field(60, 50, 0), field(60, 49.9, 9), field(59.9, 90, 0.1), field(59.9, 90, 0)]).toEqual([
      "kept",
      "fading",
      "catching-up",
      "gap",
    ]);
  });
});

describe("positions of regions", () => {
  const region = (amounts: Readonly<Record<string, number | null>>) => ({ ...sketch({}), kind: "R", amounts }) as const;
  const ofCity = (P: number, C: number, U: number, D: number, C08 = 0) =>
    positionOf(region({ P, C, U, D, N: P, K: C, E: D, G: 0, C07: 0, C08, C11: null }), city)?.id;
  const ofNation = (P: number, C: number, U: number, D: number, NC06 = 0) =>
    positionOf(region({ P, C, U, D, N: P, K: C, E: D, G: 0, NC06 }), nation)?.id;

  it("are named after the highest, and of equals after C, U, P, D", () => {
    expect([ofCity(50, 20, 20, 20), ofCity(20, 50, 20, 20), ofCity(20, 20, 50, 20), ofCity(20, 20, 20, 50)]).toEqual([
      "potential",
      "creation",
      "utilisation",
      "demand",
    ]);
    expect([ofCity(50, 50, 50, 50), ofCity(50, 20, 50, 50), ofCity(50, 20, 20, 50)]).toEqual([
      "creation",
      "utilisation",
      "potential",
    ]);
  });
  it("are starting, or special with a strong feature, where all four are weak", () => {
    expect(ofCity(39, 39, 39, 39)).toBe("starting");
    expect(ofCity(39, 39, 39, 39, 60)).toBe("featured");
    expect(ofCity(40, 39, 39, 39, 60)).toBe("potential");
    expect(ofNation(30, 30, 30, 30, 90)).toBe("featured");
    expect(ofNation(30, 30, 30, 30, 89)).toBe("starting");
  });
  it("of provinces are balanced where the highest leads by less than 5", () => {
    expect(ofNation(60, 64.9, 20, 20)).toBe("balanced");
    expect(ofNation(60, 65, 20, 20)).toBe("creation");
    expect(ofCity(60, 64.9, 20, 20)).toBe("creation");
  });
  it("are none of an industry's, and none where a capability is missing", () => {
    expect(positionOf(sketch({}), city)).toBeNull();
    const partial = region({ P: null, C: 90, U: 10, D: 10, N: null, K: 90, E: 10, G: 0, C07: 0, C08: 0, C11: 0 });
    expect(positionOf(partial, city)).toBeNull();
  });
});

it("warnings are laid over from half of the patents outside, or disputes that grow by 30 % a year", () => {
  const warned = (outside: number | null, disputes: number | null) =>
    warningsOf({ ...sketch({}), amounts: { outside, disputes, K: 0, E: 0, N: 0, G: 0 } }, city).map(({ id }) => id);
  expect([warned(50, null), warned(null, 30), warned(49.9, 29.9), warned(null, null)]).toEqual([
    ["risk"],
    ["risk"],
    [],
    [],
  ]);
});
it("regions have no grade of their own, and nobody has one where the plan gives none", () => {
  expect(isGraded(sketch({}), city)).toBe(true);
  expect(isGraded({ ...sketch({}), kind: "R" }, city)).toBe(false);
  expect(isGraded(sketch({}), nation)).toBe(false);
});
