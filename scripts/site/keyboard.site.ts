import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { useBrowser } from "./browser.ts";

const site = inject("site");
const open = useBrowser();

/** What has the focus, and whether that can be seen: an outline, or a box that differs from the one without. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height, top } = element.getBoundingClientRect();
    return {
      tag: element.tagName,
      name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim(),
      href: element.getAttribute("href") ?? "",
      isShown: (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none",
      isOnPage: width > 0 && height > 0 && top > -height && top < innerHeight,
    };
  });

it("the first stop is the link that skips to the content, and it does", async () => {
  const { page } = await open();
  await page.goto(`${site.root}/regions/500000/index.html`);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatchObject({ href: "#main", isShown: true, isOnPage: true });
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.querySelector("main")!.contains(document.activeElement))).toBe(true);
  await page.context().close();
});

it.each([
  "index.html",
  "regions/500000/index.html",
  "en/search/index.html",
  "compare/index.html",
  "what-if/index.html",
  "reports/nation-2023/summary/index.html",
])("on %s every stop can be seen, and Tab reaches navigation, search and language", async (path) => {
  const { page } = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.root}/${path}`);
  const stops: Awaited<ReturnType<typeof focused>>[] = [];
  while (stops.length < 40) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop.tag === "BODY") break;
    stops.push(stop);
  }
  expect(stops.filter(({ isShown, isOnPage }) => !isShown || !isOnPage)).toEqual([]);
  const reached = stops.map(({ href }) => href).join(" ");
  expect(reached).toMatch(/regions\/index\.html/);
  expect(stops.some(({ tag }) => tag === "INPUT")).toBe(true);
  expect(stops.some(({ name }) => name === "English" || name === "中文")).toBe(true);
  await page.context().close();
});

it("a comparison can be chosen by keys alone", async () => {
  const { page } = await open();
  await page.goto(`${site.root}/compare/index.html?e=500000,510000`);
  await page.locator('#compare-picker input[value="520000"]').focus();
  await page.keyboard.press("Space");
  await page.waitForURL(/520000/);
  await page.locator("#compare-all").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\?e=all/);
  await page.context().close();
});

it("a search can be made, narrowed and followed by keys alone", async () => {
  const { page } = await open();
  await page.goto(`${site.root}/search/index.html`);
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.closest("form")?.id)).toBe("search-form");
  await page.keyboard.type("重庆");
  await page.waitForSelector("#search-results li a");
  await page.locator("#search-kind-region").focus();
  await page.keyboard.press("Space");
  await page.waitForURL(/[?&]kind=region/);
  await page.waitForFunction(() => document.activeElement?.matches("#search-facets input"));
  // The wider list stands until the narrowed one takes its place, and the keys' focus would go with it.
  await page.waitForSelector('#search-results[aria-busy="false"]');
  const region = page.locator('#search-results li:first-child a[href*="regions/"]');
  await region.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/regions\//);
  await page.context().close();
});

it("a box that scrolls can be reached and scrolled by keys", async () => {
  const { page } = await open({ viewport: { width: 390, height: 844 } });
  await page.goto(`${site.root}/compare/index.html?e=all`);
  const box = page.locator("#compare-table .table-box");
  await box.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector("#compare-table .table-box")!.scrollLeft > 0);
  await page.context().close();
});
