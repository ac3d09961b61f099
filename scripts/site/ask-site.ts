import type { CDPSession, Page } from "playwright-core";
import type { Shown } from "./search-score.ts";

/** What a search page shows for a query, and what it cost. */
export interface Asked {
  /** the first results, in the order shown */
  readonly shown: readonly Shown[];
  /** addresses of all results; only where they were asked for */
  readonly all: readonly string[];
  readonly status: string;
  /** bytes of all answers from the question on, as they travel */
  readonly bytes: number;
  /** from the question to the results */
  readonly milliseconds: number;
}

export interface Asking {
  readonly root: string;
  readonly lang: "zh" | "en";
  /** how many further results are opened at most; the first ten are shown at once */
  readonly open?: number;
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
export async function askSite(reader: Reader, query: string, { root, lang, open = 0 }: Asking): Promise<Asked> {
  await reader.page.goto(`${root}${lang === "en" ? "/en" : ""}/search/index.html`);
  return askAgain(reader, query, { root, lang, open });
}

/** Types a query into the search page as it stands. */
export async function askAgain({ page, received }: Reader, query: string, { root, open = 0 }: Asking): Promise<Asked> {
  const before = received();
  const box = page.locator("#search-form input[name=q]");
  await box.fill(query);
  const start = performance.now();
  await box.press("Enter");
  await page.waitForFunction(isAnswered);
  const milliseconds = performance.now() - start;
  const [shown, status] = [await readShown(page), await page.locator("#search-status").textContent()];
  const bytes = received() - before;
  if (open > 0) await page.evaluate(openMore, open);
  const all = open > 0 ? await readShown(page) : [];
  const fromRoot = ({ kind, address }: Shown) => ({ kind, address: rootAddress(address, root) });
  return {
    shown: shown.map(fromRoot).slice(0, 10),
    all: all.map((each) => fromRoot(each).address),
    status: status ?? "",
    bytes,
    milliseconds,
  };
}

/** The address from the root of the site, without the file that stands for a folder. */
function rootAddress(href: string, root: string): string {
  const { href: whole } = new URL(href);
  return decodeURIComponent(whole.slice(root.length).replace(/index\.html(?=$|[?#])/, ""));
}

function readShown(page: Page): Promise<Shown[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLLIElement>("#search-results > li")].map((item) => ({
      kind: item.dataset["kind"] ?? "",
      address: item.querySelector("a")!.href,
    })),
  );
}

function isAnswered(): boolean {
  return document.querySelector("#search-results")?.getAttribute("aria-busy") === "false";
}

/** Presses the button for more results until there are no more, or so many more are shown. Runs in the page. */
async function openMore(most: number): Promise<void> {
  const list = document.querySelector("#search-results")!;
  const more = document.querySelector<HTMLButtonElement>("#search-more")!;
  const limit = list.children.length + most;
  while (!more.hidden && list.children.length < limit) {
    const shown = list.children.length;
    more.click();
    while (list.children.length === shown) await new Promise((done) => setTimeout(done, 5));
  }
}
