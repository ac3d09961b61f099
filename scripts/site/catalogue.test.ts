import { expect, it } from "vitest";
import { formatWorkbook } from "../../src/report/workbook.ts";
import { type CatalogueTables, checkCatalogue } from "./catalogue.ts";
import { siteOf } from "./site.ts";

const id = "DX-2019-I-0-A-1";
const row = (quantity: string, value: string, status = "sample") => [`${id} ${quantity}`, { value, status }] as const;
const tables: CatalogueTables = {
  edition: "city-2023",
  entries: new Map([[id, { id }]]),
  evidence: new Map([
    row("K", "37.6658"),
    row("change", "-0.0911"),
    row("planned", "1.0000"),
    row("share", "53.5363", "final"),
    row("stability.K", "0.9960"),
    row("stability.E", "0.9890"),
  ]),
};
const mark = '<abbr class="sample-mark" title="x">样</abbr>';
const proof = (quantity: string, text: string, marked = true) =>
  `<tr data-proof="${quantity}"><td><data value="1">${text}</data>${marked ? mark : ""}</td></tr>`;
const page = (inner: string) => `<main data-search-edition="city-2023">${inner}</main>`;
const workbook = (rows: readonly string[][]) => formatWorkbook([{ tab: "a", head: ["id"], rows }]);
const files = {
  "downloads/city-2023/catalogue-zh.csv": "id\na",
  "downloads/city-2023/catalogue-en.csv": "id\na",
  "downloads/city-2023/catalogue-zh.xlsx": workbook([["a"]]),
  "downloads/city-2023/catalogue-en.xlsx": workbook([["a"]]),
  "api/v1/city-2023/entries.json": '{"lines":[1]}',
  "api/v1/city-2023/catalogue.json": '{"entries":[1]}',
};
const check = (inner: string, more: Readonly<Record<string, string | Uint8Array>> = files) =>
  checkCatalogue(
    siteOf({ [`catalogue/${id}/index.html`]: page(inner), [`en/catalogue/${id}/index.html`]: page(""), ...more }),
    [tables],
  );

it("checkCatalogue lets through what is rightly rounded and marked", () => {
  const right = [proof("K", "37.7"), proof("change", "−0.09"), proof("planned", "是"), proof("share", "53.5%", false)];
  expect(check([...right, proof("stability.K", "&gt;99%")].join(""))).toEqual({ seen: 5, problems: [] });
  expect(check(proof("stability.E", "&gt;99%")).problems).toHaveLength(1);
});
it("checkCatalogue names a wrong number, a wrong verdict, and evidence that is not committed", () => {
  const { problems } = check([proof("K", "37.6"), proof("planned", "否"), proof("E", "1.0")].join(""));
  expect(problems).toEqual([
    `catalogue/${id}/index.html: ${id} K prints "37.6", committed 37.6658`,
    `catalogue/${id}/index.html: ${id} planned prints "否", committed 1.0000`,
    `catalogue/${id}/index.html: ${id} E is in no committed catalogue of its edition`,
  ]);
});
it("checkCatalogue names a sample without its mark, and a mark on what is none", () => {
  expect(check(proof("K", "37.7", false)).problems).toEqual([
    `catalogue/${id}/index.html: ${id} K is a sample and does not say so`,
  ]);
  expect(check(proof("share", "53.5%")).problems).toEqual([
    `catalogue/${id}/index.html: ${id} share is marked as a sample and is none`,
  ]);
});
it("checkCatalogue reads the lines of lists too", () => {
  const line = (text: string) =>
    `<li><h3 class="entry-title"><a href="../${id}/index.html">A</a></h3><p class="entry-facts"><span>K <span class="number">${text}</span>${mark}</span></p></li>`;
  expect(check(line("37.7"))).toEqual({ seen: 1, problems: [] });
  expect(check(line("99.9")).problems.length).toBe(1);
});
it("checkCatalogue misses pages and files, and files that do not hold every entry", () => {
  const less = {
    "downloads/city-2023/catalogue-zh.xlsx": new Uint8Array([1, 2, 3]),
    "downloads/city-2023/catalogue-en.xlsx": workbook([]),
    "api/v1/city-2023/entries.json": '{"lines":[]}',
  };
  const { problems } = checkCatalogue(siteOf({ ...files, ...less }), [tables]);
  expect(problems).toEqual([
    `catalogue/${id}/index.html: is missing`,
    `en/catalogue/${id}/index.html: is missing`,
    "downloads/city-2023/catalogue-zh.xlsx: cannot be read",
    "downloads/city-2023/catalogue-en.xlsx: has 0 entries, the committed catalogue 1",
    "api/v1/city-2023/entries.json: has 0 entries, the committed catalogue 1",
  ]);
});
