import { expect, it } from "vitest";
import { licenceNote } from "../i18n/data-api.ts";
import { stateWords } from "../i18n/words.ts";
import type { EntryList } from "../schema/entry-list.ts";
import { formatSelection, selectionFile, selectionSheets } from "./entry-selection.ts";
import { nothingChosen } from "./narrow-list.ts";

const lines: EntryList["lines"] = [
  {
    ...{ id: "DX-2019-I-0-A-1", kind: "I", title: { zh: "=甲", en: "A" }, facts: { zh: [], en: [] }, words: [] },
    grade: { id: "key", className: "grade-1", name: { zh: "重点支持", en: "key support" } },
    values: { ...nothingChosen, kind: ["I"], right: ["patent", "trademark"], status: ["sample"] },
    amounts: { K: 37.6658, E: null },
    why: { zh: ["规则 4", { amount: "0.37", sample: true }], en: [] },
  },
];
const named = (value: string, zh: string) => ({ value, name: { zh, en: zh } });
const facets = {
  ...(Object.fromEntries(Object.keys(nothingChosen).map((facet) => [facet, []])) as unknown as EntryList["facets"]),
  kind: [named("I", "产业")],
  right: [named("patent", "专利"), named("trademark", "商标")],
  status: [named("sample", "演示数据")],
};
const title = { zh: "目录", en: "Catalogue" };
const selection = {
  list: { ...{ edition: "city-2023", title, state: "sample" as const }, fields: false, percentiles: [], facets },
  asked: { query: "", chosen: nothingChosen },
  lines,
};

it("formatSelection(csv) has labels, not codes, keeps what is missing empty, and runs no formula", () => {
  const [head, row, end] = formatSelection("csv", selection, "zh").split("\r\n");
  expect(head).toBe(
    "\uFEFF编号,条目,类型,发布定级,导向类型,定位,区域,产业,知识产权类型,K,E,V,等级的由来与最近的变动,数据状态,版次",
  );
  expect(row).toBe(
    "DX-2019-I-0-A-1,'=甲,产业,重点支持,,,,,专利、商标,37.6658,,,规则 40.37,演示数据,city-2023（演示数据）",
  );
  expect(end).toBe("");
});
it("formatSelection(csv) of technology fields calls them so", () => {
  const world = { ...selection, list: { ...selection.list, edition: "world-2020", fields: true } };
  const head = (lang: "zh" | "en") => formatSelection("csv", world, lang).split("\r\n")[0]!.split(",")[7];
  expect([head("zh"), head("en")]).toEqual(["技术领域", "Technology field"]);
});
it("formatSelection(csv) says of which amounts are percentiles", () => {
  const nation = { ...selection, list: { ...selection.list, percentiles: ["K", "E"] } };
  const heads = (lang: "zh" | "en") => formatSelection("csv", nation, lang).split("\r\n")[0]!.split(",").slice(9, 12);
  expect(heads("zh")).toEqual(["K（百分位）", "E（百分位）", "V"]);
  expect(heads("en")).toEqual(["K (percentile)", "E (percentile)", "V"]);
});
it("formatSelection(json) names the edition and its state, and holds the lines", () =>
  expect(JSON.parse(formatSelection("json", selection, "en"))).toMatchObject({
    ...{ edition: "city-2023", title, state: "sample" },
    entries: [{ id: "DX-2019-I-0-A-1" }],
  }));
it("regions are written in full where files need it, though facets call them short", () => {
  const region = [
    { value: "500107", name: { zh: "九龙坡", en: "Jiulongpo" }, full: { zh: "九龙坡区", en: "Jiulongpo" } },
  ];
  const values = { ...lines[0]!.values, region: ["500107"] };
  const district = {
    ...selection,
    list: { ...selection.list, facets: { ...facets, region } },
    lines: [{ ...lines[0]!, values }],
  };
  expect(formatSelection("csv", district, "zh").split("\r\n")[1]!.split(",")[6]).toBe("九龙坡区");
});
it("the file of a selection says in its name that it is of a sample edition", () => {
  expect(selectionFile(selection.list, "xlsx")).toBe("city-2023-selection-sample.xlsx");
  expect(selectionFile({ edition: "nation-2023", state: "draft" }, "csv")).toBe("nation-2023-selection.csv");
});
const aboutRows = (chosen: Parameters<typeof selectionSheets>[0], lang: "zh" | "en") =>
  selectionSheets(chosen, lang)[1]!.rows;
it("selectionSheets hold the same cells, numbers as numbers, and say what they are of, what was asked, and that they are samples", () => {
  const [entries] = selectionSheets(selection, "zh");
  expect(entries?.tab).toBe("条目（演示数据）");
  expect(entries?.rows[0]?.slice(0, 12)).toEqual([
    ...["DX-2019-I-0-A-1", "=甲", "产业", "重点支持", null, null, null, null, "专利、商标", 37.6658, null, null],
  ]);
  const asked = { query: "软件", chosen: { ...nothingChosen, kind: ["I"], right: ["patent", "trademark"] } };
  expect(aboutRows({ ...selection, asked }, "zh")).toEqual([
    ["目录", "目录"],
    ["版次", "city-2023（演示数据）"],
    ["状态", stateWords.sample.long.zh],
    ["筛选", "在目录里找：软件；类型：产业；知识产权类型：专利、商标"],
    ["条目数", 1],
    ["其中演示数据", 1],
    ["许可", licenceNote.zh],
  ]);
});
it("selectionSheets of nothing have heads and no row, and speak of no sample; of everything, of no choice", () => {
  const [entries] = selectionSheets({ ...selection, lines: [] }, "en");
  expect([entries?.tab, entries?.rows.length, entries?.head.length]).toEqual(["Entries", 0, 15]);
  expect(aboutRows({ ...selection, lines: [] }, "en").slice(3, -1)).toEqual([
    ["Filter", "All entries"],
    ["Entries", 0],
  ]);
});
