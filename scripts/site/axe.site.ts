import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { useBrowser } from "./browser.ts";
import { leaveOutRepeats } from "./leave-out-repeats.ts";
import { pageLang } from "./page-type.ts";
import { sampleOf } from "./sample.ts";

const site = inject("site");
const open = useBrowser();
const pages = sampleOf(site.folder);
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Violations, a line each: rule, what is asked, the first places. Axe reaches the page through the debugger, past its policy. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    async (options) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const { violations: list } = await engine.run(document, options);
      return list.map(({ id, help, nodes }) => ({ id, help, places: nodes.map(({ target }) => String(target)) }));
    },
    { runOnly: { type: "tag", values: standards }, resultTypes: ["violations"] } as axe.RunOptions,
  );
  return found.map(({ id, help, places }) => `${id}: ${help} (${places.length}: ${places.slice(0, 3).join(" | ")})`);
}

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

/** Each language of a page in two of the four ways to see it, so that every type of page is looked at in all of them. */
const looks: Readonly<Record<"zh" | "en", readonly [Look, Look]>> = {
  zh: [
    { width: 1280, colorScheme: "light" },
    { width: 390, colorScheme: "dark" },
  ],
  en: [
    { width: 1280, colorScheme: "dark" },
    { width: 390, colorScheme: "light" },
  ],
};

// Two at a time: a test waits for the browser, which has a process for every page.
it.concurrent.each(pages)("%s has no violation, on desk and phone, in light and dark", async (path) => {
  const question = path.includes("search/") ? "?q=重庆" : "";
  const { page } = await open();
  await page.goto(`${site.root}/${path}${question}`, { waitUntil: question ? "networkidle" : "load" });
  await page.evaluate(leaveOutRepeats);
  await page.evaluate(axe.source);
  for (const { width, colorScheme } of looks[pageLang(path)]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect({ width, colorScheme, found: await violations(page) }).toEqual({ width, colorScheme, found: [] });
  }
  await page.context().close();
});
