import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { overflowOf, useBrowser } from "./browser.ts";
import { otherPath } from "./page-type.ts";
import { sampleOf } from "./sample.ts";

const site = inject("site");
const pages = sampleOf(site.folder);
const open = useBrowser();
async function resized(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return overflowOf(page);
}
/** A browser reports the answer 404 itself as an error. */
const isOwnAnswer = (problem: string, path: string) => path === "404.html" && problem.includes("status of 404");

it("there are pages of every type in both languages", () => {
  expect(pages.filter((path) => path.startsWith("en/")).length).toBeGreaterThan(15);
  expect(pages.filter((path) => path !== "404.html")).toHaveLength(
    2 * pages.filter((path) => path.startsWith("en/")).length,
  );
});

it.each(pages)("%s loads without fault and fits its window", async (path) => {
  const { page, problems } = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.root}/${path}`);
  // 200 % zoom of the same window, a phone, forced colours.
  const [wide, zoomed] = [await overflowOf(page), await resized(page, 640)];
  const phone = await resized(page, 390);
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await overflowOf(page);
  expect({ wide, zoomed, phone, forced }).toEqual({ wide: 0, zoomed: 0, phone: 0, forced: 0 });
  expect(problems.filter((problem) => !isOwnAnswer(problem, path))).toEqual([]);
  await page.context().close();
});

it.each(pages.filter((path) => path !== "404.html" && !path.startsWith("en/")))(
  "%s leads to the same page in English and back",
  async (path) => {
    const { page } = await open();
    await page.goto(`${site.root}/${path}`);
    await page.locator("a.site-lang").click();
    await page.waitForURL(`${site.root}/${otherPath(path)}`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.locator("a.site-lang").click();
    await page.waitForURL(`${site.root}/${path}`);
    await page.context().close();
  },
);

it("an unknown address answers with a page that has a search box and leads home", async () => {
  const { page } = await open();
  const answer = await page.goto(`${site.root}/no/such/page/`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator("form[role=search] input[name=q]").count()).toBeGreaterThan(0);
  await page.locator("a.brand").click();
  expect(new URL(page.url()).pathname).toMatch(/^\/(index\.html)?$/);
  await page.context().close();
});
