import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Scope } from "../../src/schema/scope.ts";

const editions = "data/editions";
/** What names editions, entries of the catalogue, or topics that do. */
const naming = ["catalogue/register", "catalogue/adjustments", "records/policy-topics.csv", "records/policy-cells.csv"];

/**
 * Leaves so many years of editions in a copy of the project, the newest ones, in every scope: takes older ones out, or adds
 * earlier ones, each as the newest of its scope but for its year. Their results and catalogues are to be made afterwards.
 * The register of the catalogue, its adjustments and the comparison of policies name editions and entries, and are taken out whole.
 */
export async function keepYears(copy: string, years: number): Promise<void> {
  for (const own of Map.groupBy(await editionsOf(copy), scopeOf).values()) {
    const newest = own.at(-1)!;
    const kept = Array.from({ length: years }, (_, back) => `${scopeOf(newest)}-${yearOf(newest) - back}`);
    for (const id of own.filter((each) => !kept.includes(each))) await removeEdition(copy, id);
    for (const id of kept) await addEdition(copy, id, newest);
  }
  for (const path of naming) await remove(copy, `data/${path}`);
}

/** Leaves the editions of one scope in a copy of the project, as an authority does that reports on nothing else. */
export async function keepScope(copy: string, scope: Scope): Promise<void> {
  for (const id of await editionsOf(copy)) if (scopeOf(id) !== scope) await removeEdition(copy, id);
}

const scopeOf = (id: string) => id.split("-")[0]!;
const yearOf = (id: string) => Number(id.split("-")[1]);

/** The ids of the editions of a copy, in code-unit order. */
async function editionsOf(copy: string): Promise<string[]> {
  return (await readdir(join(copy, editions))).map((name) => name.replace(/\.yml$/, "")).sort();
}

async function removeEdition(copy: string, id: string): Promise<void> {
  for (const path of [`${editions}/${id}.yml`, `data/results/${id}`, `data/catalogue/${id}`]) await remove(copy, path);
}

function remove(copy: string, path: string): Promise<void> {
  return rm(join(copy, path), { recursive: true, force: true });
}

async function addEdition(copy: string, id: string, like: string): Promise<void> {
  const path = join(copy, editions, `${id}.yml`);
  if (existsSync(path)) return;
  const text = await readFile(join(copy, editions, `${like}.yml`), "utf8");
  await writeFile(path, withYear(text, { id, year: yearOf(id) }));
}

/**
 * The text of an edition as that of another year.
 * @example withYear("id: a-2023\nyear: 2023\n", { id: "a-2018", year: 2018 }); // => "id: a-2018\nyear: 2018\n"
 */
export function withYear(text: string, { id, year }: { readonly id: string; readonly year: number }): string {
  return text.replace(/^id: .*$/m, `id: ${id}`).replace(/^(year|seed): \d+$/gm, `$1: ${year}`);
}
