import type { Page } from "playwright-core";

/** What the first search of a reader costs. */
export interface FirstSearch {
  /** bytes of all answers from the question on, as they travel */
  readonly bytes: number;
  /** from the load of the search page to the first result */
  readonly milliseconds: number;
}

/** Opens the search page empty, asks one question, and measures what is fetched until results stand there. */
export async function measureFirstSearch(page: Page, root: string, query: string): Promise<FirstSearch> {
  await page.goto(`${root}/search/index.html`, { waitUntil: "networkidle" });
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  const box = page.locator("#search-form input[name=q]");
  const start = performance.now();
  await box.fill(query);
  await box.press("Enter");
  await page.waitForSelector("#search-results li a");
  const milliseconds = performance.now() - start;
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { bytes, milliseconds };
}
