import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { findViolations, type Violations } from "./axe.ts";
import { overflowOf, useBrowser, type WatchedPage } from "./browser.ts";
import { otherPath, pageLang } from "./page-type.ts";
import { sampleOf } from "./sample.ts";

const site = inject("site");
const pages = sampleOf(site.folder);
const english = pages.filter((path) => pageLang(path) === "en");
const chinese = pages.filter((path) => pageLang(path) === "zh");
const open = useBrowser();
/** What is wrong with a page: by how many pixels it runs over each window, and what breaks the standards. */
interface Faults {
  readonly overflow: Readonly<Record<"wide" | "zoomed" | "phone" | "forced", number>>;
  readonly violations: Violations;
}

const desk = { width: 1280, height: 800 } as const;
const faultless: Faults = {
  overflow: { wide: 0, zoomed: 0, phone: 0, forced: 0 },
  violations: { desk: [], dark: [], darkPhone: [], phone: [] },
};

/** Tabs that no test uses: the browser reads a page sooner in one that has read the site before. */
const free: WatchedPage[] = [];

/** Opens a page of the site in a tab, looks at it, and gives the tab back; the tab of a test that fails is left as it is. */
async function visit(path: string, look: (tab: WatchedPage) => Promise<void>): Promise<void> {
  const tab = free.pop() ?? (await open({ viewport: desk, colorScheme: "light" }));
  await tab.page.setViewportSize(desk);
  await tab.page.goto(`${site.root}/${path}${path.includes("search/") ? "?q=重庆" : ""}`);
  await look(tab);
  tab.problems.length = 0;
  free.push(tab);
}

/** By how much a page runs over its window: on a desk, at 200 % zoom of it, on a phone, there in forced colours. */
async function overflow(page: Page): Promise<Faults["overflow"]> {
  const wide = await overflowOf(page);
  await page.setViewportSize({ width: 640, height: 800 });
  const zoomed = await overflowOf(page);
  await page.setViewportSize({ width: 390, height: 800 });
  const phone = await overflowOf(page);
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await overflowOf(page);
  await page.emulateMedia({ forcedColors: "none" });
  return { wide, zoomed, phone, forced };
}

/** What is wrong with the page in a tab; takes from it what repeats, and leaves it on a light desk. */
async function faults(page: Page): Promise<Faults> {
  if (page.url().includes("?")) await page.waitForLoadState("networkidle");
  return { overflow: await overflow(page), violations: await findViolations(page) };
}

/** Goes to the same page in the other language. */
async function changeLanguage(page: Page, path: string): Promise<void> {
  await page.locator("a.site-lang").click();
  await page.waitForURL(({ pathname }) => pathname === `/${path}`);
}

it("there are pages of every type in both languages", () => {
  expect(english.length).toBeGreaterThan(15);
  expect(chinese.filter((path) => path !== "404.html").map(otherPath)).toEqual(english);
});

// Two at a time: a test waits for the browser, which has a process for every tab.
it.concurrent.each(english.map(otherPath))(
  "%s and the English page that it leads to load without fault, fit their window, keep the standards, and lead back",
  async (path) => {
    await visit(path, async ({ page, problems }) => {
      expect(await faults(page)).toEqual(faultless);
      await changeLanguage(page, otherPath(path));
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await faults(page)).toEqual(faultless);
      await changeLanguage(page, path);
      expect(problems).toEqual([]);
    });
  },
);

it("404.html loads without fault, fits its window and keeps the standards", async () => {
  await visit("404.html", async ({ page, problems }) => {
    expect(await faults(page)).toEqual(faultless);
    // A browser reports the answer itself as an error.
    expect(problems.filter((problem) => !problem.includes("status of 404"))).toEqual([]);
  });
});

it("an unknown address answers with a page that has a search box and leads home", async () => {
  const { page } = await open();
  const answer = await page.goto(`${site.root}/no/such/page/`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator("form[role=search] input[name=q]").count()).toBeGreaterThan(0);
  await page.locator("a.brand").click();
  expect(new URL(page.url()).pathname).toMatch(/^\/(index\.html)?$/);
  await page.context().close();
});
