import { rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Scope } from "../../src/schema/scope.ts";
import { addressOf, serveFolder } from "../lib/serve.ts";
import { browserArguments, browserPath } from "../site/chromium.ts";
import { copyProject } from "../site/copy-project.ts";
import { type FirstSearch, measureFirstSearch } from "../site/first-search.ts";
import { keepScope } from "../site/keep-editions.ts";
import { type Cost, measureChild } from "../site/measure-child.ts";
import { floorOf, forget, npmScripts, repeat, sizeOf } from "./built-copy.ts";
import type { Figure } from "./figure.ts";

/** Time and memory of the build, each in a process of its own, and of the first search in the built site. */
export async function benchSite(runs: number, root: string): Promise<Figure[]> {
  const copy = await copyProject(root);
  try {
    const commands = await npmScripts(copy);
    const script = (name: string, ...args: string[]) =>
      repeat(runs, () => measureChild([...commands(name), ...args], { root: copy }));
    const evaluated = (scope: Scope) => script("evaluate", "--scope", scope, "--out", ".cache/bench/results");
    const validated = await script("validate");
    const [nation, world, city] = [await evaluated("nation"), await evaluated("world"), await evaluated("city")];
    const builtWithout = (names?: readonly string[]) =>
      repeat(runs, async () => {
        await forget(copy, names);
        return measureChild(commands("build"), { root: copy });
      });
    // What rests on the data, and what rests on prose and code.
    const [ofData, ofProse] = [[".cache/evaluated", ".cache/pages"], [".cache/program"]];
    const freshly = () => builtWithout();
    const withCharts = () => builtWithout([...ofData, ...ofProse]);
    const otherData = () => builtWithout(ofData);
    const otherProse = () => builtWithout(ofProse);
    const fresh = await freshly();
    const prose = await otherProse();
    const data = await otherData();
    const cached = await withCharts();
    const floor = await floorOf(runs, copy);
    const search = await searchOf(copy);
    const size = await sizeOf(join(copy, "dist"));
    await keepScope(copy, "nation");
    const alone = await freshly();
    const aloneProse = await otherProse();
    const aloneData = await otherData();
    const aloneCached = await withCharts();
    const aloneSize = await sizeOf(join(copy, "dist"));
    const seconds = (name: string, cost: Cost, target?: number): Figure[] => [
      { name, value: cost.seconds, unit: "s", ...(target && { target }) },
      { name: `${name}: peak memory`, value: cost.megabytes, unit: "MB", target: 1536 },
    ];
    return [
      ...seconds("validate", validated),
      ...seconds("evaluate the nation editions", nation, 2),
      ...seconds("evaluate world and city", both(world, city), 10),
      ...seconds("build from nothing", fresh, 60),
      ...seconds("build again, only prose changed", prose, 20),
      ...seconds("build again, only data changed", data, 20),
      ...seconds("build with the chart cache alone", cached, 20),
      { name: "bare script writing the same bytes", value: floor, unit: "s" },
      { name: "build from nothing, times the bare script", value: fresh.seconds / floor, unit: "×" },
      { name: "build with the chart cache alone, times the bare script", value: cached.seconds / floor, unit: "×" },
      { name: "pages", value: size.pages, unit: "" },
      { name: "files", value: size.files, unit: "" },
      { name: "bytes", value: size.bytes / 1e6, unit: "MB" },
      ...seconds("build of the nation editions alone, from nothing", alone, 60),
      ...seconds("build of the nation editions alone, only prose changed", aloneProse, 20),
      ...seconds("build of the nation editions alone, only data changed", aloneData, 20),
      ...seconds("build of the nation editions alone, with the chart cache", aloneCached, 20),
      { name: "pages of the nation editions alone", value: aloneSize.pages, unit: "" },
      { name: "first search", value: search.bytes / 1000, unit: "kB", target: 300 },
      { name: "first search, answered after", value: search.milliseconds, unit: "ms", target: 500 },
    ];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** One after the other. */
function both(first: Cost, second: Cost): Cost {
  return {
    seconds: first.seconds + second.seconds,
    megabytes: Math.max(first.megabytes, second.megabytes),
  };
}

async function searchOf(copy: string): Promise<FirstSearch> {
  const server = await serveFolder(join(copy, "dist"), { port: 0 });
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments });
  try {
    return await measureFirstSearch(await browser.newPage(), addressOf(server), "匹配度");
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
