import { pathToFileURL } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { useBrowser } from "./browser.ts";

const site = inject("site");
const open = useBrowser();
const disk = (path: string) => `${pathToFileURL(site.folder)}/${path}`;

describe("below a path", () => {
  it("the site works, links and search too", async () => {
    const { page, problems } = await open();
    await page.goto(`${site.nested}/index.html`);
    await page.locator('main a[href*="regions/"]').first().click();
    await page.waitForURL(`${site.nested}/regions/**`);
    await page.keyboard.press("/");
    await page.keyboard.type("重庆");
    await page.keyboard.press("Enter");
    await page.locator("#search-results a").first().click();
    await page.waitForURL(`${site.nested}/regions/500000/index.html**`);
    expect(await page.locator("h1").textContent()).toContain("重庆");
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe("from disk", () => {
  it("an entity page has all its text, figures and tables, with styles", async () => {
    const { page, problems } = await open();
    await page.goto(disk("regions/500000/index.html"));
    expect(await page.locator("h1").textContent()).toContain("重庆");
    expect(await page.locator("figure svg:visible").count()).toBeGreaterThan(4);
    expect(await page.locator("table").count()).toBeGreaterThan(4);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toBe("");
    expect(await page.evaluate(() => [...document.styleSheets].length)).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
  it("links lead on: home, region, passport of a number", async () => {
    const { page } = await open();
    await page.goto(disk("index.html"));
    await page.locator('a[href$="regions/500000/index.html"]').first().click();
    await page.waitForURL(disk("regions/500000/index.html"));
    await page.locator("a.number").first().click();
    await page.waitForURL(/numbers\/nation-2023\/500000\/index\.html#/);
    expect(await page.locator(":target").count()).toBe(1);
    await page.context().close();
  });
  it.each(["重庆", "匹配度", "cq", "比贵州高多少", "C07D", "梁平縣"])(
    "the search finds %s by reading the records",
    async (query) => {
      const { page, problems } = await open();
      await page.goto(`${disk("search/index.html")}?q=${encodeURIComponent(query)}`);
      await page.waitForSelector("#search-results li a");
      expect(await page.locator("#search-results a").first().getAttribute("href")).toMatch(/index\.html/);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});

describe("without scripts", () => {
  it.each([
    "index.html",
    "regions/500000/index.html",
    "reports/nation-2023/index.html",
    "reports/nation-2023/summary/index.html",
  ])("%s reads, with its numbers", async (path) => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${site.root}/${path}`);
    expect((await page.locator("main").textContent())?.length).toBeGreaterThan(300);
    expect(await page.locator("main a").count()).toBeGreaterThan(5);
    await page.context().close();
  });
  it.each(["", "en/"])("/%scompare/ shows everything and says so", async (lang) => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${site.root}/${lang}compare/index.html`);
    expect(await page.locator("#compare-table thead th[data-entity]:visible").count()).toBeGreaterThan(30);
    expect(await page.locator("#compare-static").textContent()).not.toBe("");
    expect(await page.locator("#compare-picker").isVisible()).toBe(false);
    await page.context().close();
  });
  it.each(["", "en/"])("/%ssearch/ says what to do, and leads to every region and indicator", async (lang) => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${site.root}/${lang}search/index.html?q=x`);
    expect(await page.locator("main noscript").textContent()).toMatch(/脚本|scripts/);
    expect(await page.locator('main a[href*="regions/"]').count()).toBeGreaterThan(30);
    expect(await page.locator('main a[href*="indicators/"]').count()).toBeGreaterThan(29);
    await page.context().close();
  });
  it.each(["", "en/"])("the search box of /%s says so too, and leads to where no script is needed", async (lang) => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${site.root}/${lang}index.html`);
    await page.locator("main noscript a").click();
    await page.waitForURL(/search\/index\.html#entrances/);
    expect(await page.locator("#entrances a").count()).toBeGreaterThan(50);
    await page.context().close();
  });
});
