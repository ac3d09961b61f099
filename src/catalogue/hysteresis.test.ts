import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesOf, type Sketch, sketch } from "../../fixtures/catalogue/sketch.ts";
import { applyHysteresis } from "./hysteresis.ts";
import { readingsOf, ruleOf } from "./rule-book.ts";

const book = rulesOf("city-1");

/** The step of an entry published at a grade before, whose grade was then decided as `decided`. */
function step(published: string, amounts: Sketch, { decided = published, quota = null as string | null } = {}) {
  const draft = sketch(amounts);
  const rule = ruleOf(draft, book);
  return applyHysteresis(
    { published, decided },
    { grade: quota ?? rule.grade, rule, readings: readingsOf(draft, book) },
    book,
  );
}

describe("a better grade", () => {
  it("is held back where its rule is only just met", () =>
    expect(step("nurtured", { K: 61 })).toEqual({
      ...{ before: "nurtured", after: "nurtured", cause: "held" },
      ...{ item: "max(K, E) >= strong", points: 1 },
    }));
  it("is given at once where an amount of its rule is 5 points over", () => {
    expect(step("nurtured", { K: 64.9999 })).toMatchObject({ after: "nurtured", cause: "held" });
    expect(step("nurtured", { K: 65 })).toMatchObject({ after: "encouraged", cause: "clear", points: 5 });
  });
  it("is given where it was decided the year before too", () =>
    expect(step("nurtured", { K: 61 }, { decided: "encouraged" })).toMatchObject({
      ...{ after: "encouraged", cause: "two-years", item: null, points: null },
    }));
  it("counts matching in hundredths: M of 0.76 is 6 points over 0.7", () => {
    // 60.8 over 80 is 0.76, K is 20 over and E 10.8 over: the farthest speaks
    expect(step("encouraged", { K: 80, E: 60.8 })).toMatchObject({ cause: "clear", item: "max(K, E) >= strong" });
    // 50.2 over 60 is 0.8367: 13.67 points, while K and E are just over
    const near = step("encouraged", { K: 60, E: 50.2 });
    expect(near).toMatchObject({ after: "key", cause: "clear", item: "M >= matched" });
    expect(near.points).toBeCloseTo(13.6667, 4);
  });
  it("out of adjustment, with a rule for all else, goes by how far that of adjustment is missed", () => {
    expect(step("adjusted", { K: 41, E: 38, before: 1 })).toMatchObject({ after: "adjusted", cause: "held" });
    expect(step("adjusted", { K: 45, E: 38, before: 1 })).toMatchObject({
      after: "nurtured",
      cause: "clear",
      points: 5,
    });
  });
});

describe("a worse grade", () => {
  it("is held back where the one before is only just missed", () =>
    expect(step("encouraged", { K: 58 })).toMatchObject({ after: "encouraged", cause: "held", points: 2 }));
  it("is given at once where every rule of the one before is missed by 5 points", () => {
    expect(step("encouraged", { K: 55.0001 })).toMatchObject({ cause: "held" });
    expect(step("encouraged", { K: 55 })).toMatchObject({ after: "nurtured", cause: "clear", points: 5 });
    // N and G would have done as well: N is missed by 4 points and G by 50, which together counts the larger
    expect(step("encouraged", { K: 55, N: 56 })).toMatchObject({ after: "nurtured", cause: "clear" });
    expect(step("encouraged", { K: 55, N: 57, G: 48 })).toMatchObject({
      after: "encouraged",
      cause: "held",
      points: 3,
    });
  });
  it("is held back where only a plan no longer names the entry and the other rule is near", () => {
    // rule 4 fails by the flag alone, rule 3 by 2 points of the lesser: 48, and M of 0.6857 by 1.43
    expect(step("key", { K: 70, E: 48 })).toMatchObject({ after: "key", cause: "held", points: 2 });
    expect(step("key", { K: 70, E: 45 })).toMatchObject({ after: "encouraged", cause: "clear" });
  });
  it("that a quota gave is held back the first year, since no rule was missed", () => {
    expect(step("key", { K: 80, E: 75 }, { quota: "encouraged" })).toMatchObject({
      after: "key",
      cause: "held",
      points: 0,
    });
    expect(step("key", { K: 80, E: 75 }, { quota: "encouraged", decided: "encouraged" })).toMatchObject({
      ...{ after: "encouraged", cause: "two-years" },
    });
  });
  it("into adjustment goes by the rule of adjustment, since the grade before has one for all else", () => {
    expect(step("nurtured", { K: 39, E: 38, before: 0.99 })).toMatchObject({ after: "nurtured", cause: "held" });
    expect(step("nurtured", { K: 35, E: 33, before: 0.99 })).toMatchObject({ after: "adjusted", cause: "clear" });
  });
});

it("nothing is held back in the first edition, nor where nothing changed", () => {
  const draft = sketch({ K: 61 });
  const decided = { grade: "encouraged", rule: ruleOf(draft, book), readings: readingsOf(draft, book) };
  expect(applyHysteresis(null, decided, book)).toMatchObject({ before: null, after: "encouraged", cause: "first" });
  expect(step("encouraged", { K: 61 })).toMatchObject({ after: "encouraged", cause: "same" });
});
it("what rests on law or on missing data takes effect at once, and so does its end", () => {
  expect(step("key", { K: 80, E: 75, flags: ["restricted"] })).toMatchObject({ after: "prudent", cause: "binding" });
  expect(step("key", { K: 80, E: 75, dataGrade: "C" })).toMatchObject({ after: "ungraded", cause: "binding" });
  expect(step("prudent", { K: 61 })).toMatchObject({ after: "encouraged", cause: "binding" });
  expect(step("ungraded", { K: 61 })).toMatchObject({ after: "encouraged", cause: "binding" });
});

const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const amounts = fc.record({
  ...{ K: score, E: score, N: score, G: score },
  before: fc.option(fc.integer({ min: 0, max: 100 }).map((part) => part / 100)),
  flags: fc.constantFrom<readonly string[]>([], ["planned"], ["restricted"]),
  dataGrade: fc.constantFrom("A" as const, "C" as const),
});
const grade = fc.constantFrom("key", "encouraged", "nurtured", "adjusted", "prudent", "ungraded");

it("gives either the grade before or the one decided now", () => {
  fc.assert(
    fc.property(grade, amounts, (published, drawn) => {
      const now = ruleOf(sketch(drawn), book).grade;
      expect([published, now]).toContain(step(published, drawn).after);
    }),
  );
});
it("is idempotent: what it gave, published and looked at again, stays", () => {
  fc.assert(
    fc.property(grade, grade, amounts, (published, decided, drawn) => {
      const { after } = step(published, drawn, { decided });
      expect(step(after, drawn, { decided }).after).toBe(after);
    }),
  );
});
it("lets go in the second year of the same decision", () => {
  fc.assert(
    fc.property(grade, amounts, (published, drawn) => {
      const now = ruleOf(sketch(drawn), book).grade;
      const { after } = step(published, drawn);
      expect(step(after, drawn, { decided: now }).after).toBe(now);
    }),
  );
});
