import { expect, it } from "vitest";
import { siteOf } from "./site.ts";
import { checkStates } from "./states.ts";

const city = "zone-2024";

const tables = [
  { edition: "zone-2024", state: "sample" },
  { edition: "nation-2023", state: "draft" },
  { edition: "nation-2022", state: "final" },
];
const problemsOf = (path: string, html: string) => checkStates(siteOf({ [path]: html }), tables).problems;

it("a page of an edition with made-up figures says so in its banner, in its language", () => {
  const sample = "reports/zone-2024/index.html";
  const title = "<title>甲（演示数据）</title>";
  expect(problemsOf(sample, `${title}<section class="banner"><p>演示数据：本版含样例</p></section>`)).toEqual([]);
  expect(problemsOf(sample, `${title}<section class="banner"><p>正式版</p></section>`)).toEqual([
    `${sample}: the banner does not say 演示数据`,
  ]);
  expect(problemsOf(`en/${sample}`, "<title>A (SAMPLE)</title><main>SAMPLE</main>")).toEqual([
    `en/${sample}: the banner does not say SAMPLE`,
  ]);
});
it("a page says its edition itself where its address does not", () =>
  expect(problemsOf("index.html", '<main data-search-edition="nation-2023">')).toEqual([
    "index.html: the banner does not say 研究稿",
  ]));
it("a final edition and a page of no edition need no banner", () => {
  expect(problemsOf("numbers/nation-2022/500000/index.html", "<main>")).toEqual([]);
  expect(problemsOf("methods/index.html", "<main>")).toEqual([]);
});
it("an unknown edition is wrong", () =>
  expect(problemsOf("reports/nation-1999/index.html", "")).toEqual([
    "reports/nation-1999/index.html: shows the unknown edition nation-1999",
  ]));

const page = "reports/zone-2024/regions/500106/index.html";
const top = '<title>甲（演示数据）</title><section class="banner">演示数据</section>';
const link = (to: string, text: string) => `<a href="../../../../numbers/${to}">${text}</a>`;
const mark = '<abbr class="sample-mark" title="演示数据">样</abbr>';
const level = link(`${city}/500106/index.html#s-level`, "72.1");
const withTables = (path: string, html: string) =>
  checkStates(siteOf({ [path]: html, "numbers/zone-2024/500106/index.html": top }), [
    { edition: city, state: "sample", byAnchor: new Map([["500106 i-P09", { status: "final" }]]) },
    { edition: "nation-2023", state: "draft" },
  ]).problems;

it("a page of sample figures says so in its title", () =>
  expect(withTables(page, top.replace("（演示数据）", ""))).toEqual([`${page}: the title does not say 演示数据`]));
it("a sample figure without its mark is found, one with it is right", () => {
  expect(withTables(page, top + level + mark)).toEqual([]);
  expect(withTables(page, top + level)).toEqual([
    `${page}: "72.1" (zone-2024 500106 s-level) is a sample and does not say so`,
  ]);
  expect(withTables(page, `${top}${level}<abbr class="sample-mark"></abbr>`)).toHaveLength(1);
});
it("a real figure of a sample edition carries no mark, by its status or because it was observed", () => {
  const real = link(`${city}/500106/index.html#i-P09`, "3") + link(`${city}/500106/index.html#o-graduates`, "320.79");
  expect(withTables(page, top + real)).toEqual([]);
  expect(withTables(page, top + real + mark)).toEqual([
    `${page}: "320.79" (zone-2024 500106 o-graduates) is marked as a sample and is none`,
  ]);
});
it("a real page must not print a sample figure, marked or not", () => {
  const real = "regions/500000/index.html";
  const banner = '<section class="banner">研究稿</section><main data-search-edition="nation-2023">';
  const number = '<a href="../../numbers/zone-2024/500106/index.html#s-level">72.1</a>';
  expect(withTables(real, banner)).toEqual([]);
  expect(withTables(real, banner + number + mark)).toEqual([
    `${real}: "72.1" (zone-2024 500106 s-level) is a sample on a page that is none`,
  ]);
});
it("a figure of sample figures has their status, and its drawing says so by itself", () => {
  const figure = (status: string, inside: string) =>
    `<figure id="f"><svg role="img" aria-labelledby="f-desk-title">${inside}</svg><p class="figure-source"><span class="status">${status}</span></p></figure>`;
  const stamp = '<text class="sample-stamp">演示数据</text>';
  expect(withTables(page, top + figure("演示数据", stamp))).toEqual([]);
  expect(withTables(page, top + figure("正式公布", stamp))).toEqual([
    `${page}: figure f has the status "正式公布", not 演示数据`,
  ]);
  expect(withTables(page, top + figure("演示数据", ""))).toEqual([`${page}: drawing f-desk does not say 演示数据`]);
});
it("a drawing of real figures must not say that it is a sample", () =>
  expect(
    withTables(
      "methods/index.html",
      '<svg role="img" aria-labelledby="g-title"><text class="sample-stamp">演示数据</text></svg>',
    ),
  ).toEqual(["methods/index.html: drawing g says that it is a sample"]));
