import { expect, it } from "vitest";
import type { ChangeResult } from "../schema/changes.ts";
import type { Break } from "../schema/reference.ts";
import { doubtsOf, editionDoubts } from "./doubts.ts";
import { tinyEdition, tinyIndicator } from "./tiny-edition.ts";
import { tinyChange } from "./tiny-rows.ts";

const suspected = (given: Partial<Break> = {}): Break => ({
  ...{ field: "rd", entity_id: "510000", year: 2023, kind: "suspected", note_zh: "疑", note_en: "Doubt" },
  ...given,
});
const part = (given: Partial<ChangeResult> = {}) =>
  tinyChange({ entity_id: "510000", block: "own", indicator: "NP01", before: 1, after: 2, contribution: 1, ...given });
const doubts = (breaks: readonly Break[], changes: readonly ChangeResult[], years = [2023, 2022]) =>
  doubtsOf({
    ...{ breaks, changes, years, models: [{ indicators: [tinyIndicator({ id: "NP01" })] }] },
    members: (entity) => (entity === "G" ? ["500000", "510000"] : [entity]),
  });

it("doubtsOf finds the suspected figures that did something to a score, of the entity or a member of it", () => {
  expect(doubts([suspected()], [part()])("510000", "level")).toEqual([suspected()]);
  expect(doubts([suspected()], [part({ entity_id: "G" })])("G", "level")).toEqual([suspected()]);
  expect(doubts([suspected({ entity_id: null })], [part()])("510000", "level")).toHaveLength(1);
});
it("doubtsOf takes no other kind of record, no other entity, node, year or field", () => {
  const none = (row: Partial<Break>, entity = "510000", node = "level") =>
    doubts([suspected(row)], [part(), part({ entity_id: entity, node })])(entity, node);
  expect(none({ kind: "anomaly" })).toEqual([]);
  expect(none({}, "500000")).toEqual([]);
  expect(none({ year: 2021 })).toEqual([]);
  expect(none({ field: "x" })).toEqual([]);
  expect(doubts([suspected()], [part()])("510000", "P")).toEqual([]);
});
it("doubtsOf passes by a figure that moved nothing, or moved the rank alone", () => {
  expect(doubts([suspected()], [part({ contribution: 0 })])("510000", "level")).toEqual([]);
  expect(doubts([suspected()], [part({ measure: "rank" })])("510000", "level")).toEqual([]);
  expect(doubts([suspected()], [])("510000", "level")).toEqual([]);
});
it("editionDoubts looks at the records of both years, and at the members of a group", () => {
  const breaks = [suspected(), suspected({ year: 2022 })];
  const changes = [part(), part({ entity_id: "G-NEAR" })];
  const view = tinyEdition({ breaks, changes });
  const before = tinyEdition({ year: 2022 });
  expect(editionDoubts(view, before)("510000", "level")).toEqual(breaks);
  expect(editionDoubts(view, null)("510000", "level")).toEqual([suspected()]);
  expect(editionDoubts(view, before)("G-NEAR", "level")).toEqual(breaks);
  expect(editionDoubts(view, before)("500000", "level")).toEqual([]);
});
