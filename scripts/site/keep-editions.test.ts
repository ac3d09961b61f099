import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { keepScope, keepYears, withYear } from "./keep-editions.ts";

let folder = "";
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A project of two years of one scope and one of another, with results and catalogues. */
async function project(): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), "buju-years-"));
  const files = {
    "data/editions/city-2022.yml": "id: city-2022\nyear: 2022\nseed: 1\nbase_years: [2019, 2023]\n",
    "data/editions/city-2023.yml": "id: city-2023\nyear: 2023\nseed: 2\nbase_years: [2019, 2023]\n",
    "data/editions/world-2020.yml": "id: world-2020\nyear: 2020\n",
    "data/results/city-2022/scores.csv": "a\n",
    "data/catalogue/city-2022/entries.csv": "a\n",
    "data/catalogue/register/city.csv": "id\n",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
const editionsOf = async (copy: string) => (await readdir(join(copy, "data/editions"))).sort();

it("keepYears takes the older editions out, with their results, their catalogue and what names them", async () => {
  const copy = await project();
  await keepYears(copy, 1);
  expect(await editionsOf(copy)).toEqual(["city-2023.yml", "world-2020.yml"]);
  expect(await readdir(join(copy, "data/results"))).toEqual([]);
  expect(await readdir(join(copy, "data/catalogue"))).toEqual([]);
});
it("keepYears adds earlier editions, each as the newest but for its year and seed, and leaves those that are there", async () => {
  const copy = await project();
  await keepYears(copy, 3);
  expect(await editionsOf(copy)).toEqual([
    ...["city-2021.yml", "city-2022.yml", "city-2023.yml"],
    ...["world-2018.yml", "world-2019.yml", "world-2020.yml"],
  ]);
  const text = (id: string) => readFile(join(copy, `data/editions/${id}.yml`), "utf8");
  expect(await text("city-2021")).toBe("id: city-2021\nyear: 2021\nseed: 2021\nbase_years: [2019, 2023]\n");
  expect(await text("city-2022")).toContain("seed: 1");
  expect(await text("world-2018")).toBe("id: world-2018\nyear: 2018\n");
});
it("keepScope takes the editions of the other scopes out with their results and catalogues, and nothing else", async () => {
  const copy = await project();
  await keepScope(copy, "world");
  expect(await editionsOf(copy)).toEqual(["world-2020.yml"]);
  expect(await readdir(join(copy, "data/results"))).toEqual([]);
  expect(await readdir(join(copy, "data/catalogue"))).toEqual(["register"]);
});
it("withYear changes the id, the year and the seed of an edition, and nothing else", () =>
  expect(withYear("id: a-2023\nyear: 2023\ngoalposts: 2019-2023\n", { id: "a-2018", year: 2018 })).toBe(
    "id: a-2018\nyear: 2018\ngoalposts: 2019-2023\n",
  ));
