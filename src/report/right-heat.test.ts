import fc from "fast-check";
import { expect, it } from "vitest";
import { openCommitted, repository } from "../../fixtures/committed.ts";
import type { CubeResult } from "../schema/industry-results.ts";
import { stepOf } from "./heat.ts";
import { heatPages, heatPaths, openHeat } from "./heat-pages.ts";
import { openIndustries } from "./industry-view.ts";
import { countScale, rightHeat } from "./right-heat.ts";
import { plainText } from "./segment.ts";
import { tinyCount, tinyIndustries } from "./tiny-industries.ts";

const hidden = { hidden: "yes", reason: "suppressed" } as const;
const of = (entity_id: string, industry_id: string | null, given: Partial<CubeResult>) =>
  tinyCount({ entity_id, industry_id, right: "mark", ...given });
const cube = [
  of("100000", "I6-AUTO", { count: 40 }),
  of("100000", "I6-ENERGY", { count: 5 }),
  of("500000", null, { count: 1200 }),
  of("110000", null, { count: 900 }),
  of("110000", "I6-AUTO", { count: 0 }),
  of("110000", "I6-ENERGY", { count: 5 }),
  of("500000", "I6-AUTO", { count: 1000, status: "final" }),
  of("500000", "I6-ENERGY", hidden),
  // no region has patents in energy
  tinyCount({ industry_id: "I6-ENERGY", count: 7 }),
  tinyCount({ entity_id: "110000", industry_id: "I6-AUTO", count: 3 }),
];
const view = tinyIndustries({ results: { cube } });
const marks = rightHeat(view, "mark");
const plain = (right: string, lang: "zh" | "en") => openHeat(view, right).lead(lang).map(plainText);

