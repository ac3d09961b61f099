import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, inject, it } from "vitest";
import { useBrowser } from "./browser.ts";

const site = inject("site");
const open = useBrowser();

it("what is chosen on the list of the catalogue comes as a workbook, whose script is read when it is asked for", async () => {
  const { page, problems } = await open();
  const read: string[] = [];
  page.on("request", (request) => read.push(request.url()));
  await page.goto(`${site.root}/catalogue/index.html?kind=R`);
  const button = page.locator("#catalogue-chosen-xlsx");
  await button.waitFor();
  const scripts = () => read.filter((url) => url.endsWith("/assets/workbook.js")).length;
  expect(scripts()).toBe(0);
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect([download.suggestedFilename(), scripts()]).toEqual([
    `${await page.locator("#catalogue").getAttribute("data-edition")}-selection-sample.xlsx`,
    1,
  ]);
  const sheet = new TextDecoder().decode(unzipSync(await readFile(await download.path()))["xl/worksheets/sheet1.xml"]);
  const counted = Number(/^\d+/.exec((await page.locator("#catalogue-status").textContent()) ?? "")?.[0]);
  expect(counted).toBeGreaterThan(0);
  expect(sheet.split("<row ").length - 2).toBe(counted);
  expect(problems).toEqual([]);
  await page.context().close();
});

it.each([true, false])(
  "the facets are folded on a phone and stand open on a desk; scripts: %s",
  async (javaScriptEnabled) => {
    for (const [width, isWide] of [
      [390, false],
      [1280, true],
    ] as const) {
      const { page } = await open({ javaScriptEnabled, viewport: { width, height: 900 } });
      await page.goto(`${site.root}/catalogue/index.html`);
      const [fold, link] = [page.locator(".catalogue-filter > summary"), page.locator("#catalogue-facets a").first()];
      expect([await fold.isVisible(), await link.isVisible()]).toEqual([!isWide, isWide]);
      if (!isWide) await fold.click();
      await link.click();
      await page.waitForFunction(() => /kind/.test(location.href));
      await page.context().close();
    }
  },
);

/** The longest pages of entries of each kind in a language, which most likely run over. */
function longestEntries(lang: string, count: number): string[] {
  const folder = join(site.folder, lang, "catalogue");
  const sizeOf = (id: string) => statSync(join(folder, id, "index.html")).size;
  const entries = readdirSync(folder)
    .filter((name) => name.startsWith("DX-"))
    .map((id) => ({ id, kind: id.split("-")[2], size: sizeOf(id) }))
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(entries, ({ kind }) => kind).values()]
    .flatMap((each) => each.slice(0, count))
    .map(({ id }) => [lang, "catalogue", id, "index.html"].filter((part) => part !== "").join("/"));
}

it.each([...longestEntries("", 3), ...longestEntries("en", 3)])("%s prints on one or two sheets", async (path) => {
  const { page } = await open();
  await page.goto(`${site.root}/${path}`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(2);
  await page.context().close();
});
