import { expect, it } from "vitest";
import type { SensitivityResult } from "../schema/sensitivity.ts";
import { intervalWidths } from "./interval-widths.ts";
import { stabilityCount, stableItems } from "./stability-counts.ts";
import { tinyEdition } from "./tiny-edition.ts";

const rank = (entity_id: string, low: number | null, high: number | null): SensitivityResult => ({
  run: "joint",
  entity_id,
  quantity: "rank",
  item: "level",
  published: low,
  median: low,
  low,
  high,
  low_error: 0,
  high_error: 0,
  outside: null,
  draws: 10,
  reason: null,
});

it("intervalWidths(…) gives median, widest, who has it, and how widths spread", () => {
  const view = tinyEdition({ sensitivity: [rank("110000", 1, 1), rank("500000", 4, 9), rank("510000", 2, 4)] });
  expect(intervalWidths(view, "level", "joint")).toEqual({
    node: "level",
    median: 2,
    widest: 5,
    who: ["500000"],
    spread: [1, 1, 1],
  });
});
it("intervalWidths(…) leaves out who is not ranked, and is null for a run that an edition does not have", () => {
  const view = tinyEdition({ sensitivity: [rank("110000", null, null), rank("500000", 4, 5)] });
  expect(intervalWidths(view, "level", "joint")).toMatchObject({ median: 1, spread: [1, 0, 0] });
  expect(intervalWidths(view, "level", "weights")).toBeNull();
});

const published = (entity_id: string, stability: string) =>
  ({ entity_id, scale: "tier", item: "level", class: "first", probability: 0.5, published: "yes", stability }) as const;

it("stabilityCount(…) counts published classes alone, the best class of stability first", () => {
  const view = tinyEdition({
    stability: [
      published("110000", "robust"),
      published("500000", "fragile"),
      { ...published("500000", "robust"), class: "second", published: null, stability: null },
    ],
  });
  const { classes } = stabilityCount(view, "tier", "level");
  expect(classes.map(({ band, members }) => [band.id, members])).toEqual([
    ["robust", ["110000"]],
    ["fragile", ["500000"]],
  ]);
  expect(stableItems(view)).toEqual([{ scale: "tier", item: "level" }]);
  expect(stableItems(tinyEdition())).toEqual([]);
});
