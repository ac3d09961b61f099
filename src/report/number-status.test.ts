import { expect, it } from "vitest";
import { numberStatus } from "./number-status.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyCell, tinyCondition, tinyCount, tinyIndustries, tinyInnovator, tinyIntensity } from "./tiny-industries.ts";

const real = { status: "final" as const };

it("numberStatus is that of the row at the place, of an entity by indicator and score", () => {
  const view = tinyEdition({ values: { "500000 NP01": { status: "sample" } }, scores: { "500000 P": real } });
  const at = (entity: string, anchor: string) => numberStatus(view, null, { entity, anchor });
  expect([at("500000", "i-NP01"), at("500000", "s-P")]).toEqual(["sample", "final"]);
  expect([at("500000", "m-C-U"), at("500000", "u-score-P"), at("999999", "s-P")]).toEqual([null, null, null]);
});
it("numberStatus finds every kind of number of an industry and of the rights of a region", () => {
  const industries = tinyIndustries({
    results: {
      advantages: [tinyCondition({ industry_id: "I6-AUTO", condition: "IP01/nation", ...real })],
      cells: [tinyCell("500000", "I6-AUTO", real)],
      cube: [
        tinyCount({ entity_id: "500000", right: "patent", ...real }),
        tinyCount({ industry_id: "I6-AUTO", right: "mark", ...real }),
        tinyCount({ entity_id: "500000", industry_id: "I6-AUTO", right: "mark", status: "sample" }),
      ],
      innovators: [tinyInnovator({ entity_id: "500000", field_id: "T01", innovator_kind: "firm", ...real })],
      intensive: [tinyIntensity({ industry_id: "C36", ...real }), tinyIntensity({ entity_id: "500000", ...real })],
    },
  });
  const places = [
    ["I6-AUTO", "a-innovation-IP01-nation"],
    ["I6-AUTO", "r-500000"],
    ["500000", "k-patent"],
    ["I6-AUTO", "k-mark"],
    ["500000", "h-T01-firm"],
    ["500000", "d-patent-project"],
    ["divisions", "d-C36-patent-project"],
  ] as const;
  const found = places.map(([entity, anchor]) => numberStatus(industries.base, industries, { entity, anchor }));
  expect(found).toEqual(places.map(() => "final"));
});
it("numberStatus is the worst of the rows where several stand at one place", () => {
  const industries = tinyIndustries({
    results: { cube: [tinyCount({ right: "patent", ...real }), tinyCount({ right: "patent", status: "sample" })] },
  });
  expect(numberStatus(industries.base, industries, { entity: "100000", anchor: "k-patent" })).toBe("sample");
});
