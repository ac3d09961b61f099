import { expect, it } from "vitest";
import { checkNumbers } from "./numbers.ts";
import { siteOf } from "./site.ts";
import { isWorldRight } from "./world-forms.ts";
import { readWorldTables } from "./world-tables.ts";

const files: Readonly<Record<string, string>> = {
  "data/editions/world-2020.yml": "state: draft\nyear: 2020\n",
  "data/results/world-2020/technology.csv": [
    "economy,field,year,families,share,rta,rta_low,rta_high,rta_ex,rta_ex_low,rta_ex_high,growth_3y,growth_ex_3y,rank,ranked",
    "CHN,T06,2020,51306.0000,53.5363,1.0954,1.0844,1.1066,1.2054,1.1910,1.2200,21.5083,2.0631,1,36",
    "CHN,T06,2017,9.0000,0.1234,,,,,,,,,30,36",
  ].join("\n"),
  "data/results/world-2020/economies.csv": [
    "economy,year,quantity,item,value,rank,ranked",
    "CHN,2020,share,,48.6215,1,36",
    "CHN,2010,share,,24.5000,3,36",
    "CHN,2020,pct,S1,1234.0000,2,90",
    "CHN,2018,wb_rd_to_gdp,,2.1863,,",
    "CHN,2020,hhi,,0.0519,,",
    "CHN,2020,nearest,KOR,0.9123,1,30",
  ].join("\n"),
};
const [tables] = readWorldTables(["world-2020"], (path) => files[path] ?? "");
const row = (anchor: string) => tables!.byAnchor.get(`CHN ${anchor}`)!;

it.each([
  ["t-T06", "51\u2009306"],
  ["t-T06", "53.5%"],
  ["t-T06", "第 1 位"],
  ["t-T06", "1.10"],
  ["t-T06", "1.08—1.11"],
  ["t-T06", "1.08–1.11"],
  ["t-T06", "1.21"],
  ["t-T06", "+21.5%"],
  ["t-T06", "+2.1%"],
  ["t-T06", "1.0954"],
  ["t-T06", "21.5083%"],
  ["t-T06-2017", "0.12%"],
  ["t-T06-2017", "9"],
  ["t-T06-2017", "—"],
  ["e-share", "48.6%"],
  ["e-share-2010", "24.5%"],
  ["e-pct-S1", "1234"],
  ["e-wb_rd_to_gdp", "2.19"],
  ["e-hhi", "0.052"],
  ["e-nearest-KOR", "0.91"],
])("at %s a page may print %s", (anchor, text) => expect(isWorldRight(text, anchor, row(anchor))).toBe(true));

it.each([
  ["t-T06", "51\u2009307"],
  ["t-T06", "53.54%"],
  ["t-T06", "53.5"],
  ["t-T06", "第 2 位"],
  ["t-T06", "1.07—1.11"],
  ["t-T06", "1.08"],
  ["t-T06", "21.5%"],
  ["t-T06", "—"],
  ["e-share", "48.7%"],
  ["e-hhi", "0.05"],
])("at %s a page may not print %s", (anchor, text) => expect(isWorldRight(text, anchor, row(anchor))).toBe(false));

it("checkNumbers follows links to passports of the world, and misses them on a page of an economy without any", () => {
  const link = (text: string) => `<a href="../../numbers/world-2020/CHN/index.html#e-share">${text}</a>`;
  const check = (html: string) =>
    checkNumbers(siteOf({ "economies/CHN/index.html": html }), [], { worlds: [tables!] }).problems;
  expect(check(link("48.6%"))).toEqual([]);
  expect(check(link("48.5%"))).toEqual([expect.stringContaining('"48.5%" is not world-2020 CHN e-share')]);
  expect(check("")).toEqual([expect.stringContaining("no number is linked")]);
});
