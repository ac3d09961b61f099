import { expect, it } from "vitest";
import type { EntryLine } from "../schema/entry-list.ts";
import { lineHtml, partsHtml } from "./entry-line.ts";

const none = {
  kind: [],
  grade: [],
  orientation: [],
  positioning: [],
  group: [],
  region: [],
  industry: [],
  right: [],
  status: [],
};
const line: EntryLine = {
  ...{ id: "DX-2019-I-0-A-1", kind: "I", title: { zh: "<甲>", en: "A & B" }, values: none, amounts: {}, words: [] },
  grade: { id: "key", className: "grade-1", name: { zh: "重点支持", en: "key support" } },
  facts: { zh: [["K ", { amount: "37.7", sample: true }]], en: [["K 37.7"]] },
  why: { zh: ["规则 4"], en: ["rule 4"] },
};

it("lineHtml(line) escapes every text and marks sample figures", () => {
  expect(lineHtml(line, "zh")).toBe(
    '<li><h3 class="entry-title"><a href="/catalogue/DX-2019-I-0-A-1/">&lt;甲&gt;</a></h3><span class="grade grade-1">重点支持</span><p class="entry-facts"><span>K <span class="number">37.7</span><abbr class="sample-mark" title="演示数据">样</abbr></span></p><p class="entry-why">规则 4</p></li>',
  );
});
it("lineHtml(line) leads to the page of the language, from where the site stands", () =>
  expect(lineHtml(line, "en", "../../")).toContain('href="../../en/catalogue/DX-2019-I-0-A-1/"'));
it("lineHtml(line) says so where there is no grade", () =>
  expect(lineHtml({ ...line, grade: null }, "zh")).toContain('<span class="grade grade-none">不定级</span>'));
it("partsHtml marks no figure that is no sample", () =>
  expect(partsHtml(["a ", { amount: "1", sample: false }], "en")).toBe('a <span class="number">1</span>'));
