import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { openEditionYears } from "../../src/evaluation/edition-years.ts";
import { trialBase } from "../../src/evaluation/trial-base.ts";
import { dataSchemesOf, whatIf } from "../../src/evaluation/what-if.ts";
import { formatFullScore } from "../../src/report/round.ts";
import { officialSetting, readSetting, trialOptions, writeSetting } from "../../src/report/trial-setting.ts";
import type { TrialSetting } from "../../src/schema/trial.ts";
import { applyRevisions } from "../../src/tables/apply-revisions.ts";
import { readRepository } from "../../src/tables/read-repository.ts";
import { useBrowser } from "./browser.ts";

const site = inject("site");
const open = useBrowser();
const home = "500000";
const root = join(import.meta.dirname, "../..");
const files = readdirSync(join(root, "data"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => [path.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(path)] as const);
const { repository } = readRepository(new Map(files));
const { rows } = applyRevisions(repository);
const baseOf = (id: string) =>
  trialBase(openEditionYears(repository, rows, repository.editions.find((edition) => edition.id === id)!));
const base = baseOf("nation-2023");
const options = trialOptions(base, dataSchemesOf(base));
const addressOf = (setting: TrialSetting, path = "what-if") =>
  `${site.root}/${path}/index.html${writeSetting(setting, options.children)}`;

/** What Node makes of a setting, in the order in which the page must show it. */
function computed(setting: TrialSetting, of = base) {
  const official = new Map(whatIf(of, officialSetting).map((row) => [row.entity, row.rank!]));
  return whatIf(of, setting)
    .map(({ entity, score, rank }) => ({ entity, score: score!, rank: rank!, official: official.get(entity)! }))
    .sort((a, b) => a.rank - b.rank || a.official - b.official || (a.entity < b.entity ? -1 : 1))
    .map(({ entity, score, rank, official: place }) => ({
      entity,
      cells: [String(place), String(rank), formatFullScore(score)],
      full: [rank, place - rank, score],
    }));
}

/** The rows as the page shows them: what is printed, and in full. */
function shown(page: Page) {
  return page.locator("#what-if-table tbody tr").evaluateAll((found) =>
    (found as HTMLTableRowElement[]).map((row) => {
      const trial = (name: string) => row.querySelector<HTMLElement>(`[data-trial="${name}"]`)!;
      return {
        entity: row.dataset["entity"],
        cells: [row.cells[1]!, trial("rank"), trial("score")].map((cell) => cell.textContent),
        full: ["rank", "move", "score"].map((name) => Number(trial(name).dataset["value"])),
      };
    }),
  );
}

/** Ten settings, the same ones always: a linear congruential generator decides every choice. */
function tenSettings(): TrialSetting[] {
  let state = 20231122;
  const below = (count: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return Array.from({ length: 10 }, (_, at) => ({
    scheme: (["official", "entropy", "critic"] as const)[at % 3]!,
    mean: (["arithmetic", "geometric"] as const)[at % 2]!,
    changes: new Map(
      options.children.flatMap((child): [string, number][] => {
        const change = below(41) - 20;
        return below(3) === 0 || change === 0 ? [] : [[child, change]];
      }),
    ),
  }));
}

describe("the browser computes what the build computes", () => {
  it.each(tenSettings().map((setting) => [writeSetting(setting, options.children), setting] as const))(
    "%s: the same ranks and scores, to the last bit",
    async (_, setting) => {
      const { page, problems } = await open();
      await page.goto(addressOf(setting));
      expect(await shown(page)).toEqual(computed(setting));
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
  it("so it does on the page of an older edition, under the setting of that page", async () => {
    const setting: TrialSetting = { scheme: "critic", mean: "geometric", changes: new Map([["C", -20]]) };
    const { page } = await open();
    await page.goto(addressOf(setting, "reports/nation-2019/what-if"));
    expect(await shown(page)).toEqual(computed(setting, baseOf("nation-2019")));
    await page.context().close();
  });
  it("the settings differ from each other and move places", () => {
    const orders = tenSettings().map((setting) =>
      computed(setting)
        .map(({ entity }) => entity)
        .join(),
    );
    expect(
      new Set([
        ...orders,
        computed(officialSetting)
          .map(({ entity }) => entity)
          .join(),
      ]).size,
    ).toBeGreaterThan(5);
  });
});

describe("the page", () => {
  it("opens at the published setting, and says so", async () => {
    const { page, problems } = await open();
    await page.goto(addressOf(officialSetting));
    expect(await shown(page)).toEqual(computed(officialSetting));
    expect(await page.locator("#what-if-status").textContent()).toContain("公布的设定");
    expect(await page.locator("#what-if-static").isVisible()).toBe(false);
    expect(await page.locator("#official").isVisible()).toBe(false);
    expect(await page.locator(`#what-if-table tr.is-home`).getAttribute("data-entity")).toBe(home);
    expect(new URL(page.url()).search).toBe("");
    expect(problems).toEqual([]);
    await page.context().close();
  });
  it("works by keys alone: a slider, a scheme, back to the published setting", async () => {
    const { page, problems } = await open();
    await page.goto(addressOf(officialSetting));
    const slider = page.locator('input[type=range][name="NP01"]');
    await slider.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
    expect(await slider.getAttribute("aria-valuetext")).toBe("+3%");
    await page.waitForURL(/\?NP01=3$/);
    await slider.press("End");
    await page.waitForURL(/\?NP01=20$/);
    await page.locator('input[name="scheme"][value="official"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/\?NP01=20&scheme=entropy$/);
    const setting = readSetting("?NP01=20&scheme=entropy", options).setting;
    expect(await shown(page)).toEqual(computed(setting));
    expect(await page.locator("#what-if-status").textContent()).toMatch(/→.*位次有变/);
    expect(await page.locator('.slider[data-child="NP01"] .share').textContent()).toMatch(/25\.0% → \d+\.\d%/);
    await page.locator("#what-if-back").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/what-if\/index\.html$/);
    expect(await shown(page)).toEqual(computed(officialSetting));
    expect(await slider.inputValue()).toBe("0");
    expect(await page.locator("#what-if-status").textContent()).toContain("公布的设定");
    expect(problems).toEqual([]);
    await page.context().close();
  });
  it("leaves out what it cannot read, says so, and puts the rest into one form", async () => {
    const { page, problems } = await open();
    await page.goto(
      `${site.root}/what-if/index.html?mean=geometric&C=5&NP01=99&x=%3Cscript%3E&__proto__=1&scheme=best`,
    );
    const setting = readSetting("?C=5&mean=geometric", options).setting;
    expect(await shown(page)).toEqual(computed(setting));
    expect(await page.locator("#what-if-ignored").textContent()).toContain("4 处");
    await page.waitForURL(/\?C=5&mean=geometric$/);
    await page.locator('input[name="mean"][value="arithmetic"]').check();
    await page.waitForURL(/\?C=5$/);
    expect(await page.locator("#what-if-ignored").textContent()).toBe("");
    expect(problems).toEqual([]);
    await page.context().close();
  });
  it("keeps the setting into the other language and another edition", async () => {
    const { page } = await open();
    await page.goto(`${site.root}/what-if/index.html?U=7&scheme=critic`);
    await page.waitForFunction(() => document.querySelector<HTMLAnchorElement>("a.site-lang")!.search !== "");
    await page.locator("a.site-lang").click();
    await page.waitForURL(/\/en\/what-if\/index\.html\?U=7&scheme=critic$/);
    expect(await page.locator("#what-if-status").textContent()).toMatch(/units change/);
    expect(await page.locator('input[name="U"]').inputValue()).toBe("7");
    await page.locator(".editions a", { hasText: "2021" }).click();
    await page.waitForURL(/\/en\/reports\/nation-2021\/what-if\/index\.html\?U=7&scheme=critic$/);
    await page.context().close();
  });
  it("prints the published result", async () => {
    const { page } = await open();
    await page.goto(`${site.root}/what-if/index.html?U=7`);
    await page.waitForSelector("#what-if-trial:visible");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#official").isVisible()).toBe(true);
    expect(await page.locator("#what-if-trial").isVisible()).toBe(false);
    await page.context().close();
  });
  it("works from disk", async () => {
    const { page, problems } = await open();
    await page.goto(`${pathToFileURL(site.folder)}/what-if/index.html?U=7`);
    expect(await shown(page)).toEqual(computed(readSetting("?U=7", options).setting));
    await page.locator('input[name="scheme"][value="critic"]').check();
    await page.waitForURL(/\?U=7&scheme=critic$/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
  it.each(["", "en/"])(
    "/%swhat-if/ without scripts shows the published result and says what scripts would add",
    async (lang) => {
      const { page } = await open({ javaScriptEnabled: false });
      await page.goto(`${site.root}/${lang}what-if/index.html`);
      expect(await page.locator("#what-if-static").isVisible()).toBe(true);
      expect(await page.locator("#what-if-trial").isVisible()).toBe(false);
      expect(await page.locator("#official tbody tr").count()).toBe(31);
      const places = await page.locator("#official tbody tr td:nth-child(4)").allTextContents();
      expect(places.map((text) => Number.parseInt(text, 10))).toEqual(
        computed(officialSetting).map(({ full }) => full[0]),
      );
      await page.context().close();
    },
  );
});
