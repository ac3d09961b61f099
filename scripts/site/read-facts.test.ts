import { expect, it } from "vitest";
import { readFacts } from "./read-facts.ts";

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
it.each([
  ['<abbr class="sample-mark">样</abbr>', true],
  [' <abbr class="sample-mark">样</abbr>', false],
  ['<!-- a --><abbr class="sample-mark">样</abbr>', false],
  ['<b></b><abbr class="sample-mark">样</abbr>', false],
  ['<abbr class="sample-mark"> </abbr>', false],
  ['<abbr class="mark">样</abbr>', false],
  ['</td><td><abbr class="sample-mark">样</abbr>', false],
])("readFacts takes a link as marked only by a mark right behind it: %s", (behind, marked) =>
  expect(readFacts(`<table><td><a href="a.html"><b>1</b></a>${behind}</td></table>`).references).toMatchObject([
    { text: "1", marked },
  ]),
);
it("readFacts takes the first of each kind, and every figure by itself", () => {
  const part = (name: string, rest = "") =>
    `<figure id="${name}"><figcaption>${name}<b>!</b></figcaption><a href="${name}.html">1</a>
     <p class="figure-source">来源 ${name} <i class="status">s${name}</i><i class="status"></i></p>${rest}<table></table></figure>`;
  const facts = readFacts(
    `<title>A</title><div class="x banner">B <b>b</b></div><div class="banner">C</div><main data-search-edition="e"></main>
     <main data-search-edition="f"></main><svg role="img"><title>T</title><text class="sample-stamp">演示</text></svg>
     ${part("a", part("b", '<svg role="img"><text class="sample-stamp"></text></svg>'))}<h1>1<h1>2</h1></h1>`,
  );
  expect(facts).toMatchObject({ title: "A", banner: "B b", edition: "e", headings: ["1", "2"] });
  expect(facts.figures).toMatchObject([
    { id: "a", caption: "a!", source: "来源 a sa", statuses: 2, status: "sa", tables: 2 },
    { id: "b", caption: "b!", source: "来源 b sb", statuses: 1, status: "sb", tables: 1 },
  ]);
  expect(facts.figures.map(({ references }) => references.map(({ value }) => value))).toEqual([
    ["a.html", "b.html"],
    ["b.html"],
  ]);
  expect(facts.drawings).toEqual([
    { id: "", stamped: true, status: "" },
    { id: "", stamped: false, status: "sb" },
  ]);
});
it("readFacts reads an element that no tag ends, and text that is no tag", () => {
  const { headings, references, words } = readFacts(`<ul><li><a href="a">1</a><li>2 &lt; <![CDATA[x]]>3</ul><h1>T`);
  expect([headings, references.map(({ text }) => text), words]).toEqual([["T"], ["1"], "12 < 3T"]);
});
it("readFacts tells the kinds of elements apart by name, classes, attributes and what they stand in", () => {
  const kinds = (html: string) => readFacts(html).kinds.size;
  expect(kinds("<p>a</p><p>b</p>")).toBe(1);
  for (const other of ['<p class="x">', '<p id="x">', "<b>", "<i><p></p></i>"])
    expect(kinds(`<p>a</p>${other}`), other).toBeGreaterThan(1);
});
