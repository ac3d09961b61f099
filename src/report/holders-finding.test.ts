import { expect, it } from "vitest";
import { concentratedCells, holdersFinding, matchTitle, regionCells, regionMatchTitle } from "./holders-finding.ts";
import { tinyCell, tinyIndustries } from "./tiny-industries.ts";

const view = tinyIndustries({
  results: {
    cells: [
      tinyCell("110000", "I6-AUTO", { economy_quotient: 0.5, relative_match: 0.4 }),
      tinyCell("500000", "I6-AUTO", { reason: "suppressed" }),
      tinyCell("510000", "I6-AUTO", { economy_quotient: 1.5, relative_match: 2 }),
      tinyCell("110000", "I6-ENERGY", { economy_quotient: 1, relative_match: 1.2, relative_open: "yes" }),
      tinyCell("500000", "I6-ENERGY", { economy_quotient: 1, relative_match: 3 }),
    ],
  },
});

it("concentratedCells have the highest quotient first, equal ones by code, those without one last", () => {
  expect(concentratedCells(view, "I6-AUTO").map((row) => row.entity_id)).toEqual(["510000", "110000", "500000"]);
  expect(concentratedCells(view, "I6-ENERGY").map((row) => row.entity_id)).toEqual(["110000", "500000"]);
});
it("holdersFinding names the regions where revenue is most concentrated, of those that can be shown", () => {
  expect(holdersFinding(view, "I6-AUTO", "zh")).toBe(
    "营收区位商最高的是四川（1.50）、北京（0.50）；2 个可显示的省级单元中 1 个不低于 1",
  );
  expect(holdersFinding(view, "I6-ENERGY", "en")).toBe(
    "Revenue is most concentrated in Beijing (1.00) and Chongqing (1.00); its LQ is 1 or more in 2 of the 2 provincial units that can be shown",
  );
});
it("holdersFinding says so where no region can be shown", () => {
  const none = tinyIndustries({ results: { cells: [tinyCell("500000", "I6-AUTO", { reason: "suppressed" })] } });
  expect(holdersFinding(none, "I6-AUTO", "zh")).toBe("没有可显示的省级单元");
});
it("matchTitle counts a match on either side of 1 only where its interval does not hold 1", () => {
  expect(matchTitle(view, "I6-AUTO", "zh")).toBe(
    "按相对匹配，2 个可显示的省级单元中 1 个知识产权多于产业，1 个少于，0 个分不出高低",
  );
  expect(matchTitle(view, "I6-ENERGY", "en")).toBe(
    "By the relative match 1 of 2 provincial units shown have more IP than industry, 0 less; of 1 it cannot be told",
  );
});
it("regionCells has the industries of a region family by family, the highest quotient of revenue first", () => {
  expect(regionCells(view, "110000").map((row) => row.industry_id)).toEqual(["I6-ENERGY", "I6-AUTO"]);
  expect(regionCells(view, "510000").map((row) => row.industry_id)).toEqual(["I6-AUTO"]);
  expect(regionMatchTitle(view, "110000", "zh")).toBe(
    "按相对匹配，2 个可显示的产业中 0 个知识产权多于产业，1 个少于，1 个分不出高低",
  );
});
