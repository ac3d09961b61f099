import { expect, it } from "vitest";
import { planOf } from "../../fixtures/catalogue/sketch.ts";
import { type Held, releaseHolds } from "./release-holds.ts";

const grading = planOf("city-1").grading!;

/** Entries written as `a:encouraged>key:50`: id, the grade decided, the grade kept, V. */
function entries(text: string, region = "500101"): Held[] {
  return text.split(" ").map((each) => {
    const [, id = "", decided = "", kept, value] = /^(\w+):(\w+)(?:>(\w+))?:(.*)$/.exec(each)!;
    const after = kept ?? decided;
    return { id, region, industry: id, decided, after, value: value === "" ? null : Number(value) };
  });
}
const released = (text: string) => [...releaseHolds(entries(text), grading)].sort().join(" ");

it("a grade before is kept where the quota has room", () =>
  expect(released("a:key:9 b:encouraged>key:1 c:nurtured:5")).toBe(""));
it("of those kept over the quota the one with least V gives way", () => {
  expect(released("a:key:1 b:encouraged>key:5 c:encouraged>key:9")).toBe("b");
  expect(released("a:key:1 b:key:2 c:encouraged>key:9")).toBe("c");
  expect(released("a:key:1 b:encouraged>key: c:encouraged>key:-9")).toBe("b");
  expect(released("a:key:1 b:encouraged>key:5 c:encouraged>key:5")).toBe("c");
});
it("one that is kept down gives way too, and goes up", () =>
  expect(released("a:key>encouraged:1 b:encouraged:9 c:encouraged:8 d:encouraged:7 e:encouraged:6")).toBe("a"));
it("giving way may leave too many of another grade, whose kept ones then give way", () =>
  // c leaves key for encouraged, where f is kept from nurtured
  expect(
    released("a:key:9 b:key:8 c:encouraged>key:7 d:encouraged:6 e:encouraged:5 g:encouraged:4 f:nurtured>encouraged:3"),
  ).toBe("c f"));
it("regions are judged apart", () => {
  const there = entries("d:key:1 e:encouraged>key:9", "500102");
  expect([...releaseHolds([...entries("a:key:1 b:key:2 c:encouraged>key:9"), ...there], grading)]).toEqual(["c"]);
});
