import { expect, it } from "vitest";
import { saySure, tierCounts } from "./tier-counts.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyClass } from "./tiny-rows.ts";

const scores = {
  "110000 level": { value: 80, rank: 1, ranked: 3 },
  "500000 level": { value: 40, rank: 2, ranked: 3 },
  "510000 level": { value: 30, rank: 3, ranked: 3 },
};
const tier = (entity_id: string, name: string, probability: number, published: "yes" | null) =>
  tinyClass({ entity_id, class: name, probability, published });
/** Tiers by entity with the probability of the published one; the rest is that of the other. */
const view = (probabilities: Readonly<Record<string, number>>) =>
  tinyEdition({
    scores,
    stability: Object.entries(probabilities).flatMap(([entity, probability]) => {
      const isFirst = entity === "110000";
      return [
        tier(entity, "second", isFirst ? 1 - probability : probability, isFirst ? null : "yes"),
        tier(entity, "first", isFirst ? probability : 1 - probability, isFirst ? "yes" : null),
      ];
    }),
  });
const all = { "110000": 0.8, "500000": 0.79, "510000": 1 };

it("tierCounts(view, lang) counts the tiers, the best first, and for how many of them the tier is sure", () => {
  expect(tierCounts(view(all), "zh")).toEqual({
    counted: "第一梯队 1 个、第二梯队 2 个",
    sure: "其中 2 个的梯队可定",
  });
  expect(tierCounts(view(all), "en")).toEqual({
    counted: "1 in the first tier and 2 in the second tier",
    sure: "the tier is sure for 2 of them",
  });
});
it("tierCounts(view, lang) leaves out empty tiers, and says nothing of sureness without rebuilds", () => {
  const low = Object.fromEntries(Object.entries(scores).map(([id, row]) => [id, { ...row, value: 20 }]));
  expect(tierCounts(tinyEdition({ scores: low }), "zh")).toEqual({ counted: "第二梯队 3 个", sure: "" });
});
it("saySure(view, entities, lang) counts only the entities asked for, and says none", () => {
  expect(saySure(view(all), ["110000"], "zh")).toBe("其中 1 个的梯队可定");
  expect(saySure(view(all), ["500000"], "en")).toBe("the tier is sure for none of them");
  expect(saySure(view(all), ["500000"], "zh")).toBe("其中 0 个的梯队可定");
  expect(saySure(view(all), [], "en")).toBe("");
});
