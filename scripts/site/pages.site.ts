import { describe, expect, inject, it } from "vitest";
import { overflowOf, useBrowser } from "./browser.ts";
import { otherPath } from "./page-type.ts";
import { sampleOf } from "./sample.ts";

const site = inject("site");
const pages = sampleOf(site.folder);
const open = useBrowser();
/** A browser reports the answer 404 itself as an error. */
const isOwnAnswer = (problem: string, path: string) => path === "404.html" && problem.includes("status of 404");

it("there are pages of every type in both languages", () => {
  expect(pages.filter((path) => path.startsWith("en/")).length).toBeGreaterThan(15);
  expect(pages.filter((path) => path !== "404.html")).toHaveLength(
    2 * pages.filter((path) => path.startsWith("en/")).length,
  );
});

describe.each(pages)("%s", (path) => {
  it("loads without an error, a breach of its policy or a request to another origin", async () => {
    const { page, problems } = await open();
    await page.goto(`${site.root}/${path}`, { waitUntil: "networkidle" });
    expect(problems.filter((problem) => !isOwnAnswer(problem, path))).toEqual([]);
    await page.context().close();
  });
  it("fits its window at 200 % zoom, on a phone and in forced colours", async () => {
    const { page } = await open({ viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 });
    await page.goto(`${site.root}/${path}`);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ forcedColors: "active" });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
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
