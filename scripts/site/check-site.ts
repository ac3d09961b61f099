import "../check-node.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sitePages } from "../../src/report/site-pages.ts";
import { readOptions, runScript } from "../lib/args.ts";
import { diskEffects } from "../lib/effects.ts";
import { readPageSources } from "../lib/page-sources.ts";
import { userFolder } from "../lib/user-paths.ts";
import { checkApi } from "./api.ts";
import { checkCatalogue, readCatalogueTables } from "./catalogue.ts";
import { checkDownloads } from "./downloads.ts";
import { checkFigures } from "./figures.ts";
import { type IndustryTables, readIndustryTables } from "./industry-tables.ts";
import { checkLabels } from "./labels.ts";
import { checkLanguages } from "./languages.ts";
import { checkLinks } from "./links.ts";
import { checkMarkup } from "./markup.ts";
import { checkNumbers } from "./numbers.ts";
import { checkPageList } from "./page-list.ts";
import { type ResultTables, type Row, readResultTables } from "./result-tables.ts";
import { checkSampleDownloads } from "./sample-downloads.ts";
import { checkSecurity } from "./security.ts";
import { type Check, openSite, type Site } from "./site.ts";
import { checkSizes } from "./sizes.ts";
import { checkStates } from "./states.ts";
import { isWorldEdition, readWorldTables } from "./world-tables.ts";

/** So many problems of one check are printed. */
const shown = 50;

/** The checks by name; `root` is the folder of the project, whose committed results the pages must agree with. */
export async function checksOf(root: string): Promise<ReadonlyMap<string, Check>> {
  const read = (path: string) => readFileSync(join(root, path));
  const editions = readdirSync(join(root, "data/editions")).map((name) => name.replace(/\.yml$/, ""));
  const [ours, worlds] = [editions.filter((id) => !isWorldEdition(id)), editions.filter(isWorldEdition)];
  const having = (name: string) => ours.filter((id) => existsSync(join(root, `data/results/${id}/${name}.csv`)));
  const text = (path: string) => read(path).toString("utf8");
  const tables = readResultTables(ours.sort(), text, { profiled: having("profile"), compared: having("sideways") });
  const committed = (edition: string) => {
    const files = readdirSync(join(root, `data/results/${edition}`)).filter((name) => name.endsWith(".csv"));
    return { edition, names: files.map((name) => name.replace(/\.csv$/, "")).sort() };
  };
  const catalogued = editions.filter((id) => existsSync(join(root, `data/catalogue/${id}`))).sort();
  const catalogues = readCatalogueTables(catalogued, text);
  const worldTables = readWorldTables(worlds.sort(), text);
  const withIndustries = ours.filter((edition) => existsSync(join(root, `data/results/${edition}/cells.csv`)));
  const industries = readIndustryTables(withIndustries, text);
  const states = [
    ...tables.map((each) => ({ ...each, rowsAt: rowsAt(each, industries) })),
    ...worldTables.map(({ edition, state }) => ({ edition, state })),
  ];
  const pageState = sitePages(await readPageSources(diskEffects(root)));
  const hasSamples = states.some(({ state }) => state === "sample");
  return new Map<string, Check>([
    // what looks at files comes before what keeps the facts of all pages, which make memory dear to tidy
    ["downloads", (site) => checkDownloads(site, editions.map(committed), read)],
    ...(hasSamples ? [["samples", (site: Site) => checkSampleDownloads(site, states)] as const] : []),
    ["api", (site) => checkApi(site, tables, { worlds: worldTables, industries })],
    ["catalogue", (site) => checkCatalogue(site, catalogues)],
    ["sizes", checkSizes],
    ["pages", (site) => checkPageList(site, pageState)],
    ["links", checkLinks],
    ["security", checkSecurity],
    ["languages", checkLanguages],
    ["numbers", (site) => checkNumbers(site, tables, { worlds: worldTables, industries })],
    ["figures", checkFigures],
    ["states", (site) => checkStates(site, states)],
    ["labels", checkLabels],
    ["markup", checkMarkup],
  ]);
}

/** The rows at a place of a passport of an edition: of its entities, of its analyses, of its industries. */
export function rowsAt({ edition, byAnchor, analyses }: ResultTables, industries: readonly IndustryTables[]) {
  const ofIndustries = industries.find((each) => each.edition === edition)?.byAnchor;
  return (key: string): Row[] => [
    ...[byAnchor.get(key), ofIndustries?.get(key)].filter((row) => row !== undefined),
    ...(analyses.get(key) ?? []),
  ];
}

/** Runs every check on a finished site and prints a line each, with what is wrong below it. Returns the exit code. */
export async function checkSite(folder: string, root: string, log: (line: string) => void): Promise<number> {
  const site = openSite(folder);
  let failed = 0;
  const checks = await checksOf(root);
  for (const [name, check] of checks) {
    const start = performance.now();
    const { seen, problems } = check(site);
    const all = seen === 0 ? ["nothing was looked at", ...problems] : problems;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    log(`${name.padEnd(10)} ${String(seen).padStart(7)} seen, ${all.length} problem(s), ${seconds} s`);
    for (const problem of all.slice(0, shown)) log(`  ${problem}`);
    if (all.length > shown) log(`  … and ${all.length - shown} more`);
    if (all.length > 0) failed += 1;
  }
  log(`${checks.size - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

await runScript(import.meta, async (args) => {
  const { site } = readOptions(
    args,
    { site: { type: "string" } },
    {
      command: "node scripts/site/check-site.ts [options]",
      does: "Checks a built site: links, anchors, numbers, downloads, sizes; ends with 1 where a check fails.",
      options: { site: "DIR  folder of the site; dist unless given" },
    },
  );
  return checkSite(site === undefined ? "dist" : resolve(userFolder(), site), process.cwd(), console.log);
});
