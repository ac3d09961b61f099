import { expect, it } from "vitest";
import { rulesOf } from "../../fixtures/catalogue/sketch.ts";
import { openRules } from "../catalogue/rule-book.ts";
import { judgedCases } from "./rule-cases.ts";

const book = rulesOf("city-1");

it("judgedCases are the worked cases with rule, matching and orientation", () => {
  const [first, , third] = judgedCases(book);
  expect(first).toMatchObject({ matching: 0.9375, rule: { id: "3", grade: "key" }, orientation: { id: "strengthen" } });
  expect(third).toMatchObject({ matching: 0.625, rule: { id: "4" }, orientation: { id: "complete" } });
  expect(judgedCases(book).map(({ rule }) => rule.id)).toEqual([
    "3",
    "5",
    "4",
    "5",
    "5",
    "6",
    "6",
    "7",
    "8",
    "8",
    "1",
    "2",
  ]);
});
it("judgedCases follow a changed threshold", () => {
  const changed = openRules({ ...book.plan, thresholds: { ...book.plan.thresholds, strong: 90 } });
  expect(judgedCases(changed)[0]!.rule.id).toBe("6");
});
