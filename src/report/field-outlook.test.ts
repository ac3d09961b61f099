import { expect, it } from "vitest";
import type { Lang } from "../i18n/lang.ts";
import type { OutlookResult } from "../schema/outlook.ts";
import { carriedOn, tellFieldOutlook } from "./field-outlook.ts";
import { outlookFinding, outlookLimits, outlookMeaning } from "./outlook-finding.ts";
import { tinyOutlook } from "./tiny-rows.ts";
import { tinyCell, tinyWorld } from "./tiny-world.ts";
import { apiEconomy, apiField } from "./world-api.ts";

const row = (year: number, given: Partial<OutlookResult>, entity_id = "AAA") =>
  tinyOutlook({ entity_id, series: "field", item: "T01", year, ...given });
const basis = { method: "drift", from: 2016, to: 2020, points: 5, begins: "start" } as const;
const trials = { tested: 2, mae: 1234.5, naive_mae: 2000, inside: 2, intervals: 2 };
const outlook = [
  row(2020, { part: "observed", value: 51_306, status: "final" }),
  row(2021, { ...basis, ...trials, value: 60_000.4, low: 50_000, high: 70_000.6 }),
  row(2021, { reason: "missing-input", points: 0 }, "WLD"),
];
const technology = [tinyCell({ economy: "WLD", rank: null, ranked: null }), tinyCell({}), tinyCell({ economy: "BBB" })];
const view = tinyWorld({ technology, outlook });
const tell = (economy: string, lang: Lang) => tellFieldOutlook(view, { economy, field: "T01" }, lang);

it("the home economy is carried on first, then the world", () => expect(carriedOn(view)).toEqual(["AAA", "WLD"]));
it("families are told whole, in groups of three, with their interval and as no fact", () => {
  expect(outlookFinding(tell("AAA", "zh"))).toBe(
    "甲国的领域一专利族 2020 年为 51\u2009306 族；照以往的变动外推，2021 年为 60\u2009000 族（80% 区间 50\u2009000—70\u2009001）：外推，不是事实",
  );
  expect(outlookFinding(tell("AAA", "en"))).toMatch(
    /^Families in field one, Alpha: 51\u2009306 in 2020; carried on as it has moved, 60\u2009000 in 2021 .*: extrapolated, not a fact$/,
  );
});
it("the rate is carried on, the past errors are in families, and no one else is carried on", () => {
  const [method, past] = outlookMeaning(tell("AAA", "zh"));
  expect(method).toContain("把平均每年的变动比例照样延续下去");
  expect(past).toContain("外推 1 年 2 次，平均差 1235（说“不变”差 2000）");
  expect(outlookLimits(tell("AAA", "zh"))).toMatch(/不是事实.*只做全球与甲国，不推其他经济体.*要同“不变”的误差比着看/);
  expect(outlookLimits(tell("AAA", "en"))).toContain("For the world and Alpha only");
});
it("where the world is not carried on, it says why", () => {
  expect(outlookFinding(tell("WLD", "zh"))).toBeNull();
  expect(outlookMeaning(tell("WLD", "zh"))).toEqual(["没有展望：全球 2020 年没有数，无从外推。"]);
});
it("the documents of a field and of an economy hold their rows of the outlook", async () => {
  expect((await apiField(view, "T01"))["outlook"]).toEqual(outlook);
  expect((await apiEconomy(view, "AAA"))["outlook"]).toEqual(outlook.slice(0, 2));
  expect((await apiEconomy(view, "BBB"))["outlook"]).toEqual([]);
});
