import { expect, it } from "vitest";
import { rankFinding, spreadFinding, trendFinding, withUnit } from "./indicator-finding.ts";
import { plainText } from "./segment.ts";
import { tinyEdition, tinyIndicator } from "./tiny-edition.ts";

const values = {
  "100000 NP01": { scored: 2.6 },
  "110000 NP01": { scored: 6.5 },
  "500000 NP01": { scored: 2.5 },
  "510000 NP01": { scored: 2.5 },
};

it("withUnit sets a per cent sign at once and other units after a space", () => {
  expect(withUnit(2.524, { unit_zh: "%", unit_en: "%" }, "zh")).toBe("2.52%");
  expect(withUnit(2, { unit_zh: "件/亿元", unit_en: "grants" }, "en")).toBe("2.00 grants");
});

it("rankFinding names the leader, its multiple of the nation, and the place of home", () => {
  const view = tinyEdition({ values });
  expect(plainText(rankFinding(view, "NP01", "zh"))).toBe(
    "北京最高，为 6.50%，是全国（2.60%）的 2.5 倍；重庆 2.50%，第 2 位 / 3。",
  );
  expect(plainText(rankFinding(view, "NP01", "en"))).toBe(
    "Beijing is highest at 6.50%, 2.5 times the nation's 2.60%; Chongqing 2.50%, place 2 of 3.",
  );
});
it("rankFinding links every number to its passport", () =>
  expect(
    rankFinding(tinyEdition({ values }), "NP01", "en").flatMap((part) => (typeof part === "string" ? [] : part.href)),
  ).toEqual([
    "/en/numbers/nation-2023/110000/#i-NP01",
    "/en/numbers/nation-2023/100000/#i-NP01",
    "/en/numbers/nation-2023/500000/#i-NP01",
  ]));
it("rankFinding gives no multiple of a growth rate, nor of what is not above zero", () => {
  const growth = [tinyIndicator({ id: "NP01", kind: "growth", span: 3, denominator: null })];
  expect(plainText(rankFinding(tinyEdition({ values, indicators: growth }), "NP01", "zh"))).toContain(
    "，全国为 2.60%；",
  );
  const below = tinyEdition({ values: { ...values, "100000 NP01": { scored: -1 } } });
  expect(plainText(rankFinding(below, "NP01", "zh"))).not.toContain("倍");
});
it("rankFinding says why home has no value, and why no one has", () => {
  const without = { ...values, "500000 NP01": { scored: null, reason: "missing-input" as const } };
  expect(plainText(rankFinding(tinyEdition({ values: without }), "NP01", "zh"))).toContain(
    "；重庆没有数值（缺少所需数据）。",
  );
  expect(plainText(rankFinding(tinyEdition(), "NP01", "zh"))).toBe("2023 年版没有这项指标的数值：缺少所需数据。");
});
it("rankFinding does not tell home twice when it leads", () => {
  const leads = { ...values, "500000 NP01": { scored: 9 } };
  expect(plainText(rankFinding(tinyEdition({ values: leads }), "NP01", "zh"))).toBe(
    "重庆最高，为 9.00%，是全国（2.60%）的 3.5 倍。",
  );
});

it("spreadFinding counts who stands above the nation", () =>
  expect(plainText(spreadFinding(tinyEdition({ values }), "NP01", "zh"))).toBe(
    "3 个省级单元中 1 个高于全国，重庆不高于全国。",
  ));
it("spreadFinding names the ends where there is no national value", () => {
  const alone = { ...values, "100000 NP01": {} };
  expect(plainText(spreadFinding(tinyEdition({ values: alone }), "NP01", "en"))).toBe(
    "Highest in Beijing, lowest in Sichuan.",
  );
});

const history = [
  tinyEdition({ year: 2019, values: { ...values, "500000 NP01": { scored: 2 } } }),
  tinyEdition({ year: 2020 }),
  tinyEdition({ year: 2023, values }),
];
it("trendFinding says where home came from and how the nation went", () =>
  expect(plainText(trendFinding(history, "NP01", [], "zh"))).toBe(
    "重庆由 2019 年版的 2.00% 升到 2023 年版的 2.50%，全国由 2.60% 到 2.60%。",
  ));
it("trendFinding says neither rise nor fall across a break", () => {
  const said = plainText(trendFinding(history, "NP01", [2021], "zh"));
  expect(said).not.toContain("升到");
  expect(said).toContain("2021 年起口径不同，前后不宜直接相比");
});
it("trendFinding says so when there is one value only, or none", () => {
  expect(plainText(trendFinding(history.slice(0, 2), "NP01", [], "zh"))).toBe("重庆只有 2019 年版一个数值：2.00%。");
  expect(plainText(trendFinding(history.slice(1, 2), "NP01", [], "en"))).toContain("has no values");
});
