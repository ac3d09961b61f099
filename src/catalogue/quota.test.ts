import fc from "fast-check";
import { expect, it } from "vitest";
import { planOf } from "../../fixtures/catalogue/sketch.ts";
import { applyQuotas, type Candidate } from "./quota.ts";

const grading = planOf("city-1").grading!;

/** Entries of one region, written as `a:key:50`: id, grade, V. */
function entries(text: string, region = "500101"): Candidate[] {
  return text.split(" ").map((each) => {
    const [id = "", grade = "", value = ""] = each.split(":");
    return { id, region, industry: id.toUpperCase(), grade, value: value === "" ? null : Number(value) };
  });
}

/** What came of them: `a:key` within or without a quota, `a>encouraged` fallen. */
function after(candidates: readonly Candidate[]): string {
  const steps = applyQuotas(candidates, grading);
  return candidates
    .map(({ id }) => `${id}${steps.get(id)!.cause === "over" ? ">" : ":"}${steps.get(id)!.after}`)
    .join(" ");
}

it("a region has two entries of key support and four encouraged, those of most V", () => {
  expect(after(entries("a:key:10 b:key:30 c:key:20"))).toBe("a>encouraged b:key c:key");
  expect(after(entries("a:encouraged:1 b:encouraged:2 c:encouraged:3 d:encouraged:4 e:encouraged:5"))).toBe(
    "a>nurtured b:encouraged c:encouraged d:encouraged e:encouraged",
  );
});
it("what falls takes the places of the next grade first, whatever its V", () =>
  expect(after(entries("a:key:30 b:key:20 c:key:1 d:encouraged:9 e:encouraged:8 f:encouraged:7 g:encouraged:6"))).toBe(
    "a:key b:key c>encouraged d:encouraged e:encouraged f:encouraged g>nurtured",
  ));
it("what falls and finds the next grade full falls once more", () =>
  expect(after(entries("a:key:70 b:key:60 c:key:50 d:key:40 e:key:30 f:key:20 g:key:10"))).toBe(
    "a:key b:key c>encouraged d>encouraged e>encouraged f>encouraged g>nurtured",
  ));
it("equals stand by the code of their industry, and those without V last", () => {
  expect(after(entries("b:key:5 a:key:5 c:key:5"))).toBe("b:key a:key c>encouraged");
  expect(after(entries("a:key: b:key:-5 c:key:-9"))).toBe("a>encouraged b:key c:key");
});
it("the step says the place and the quota at the grade by rule", () => {
  const steps = applyQuotas(entries("a:key:70 b:key:60 c:key:50 d:nurtured:1"), grading);
  expect([...steps.values()]).toEqual([
    { after: "key", cause: "within", place: 1, limit: 2 },
    { after: "key", cause: "within", place: 2, limit: 2 },
    { after: "encouraged", cause: "over", place: 3, limit: 2 },
    { after: "nurtured", cause: "unlimited", place: null, limit: null },
  ]);
});
it("grades without a quota and those that are on no scale take all", () =>
  expect(after(entries("a:nurtured:1 b:prudent:2 c:ungraded: d:adjusted:3"))).toBe(
    "a:nurtured b:prudent c:ungraded d:adjusted",
  ));
it("regions are judged apart", () => {
  const both = [...entries("a:key:3 b:key:2 c:key:1"), ...entries("d:key:3 e:key:2", "500102")];
  expect(after(both)).toBe("a:key b:key c>encouraged d:key e:key");
});

const candidate = fc.record({
  region: fc.constantFrom("500101", "500102"),
  grade: fc.constantFrom("key", "encouraged", "nurtured", "adjusted", "prudent", "ungraded"),
  value: fc.option(fc.integer({ min: -20, max: 20 })),
});
const candidates = fc
  .array(candidate, { maxLength: 40 })
  .map((all) => all.map((each, at): Candidate => ({ ...each, id: String(at), industry: `I-${at % 7}${at}` })));

it("no region has more entries of a grade than its quota", () => {
  fc.assert(
    fc.property(candidates, (drawn) => {
      const steps = applyQuotas(drawn, grading);
      for (const { id: grade, quota } of grading.grades) {
        for (const region of ["500101", "500102"]) {
          const there = drawn.filter((each) => each.region === region && steps.get(each.id)!.after === grade);
          if (quota !== undefined) expect(there.length).toBeLessThanOrEqual(quota);
        }
      }
    }),
  );
});
it("a quota raises nobody, and lets nobody fall while there is room", () => {
  const scale = grading.grades.map(({ id }) => id);
  fc.assert(
    fc.property(candidates, (drawn) => {
      const steps = applyQuotas(drawn, grading);
      expect([...steps.keys()].sort()).toEqual(drawn.map(({ id }) => id).sort());
      for (const each of drawn) {
        const { after: grade, cause } = steps.get(each.id)!;
        expect(scale.indexOf(grade)).toBeGreaterThanOrEqual(scale.indexOf(each.grade));
        expect(cause === "over").toBe(grade !== each.grade);
        const same = drawn.filter((other) => other.region === each.region && steps.get(other.id)!.after === each.grade);
        const quota = grading.grades.find(({ id }) => id === each.grade)?.quota;
        if (cause === "over") expect(same.length).toBe(quota);
      }
    }),
  );
});
it("the order of the entries does not matter", () => {
  fc.assert(
    fc.property(candidates, (drawn) => {
      const [there, back] = [applyQuotas(drawn, grading), applyQuotas(drawn.toReversed(), grading)];
      for (const { id } of drawn) expect(back.get(id)).toEqual(there.get(id));
    }),
  );
});
