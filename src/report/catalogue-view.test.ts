import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { isGraded, orientationOf, positionOf, ruleOf } from "../catalogue/rule-book.ts";

const view = committedCatalogue("city-2023");

it("entry(id) is the entry; one that the edition does not have is named, or not found", () => {
  expect(view.entry("DX-2019-I-0-I6-AUTO-1").title_zh).toBe("汽车摩托车产业");
  expect(() => view.entry("DX-2019-I-0-NONE-1")).toThrow("city-2023: no entry DX-2019-I-0-NONE-1");
  expect(view.find("DX-2019-I-0-NONE-1")).toBeNull();
});
it("proof(id, quantity) is the row of evidence, and amount what it says", () => {
  expect(view.proof("DX-2019-I-0-I6-AUTO-1", "K")).toMatchObject({ value: 37.6658, status: "sample" });
  expect(view.amount("DX-2019-I-0-I6-AUTO-1", "K")).toBe(37.6658);
  expect(view.amount("DX-2019-I-0-I6-AUTO-1", "nothing")).toBeNull();
});
it("grades stand the best first, what has none last; without grading there are none", () => {
  expect(view.grades.map(({ id }) => id)).toEqual(["key", "encouraged", "nurtured", "adjusted", "prudent", "ungraded"]);
  expect(committedCatalogue("nation-2023").grades).toEqual([]);
});
it("adjustment(id) is what an expert changed", () => {
  expect(view.adjustment("DX-2019-I-0-I10-ROBOT-1")).toMatchObject({ before: "encouraged", after: "key" });
  expect(view.adjustment("DX-2019-I-0-I6-AUTO-1")).toBeNull();
});
it("judged(id) gives every entry of city-2023 the rule and the orientation that are committed", () => {
  const { book } = view;
  const graded = view.entries.filter((row) => isGraded(row, book));
  expect(graded.length).toBe(858);
  for (const { id, rule, published_grade, orientation } of graded) {
    const judged = view.judged(id);
    expect([id, ruleOf(judged, book).id]).toEqual([id, rule]);
    expect([id, orientationOf(judged, published_grade, book)?.id ?? null]).toEqual([id, orientation]);
  }
});
it.each(["city-2023", "nation-2023"])("judged(id) gives every region of %s the positioning that is committed", (id) => {
  const { book, entries, judged } = committedCatalogue(id);
  const regions = entries.filter(({ kind }) => kind === "R");
  expect(regions.length).toBeGreaterThan(30);
  for (const row of regions) expect([row.id, positionOf(judged(row.id), book)?.id]).toEqual([row.id, row.positioning]);
});
