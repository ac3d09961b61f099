import { expect, it } from "vitest";
import type { EntryList } from "../schema/entry-list.ts";
import { formatSelection } from "./entry-selection.ts";
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
const selection = { list: { edition: "city-2023", fields: false, facets }, lines };

it("formatSelection(csv) has labels, not codes, keeps what is missing empty, and runs no formula", () => {
  const [head, row, end] = formatSelection("csv", selection, "zh").split("\r\n");
  expect(head).toBe(
    "\uFEFF编号,条目,类型,发布定级,导向类型,定位,区域,产业,知识产权类型,K,E,V,依据的规则与最近的变动,数据状态,版次",
  );
  expect(row).toBe("DX-2019-I-0-A-1,'=甲,产业,重点支持,,,,,专利、商标,37.6658,,,规则 40.37,演示数据,city-2023");
  expect(end).toBe("");
});
it("formatSelection(csv) of technology fields calls them so", () => {
  const world = { ...selection, list: { ...selection.list, edition: "world-2020", fields: true } };
  const head = (lang: "zh" | "en") => formatSelection("csv", world, lang).split("\r\n")[0]!.split(",")[7];
  expect([head("zh"), head("en")]).toEqual(["技术领域", "Technology field"]);
});
it("formatSelection(json) names the edition and holds the lines", () =>
  expect(JSON.parse(formatSelection("json", selection, "en"))).toMatchObject({
    edition: "city-2023",
    entries: [{ id: "DX-2019-I-0-A-1" }],
  }));
