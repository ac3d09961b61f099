import { readFile } from "node:fs/promises";
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
    `${await page.locator("#catalogue").getAttribute("data-edition")}-selection.xlsx`,
    1,
  ]);
  const sheet = new TextDecoder().decode(unzipSync(await readFile(await download.path()))["xl/worksheets/sheet1.xml"]);
  const counted = Number(/^\d+/.exec((await page.locator("#catalogue-status").textContent()) ?? "")?.[0]);
  expect(counted).toBeGreaterThan(0);
  expect(sheet.split("<row ").length - 2).toBe(counted);
  expect(problems).toEqual([]);
  await page.context().close();
});
