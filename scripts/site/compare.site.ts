import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { useBrowser } from "./browser.ts";

const site = inject("site");
const open = useBrowser();

/** Codes of the columns that can be seen. */
const columnsOf = (page: Page) =>
  page
    .locator("#compare-table thead th[data-entity]:visible")
    .evaluateAll((heads) => heads.map((head) => head.getAttribute("data-entity")));

it("choosing entities changes the columns and the address, and the address shows them again", async () => {
  const { page, problems } = await open();
  await page.goto(`${site.root}/compare/index.html`);
  const before = await columnsOf(page);
  expect(before).toContain("500000");
  const added = before.includes("440000") ? "320000" : "440000";
  const out = before.find((code) => code !== "500000")!;
  await page.locator(`#compare-picker input[value="${out}"]`).uncheck();
  await page.locator(`#compare-picker input[value="${added}"]`).check();
  const after = await columnsOf(page);
  expect([...after].sort()).toEqual([...before.filter((code) => code !== out), added].sort());
  const address = await page.evaluate(() => location.href);
  expect(new URL(address).searchParams.get("e")?.split(",").sort()).toEqual([...after].sort());
  await page.goto(address);
  expect(await columnsOf(page)).toEqual(after);
  expect(problems).toEqual([]);
  await page.context().close();
});

it("an address that was shared restores the choice, in either language", async () => {
  const { page } = await open();
  await page.goto(`${site.root}/en/compare/index.html?e=510000,500000`);
  expect((await columnsOf(page)).sort()).toEqual(["500000", "510000"]);
  await page.locator("a.site-lang").click();
  await page.waitForURL(/\/compare\/index\.html\?e=/);
  expect((await columnsOf(page)).sort()).toEqual(["500000", "510000"]);
  await page.context().close();
});

it("codes that are not there are passed by, whatever they hold", async () => {
  const { page, problems } = await open();
  await page.goto(`${site.root}/compare/index.html?e=999999,500000,%3Cscript%3Ealert(1)%3C/script%3E,__proto__`);
  expect(await columnsOf(page)).toEqual(["500000"]);
  await page.goto(`${site.root}/compare/index.html?e=,,`);
  expect((await columnsOf(page)).length).toBeGreaterThan(1);
  expect(problems).toEqual([]);
  await page.context().close();
});

it("a table can be sorted by a column, up and down, and says by which", async () => {
  const { page, problems } = await open();
  await page.goto(`${site.root}/reports/nation-2023/matching/index.html`);
  const table = page.locator("table[data-sortable]").first();
  const head = table.locator("thead th:has(button)").nth(1);
  await head.locator("button").click();
  const order = () => table.locator("tbody tr > :first-child").allTextContents();
  const [direction, first] = [await head.getAttribute("aria-sort"), await order()];
  expect(direction).toMatch(/^(de|a)scending$/);
  await head.locator("button").click();
  expect(await head.getAttribute("aria-sort")).not.toBe(direction);
  const second = await order();
  expect(second).not.toEqual(first);
  expect([...second].sort()).toEqual([...first].sort());
  expect(problems).toEqual([]);
  await page.context().close();
});

it("districts stand beside districts: their drawings say that they are samples, and a province is struck out", async () => {
  const { page, problems } = await open();
  await page.goto(`${site.root}/compare/city/index.html?e=500106,500112,510000`);
  expect((await columnsOf(page)).sort()).toEqual(["500106", "500112"]);
  expect(await page.locator("#compare-status").textContent()).toContain("四川");
  const drawings = await page.locator("#compare-charts svg").count();
  expect(drawings).toBe(4);
  expect(await page.locator("#compare-charts .sample-stamp").allTextContents()).toEqual(
    Array.from({ length: drawings }, () => "演示数据"),
  );
  await page.goto(`${site.root}/compare/index.html`);
  expect(await page.locator("#compare-charts .sample-stamp").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});
