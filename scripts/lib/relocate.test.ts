import { expect, it } from "vitest";
import { relocate } from "./relocate.ts";

const at = (page: string, html: string) => relocate(html, page);

it("relocate names the file, from wherever the page stands", () => {
  expect(at("index.html", '<a href="/regions/500000/#why">')).toBe('<a href="regions/500000/index.html#why">');
  expect(at("regions/500000/index.html", '<a href="/">')).toBe('<a href="../../index.html">');
  expect(at("en/index.html", '<link href="/assets/site.css">')).toBe('<link href="../assets/site.css">');
  expect(at("index.html", '<form action="/search/" method="get">')).toBe(
    '<form action="search/index.html" method="get">',
  );
  expect(at("en/index.html", '<a href="/data/results/nation-2023/scores.csv">')).toBe(
    '<a href="../data/results/nation-2023/scores.csv">',
  );
  expect(at("en/index.html", '<a href="/search/?q=x">')).toBe('<a href="../search/index.html?q=x">');
});
it("relocate tells scripts where the root is", () => {
  expect(at("index.html", '<html lang="zh-CN" data-root="/">')).toBe('<html lang="zh-CN" data-root="./">');
  expect(at("regions/500000/index.html", '<html data-root="/">')).toBe('<html data-root="../../">');
});
it("relocate leaves alone other sites and text", () => {
  for (const html of ['<a href="https://example.org/">', '<a href="//example.org/">', "href=/x/"]) {
    expect(at("index.html", html)).toBe(html);
  }
});
