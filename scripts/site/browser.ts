import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { browserArguments } from "./chromium.ts";

/** So long a test waits for one thing, in milliseconds: a loaded machine is slow. */
const patience = 15_000;

/** A page and what went wrong on it: console errors, requests to another origin, breaches of the content policy. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: string[];
}

/** One browser for all tests of a file; gives a function that opens pages, each in a context of its own. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("site").chromium, args: browserArguments });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    const context = await browser!.newContext({ locale: "zh-CN", reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    return { page, problems: await watch(page) };
  };
}

async function watch(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const { root, nested } = inject("site");
  const own = [root, nested].map((address) => new URL(address).origin);
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && !own.includes(origin)) problems.push(`foreign request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return problems;
}

/** How far the page runs over its window to the right, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
