import { expect, it } from "vitest";
import {
  firedTests,
  intensityRows,
  intensityTitle,
  intensiveFinding,
  intensiveIndustriesTitle,
  intensiveRegionsTitle,
  rightName,
  scannedCodes,
  scannedTitle,
} from "./intensive-finding.ts";
import { tinyIndustries, tinyIntensity } from "./tiny-industries.ts";

const auto = { industry_id: "I6-AUTO" };
const view = tinyIndustries({
  results: {
    intensive: [
      tinyIntensity({ entity_id: "500000", verdict: "in" }),
      tinyIntensity({ entity_id: "110000", verdict: "out" }),
      tinyIntensity({ ...auto, rule: "cnipa", fired: "scale-density", verdict: "in" }),
      tinyIntensity({ ...auto, verdict: "in" }),
      tinyIntensity({ ...auto, right: "mark", verdict: "out" }),
      tinyIntensity({ ...auto, right: "any", rule: "euipo", fired: "patent mark", verdict: "in" }),
      tinyIntensity({ industry_id: "I6-ENERGY", verdict: null, reason: "suppressed" }),
    ],
  },
});

it("intensiveFinding counts regions and industries by the rule of the project alone", () => {
  expect(intensiveFinding(view, "zh")).toBe(
    "按本项目规则，3 个省级单元和 2 个产业中：专利密集的有 1 个省级单元、1 个产业，商标密集的有 0 个省级单元、0 个产业。",
  );
  expect(intensiveFinding(view, "en")).toBe(
    "By the rule of this project, of 3 provincial units and 2 industries: 1 and 1 are intensive in patents, 0 and 0 are intensive in trade marks.",
  );
});
it("intensityRows go right by right and rule by rule, that of any right last; rules without a row are left out", () =>
  expect(intensityRows(view, "I6-AUTO").map(({ right, rule }) => `${right} ${rule}`)).toEqual([
    "patent project",
    "patent cnipa",
    "mark project",
    "any euipo",
  ]));
it("firedTests name the tests passed, or the rights of any; other rules have none", () => {
  const fired = (rule: "cnipa" | "euipo" | "project", right: string, found: string | null) =>
    firedTests(view, { rule, right, fired: found }, "zh");
  expect(fired("cnipa", "patent", "scale-density scale-research")).toBe("规模与密度；规模与R&D强度，且属重点范围");
  expect(fired("euipo", "any", "patent mark")).toBe("专利；商标");
  expect(fired("cnipa", "patent", null)).toBe("无");
  expect(fired("project", "patent", null)).toBe("");
});
it("titles count who is intensive", () => {
  expect(intensityTitle(view, "I6-AUTO", "zh")).toBe("按本项目规则，专利密集");
  expect(intensityTitle(view, "I6-ENERGY", "en")).toBe(
    "By the rule of this project not intensive in any kind of right",
  );
  expect(intensiveIndustriesTitle(view, "patent", "en")).toBe(
    "Patents: of 2 industries 1 by the rule of this project, 1 by China's three tests",
  );
  expect(intensiveRegionsTitle(view, "zh")).toBe("2 个省级单元中，专利密集的 1 个，商标密集的 0 个");
  expect(intensiveRegionsTitle(view, "en")).toBe(
    "Of 2 provincial units 1 is intensive in patents, 0 are intensive in trade marks",
  );
});
it("codes of the national classification are judged beside the industries, and counted apart from them", () => {
  const own = [
    tinyIntensity({ ...auto, verdict: "in" }),
    tinyIntensity({ industry_id: "C36", verdict: "in" }),
    tinyIntensity({ industry_id: "C44", verdict: "out" }),
    tinyIntensity({ industry_id: "C44", rule: "uspto", verdict: "in" }),
  ];
  const plan = { intensive: { ...view.plan.intensive, scanned: "division" as const } };
  const scanned = tinyIndustries({ results: { intensive: own }, plan });
  expect(scannedCodes(scanned).map(({ code, standard, rows }) => [code, standard.code, rows.length])).toEqual([
    ["C36", "36", 1],
    ["C44", "44", 2],
  ]);
  expect(scannedTitle(scanned, "patent", "zh")).toBe(
    "专利：2 个行业大类中，按本项目规则 1 个密集，按美国规则 1 个密集",
  );
  expect(scannedTitle(scanned, "patent", "en")).toBe(
    "Patents: of 2 divisions 1 by the rule of this project, 1 by the US rule",
  );
  expect(intensiveIndustriesTitle(scanned, "patent", "en")).toBe(
    "Patents: of 1 industries 1 by the rule of this project",
  );
  expect(intensiveFinding(scanned, "zh")).toContain("专利密集的有 0 个省级单元、1 个产业");
  expect(scannedCodes(tinyIndustries({ results: { intensive: own } }))).toEqual([]);
});
it("rightName has a name for any of them", () =>
  expect([rightName(view, "mark", "en"), rightName(view, "any", "en")]).toEqual(["trade marks", "any kind"]));
