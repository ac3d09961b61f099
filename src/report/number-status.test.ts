import { expect, it } from "vitest";
import { isSampleNumber, numberStatus } from "./number-status.ts";
import { tinyEdition } from "./tiny-edition.ts";
import {
  tinyCell,
  tinyCondition,
  tinyCount,
  tinyIndustries,
  tinyInnovator,
  tinyIntensity,
  tinyItem,
} from "./tiny-industries.ts";

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
        tinyCount({ entity_id: "500000", industry_id: "I6-ENERGY", right: "mark", ...real }),
      ],
      innovators: [tinyInnovator({ entity_id: "500000", field_id: "T01", innovator_kind: "firm", ...real })],
      intensive: [tinyIntensity({ industry_id: "C36", ...real }), tinyIntensity({ entity_id: "500000", ...real })],
      structure: [
        { entity_id: "500000", quantity: "mismatch-KE", industry_id: "I6-AUTO", value: -6.7, reason: null, ...real },
      ],
    },
  });
  const places = [
    ["I6-AUTO", "a-innovation-IP01-nation"],
    ["I6-AUTO", "r-500000"],
    ["500000", "k-patent"],
    ["I6-AUTO", "k-mark"],
    ["I6-ENERGY", "k-mark-500000"],
    ["500000", "h-T01-firm"],
    ["500000", "d-patent-project"],
    ["divisions", "d-C36-patent-project"],
    ["500000", "z-mismatch-KE-I6-AUTO"],
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
it("isSampleNumber goes by the row of the number, of an entity or of an industry; what was observed is none, all else one", () => {
  const base = tinyEdition({ values: { "500000 NP01": { status: "sample" } } });
  const sample = { ...base, edition: { ...base.edition, state: "sample" as const } };
  const industries = tinyIndustries({ results: { industries: [tinyItem("I6-AUTO", "IP01", { status: "final" })] } });
  const library = { editions: [sample], industryViews: [{ ...industries, base: sample }] };
  const is = (entity: string, anchor: string, edition = "nation-2023") =>
    isSampleNumber(library, { edition, entity, anchor });
  expect([is("500000", "i-NP01"), is("500000", "i-NE01"), is("I6-AUTO", "i-IP01")]).toEqual([true, false, false]);
  expect([is("500000", "s-P"), is("500000", "m-C-U"), is("500000", "o-gdp")]).toEqual([false, true, false]);
  expect([is("I6-AUTO", "s-N"), is("500000", "k-patent")]).toEqual([true, true]);
  expect(is("500000", "s-P", "nation-2022")).toBe(false);
  expect(
    isSampleNumber({ ...library, editions: [base] }, { edition: "nation-2023", entity: "500000", anchor: "s-P" }),
  ).toBe(false);
});
