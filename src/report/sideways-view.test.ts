import { expect, it } from "vitest";
import { downloadSideways } from "./download-sideways.ts";
import { plainText } from "./segment.ts";
import { definitionsOf } from "./sideways-definitions.ts";
import {
  alikeFindings,
  alikeTitle,
  byRatio,
  columnName,
  countAbove,
  ratiosTitle,
  sidewaysLede,
} from "./sideways-finding.ts";
import { formulaText } from "./sideways-inputs.ts";
import { openSideways, ratioPassport, reasonLetters, slotsOf, valuePassport } from "./sideways-view.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { openTinySideways } from "./tiny-sideways.ts";

const sideways = openTinySideways();
const { home, nearest, group, nation, world, regions, economies, quantities } = sideways;
const [filed, np01, families] = quantities;

it("columns stand from home outwards, and know whose figures they are", () => {
  expect(regions.map(({ id }) => id)).toEqual(["500000", "510000", "G-NEAR", "100000"]);
  expect(economies.map(({ id }) => id)).toEqual(["CHN", "WLD", "USA"]);
  expect([home, nearest, group, nation, world].map((column) => column?.id)).toEqual([
    ...["500000", "510000", "G-NEAR", "100000", "WLD"],
  ]);
});
it("a row has the name and unit of the plan, or of its indicator, and the year of its basis", () => {
  expect(filed).toMatchObject({ name: { zh: "每百万人申请" }, indicator: null, year: 2019 });
  expect(np01).toMatchObject({ name: { en: "R&D intensity" }, unit: { en: "%" }, indicator: "NP01", year: 2023 });
  expect(sideways.alike).toEqual([filed]);
  expect(sideways.indicators).toEqual([np01]);
  expect(() => filed!.cell("JPN")).toThrow(RangeError);
});
it("an edition without a comparison has none to open", () => expect(openSideways(tinyEdition(), [])).toBeNull());
it("cells that are apart for one reason stand as one; a missing cell stays a cell", () => {
  const shape = (row: typeof filed) =>
    slotsOf(row!, [...regions, ...economies]).map((slot) =>
      slot.kind === "apart" ? [slot.columns.length, slot.reason] : slot.cell.value,
    );
  expect(shape(filed)).toEqual([600, 400, 500, 1200, 1190, 300, null]);
  expect(shape(np01)).toEqual([2, 4, 1, 2, [3, "no-world"]]);
  expect(shape(families)).toEqual([[4, "by-economy"], 9, 3, 12]);
});
it("reasons are lettered in the order of the plan", () =>
  expect([...reasonLetters(sideways.plan)].map(([id, { letter }]) => [id, letter])).toEqual([
    ["no-world", "a"],
    ["by-economy", "b"],
  ]));
it("an indicator is walked back on the passport of its entity, all else on that of the comparison", () => {
  expect(valuePassport(sideways, np01!, home, "zh")).toBe("/numbers/nation-2023/500000/#i-NP01");
  expect(valuePassport(sideways, filed!, world, "en")).toBe("/en/numbers/nation-2023/sideways/#w-filed-WLD");
  expect(ratioPassport(sideways, np01!, nearest, "zh")).toBe("/numbers/nation-2023/sideways/#w-np01-510000");
});