it("rightHeat has a cell for each row of a region and an industry, a zero as a number and a hidden one without", () => {
  const found = marks.cells.map(({ entity_id, industry_id, value, step, reason }) => {
    return [entity_id, industry_id, value, step, reason];
  });
  expect(found).toEqual([
    ["110000", "I6-AUTO", 0, "level-1", null],
    ["110000", "I6-ENERGY", 5, "level-2", null],
    ["500000", "I6-AUTO", 1000, "level-3", null],
    ["500000", "I6-ENERGY", null, null, "suppressed"],
  ]);
  expect(marks.cells[2]?.status).toBe("final");
});
it("rightHeat leaves out an industry of which no region has a row, and says so", () => {
  const patents = rightHeat(view, "patent");
  expect(patents.families.flatMap(({ industries }) => industries.map((row) => row.industry_id))).toEqual(["I6-AUTO"]);
  expect(patents.read("en")).toContain(
    "there are no totals. Only industries in which this kind is counted have a column: 1 of 2. Each",
  );
  expect(marks.read("en")).toContain("there are no totals. Each");
});
it("rightHeat prints whole counts, each with its place on the passport page of the industry", () => {
  expect(marks.print(1000)).toBe("1000");
  expect(marks.passport(marks.cells[2]!, "en")).toBe("/en/numbers/nation-2023/I6-AUTO/#k-mark-500000");
});
it("rightHeat names each level that a cell has by its smallest and largest count, the highest first", () => {
  expect(marks.keys("zh")).toEqual([
    { step: "level-3", text: "1000" },
    { step: "level-2", text: "5" },
    { step: "level-1", text: "0" },
  ]);
  const many = [1, 2, 3, 4, 5, 6].map((count, at) =>
    of(["110000", "500000", "510000"][at % 3]!, at < 3 ? "I6-AUTO" : "I6-ENERGY", { count }),
  );
  const keys = rightHeat(tinyIndustries({ results: { cube: many } }), "mark").keys("en");
  expect(keys.map(({ text }) => text)).toEqual(["5–6", "4", "3", "2", "1"]);
});
it("rightHeat says in which industry and region most lie, how many cells are shown, and which is the highest", () => {
  expect(marks.title("zh")).toBe("商标最多的产业是汽车，最多的省级单元是重庆");
  expect(marks.title("en")).toBe(
    "Trade marks: most are in cars among industries, and in Chongqing among provincial units",
  );
  expect(plain("mark", "zh")).toEqual([
    "4 个格子中 3 个有件数，其中 1 个为 0；1 个隐去。",
    "全国合计最多的产业是汽车，40；全部产业合计最多的省级单元是重庆，1200。",
    "最高的是重庆的汽车，1000。",
  ]);
  expect(plain("mark", "en")[0]).toBe("3 of 4 cells have a count, which is 0 in 1; 1 are not shown.");
  const hrefs = marks
    .lead("zh")
    .flat()
    .flatMap((part) => (typeof part === "string" ? [] : [part.href]));
  expect(hrefs.map((href) => href?.slice("/numbers/nation-2023/".length))).toEqual([
    "I6-AUTO/#k-mark",
    "500000/#k-mark",
    "I6-AUTO/#k-mark-500000",
  ]);
});
it("rightHeat of cells that are all hidden or none has no key, and names nobody", () => {
  const bare = rightHeat(tinyIndustries({ results: { cube: [of("110000", "I6-AUTO", hidden)] } }), "mark");
  expect([bare.keys("zh"), bare.title("zh")]).toEqual([[], "没有一个产业或省级单元有显示的商标"]);
  expect(bare.lead("zh").map(plainText)).toEqual(["1 个格子中 0 个有件数；1 个隐去。"]);
  const none = rightHeat(tinyIndustries({ results: { cube: [of("110000", "I6-AUTO", { count: 0 })] } }), "mark");
  expect([none.keys("zh"), none.cells[0]?.step]).toEqual([[{ step: "level-1", text: "0" }], "level-1"]);
  expect(none.lead("zh").map(plainText)).toEqual(["1 个格子中 1 个有件数，其中 1 个为 0；0 个隐去。"]);
});
it("heatPages have the relations and each kind of right that is counted; any other page there is none", () => {
  expect(heatPages(view).counts).toEqual(["patent", "mark"]);
  expect(heatPages(tinyIndustries()).counts).toEqual([]);
  expect(heatPaths(view).map(({ quantity }) => quantity)).toEqual([
    ...[undefined, "value", "property", "economy", "innovation"],
    ...["patent", "mark"],
  ]);
  expect(openHeat(view, "economy").table).toBe("cells");
  expect(() => openHeat(tinyIndustries(), "mark")).toThrow("the matrix has no page mark");
});
it("countScale has none at all on a level of its own, and no other level without a count", () => {
  expect(countScale([0, 0, 7, 9]).bounds).toEqual([7, 9]);
  expect(countScale([]).steps).toEqual(["level-1"]);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 })), (counts) => {
      const scale = countScale(counts);
      const steps = new Set(counts.filter((count) => count > 0).map((count) => stepOf(count, scale)));
      expect([...steps].sort()).toEqual(scale.steps.slice(1));
      expect(stepOf(0, scale)).toBe("level-1");
    }),
  );
});

const committed = ["city-2019", "city-2023"].map(
  (edition) => openIndustries(openCommitted(edition, { industries: true }), repository)!,
);
it.each(committed.map((each) => [each.edition.id, each] as const))(
  "the matrix of %s shows every count of cube.csv by region and listed industry, and each page has its own address",
  (_, each) => {
    const paths = heatPaths(each).map(({ shown }) => shown);
    expect(new Set(paths).size).toBe(paths.length);
    const listed = new Set(each.industries.map(({ industry_id }) => industry_id));
    const rows = each.results.cube.filter(
      (row) => listed.has(row.industry_id!) && row.entity_id !== each.whole.entity_id,
    );
    const shown = heatPages(each).counts.flatMap((right) =>
      rightHeat(each, right).cells.map((cell) => ({ ...cell, right })),
    );
    expect(heatPages(each).counts).toHaveLength(5);
    expect(shown).toHaveLength(rows.length);
    for (const { entity_id, industry_id, right, value } of shown) {
      expect(value).toBe(each.count(entity_id, industry_id, right)!.count);
    }
  },
);
