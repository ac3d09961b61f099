import { expect, it } from "vitest";
import { checkLinks } from "./links.ts";
import { siteOf } from "./site.ts";

const problemsOf = (html: string, page = "a/index.html") =>
  checkLinks(siteOf({ [page]: html, "index.html": '<p id="é">', "x.js": "", "b.css": "" })).problems;

it("a relative link to a file and an id of the site is right", () => {
  expect(
    problemsOf('<a href="../index.html#%C3%A9">x</a><script src="../x.js"></script><p id="q"><a href="#q">q</a>'),
  ).toEqual([]);
  expect(problemsOf('<a href="../index.html?e=1,2">x</a><a href="https://example.org/">out</a>')).toEqual([]);
});
it.each([
  ['<a href="../none.html">', "names no file of the site"],
  ['<a href="../index.html#none">', "names no id there"],
  ['<a href="#none">', "names no id there"],
  ['<a href="..">', "names no file of the site"],
  ['<a href="../../x.js">', "leads out of the site"],
  ['<a href="/index.html">', "is not relative"],
  ['<script src="https://example.org/x.js">', "loads from another origin"],
  ['<img src="//example.org/x.png">', "loads from another origin"],
  ['<link rel="stylesheet" href="https://example.org/x.css">', "loads from another origin"],
  ['<a href="javascript:void 0">', "is no address of the site"],
])("%s is wrong", (html, problem) => {
  const [found] = problemsOf(html);
  expect(found).toMatch(/^a\/index\.html: /);
  expect(found).toContain(problem);
});
it("an id that stands twice is wrong", () =>
  expect(problemsOf('<p id="a"><b id="b"></b><i id="a"></i>')).toEqual(['a/index.html: the id "a" stands twice']));
it("canonical and alternate addresses may be absolute", () =>
  expect(
    problemsOf(
      '<link rel="canonical" href="https://example.org/a/"><link rel="alternate" href="https://example.org/en/a/">',
    ),
  ).toEqual([]));
it("the page for unknown addresses points from the root", () => {
  expect(problemsOf('<a href="/">home</a><a href="/x.js">x</a>', "404.html")).toEqual([]);
  expect(problemsOf('<a href="/none/">x</a>', "404.html")).toHaveLength(1);
});
it("a stylesheet that loads from elsewhere is wrong", () =>
  expect(
    checkLinks(siteOf({ "a.css": "@import 'b.css'; p{background:url(https://example.org/x.png)}" })).problems,
  ).toHaveLength(2));
