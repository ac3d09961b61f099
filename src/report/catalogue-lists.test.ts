import { expect, it } from "vitest";
import { shelfOf } from "../../fixtures/catalogue/shelf.ts";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { apiCatalogue, downloadCatalogue } from "./catalogue-files.ts";
import { facetAddress, listAddress, shownCatalogues, writtenLists } from "./catalogue-lists.ts";
import { entryList } from "./entry-list.ts";

const [city, nation, world] = ["city-2023", "nation-2023", "world-2020"].map(committedCatalogue) as [
  ReturnType<typeof committedCatalogue>,
  ReturnType<typeof committedCatalogue>,
  ReturnType<typeof committedCatalogue>,
];
const shelf = shelfOf(nation, city, world);

it("shownCatalogues are the newest of every scope, first the one that gives grades, then that of the site", () =>
  expect(
    shownCatalogues(shelfOf(world, nation, city, committedCatalogue("city-2022"))).map(({ edition }) => edition.id),
  ).toEqual(["city-2023", "nation-2023", "world-2020"]));
it("listAddress is the front for the first scope, and a folder for any other", () => {
  expect(listAddress("city", shelf)).toBe("/catalogue/");
  expect(listAddress("world", shelf)).toBe("/catalogue/world/");
  expect(facetAddress("/catalogue/", "grade", "key")).toBe("/catalogue/grade/key/");
});
it("writtenLists(view) hold all entries, and each value of a facet with those that have it", () => {
  const lists = writtenLists(world, shelf);
  expect(lists[0]).toMatchObject({ facet: null, address: "/catalogue/world/" });
  expect(lists[0]!.lines.length).toBe(35);
  const directions = lists.filter(({ facet }) => facet === "orientation");
  expect(directions.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(35);
  expect(directions.map(({ address }) => address)).toContain("/catalogue/world/orientation/catching-up/");
  expect(new Set(lists.map(({ address }) => address)).size).toBe(lists.length);
});
it("entryList(view) has a line an entry with scores, its direction and the nearest change", () => {
  const line = entryList(world, shelf).lines.find(({ id }) => id === "DX-2020-I-CHN-T06-1")!;
  expect(line.grade).toBeNull();
  expect(line.facts.zh).toEqual([
    ["追赶"],
    ["K ", { amount: "59.0", sample: false }],
    ["百分位：", "G ", { amount: "91.2", sample: false }],
  ]);
  expect(line.why.zh.map((part) => (typeof part === "string" ? part : part.amount)).join("")).toBe(
    "知识产权 K 再高 1.02 分，导向类型就由“追赶”变为“优势保持”。",
  );
  expect(entryList(world, shelf).names["T06"]).toEqual(expect.arrayContaining(["计算机技术", "软件", "software"]));
});
it("entryList(view) says of the amounts of a province that they are percentiles", () => {
  const list = entryList(nation, shelf);
  const { facts } = list.lines.find(({ id }) => id === "DX-2019-R-500000-0-1")!;
  const plain = (lang: "zh" | "en") =>
    facts[lang]
      .at(-1)!
      .map((part) => (typeof part === "string" ? part : part.amount))
      .join("");
  expect(plain("zh")).toBe("百分位：P 60.0，C 43.3，U 33.3，D 53.3");
  expect(plain("en")).toBe("percentile: P 60.0, C 43.3, U 33.3, D 53.3");
  expect([list.percentiles, entryList(city, shelf).percentiles]).toEqual([["K", "E"], []]);
  expect(downloadCatalogue(nation, shelf, "zh")).toContain(",K（百分位）,E（百分位）,N（百分位）,G（百分位）,M,V,");
});
it("entryList(view) tells what moved a grade away from its rule, and nothing of the kind where the rule decided", () => {
  const { lines } = entryList(city, shelf);
  const why = (id: string, lang: "zh" | "en") =>
    lines
      .find((line) => line.id === id)!
      .why[lang].map((part) => (typeof part === "string" ? part : part.amount))
      .join("");
  expect(why("DX-2019-X-500112-I6-AUTO-1", "zh")).toMatch(
    /^规则 3 成立：[^。]+，规则定级“重点支持”。按价值 V 在本区“重点支持”中居第 8 位，名额 2 个，顺降为“培育引导”。/,
  );
  expect(why("DX-2019-X-500112-I6-AUTO-1", "en")).toContain(
    "by rule it is key support. By value V it is number 8 of those at “key support” in its district; the quota is 2, so ",
  );
  for (const { id, rule_grade } of city.entries) {
    const isMoved = city.steps(id).some(({ after }) => after !== rule_grade);
    expect([id, why(id, "zh").includes("，规则定级“")]).toEqual([id, isMoved]);
  }
});
it("downloadCatalogue(view) has a line an entry, with names and scores", () => {
  const rows = downloadCatalogue(world, shelf, "zh").trimEnd().split("\r\n");
  expect(rows.length).toBe(36);
  expect(rows.find((row) => row.startsWith("DX-2020-I-CHN-T06-1,"))).toContain(",计算机技术,,,,追赶,");
});
it("apiCatalogue(view) holds the rows as they are committed", () => {
  const { entries, evidence, rules } = apiCatalogue(city) as { entries: unknown[]; evidence: unknown[]; rules: string };
  expect([entries.length, evidence.length, rules]).toEqual([896, 12478, "city-1"]);
});
