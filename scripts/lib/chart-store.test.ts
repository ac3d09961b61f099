import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openChartStore } from "./chart-store.ts";

let root: string;
const code = "src/charts/bars.ts";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "charts-"));
  for (const folder of ["src/charts", "src/i18n", "node_modules/@observablehq/plot"]) {
    await mkdir(join(root, folder), { recursive: true });
  }
  for (const file of [code, "src/i18n/chart.ts", "src/i18n/words.ts", "node_modules/@observablehq/plot/package.json"]) {
    await writeFile(join(root, file), "1");
  }
});
afterEach(() => rm(root, { recursive: true }));

/** A build that asks for charts and draws those that are not kept; gives what was drawn. */
async function build(keys: readonly string[], all = false): Promise<string[]> {
  const store = await openChartStore(root, "zh");
  const missing = keys.filter((key) => store.get(key) === undefined);
  for (const key of missing) store.set(key, `<svg>${key} 图</svg>`);
  expect(keys.map((key) => store.get(key))).toEqual(keys.map((key) => `<svg>${key} 图</svg>`));
  expect([store.drawn(), store.reused()]).toEqual([missing.length, keys.length - missing.length]);
  await store.save({ all });
  return missing;
}

it("what one build drew, the next one takes from the store", async () => {
  expect(await build(["甲", "b"])).toEqual(["甲", "b"]);
  expect(await build(["甲", "b"])).toEqual([]);
});
it("what a build did not use is forgotten, unless it drew only a part of the site", async () => {
  await build(["a", "b", "c"]);
  expect(await build(["a", "d"], true)).toEqual(["d"]);
  expect(await build(["a", "d"])).toEqual([]);
  expect(await build(["a", "b"])).toEqual(["b"]);
});
it("a build that is stopped leaves what the last one kept", async () => {
  await build(["a"]);
  const stopped = await openChartStore(root, "zh");
  stopped.set("b", "<svg>b</svg>");
  expect(await build(["a", "b"])).toEqual(["b"]);
});
it("charts of other chart code, and a store that is not whole, count as none; only one version is kept", async () => {
  await build(["a"]);
  await writeFile(join(root, code), "2");
  expect(await build(["a"])).toEqual(["a"]);
  const [version, ...others] = await readdir(join(root, ".cache/charts/zh"));
  expect(others).toEqual([]);
  await writeFile(join(root, ".cache/charts/zh", version!, "index.json"), "{");
  expect(await build(["a"])).toEqual(["a"]);
});
