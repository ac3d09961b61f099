import { expect, it } from "vitest";
import { collectRecords } from "./search-records.ts";

const page = (lang: string, main: string) =>
  `<!doctype html><html lang="${lang}"><body><nav>菜单</nav>${main}</body></html>`;

it("a page is a record of its heading and the text marked for it; a marked part is one of its own", () => {
  const html = page(
    "zh-CN",
    `<main data-search-kind="region" data-search-edition="nation-2023" data-search-scope="nation" data-search-state="draft"
      data-search-keywords="渝|500000"><h1>重庆市</h1><p data-search>综合水平 <a href="/x/">49.7</a>，第 15 位。</p><p>不入检索</p>
      <section id="why" data-search-part><h2>为什么</h2><p>失分<br>最多 &amp; 最少</p></section></main>`,
  );
  expect(collectRecords("regions/500000/index.html", html)).toEqual([
    {
      url: "/regions/500000/",
      lang: "zh",
      kind: "region",
      scope: "nation",
      edition: "nation-2023",
      superseded: false,
      state: "draft",
      about: {},
      title: "重庆市",
      text: "综合水平 49.7，第 15 位。",
      keywords: ["渝", "500000"],
    },
    expect.objectContaining({ url: "/regions/500000/#why", title: "为什么", text: "失分最多 & 最少", keywords: [] }),
  ]);
});
it.each(["<main><h1>A</h1></main>", '<main data-search-kind="odd"><h1>B</h1></main>'])(
  "a page that is not marked, or marked with an unknown kind, is not found: %s",
  (main) => expect(collectRecords("a/index.html", page("en", main))).toEqual([]),
);
it("a record says what it is about, its values sorted; parts share it, and keep words of their own", () => {
  const html = page(
    "zh-CN",
    `<main data-search-kind="entry" data-search-region="500106" data-search-right="trademark|patent" data-search-grade="">
      <h1>沙坪坝区 × 电子信息</h1><section id="a" data-search-part data-search-keywords="依据|evidence"><h2>依据</h2></section></main>`,
  );
  const about = { region: ["500106"], right: ["patent", "trademark"] };
  expect(collectRecords("catalogue/a/index.html", html)).toMatchObject([
    { about, keywords: [] },
    { about, keywords: ["依据", "evidence"] },
  ]);
});
it("a part that says nothing by itself has the name of its page before its heading, and is found by the heading too", () => {
  const html = page(
    "zh-CN",
    `<main data-search-kind="policy"><h1>知识产权条例</h1>
      <article id="a-2" data-search-part data-search-within="《知识产权条例》"><h3>第二条</h3><p>地理标志</p></article></main>`,
  );
  expect(collectRecords("policies/a/index.html", html)[1]).toMatchObject({
    title: "《知识产权条例》第二条",
    keywords: ["第二条"],
  });
});
it("a part may show other numbers than its page, or none", () => {
  const html = page(
    "zh-CN",
    `<main data-search-kind="data" data-search-edition="nation-2023" data-search-scope="nation" data-search-state="draft"><h1>数据</h1>
      <section id="a" data-search-part data-search-edition="" data-search-scope="" data-search-state="sample"><h2>样例</h2></section></main>`,
  );
  const [, part] = collectRecords("data/index.html", html);
  expect(part).toMatchObject({ edition: "", scope: "", state: "sample" });
});
it("the marks of samples are left out of a record that says as a whole that it is of samples, and of no other", () => {
  const mark = '<abbr class="sample-mark" title="演示数据">样</abbr>';
  const html = page(
    "zh-CN",
    `<main data-search-kind="region" data-search-state="sample"><h1>忠县</h1><p data-search>综合水平 <a href="/x/">48.6</a>${mark} 分。</p>
      <section id="a" data-search-part data-search-state=""><h2>并列</h2><p>第 <a href="/x/">3</a>${mark} 位</p></section>
      <section id="b" data-search-part><h2>自己</h2><p>第 <a href="/x/">3</a>${mark} 位</p></section></main>`,
  );
  const texts = collectRecords("regions/1/index.html", html).map(({ text }) => text);
  expect(texts).toEqual(["综合水平 48.6 分。", "第 3样 位", "第 3 位"]);
});
it("the page that compares says with whom, and is found by a keyword of its own", () => {
  const html = page("zh-CN", '<main data-search-kind="page" data-search-compares="500000"><h1>比较</h1></main>');
  expect(collectRecords("compare/index.html", html)).toMatchObject([
    { compares: "500000", keywords: ["compare entities"] },
  ]);
});
it.each([
  ["1. 匹配度", "匹配度"],
  ["（十二）不能用来做什么", "不能用来做什么"],
  ["三、创新与产业资源", "创新与产业资源"],
  ["2020 年人口", "2020 年人口"],
  ["一区两群", "一区两群"],
  ["3.5 倍", "3.5 倍"],
  ["3.1 Matching degree", "Matching degree"],
])("the number of a part is no part of its title: %s", (heading, title) => {
  const part = `<section id="a" data-search-part><h2>${heading}</h2></section>`;
  const [, record] = collectRecords(
    "a/index.html",
    page("zh-CN", `<main data-search-kind="method"><h1>A</h1>${part}</main>`),
  );
  expect(record!.title).toBe(title);
});
