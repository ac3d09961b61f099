import { expect, it } from "vitest";
import { basisOf, cellOf } from "../../fixtures/catalogue/basis.ts";
import { cellDrafts } from "./cell-drafts.ts";
import type { Draft } from "./draft.ts";

const shown = {
  property_score: 80,
  economy_score: 60,
  innovation_score: 50,
  growth_score: 40,
  value: 12,
  reason: null,
};
const hidden = { reason: "suppressed" as const };
const evidenceOf = (draft: Draft) =>
  Object.fromEntries(draft.evidence.map(({ quantity, value, reason }) => [quantity, value ?? reason]));
const earlier = (cells: ReturnType<typeof cellOf>[]) => ({
  earlier: { edition: "city-2020", cells, industries: [], inputs: [] },
});

it("a cell is judged by its scores, with M and its change since three years before", () => {
  const before = cellOf("500101", "I6-AUTO", { ...shown, property_score: 60, economy_score: 60 });
  const [draft] = cellDrafts(basisOf("city-1", { cells: [cellOf("500101", "I6-AUTO", shown)] }, earlier([before])));
  expect(draft).toMatchObject({
    ...{ kind: "X", region: "500101", industry: "I6-AUTO", value: 12, dataGrade: "A", status: "sample" },
    amounts: { K: 80, E: 60, N: 50, G: 40 },
    matchingBefore: 1,
    title: { zh: "甲区材料产业", en: "Materials in A" },
  });
  expect(evidenceOf(draft!)).toMatchObject({ K: 80, E: 60, M: 0.75, change: -0.25, V: 12 });
  const change = draft!.evidence.find(({ quantity }) => quantity === "change");
  expect(change?.source).toBe(
    "cells.csv:500101:I6-AUTO:property_score cells.csv:500101:I6-AUTO:economy_score " +
      "city-2020/cells.csv:500101:I6-AUTO:property_score city-2020/cells.csv:500101:I6-AUTO:economy_score",
  );
});
it("a hidden cell shows nothing, of now or of before, and is graded C", () => {
  const before = cellOf("500101", "I6-AUTO", shown);
  const [draft] = cellDrafts(basisOf("city-1", { cells: [cellOf("500101", "I6-AUTO", hidden)] }, earlier([before])));
  expect(draft?.dataGrade).toBe("C");
  for (const row of draft!.evidence)
    expect(row).toMatchObject({ value: null, low: null, high: null, reason: "suppressed" });
});
it("a change since a year in which the cell was hidden is hidden", () => {
  const before = cellOf("500101", "I6-AUTO", hidden);
  const [draft] = cellDrafts(basisOf("city-1", { cells: [cellOf("500101", "I6-AUTO", shown)] }, earlier([before])));
  expect(draft?.matchingBefore).toBeNull();
  expect(evidenceOf(draft!)).toMatchObject({ M: 0.75, change: "suppressed" });
});
it("a cell whose growth alone is hidden is graded B, and says so of its growth alone", () => {
  const cell = cellOf("500101", "I6-AUTO", { ...shown, growth_score: null, value: null, ...hidden });
  const [draft] = cellDrafts(basisOf("city-1", { cells: [cell] }));
  expect(draft?.dataGrade).toBe("B");
  expect(evidenceOf(draft!)).toMatchObject({ K: 80, G: "suppressed", V: "suppressed", change: "no-base-year" });
});
it("plans and restrictions put up the flags of their cells", () => {
  const place = { file: "data/raw/plan-listing/2021.csv", line: 7 };
  const row = { entity_id: "500101", industry_id: "I6-AUTO", year: 2021, value: 1, unit: "个", note: null, place };
  const listed = [{ ...row, field: "plan_listings", status: "final" as const }];
  const cells = ["I6-AUTO", "I6-ENERGY"].map((industry) => cellOf("500101", industry, shown));
  const drafts = cellDrafts(basisOf("city-1", { cells }, { listed }));
  expect(drafts.map(({ flags }) => [...flags])).toEqual([["planned"], []]);
  expect(drafts[0]!.evidence.at(-1)).toMatchObject({ quantity: "planned", source: "data/raw/plan-listing/2021.csv:7" });
});
it("a plan without a section for cells has none", () =>
  expect(cellDrafts(basisOf("nation-1", { cells: [cellOf("500101", "I6-AUTO", shown)] }))).toEqual([]));
