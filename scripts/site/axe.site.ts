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
const standards: axe.RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

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

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly asked: axe.RunOnly;
}

/** What depends on colours and on places on the screen. */
const seen: axe.RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block", "target-size"] };

/**
 * Each language of a page in two of the four ways to see it, one of them asked for everything: every type of page is seen
 * in all four, and asked for everything on desk and phone.
 */
const looks: Readonly<Record<"zh" | "en", readonly [Look, Look]>> = {
  zh: [
    { width: 1280, colorScheme: "light", asked: standards },
    { width: 390, colorScheme: "dark", asked: seen },
  ],
  en: [
    { width: 1280, colorScheme: "dark", asked: seen },
    { width: 390, colorScheme: "light", asked: standards },
  ],
};

// Two at a time: a test waits for the browser, which has a process for every page.
it.concurrent.each(pages)("%s has no violation, on desk and phone, in light and dark", async (path) => {
  const question = path.includes("search/") ? "?q=重庆" : "";
  const { page } = await open();
  await page.goto(`${site.root}/${path}${question}`, { waitUntil: question ? "networkidle" : "load" });
  await page.evaluate(leaveOutRepeats);
  await page.evaluate(axe.source);
  for (const { width, colorScheme, asked } of looks[pageLang(path)]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect({ width, colorScheme, found: await violations(page, asked) }).toEqual({ width, colorScheme, found: [] });
  }
  await page.context().close();
});
