import { expect, it } from "vitest";
import { tinyOutlook } from "./tiny-rows.ts";
import { tinyCell, tinyQuantity, tinyWorld } from "./tiny-world.ts";
import { downloadEconomy, downloadField, downloadWorldTable } from "./world-downloads.ts";

const technology = [
  tinyCell({ share: 12.5 }),
  tinyCell({ economy: "BBB", families: 0, rta: null, rta_low: null, rta_high: null, reason: "small-sample" }),
  tinyCell({ field: "T02" }),
];
const quantities = [
  tinyQuantity({ quantity: "share", value: 40 }),
  tinyQuantity({ quantity: "nearest", item: "BBB", value: 0.9 }),
  tinyQuantity({ quantity: "pct_share", item: "S1", value: 7 }),
];
const dataset = () => ({ fields: [{ id: "pct_applications", name: { zh: "申请", en: "Applications" }, unit: "件" }] });
const library = { dataset, units: [{ unit: "件", name_en: "items" }] } as never;
const ofField = { entity_id: "AAA", series: "field", item: "T01" } as const;
const outlook = [
  tinyOutlook({ ...ofField, year: 2020, part: "observed", value: 100, status: "final" }),
  tinyOutlook({ ...ofField, year: 2021, value: 110, low: 90.5, high: 130, method: "drift", begins: "start" }),
];
const view = tinyWorld({ technology, quantities, outlook });
const lines = (csv: string) => csv.replace("\uFEFF", "").trimEnd().split("\r\n");

it("downloadWorldTable labels codes, keeps what is missing empty and ends with the edition and its state", () => {
  const [head, first, second] = lines(downloadWorldTable("technology", { view, library, lang: "zh" }));
  expect(head).toMatch(/^经济体代码,经济体,类别,技术领域代码,技术领域,/);
  expect(first).toMatch(/^AAA,甲国,经济体,T01,领域一,100,12\.5,1,/);
  expect(first).toMatch(/,world-2020（研究稿）$/);
  expect(second).toMatch(/^BBB,乙国,经济体,T01,领域一,0,50,,,,/);
  expect(second).toContain("样本小");
});
it("downloadWorldTable names quantities, their items and units", () => {
  const rows = lines(downloadWorldTable("economies", { view, library, lang: "en" })).slice(1);
  expect(rows[0]).toContain("share,World share of families,,,40,%");
  expect(rows[1]).toContain("nearest,Likeness of profile,BBB,Beta,0.9,none");
  expect(rows[2]).toContain("pct_share,Applications: share of the world,S1,Sector,7,%");
});
it("downloadWorldTable says of an outlook what is extrapolated, in families, as wide as its head", () => {
  const [head, seen, ahead] = lines(downloadWorldTable("outlook", { view, library, lang: "zh" }));
  expect(head).toMatch(/^经济体代码,经济体,类别,序列,项目代码,技术领域,单位,年份,性质,数值,区间下端,/);
  expect(seen).toMatch(/^AAA,甲国,经济体,技术领域,T01,领域一,族,2020,实际值,100,,,/);
  expect(ahead).toMatch(/,2021,外推，不是事实,110,90\.5,130,,漂移法,.*,数据的第一年,.*,world-2020（研究稿）$/);
  expect(new Set([head, seen, ahead].map((line) => line!.split(",").length)).size).toBe(1);
});
it("downloadField and downloadEconomy hold their own rows alone, as wide as their head", () => {
  const field = lines(downloadField("T01", { view, library, lang: "en" }));
  expect(field).toHaveLength(3);
  const economy = lines(downloadEconomy("AAA", { view, library, lang: "zh" }));
  expect(economy).toHaveLength(1 + 2 + 3);
  expect(new Set(economy.map((line) => line.split(",").length)).size).toBe(1);
});
it("every labelled file begins with a byte order mark", () =>
  expect(downloadField("T01", { view, library, lang: "zh" }).startsWith("\uFEFF")).toBe(true));