it("a chapter says every quantity that is counted alike, then how few they are", () => {
  const [first, , last] = sidewaysLede(sideways, "en");
  expect(alikeFindings(sideways, "en")).toEqual([first, last]);
});
it("the lead says the multiples of what is counted alike, counts the indicators and what does not compare", () => {
  expect(sidewaysLede(sideways, "zh").map(plainText)).toEqual([
    "2019 年重庆每百万人申请为 600.00，是全球的 2.00 倍、四川的 1.50 倍、周边的 1.20 倍、全国的 0.50 倍。",
    "2023 年国内同口径的 1 项里，重庆高于四川的有 0 项，高于周边的有 1 项，高于全国的有 0 项。",
    "与全球直接可比的只有 1 项；其余 2 项口径、单位或年份不同，或一侧没有数，都打斜线并写明原因。",
  ]);
  expect(plainText(sidewaysLede(sideways, "en")[0]!)).toBe(
    "Applications per million people, 2019: Chongqing has 600.00, 2.00 times as much as the world, 1.50 times as much as Sichuan, 1.20 times as much as the neighbours, 0.50 times as much as China.",
  );
  const links = sidewaysLede(sideways, "zh")[0]!.flatMap((part) => (typeof part === "string" ? [] : [part.href]));
  expect(links).toHaveLength(5);
});
it("what is counted alike without a figure of the world is counted apart from what compares with it", () => {
  const { cell } = filed!;
  const without = {
    ...filed!,
    cell: (entity: string) => (entity === world.id ? { ...cell(entity), value: null, ratio: null } : cell(entity)),
  };
  const two = { ...sideways, alike: [filed!, without] };
  const [zh, en] = (["zh", "en"] as const).map((lang) => plainText(sidewaysLede(two, lang).at(-1)!));
  expect(zh).toContain(
    "与全球直接可比的只有 1 项，另有 1 项口径、年份也相同，但没有全球的数，只能与其他经济体比；其余 1 项",
  );
  expect(en).toContain("Only 1 of 3 quantities compares with the world directly; 1 more is counted alike");
});
it("home is above where its multiple is more than 1, not where it is 1", () => {
  expect([nearest, group!, nation].map((column) => countAbove([np01!], column))).toEqual([0, 1, 0]);
});
it("bars stand from the largest multiple down, those without one last", () =>
  expect(byRatio(quantities, world).map(({ quantity }) => quantity.id)).toEqual(["families", "filed", "np01"]));
it("titles state what the bars show", () => {
  expect(ratiosTitle(sideways, nearest, "zh")).toBe("1 项里重庆有 0 项高于四川");
  const two = { ...sideways, indicators: [np01!, filed!] };
  expect(ratiosTitle(two, nearest, "en")).toBe(
    "Chongqing is above Sichuan in 1 of 2: at most applications per million people (1.50×), at least R&D intensity (0.50×)",
  );
  expect(alikeTitle(sideways, filed!, "zh")).toBe(
    "每百万人申请（2019 年）：重庆是全球的 2.00 倍、四川的 1.50 倍、全国的 0.50 倍",
  );
});
it("columns are named with their article in English", () => {
  const names = [world, group!, economies[2]!, nearest].map((column) => columnName(sideways, column, "en"));
  expect(names).toEqual(["the world", "the neighbours", "the US", "Sichuan"]);
});

it("definitions say of both sides what they count, and why they compare or not", () => {
  expect(definitionsOf(sideways, "zh").map(({ here, abroad, verdict }) => [here, abroad, verdict])).toEqual([
    ["甲", "乙", "可比。相同。核对：全国 1200，国际来源的中国 1190。"],
    ["研发经费与生产总值之比。", "／", "不可比：没有这一项。"],
    ["／", "丙", "不可比：只按经济体。"],
  ]);
  expect(definitionsOf(sideways, "en")[0]!.verdict).toBe(
    "Yes. the same. Check: the nation 1200, China by the international source 1190.",
  );
});
it("a formula is told with the names of its fields", () => {
  const upper = (field: string) => field.toUpperCase();
  expect(formulaText({ numerator: "a + b", denominator: "c[2020]", scale: 100 }, upper)).toBe(
    "(A + B) ÷ C[2020] × 100",
  );
  expect(formulaText({ numerator: "a", scale: 1 }, upper)).toBe("A");
});
it("the download has a line a cell, and says in words why one is struck out or missing", () => {
  const lines = downloadSideways(sideways, "zh").trim().split("\n");
  expect(lines).toHaveLength(1 + 3 * 7);
  expect(lines.find((line) => line.startsWith("np01,") && line.includes("美国"))).toContain("没有数：没有这一项");
  expect(lines.find((line) => line.startsWith("filed,") && line.includes("四川"))).toContain(
    ",2019,400,件/百万人,重庆,1.5,",
  );
});
