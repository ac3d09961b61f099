import { expect, it } from "vitest";
import { countPassport, fiveTypesFinding, largestTitle } from "./five-types-finding.ts";
import { plainText } from "./segment.ts";
import { tinyCount, tinyIndustries } from "./tiny-industries.ts";

const view = tinyIndustries({
  results: {
    cube: [
      tinyCount({ count: 64200 }),
      tinyCount({ right: "mark", count: 7.5 }),
      tinyCount({ entity_id: "110000", count: 10 }),
      tinyCount({ entity_id: "500000", count: 20 }),
      tinyCount({ industry_id: "I6-AUTO", hidden: "yes", reason: "suppressed" }),
      tinyCount({ industry_id: "I6-ENERGY", count: 30 }),
    ],
  },
});

it("fiveTypesFinding says how many of each kind there are in all, each with its passport, and how many are hidden", () => {
  const found = fiveTypesFinding(view, "zh");
  expect(found.map(plainText)).toEqual([
    "全国：专利 64\u2009200 件、商标 7.50 件。",
    "按省级单元和产业分开后，1 个格子因样本不足或为防反推隐去。",
  ]);
  expect(found[0]!.find((part) => typeof part !== "string")).toEqual({
    text: "64\u2009200",
    href: "/numbers/nation-2023/100000/#k-patent",
  });
});
it("countPassport leads to the industry, or to the region where it is of all industries", () => {
  expect(countPassport(view, tinyCount({ industry_id: "I6-AUTO" }), "en")).toBe(
    "/en/numbers/nation-2023/I6-AUTO/#k-patent",
  );
  expect(countPassport(view, tinyCount({ entity_id: "500000", right: "mark" }), "zh")).toBe(
    "/numbers/nation-2023/500000/#k-mark",
  );
  expect(countPassport(view, tinyCount({ entity_id: "500000", industry_id: "I6-AUTO" }), "zh")).toBe(
    "/numbers/nation-2023/I6-AUTO/#k-patent-500000",
  );
});
it("largestTitle names who has most of what is shown; a kind that nobody shows is left out", () => {
  const regions = ["110000", "500000", "510000"].map((entity) => ({ entity, industry: null }));
  expect(largestTitle(view, regions, "zh")).toBe("显示的格子中最多的：专利在重庆");
  const industries = ["I6-AUTO", "I6-ENERGY"].map((industry) => ({ entity: "100000", industry }));
  expect(largestTitle(view, industries, "en")).toBe("Most of what is shown: patents in Energy");
});
