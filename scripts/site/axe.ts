import axe from "axe-core";
import type { Page } from "playwright-core";
import { leaveOutRepeats } from "./leave-out-repeats.ts";

const standards: axe.RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** What depends on colours, and so on light and dark; the rest of a page is the same in both. */
const colours: axe.RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

const desk = { width: 1280, height: 900 } as const;
const phone = { width: 390, height: 844 } as const;

/** Violations by the look of a page, a line each. */
export interface Violations {
  readonly desk: readonly string[];
  readonly dark: readonly string[];
  readonly darkPhone: readonly string[];
  readonly phone: readonly string[];
}

/**
 * What breaks the standards on a page, on desk and phone, in light and dark. What repeats is taken out of the page first;
 * the page is left on a light desk.
 */
export async function findViolations(page: Page): Promise<Violations> {
  await page.evaluate(leaveOutRepeats);
  // Axe reaches the page through the debugger, past its policy.
  await page.evaluate(axe.source);
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: "light" });
  const onPhone = await violations(page, standards);
  await page.emulateMedia({ colorScheme: "dark" });
  const darkPhone = await violations(page, colours);
  await page.setViewportSize(desk);
  const dark = await violations(page, colours);
  await page.emulateMedia({ colorScheme: "light" });
  return { desk: await violations(page, standards), dark, darkPhone, phone: onPhone };
}

/** Violations, a line each: rule, what is asked, the first places. */
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
