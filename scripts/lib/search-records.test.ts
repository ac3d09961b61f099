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
