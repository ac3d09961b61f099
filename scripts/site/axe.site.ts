import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { useBrowser } from "./browser.ts";
import { leaveOutRepeats } from "./leave-out-repeats.ts";
import { sampleOf } from "./sample.ts";

const site = inject("site");
const open = useBrowser();
const pages = sampleOf(site.folder);
const standards: axe.RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** What depends on colours, and so on light and dark; the rest of a page is the same in both. */
const colours: axe.RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Violations, a line each: rule, what is asked, the first places. Axe reaches the page through the debugger, past its policy. */
async function violations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const found = await page.evaluate(
    async (options) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const { violations: list } = await engine.run(document, options);
      return list.map(({ id, help, nodes }) => ({ id, help, places: nodes.map(({ target }) => String(target)) }));
    },
    { runOnly, resultTypes: ["violations"] } as axe.RunOptions,
  );
  return found.map(({ id, help, places }) => `${id}: ${help} (${places.length}: ${places.slice(0, 3).join(" | ")})`);
}

// Two at a time: a test waits for the browser, which has a process for every page.
it.concurrent.each(pages)("%s has no violation, on desk and phone, in light and dark", async (path) => {
  const question = path.includes("search/") ? "?q=重庆" : "";
  const { page } = await open({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  await page.goto(`${site.root}/${path}${question}`, { waitUntil: question ? "networkidle" : "load" });
  await page.evaluate(leaveOutRepeats);
  await page.evaluate(axe.source);
  const desk = await violations(page, standards);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, colours);
  await page.setViewportSize({ width: 390, height: 844 });
  const darkPhone = await violations(page, colours);
  await page.emulateMedia({ colorScheme: "light" });
  const phone = await violations(page, standards);
  expect({ desk, dark, darkPhone, phone }).toEqual({ desk: [], dark: [], darkPhone: [], phone: [] });
  await page.context().close();
});
