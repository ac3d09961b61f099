import { expect, it } from "vitest";
import { tinyEdition } from "./tiny-edition.ts";
import { publishedRows } from "./trial-rows.ts";

const view = tinyEdition({
  scores: {
    "110000 level": { value: 49.75, rank: 2, ranked: 2 },
    "500000 level": { value: 60, rank: 1, ranked: 2 },
    "110000 C": { value: 7, reason: "rescaled" },
  },
});
const result = (entity: string, score: number | null, rank: number | null) => ({ entity, score, rank });
const official = [result("110000", 49.74999, 2), result("500000", 60, 1), result("510000", null, null)];

it("publishedRows stand in the order of the published places, home and what is rescaled marked, those without a place last", () => {
  const rows = publishedRows(view, "level", official);
  expect(rows.map(({ entity, home, rescaled }) => [entity.entity_id, home, rescaled])).toEqual([
    ["500000", true, false],
    ["110000", false, true],
    ["510000", false, false],
  ]);
});
it("publishedRows refuse a trial that does not start from what is published", () => {
  const other = (changed: ReturnType<typeof result>) => () =>
    publishedRows(
      view,
      "level",
      official.map((row) => (row.entity === changed.entity ? changed : row)),
    );
  expect(other(result("110000", 49.8, 1))).toThrow("at place 1, published 49.75 at 2");
  expect(other(result("110000", 49.9, 2))).toThrow(RangeError);
  expect(other(result("510000", 10, 3))).toThrow(RangeError);
});
