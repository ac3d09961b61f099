import { rm } from "node:fs/promises";
import { join } from "node:path";
import { copyProject } from "../site/copy-project.ts";
import { keepYears } from "../site/keep-editions.ts";
import { measureChild } from "../site/measure-child.ts";
import { floorOf, forget, npmScripts, repeat, sizeOf } from "./built-copy.ts";
import type { Figure } from "./figure.ts";
import { growthFigures, type Point } from "./growth-figures.ts";

/** Years of editions in every scope: the report of the newest looks back one year; nation and city have five committed, the world one. */
const sizes = [2, 5, 8];

/** How the build grows with the site: the same project with fewer and with more years of editions, built from nothing. */
export async function benchGrowth(runs: number, root: string): Promise<Figure[]> {
  const points: Point[] = [];
  for (const years of sizes) points.push(await measureYears(years, runs, root));
  return growthFigures(points);
}

async function measureYears(years: number, runs: number, root: string): Promise<Point> {
  const copy = await copyProject(root);
  try {
    const commands = await npmScripts(copy);
    await keepYears(copy, years);
    // What stands in the repository beside the build is not measured: results and catalogues of the years that were added.
    for (const name of ["evaluate", "catalogue"]) await measureChild(commands(name), { root: copy });
    const cost = await repeat(runs, async () => {
      await forget(copy);
      return measureChild(commands("build"), { root: copy });
    });
    const { pages, bytes } = await sizeOf(join(copy, "dist"));
    return { years, pages, bytes, ...cost, floor: await floorOf(runs, copy) };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
