import { expect, it } from "vitest";
import { siteOf } from "./site.ts";
import { checkStates } from "./states.ts";

const tables = [
  { edition: "zone-2024", state: "sample" },
  { edition: "nation-2023", state: "draft" },
  { edition: "nation-2022", state: "final" },
];
const problemsOf = (path: string, html: string) => checkStates(siteOf({ [path]: html }), tables).problems;

it("a page of an edition with made-up figures says so in its banner, in its language", () => {
  const sample = "reports/zone-2024/index.html";
  expect(problemsOf(sample, '<section class="banner"><p>演示数据：本版含样例</p></section>')).toEqual([]);
  expect(problemsOf(sample, '<section class="banner"><p>正式版</p></section>')).toEqual([
    `${sample}: the banner does not say 演示数据`,
  ]);
  expect(problemsOf(`en/${sample}`, "<main>SAMPLE</main>")).toEqual([`en/${sample}: the banner does not say SAMPLE`]);
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
