import { expect, it } from "vitest";
import { checkLanguages } from "./languages.ts";
import { siteOf } from "./site.ts";

interface Parts {
  readonly lang: string;
  readonly canonical?: string;
  readonly en?: string;
  readonly other: string;
  readonly body?: string;
}
const page = ({
  lang,
  canonical = lang === "en" ? "../en/index.html" : "index.html",
  en = "en/index.html",
  other,
  body = "<h1>T</h1>",
}: Parts) => {
  const up = lang === "en" ? "../" : "";
  return `<html lang="${lang}"><title>T</title><meta name="description" content="d">
  <link rel="canonical" href="${canonical}"><link rel="alternate" hreflang="zh-CN" href="${up}index.html">
  <link rel="alternate" hreflang="en" href="${up}${en}"><link rel="alternate" hreflang="x-default" href="${up}index.html">
  <a hreflang="x" href="${other}">other</a>${body}</html>`;
};
const zh = page({ lang: "zh-CN", other: "en/index.html" });
const en = page({ lang: "en", other: "../index.html" });
const problemsOf = (texts: Record<string, string>) => checkLanguages(siteOf(texts)).problems;

it("a pair that names one another is right", () =>
  expect(problemsOf({ "index.html": zh, "en/index.html": en })).toEqual([]));
it("a page without counterpart is wrong", () =>
  expect(problemsOf({ "index.html": zh })).toEqual(["index.html: no page en/index.html"]));
it("a wrong language, no heading or two are wrong", () => {
  const wrong = page({ lang: "en", canonical: "index.html", other: "en/index.html", body: "" }).replaceAll("../", "");
  expect(problemsOf({ "index.html": wrong, "en/index.html": en })).toEqual([
    'index.html: <html lang="en">, expected zh-CN',
    "index.html: 0 <h1>, expected one with text",
  ]);
});
it("alternates must agree, and the canonical address be one of them", () => {
  const off = page({ lang: "zh-CN", en: "en/other.html", other: "en/index.html", canonical: "x.html" });
  expect(problemsOf({ "index.html": off, "en/index.html": en })).toEqual([
    "index.html: the canonical address is not the alternate of its own language",
    "index.html: alternates of en differ from en/index.html",
    "en/index.html: alternates of en differ from index.html",
  ]);
});
it("the page for unknown addresses needs no counterpart", () =>
  expect(
    problemsOf({ "404.html": '<html lang="zh-CN"><title>T</title><meta name="description" content="d"><h1>T</h1>' }),
  ).toEqual([]));
