import { expect, it } from "vitest";
import type { Row } from "./result-tables.ts";
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
it("a page of what changed is one of the later edition", () =>
  expect(problemsOf("catalogue/changes/nation-2022..nation-2023/index.html", "<main>")).toEqual([
    "catalogue/changes/nation-2022..nation-2023/index.html: the banner does not say 研究稿",
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
const rows: Record<string, Row[]> = {
  "500106 i-P09": [{ status: "final" }],
  "500106 g-rev": [{ status: "final" }, { status: "sample" }],
  "500106 u-score-P": [{ median: "1" }],
};
const withTables = (path: string, html: string) =>
  checkStates(siteOf({ [path]: html, "numbers/zone-2024/500106/index.html": top }), [
    { edition: city, state: "sample", rowsAt: (key: string) => rows[key] ?? [] },
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
it("a number is a sample where one of its rows is, and where none of them says what it is worth", () => {
  const said = (anchor: string) => withTables(page, top + link(`${city}/500106/index.html#${anchor}`, "1"));
  expect(["g-rev", "u-score-P", "m-C-U"].map((anchor) => said(anchor).length)).toEqual([1, 1, 1]);
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
const figureOf = (status: string, inside: string) =>
  `<figure id="f">${inside}<p class="figure-source"><span class="status">${status}</span></p></figure>`;
const drawing = (inside: string) => `<svg role="img" aria-labelledby="f-desk-title">${inside}</svg>`;
const stamp = '<text class="sample-stamp">演示数据</text>';
const realNumber = link(`${city}/500106/index.html#i-P09`, "3");

it("a figure of sample figures has their status, and its drawing says so by itself", () => {
  expect(withTables(page, top + figureOf("演示数据", drawing(stamp)))).toEqual([]);
  expect(withTables(page, top + figureOf("正式公布", drawing(stamp)))).toEqual([
    `${page}: figure f has the status "正式公布", not 演示数据`,
    `${page}: drawing f-desk says that it is a sample`,
  ]);
  expect(withTables(page, top + figureOf("演示数据", drawing("")))).toEqual([
    `${page}: drawing f-desk does not say 演示数据`,
  ]);
});
it("a figure among sample figures may be real where its numbers are, and is then not stamped", () => {
  expect(withTables(page, top + figureOf("正式公布", drawing("") + realNumber))).toEqual([]);
  expect(withTables(page, top + figureOf("正式公布", drawing(stamp) + realNumber))).toEqual([
    `${page}: drawing f-desk says that it is a sample`,
  ]);
  expect(withTables(page, top + figureOf("正式公布", realNumber + level + mark))).toEqual([
    `${page}: figure f has the status "正式公布", not 演示数据`,
  ]);
});
it("a page of a sample edition is a draft where it says so and nothing on it is a sample", () => {
  const draft = '<title>甲</title><section class="banner">研究稿：数据真实</section>';
  expect(withTables(page, draft + figureOf("正式公布", drawing("") + realNumber))).toEqual([]);
  expect(withTables(page, draft + realNumber + level)).toEqual([
    `${page}: "72.1" (zone-2024 500106 s-level) is a sample on a page that is none`,
  ]);
  expect(withTables(page, draft + figureOf("演示数据", drawing(stamp) + realNumber))).toEqual([
    `${page}: figure f is of sample figures on a page that is of none`,
    `${page}: drawing f-desk says that it is a sample`,
  ]);
});
it("a page of a sample edition without numbers cannot say that it is a draft, nor one that its title calls a sample", () => {
  const banner = '<section class="banner">研究稿：数据真实</section>';
  expect(withTables(page, `<title>甲</title>${banner}`)).toEqual([
    `${page}: the banner does not say 演示数据`,
    `${page}: the title does not say 演示数据`,
  ]);
  expect(withTables(page, `<title>甲（演示数据）</title>${banner}${realNumber}`)).toEqual([
    `${page}: the banner does not say 演示数据`,
  ]);
});
it("numbers of another edition, and what was observed, prove nothing of a figure or a page", () => {
  const others = [link("nation-2023/500000/index.html#s-level", "49.7"), link(`${city}/500106/index.html#o-gdp`, "9")];
  const draft = '<title>甲</title><section class="banner">研究稿：数据真实</section>';
  for (const other of others) {
    expect(withTables(page, top + figureOf("正式公布", other))).toEqual([
      `${page}: figure f has the status "正式公布", not 演示数据`,
    ]);
    expect(withTables(page, draft + other)).toHaveLength(2);
  }
});
it("a drawing of real figures must not say that it is a sample", () =>
  expect(
    withTables(
      "methods/index.html",
      '<svg role="img" aria-labelledby="g-title"><text class="sample-stamp">演示数据</text></svg>',
    ),
  ).toEqual(["methods/index.html: drawing g says that it is a sample"]));
