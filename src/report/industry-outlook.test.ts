import { expect, it } from "vitest";
import type { IndustryOutlookResult } from "../schema/outlook.ts";
import { carriedFigures, tellIndustryOutlook } from "./industry-outlook.ts";
import { outlookFinding, outlookLimits, outlookMeaning } from "./outlook-finding.ts";
import { tinyIndustries } from "./tiny-industries.ts";

const year = (given: Partial<IndustryOutlookResult>): IndustryOutlookResult => ({
  ...{ industry_id: "I6-AUTO", field: "i_rev", year: 2023, part: "observed", value: 100, low: null, high: null },
  ...{ clipped: null, method: null, from: null, to: null, points: null, begins: null, tested: null, mae: null },
  ...{ naive_mae: null, relative_mae: null, inside: null, intervals: null, status: "sample", reason: null },
  ...given,
});
const ahead = {
  part: "outlook",
  year: 2024,
  method: "drift",
  from: 2014,
  to: 2023,
  points: 10,
  begins: "start",
} as const;
const outlook = [
  year({ year: 2022, value: 90 }),
  year({}),
  year({
    ...ahead,
    value: 111.1111,
    low: 105,
    high: 117.5,
    tested: 7,
    mae: 2.5,
    naive_mae: 9,
    inside: 5,
    intervals: 7,
  }),
  year({ industry_id: "I6-ENERGY", value: null, reason: "suppressed" }),
  year({ industry_id: "I6-ENERGY", part: "outlook", year: 2024, value: null, reason: "suppressed" }),
];
const view = tinyIndustries({ results: { outlook } });
const library = {
  dataset: () => ({ fields: [{ id: "i_rev", name: { zh: "营收", en: "Revenue" }, unit: "亿元" }] }) as never,
  units: [{ unit: "亿元", name_en: "100m yuan" }] as never,
};
const telling = (industry: string, lang: "zh" | "en") =>
  tellIndustryOutlook(view, carriedFigures(view, library, industry, lang)[0]!, industry, lang);

it("carriedFigures has the figures of the model of which the industry has rows, with name and unit", () => {
  const [figure, ...more] = carriedFigures(view, library, "I6-AUTO", "en");
  expect([figure?.field, figure?.name, figure?.unit, figure?.rows.length]).toEqual([
    "i_rev",
    "Revenue",
    "100m yuan",
    3,
  ]);
  expect(more).toEqual([]);
  expect(carriedFigures(tinyIndustries(), library, "I6-AUTO", "zh")).toEqual([]);
});
it("an outlook of an industry says where it stands and would stand, as no fact", () => {
  expect(outlookFinding(telling("I6-AUTO", "zh"))).toBe(
    "汽车营收 2023 年为 100.00 亿元；照以往的变动外推，2024 年为 111.11 亿元（80% 区间 105.00—117.50）：外推，不是事实",
  );
  expect(outlookFinding(telling("I6-AUTO", "en"))).toBe(
    "Revenue, cars: 100.00 × 100m yuan in 2023; carried on as it has moved, 111.11 × 100m yuan in 2024 (80% interval 105.00–117.50): extrapolated, not a fact",
  );
  expect(outlookMeaning(telling("I6-AUTO", "zh"))[0]).toContain("漂移法，把平均每年的变动比例照样延续下去");
  expect(outlookLimits(telling("I6-AUTO", "en"))).toContain("a year that is not shown is a gap and not read across");
});
it("an outlook of a hidden year says that the year is hidden, not that a number is missing", () => {
  expect(outlookFinding(telling("I6-ENERGY", "zh"))).toBeNull();
  expect(outlookMeaning(telling("I6-ENERGY", "zh"))).toEqual(["没有展望：2023 年的数样本不足，隐去，无从外推。"]);
  expect(outlookMeaning(telling("I6-ENERGY", "en"))).toEqual([
    "There is no outlook: the value of 2023 rests on too few and is not shown.",
  ]);
});
