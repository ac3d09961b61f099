import type { CDPSession, Page } from "playwright-core";
import type { Shown } from "./search-score.ts";

/** What a search page shows for a query, and what it cost. */
export interface Asked {
  /** the first results, in the order shown */
  readonly shown: readonly Shown[];
  /** of the addresses that were to be among all results, those that are not */
  readonly missed: readonly string[];
  readonly status: string;
  /** bytes of all answers from the question on, as they travel */
  readonly bytes: number;
  /** from the question to the results */
  readonly milliseconds: number;
}

export interface Asking {
  readonly root: string;
  readonly lang: "zh" | "en";
  /** addresses that must be among the results, however far down */
  readonly wanted?: readonly string[];
}

/** A reader who has never been here before: nothing is kept from one question to the next. */
export interface Reader {
  readonly page: Page;
  /** bytes that have come in since the reader was made */
  readonly received: () => number;
}

/** Makes a reader of a page: switches its cache off and counts what comes in. */
export async function openReader(page: Page): Promise<Reader> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return { page, received: () => bytes };
}

/** Opens the search page anew, types a query and reads what it shows. */
export async function askSite(reader: Reader, query: string, asking: Asking): Promise<Asked> {
  await reader.page.goto(`${asking.root}${asking.lang === "en" ? "/en" : ""}/search/index.html`);
  return askAgain(reader, query, asking);
}

/** Types a query into the search page as it stands. */
export async function askAgain(
  { page, received }: Reader,
  query: string,
  { root, wanted = [] }: Asking,
): Promise<Asked> {
  const before = received();
  const box = page.locator("#search-form input[name=q]");
  await box.fill(query);
  const start = performance.now();
  await box.press("Enter");
  await page.waitForFunction(() => document.querySelector("#search-results")?.getAttribute("aria-busy") === "false");
  const milliseconds = performance.now() - start;
  const items = await page
    .locator("#search-results > li")
    .evaluateAll((found) =>
      found.map((item) => ({ kind: (item as HTMLElement).dataset["kind"] ?? "", href: item.querySelector("a")!.href })),
    );
  const status = (await page.locator("#search-status").textContent()) ?? "";
  const bytes = received() - before;
  const shown = items.map(({ kind, href }) => ({ kind, address: addressOf(href, root) }));
  const missed =
    wanted.length === 0
      ? []
      : await page.evaluate(
          openUntil,
          wanted.map((url) => fileOf(url, root)),
        );
  return { shown, missed: missed.map((href) => addressOf(href, root)), status, bytes, milliseconds };
}

/** The address from the root of the site, without the file that stands for a folder. */
const addressOf = (href: string, root: string) =>
  decodeURIComponent(href.slice(root.length).replace(/index\.html(?=$|[?#])/, ""));

/** The whole address as the page links it. */
const fileOf = (url: string, root: string) => new URL(`${root}${url.replace(/\/(?=$|[?#])/, "/index.html")}`).href;

/** Presses the button for more results until all that is wanted is shown; gives back what never is. Runs in the page. */
async function openUntil(wanted: readonly string[]): Promise<string[]> {
  const list = document.querySelector("#search-results")!;
  const more = document.querySelector<HTMLButtonElement>("#search-more")!;
  const missing = () => {
    const links = new Set([...list.querySelectorAll("a")].map(({ href }) => href));
    return wanted.filter((href) => !links.has(href));
  };
  while (!more.hidden && missing().length > 0) {
    const shown = list.children.length;
    more.click();
    while (list.children.length === shown) await new Promise((done) => setTimeout(done, 2));
  }
  return missing();
}
