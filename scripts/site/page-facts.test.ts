import { expect, it } from "vitest";
import { factsOf, readFacts } from "./page-facts.ts";
import { siteOf } from "./site.ts";

it("readFacts reads language, headings, ids, addresses and words of a page", () => {
  const facts = readFacts(
    `<html lang="en"><head><title>A &amp; B</title><meta name="description" content="what"></head>
     <body><main data-search-edition="nation-2023"><h1 id="top">One
     <b>title</b></h1><a class="number" href="x.html">20\u2009178</a><img src="a.svg" alt="seen"></main></body></html>`,
  );
  expect(facts).toMatchObject({
    lang: "en",
    title: "A & B",
    description: "what",
    headings: ["One title"],
    edition: "nation-2023",
  });
  expect([...facts.ids]).toEqual(["top"]);
  expect(facts.references.map(({ tag, value, text }) => [tag, value, text])).toEqual([
    ["a", "x.html", "20\u2009178"],
    ["img", "a.svg", ""],
  ]);
  expect(facts.words).toContain("seen");
});
it("readFacts finds what a strict policy forbids", () =>
  expect(
    readFacts(`<p style="x" onclick="y()">a</p><style>b{}</style><script>c</script><script src="d.js"></script>`)
      .inline,
  ).toEqual(['<p style="x">', '<p onclick="y()">', "<style>", "<script> without src"]));
it("readFacts reads what a figure says of itself", () =>
  expect(
    readFacts(
      `<figure id="f"><figcaption>C</figcaption><table><td><a href="a.html">1</a></td></table><p class="figure-source">来源 <span class="status">推算</span></p></figure><a href="b.html">2</a>`,
    ).figures,
  ).toMatchObject([
    {
      ...{ id: "f", caption: "C", source: "来源 推算", statuses: 1, status: "推算", tables: 1 },
      references: [{ value: "a.html" }],
    },
  ]));
it("readFacts reads the status of a drawing off its figure, not off a cell of the table there", () => {
  const drawing = (id: string) => `<svg role="img" aria-labelledby="${id}-title"></svg>`;
  const { drawings } = readFacts(
    `${drawing("a")}<figure><div>${drawing("b")}</div><table><td><span class="status">推算</span></td></table>
     <p class="figure-source"><span class="status">正式公布</span></p></figure>`,
  );
  expect(drawings).toEqual([
    { id: "a", stamped: false, status: "" },
    { id: "b", stamped: false, status: "正式公布" },
  ]);
});
it("factsOf reads a site once", () => {
  const site = siteOf({ "index.html": "<p>a</p>" });
  expect(factsOf(site)).toBe(factsOf(site));
});
