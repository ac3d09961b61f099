import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { useBrowser, type WatchedPage } from "./browser.ts";
import { measureFirstSearch } from "./first-search.ts";

const site = inject("site");
const open = useBrowser();

/** What a search shows once it has answered. */
async function answerOf(page: Page) {
  await page.waitForFunction(() => {
    const list = document.querySelector("#search-results");
    const status = document.querySelector("#search-status")?.textContent ?? "";
    return list?.getAttribute("aria-busy") === "false" && status !== "";
  });
  return page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((found) => found.textContent ?? "");
    return {
      status: texts("#search-status").join(),
      titles: texts("#search-results .result-title"),
      first: document.querySelector("#search-results a")?.getAttribute("href") ?? "",
      marks: texts("#search-results mark"),
    };
  });
}

describe("a search by its address", () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await open();
  });
  afterAll(() => watched.page.context().close());
  const search = async (query: string, lang = "") => {
    await watched.page.goto(`${site.root}${lang}/search/index.html?q=${encodeURIComponent(query)}`);
    return answerOf(watched.page);
  };

  it.each([
    ["重庆", "", /regions\/500000\/index\.html/, /重庆/],
    ["重慶", "", /regions\/500000\/index\.html/, /重庆/],
    ["cq", "", /regions\/500000\/index\.html/, /重庆/],
    ["Chongqing", "", /regions\/500000\/index\.html/, /重庆/],
    ["Chongqing", "/en", /regions\/500000\/index\.html/, /Chongqing/],
    ["NP01", "", /indicators\/NP01\/index\.html/, /R&D/],
    ["匹配度", "", /./, /匹配/],
  ])("%s %s is found", async (query, lang, address, title) => {
    const { titles, first } = await search(query, lang);
    expect(titles.length).toBeGreaterThan(0);
    expect(first).toMatch(address);
    expect(titles[0]).toMatch(title);
  });
  it("what is found is marked in the snippet", async () => {
    const { marks } = await search("匹配度");
    expect(marks.join(" ")).toContain("匹配度");
  });
  it("what is not there is said not to be there", async () => {
    const { status, marks } = await search("香蕉船");
    expect(status).toContain("香蕉船");
    expect(status).toMatch(/没有/);
    expect(marks.join("")).not.toContain("香蕉船");
  });
  it("a word of HTML in the question stays a word", async () => {
    const { status } = await search('<img src=x onerror="alert(1)">');
    expect(status).toContain("<img");
  });
  it("nothing went wrong meanwhile", () => expect(watched.problems).toEqual([]));
});

it("a facet narrows the results and stands in the address, which shows them again", async () => {
  const { page } = await open();
  await page.goto(`${site.root}/search/index.html?q=${encodeURIComponent("重庆")}`);
  const before = await answerOf(page);
  const box = page.locator("#search-facets input[type=checkbox]").first();
  const [count, name] = [
    await page.locator("#search-facets .count").first().textContent(),
    await box.getAttribute("id"),
  ];
  await box.check();
  await page.waitForFunction(
    (status) => document.querySelector("#search-status")?.textContent !== status,
    before.status,
  );
  const after = await answerOf(page);
  expect(after.status).toContain(/\d+/.exec(count ?? "")![0]);
  const address = await page.evaluate(() => location.href);
  expect(address).toMatch(/[?&](kind|scope|edition)=/);
  await page.goto(address);
  expect(await answerOf(page)).toEqual(after);
  expect(await page.locator(`[id="${name}"]`).isChecked()).toBe(true);
  await page.context().close();
});

it("`/` leads to the box of any page, and on the search page typing is enough", async () => {
  const { page, problems } = await open();
  await page.goto(`${site.root}/regions/500000/index.html`);
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
  await page.keyboard.type("四川");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\/index\.html\?q=/);
  expect((await answerOf(page)).first).toMatch(/regions\/510000/);
  await page.locator("#search-form input[name=q]").fill("贵州");
  await page.waitForFunction(() =>
    document.querySelector("#search-results a")?.getAttribute("href")?.includes("520000"),
  );
  expect(decodeURIComponent(await page.evaluate(() => location.search))).toContain("q=贵州");
  expect(problems).toEqual([]);
  await page.context().close();
});

it("the first answer costs at most 300 kB and comes soon", async () => {
  const { page } = await open();
  const { bytes, milliseconds } = await measureFirstSearch(page, site.root, "匹配度");
  console.log(`first search: ${bytes} bytes, ${Math.round(milliseconds)} ms after the page was loaded`);
  expect(bytes).toBeLessThanOrEqual(300_000);
  // The aim is 500 ms; a loaded machine takes longer, and a figure is no test.
  expect(milliseconds).toBeLessThan(5000);
  await page.context().close();
});
