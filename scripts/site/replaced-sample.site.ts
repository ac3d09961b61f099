import { readdirSync, readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { downloadAddress } from "../../src/report/downloads.ts";
import { catalogue } from "../catalogue.ts";
import { engineVersion, evaluate } from "../evaluate.ts";
import { diskEffects } from "../lib/effects.ts";
import { relocate } from "../lib/relocate.ts";
import { rowsAt } from "./check-site.ts";
import { copyProject } from "./copy-project.ts";
import { startDevServer } from "./dev-server.ts";
import { readIndustryTables } from "./industry-tables.ts";
import { keepYears } from "./keep-editions.ts";
import { checkNumbers } from "./numbers.ts";
import { readCsv, readResultTables } from "./result-tables.ts";
import { siteOf } from "./site.ts";
import { checkStates } from "./states.ts";

const edition = "city-2023";
const dataset = "data/raw/district-ip";

/** C04 rests on the grants of the dataset alone; C03 on those and on R&D; D04 on neither. */
const addresses = {
  card: `/reports/${edition}/indicators/C04/`,
  english: `/en/reports/${edition}/indicators/C04/`,
  current: "/indicators/C04/",
  mixed: `/reports/${edition}/indicators/C03/`,
  other: `/reports/${edition}/indicators/D04/`,
  region: `/reports/${edition}/regions/500112/`,
  rights: `/reports/${edition}/five-types/`,
  download: downloadAddress.indicator(edition, "C04", "en"),
  mixedDownload: downloadAddress.indicator(edition, "C03", "en"),
} as const;
type Pages = Readonly<Record<keyof typeof addresses, string>>;

let copy = "";
let before: Pages;
let after: Pages;

beforeAll(async () => {
  copy = await copyProject(process.cwd());
  await keepYears(copy, 1);
  const files = readdirSync(join(copy, dataset)).filter((name) => /^\d{4}\.csv$/.test(name));
  for (const name of files.filter((each) => each !== "2023.csv")) await makeReal(`${dataset}/${name}`, /,sample,/g);
  before = await render();
  await makeReal(`${dataset}/2023.csv`, /,sample,/g);
  await makeReal(`${dataset}/dataset.yml`, /(?<=^status: )sample$/gm);
  after = await render();
}, 300_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

/** Puts a file of the same name in the place of one: the same figures, now with the status of real ones. */
async function makeReal(path: string, status: RegExp): Promise<void> {
  const text = await readFile(join(copy, path), "utf8");
  expect(text, path).toMatch(status);
  await writeFile(
    join(copy, path),
    text.replace(status, (found) => found.replace("sample", "final")),
  );
}

/** Evaluates the edition and makes its catalogue, as `npm run evaluate` and `npm run catalogue` do, and renders the pages anew. */
async function render(): Promise<Pages> {
  const [engine, effects] = [await engineVersion(), { ...diskEffects(copy), log: () => {} }];
  await evaluate({ edition }, engine, effects);
  await catalogue({ edition }, engine, effects);
  const server = await startDevServer(copy);
  try {
    const pages: [string, string][] = [];
    for (const [name, path] of Object.entries(addresses)) pages.push([name, await server.get(path)]);
    return Object.fromEntries(pages) as Pages;
  } finally {
    await server.stop();
  }
}

/** Whether the page itself says that it shows sample figures. */
const saysSample = (html: string) => /<body[^>]*\sdata-state="sample"/.test(html) && /<title>.*演示数据/.test(html);
/** All by which a page tells sample figures. */
const samples = /演示数据|SAMPLE|sample-mark|sample-stamp|status-sample|data-state="sample"/g;
/** What a page says of it, its styles apart, which the server puts into the page. */
const said = (html: string, what: RegExp) => html.replace(/<style[\s\S]*?<\/style>/g, "").match(what) ?? [];
/** The links to a number of a page, and whether each is marked as a sample. */
const marksOf = (html: string, anchor: string) =>
  [...html.matchAll(/#([a-z]-[^"]+)"[^>]*>(?:(?!<\/a>).)*<\/a>(<abbr class="sample-mark")?/gs)]
    .filter(([, found]) => found === anchor)
    .map(([, , mark]) => mark !== undefined);

it("before it, the card of an indicator of that file says that it is a sample, in all its figures", () => {
  expect(saysSample(before.card)).toBe(true);
  expect(marksOf(before.card, "i-C04").length).toBeGreaterThan(38);
  expect(marksOf(before.card, "i-C04").every((marked) => marked)).toBe(true);
  expect(before.card).toContain('class="sample-stamp"');
});
it.each(["card", "english", "current"] as const)("after it, the %s page has no mark of a sample anywhere", (name) => {
  expect(said(before[name], samples)).not.toEqual([]);
  expect(said(after[name], samples)).toEqual([]);
  expect(said(after[name], /研究稿：数据真实|Research draft: the data are real/g)).toHaveLength(1);
  expect(marksOf(after[name], "i-C04").length).toBeGreaterThan(38);
});
it("pages that rest on other sample files too keep every mark; those that do not rest on it stay byte for byte", () => {
  expect(saysSample(after.mixed)).toBe(true);
  expect(marksOf(after.mixed, "i-C03")).toEqual(marksOf(before.mixed, "i-C03"));
  expect(marksOf(after.mixed, "i-C03").every((marked) => marked)).toBe(true);
  expect(after.other).toBe(before.other);
});
it("on a page of many indicators its numbers lose the mark and the others keep it", () => {
  const isMarked = (html: string, anchor: string) => {
    const marks = new Set(marksOf(html, anchor));
    return marks.size === 1 ? [...marks][0] : marks;
  };
  const anchors = ["i-C04", "i-C03", "i-D04", "s-level"];
  expect(anchors.map((anchor) => isMarked(before.region, anchor))).toEqual([true, true, true, true]);
  expect(anchors.map((anchor) => isMarked(after.region, anchor))).toEqual([false, true, true, true]);
  expect(saysSample(after.region)).toBe(true);
});
it("downloads say of every value what it is worth", () => {
  const statuses = (csv: string) => new Set(readCsv(csv).map((row) => row["Status"]));
  expect(statuses(before.download)).toEqual(new Set(["SAMPLE"]));
  expect(statuses(after.download)).toEqual(new Set(["from published figures", "derived"]));
  expect([before, after].map((pages) => statuses(pages.mixedDownload))).toEqual([
    new Set(["SAMPLE"]),
    new Set(["SAMPLE"]),
  ]);
});
it("the checks of the built site find nothing wrong with the mixture", () => {
  const read = (path: string) => readFileSync(join(copy, path), "utf8");
  const pages = Object.entries(addresses).filter(([, path]) => path.endsWith("/"));
  const site = siteOf(
    Object.fromEntries(
      pages.map(([name, path]) => {
        const html = after[name as keyof Pages];
        const page = `${path.slice(1)}index.html`;
        return [page, relocate(html, page)];
      }),
    ),
  );
  const tables = readResultTables([edition], read, { profiled: [edition] });
  const industries = readIndustryTables([edition], read);
  const states = checkStates(
    site,
    tables.map((each) => ({ ...each, rowsAt: rowsAt(each, industries) })),
  );
  expect(states).toEqual({ seen: pages.length, problems: [] });
  expect(checkNumbers(site, tables, { industries }).problems).toEqual([]);
});
